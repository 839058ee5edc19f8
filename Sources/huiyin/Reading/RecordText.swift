import Canon
import Desk
import Words
import Workflow

/// An entry of the journal, for people and for programs.
struct RecordText {
  let narrator: Narrator

  /// One line for each thing that happened, and one for how the entry stands where that is to be said.
  func lines(_ record: Record, _ mark: TrailMark? = nil) -> [String] {
    let matters = record.on.map(\.rawValue).joined(separator: " ")
    let place = "#\(record.number) \(narrator.time(record.at)) "
    guard !record.facts.isEmpty else {
      let withheld = Phrase(zh: "受限办件：内容不开放", en: "a restricted matter, not open to you")
      return [place + matters + " " + withheld(narrator.language)]
    }
    return (narrator.sentences(for: record) + [standing(of: mark)].compactMap(\.self))
      .map { place + (matters.isEmpty ? "" : matters + " ") + $0 }
  }

  /// Writes the members of an entry; its facts stand there as in the journal.
  func write(_ record: Record, _ mark: TrailMark? = nil, to writer: inout CanonWriter) {
    writer.member("number", record.number)
    writer.member("at", record.at.local(in: narrator.office.zone))
    writer.member("by", record.by.rawValue)
    writer.member("actor", record.actor.rawValue)
    writer.member("actingFor", record.actingFor?.rawValue)
    writer.member("on", record.on.map(\.rawValue))
    writer.name("facts")
    writer.raw(Fact.canonical(record.facts))
    writer.member("sentences", narrator.sentences(for: record))
    writer.member("standing", standing(of: mark))
    if let mark, mark.behalf != nil {
      writer.member("counts", is: mark.holds)
      if let word = mark.word { writer.member("owned", is: word.isConfirmed) }
    }
  }

  private func standing(of mark: TrailMark?) -> String? {
    mark.flatMap { narrator.standing(of: $0)?(narrator.language) }
  }
}
