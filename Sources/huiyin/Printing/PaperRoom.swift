import Canon
import Desk
import Journaling
import Paperwork
import Registry
import Words
import Workflow

/// Makes the papers of an office from its register.
struct PaperRoom {
  let register: Register
  let language: Language
  let now: Instant
  var progress: ((Registry.Progress) -> Bool)?

  /// The paper of a kind; `name` is a matter's or a slip's number, a month, or a handover's entry.
  func paper(_ kind: PaperKind, _ name: String?) throws(CommandFailure) -> Paper {
    switch kind {
    case .instruction, .dispatch, .slip, .reply, .contents: return try matterPaper(kind, name)
    case .bulletin: return try bulletin(name)
    case .monthly: return try monthlyReport(try month(name))
    case .handover: return try handoverNote(name)
    }
  }

  private func matterPaper(_ kind: PaperKind, _ name: String?) throws(CommandFailure) -> Paper {
    guard let name else {
      throw .arguments(.operandMissing("NUMBER", subcommand: "print \(kind.rawValue)"))
    }
    let number = NumberedSlip.matterNumber(in: name)
    let id = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.find(number ?? name)
    }
    return try paper(kind, of: id, numbered: number == nil ? nil : name)
  }

  /// A paper of a matter, or its slip of a number.
  func paper(
    _ kind: PaperKind, of id: MatterID, numbered number: String? = nil,
  ) throws(CommandFailure) -> Paper {
    let file = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.open(id)
    }
    let originals = Originals(register.folder)
    let papers = MatterPapers(of: file, in: setting) { digest in
      Digest(digest).flatMap { try? originals.read($0) }
    }
    do throws(PaperError) {
      guard let number else { return try papers.paper(kind) }
      return try papers.paper(kind, numbered: number)
    } catch {
      throw .paper(error)
    }
  }

  /// What the papers are made in.
  var setting: PaperSetting {
    let head = register.head
    // A paper of the past is made now, and says of when it tells.
    let made = register.asOf == nil ? now : .machine
    let mark = JournalMark(
      number: head.number, digest: head.sum.hex, words: head.words, at: made,
      asOf: register.asOf)
    return PaperSetting(
      history: register.history, mark: mark, language: language)
  }

  private func month(_ text: String?) throws(CommandFailure) -> Month {
    guard let text else { return Month(of: register.office.zone.local(now).day).previous }
    guard let month = Month(text) else { throw .arguments(.notAMonth(text)) }
    return month
  }

  private func monthlyReport(_ month: Month) throws(CommandFailure) -> Paper {
    var figures = MonthlyFigures(of: month, countedAt: now, in: register.history)
    var before = MonthlyFigures(of: month.previous, countedAt: now, in: register.history)
    let start = month.previous.moments(in: register.office.zone).lowerBound
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.matters(since: start, progress: progress) { matter in
        figures.add(matter)
        before.add(matter)
      }
    }
    return setting.monthlyReport(figures, after: before)
  }

  private func handoverNote(_ text: String?) throws(CommandFailure) -> Paper {
    guard let text else {
      guard let shift = register.office.shift else { throw .noHandover(nil) }
      return setting.handoverNote(shift, titles: titles(in: shift.handover))
    }
    guard let number = Int(text) else { throw .arguments(.notNumeric(text)) }
    guard let shift = register.history.shift(handedOverBy: number) else {
      throw .noHandover(number)
    }
    return setting.handoverNote(shift, titles: titles(in: shift.handover))
  }

  /// The titles of the matters a handover names; of a restricted one paper says only that it is.
  private func titles(in handover: ShiftHandover) -> [String: String] {
    let restricted = Phrase(zh: "受限办件", en: "a restricted matter")(language)
    let numbers = Set(handover.late + handover.near + handover.promised)
    return numbers.reduce(into: [:]) { titles, number in
      guard let id = try? register.find(number) else { return }
      let file = (try? register.open(id)).flatMap { $0.matter.isRestricted ? nil : $0 }
      titles[number] = file.map { $0.message?.title ?? "" } ?? restricted
    }
  }
}
