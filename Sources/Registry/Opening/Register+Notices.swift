import Canon
import Finding
public import Journaling
import Workflow

extension Register {
  /// What is wrong with the readable part of the journal, the gravest first.
  public var verdicts: [OpeningVerdict] { evidence.verdicts }

  /// What everybody should know about the journal, the gravest first.
  public var notices: [Notice] {
    verdicts.filter { $0.consequence == .readOnly }.flatMap(notices)
      + tailNotices + (restored.map { [.restored($0)] } ?? [])
      + verdicts.filter { $0.consequence != .readOnly }.flatMap(notices) + clockLag
      + questions + disowned.map { .disowned($0) } + disownedOnBulletins
  }

  /// So long it is told that an act was disowned, in days up to the last entry.
  private static let disowningDays: Int64 = 7

  /// What was disowned of late on matters that are no file yet, as far as the viewer may read them.
  ///
  /// Asked every second, and another only once something was recorded.
  private var disowned: [DisownedAct] {
    let moment = DisownedMoment(head: head, viewer: viewer)
    if let disownedThen, disownedThen.moment == moment { return disownedThen.acts }
    let acts = readDisowned()
    disownedThen = (moment, acts)
    return acts
  }

  private func readDisowned() -> [DisownedAct] {
    let since = journal.position.at.milliseconds - Self.disowningDays * 86_400_000
    let found = (try? index.disowned(since: Int(since))) ?? []
    return found.compactMap { matter, row in
      guard let proof = readableProof(row, of: matter) else { return nil }
      return DisownedAct(
        matter: matter.number, entry: row.entry, act: Act(rawValue: row.act),
        by: MemberID(rawValue: row.by), actor: MemberID(rawValue: row.actor), proof: proof,
        wentBack: row.wentBack)
    }
  }

  /// The proof of an act that was disowned; nil where the viewer may not read of the matter.
  private func readableProof(_ row: MatterRow.DisownedRow, of matter: MatterRow) -> String? {
    // The texts of a sealed matter are not in the index.
    guard matter.isSealed || !matter.accused.isEmpty else { return row.proof }
    let id = MatterID(firstEntry: matter.id)
    guard let whole = try? self.matter(id, withTexts: true), access(to: whole) == .everything
    else { return nil }
    return whole.disowned.first { $0.entry == row.entry }?.behalf?.proof
  }

  /// What the disowned acts that are told depend on.
  struct DisownedMoment: Equatable {
    var head: Head
    var viewer: MemberID?
  }

  /// What waits for the viewer's own word on bulletins.
  private var questions: [Notice] {
    let waiting = viewer.map { office.supervision.unconfirmed(of: $0) } ?? []
    return waiting.map { .awaitsWord($0) }
  }

  private var disownedOnBulletins: [Notice] {
    let since = journal.position.at.milliseconds - Self.disowningDays * 86_400_000
    return office.supervision.disowned
      .filter { $0.mark.word.map { $0.at.milliseconds >= since } ?? false }
      .map { .disownedOnBulletin($0) }
  }

  private func notices(of verdict: OpeningVerdict) -> [Notice] {
    switch verdict {
    // With these an office is not opened at all.
    case .otherOffice, .newerFormat: []
    case .rolledBack: rollback.map { [.rolledBack($0)] } ?? []
    case .acknowledgedLoss: loss.map { [.acknowledgedLoss($0)] } ?? []
    case .notBelieved: unbelieved
    case .unknownFact: [.unknownFacts(entries: unknownEntries)]
    }
  }

  private var tailNotices: [Notice] {
    switch journal.tail {
    case .whole: []
    case .torn(let length): [.tornTail(bytes: length)]
    case .damaged(let damage): [.damaged(damage)]
    }
  }

  /// Notes what a batch of entries told about the journal.
  func take(_ disbelieved: [Notice], unknown: Int) {
    unbelieved += disbelieved
    unknownEntries += unknown
    evidence.hasDoubts = !unbelieved.isEmpty
    evidence.hasUnknownFacts = unknownEntries > 0
  }

  func readDoubts() throws(RegistryError) {
    (unbelieved, unknownEntries) = ([], 0)
    let noted = try onOffice { (try index.unbelieved(), try index.unknownCount()) }
    take(
      noted.0.map { .unbelieved(entry: $0.number, reason: $0.reason) }, unknown: noted.1)
  }
}
