/// Everything a member can do that concerns the office and no single matter.
public enum OfficeAct: String, Sendable, CaseIterable {
  case lookAtSource
  case reportFromGrid
  case settleGridReport
  case recordRisk
  case nameContacts
  case reportZero
  case draftBulletin
  case objectToBulletin
  case decideObjection
  case issueBulletin
  case dropBulletin
  case confirmEntry
  case disownEntry

  /// Who may do it.
  public var roles: [Role] {
    switch self {
    case .lookAtSource, .reportFromGrid, .settleGridReport, .reportZero:
      [.administrator, .dutyOfficer]
    case .recordRisk, .nameContacts, .draftBulletin, .dropBulletin: [.administrator, .archivist]
    case .objectToBulletin: [.head]
    case .decideObjection, .issueBulletin: [.leader]
    // Whatever became of somebody's roles since, it was entered as theirs.
    case .confirmEntry, .disownEntry: Role.allCases
    }
  }

  /// Whether it is an act of the member's own department.
  public var isDepartmental: Bool {
    switch self {
    case .objectToBulletin: true
    case .lookAtSource, .reportFromGrid, .settleGridReport, .recordRisk, .nameContacts,
      .reportZero, .draftBulletin, .decideObjection, .issueBulletin, .dropBulletin, .confirmEntry,
      .disownEntry:
      false
    }
  }

  /// Whether it is done in person: no deputy knows what another said.
  public var isInPerson: Bool { self == .confirmEntry || self == .disownEntry }

  /// Whether the administrator may enter it for a leader or head who is not at a terminal.
  public var canBeEnteredOnBehalf: Bool {
    roles.allSatisfy { [.leader, .head, .liaison].contains($0) }
  }
}
