import Canon
import Journaling
import Workflow

/// Judges entries one after the other as every reader does: signed, and with the right to each fact.
final class BeliefJudge {
  private var history = OfficeHistory()

  /// Whether an entry is believed, after all that came before it.
  func belief(_ entry: Entry, after previous: Digest) -> Belief {
    guard let facts = try? Fact.list(canonical: entry.facts) else { return .notEntitled }
    let record = Record(
      number: entry.number, at: entry.at, by: MemberID(rawValue: entry.by),
      on: entry.on.map { MatterID(rawValue: $0) }, facts: facts)
    guard let key = key(of: record), key.signed(entry, after: previous) else { return .notSigned }
    guard entry.number == 1 || history.now.grants(record) else { return .notEntitled }
    history.note(record)
    return .believed
  }

  /// The key the journal gave the author; the first entry brings its own.
  private func key(of record: Record) -> PublicKey? {
    if record.number == 1, case .officeFounded(let founding)? = record.facts.first {
      return founding.founder.member == record.by ? PublicKey(founding.founder.key) : nil
    }
    return history.now.members[record.by].flatMap { PublicKey($0.key) }
  }
}
