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
      + behalfNotices
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
