import Canon
import Finding
import Journaling
public import Workflow

extension Register {
  /// How many matters with late reports are looked at for candidates, the latest of all first.
  static let candidateLimit = 300

  /// The departments whose report is late: those a bulletin may name, and those that explained.
  func bulletinCandidates(at now: Instant) throws(RegistryError) -> [BulletinCandidate] {
    let late = try onOffice {
      try index.mattersWithLateReports(
        Clock.Kind.report.rawValue, now: Int(now.milliseconds), limit: Self.candidateLimit)
    }
    var candidates: [BulletinCandidate] = []
    for id in late {
      let matter = try matter(MatterID(firstEntry: id))
      guard access(to: matter) != .nothing else { continue }
      candidates += matter.bulletinVerdicts(in: history, at: now).compactMap {
        department, verdict in
        guard verdict.isLate else { return nil }
        return BulletinCandidate(
          matter: matter.id, number: matter.number, department: department, verdict: verdict,
          bulletin: office.supervision.undecidedBulletin(naming: matter.id, department)?.id)
      }
    }
    return candidates
  }

  /// What an entry says; nil when there is none of that number.
  public func record(_ number: Int) throws(RegistryError) -> Record? {
    try onOffice { try journal.entry(numbered: number).map { try Record($0) } }
  }

  /// The matters a bulletin names, as they are now.
  public func matters(of bulletin: Bulletin) throws(RegistryError) -> [MatterID: Matter] {
    try matters(bulletin.draft.value.items.map(\.matter))
  }
}

extension BulletinVerdict {
  /// Whether the report is late, explained or not.
  fileprivate var isLate: Bool {
    switch self {
    case .candidate, .explained: true
    case .reported, .notYetLate, .notAssigned: false
    }
  }
}

extension SupervisionBook {
  /// The bulletin that names a department for a matter and is neither issued nor given up.
  public func undecidedBulletin(naming matter: MatterID, _ department: DepartmentID) -> Bulletin? {
    bulletins.last { bulletin in
      !bulletin.isDecided
        && bulletin.draft.value.items.contains {
          $0.matter == matter && $0.department == department
        }
    }
  }
}
