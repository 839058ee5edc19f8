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

  /// Who may do it.
  public var roles: [Role] {
    switch self {
    case .lookAtSource, .reportFromGrid, .settleGridReport, .reportZero:
      [.administrator, .dutyOfficer]
    case .recordRisk, .nameContacts, .draftBulletin, .dropBulletin: [.administrator, .archivist]
    case .objectToBulletin: [.head]
    case .decideObjection, .issueBulletin: [.leader]
    }
  }

  /// Whether it is an act of the member's own department.
  public var isDepartmental: Bool {
    switch self {
    case .objectToBulletin: true
    case .lookAtSource, .reportFromGrid, .settleGridReport, .recordRisk, .nameContacts,
      .reportZero, .draftBulletin, .decideObjection, .issueBulletin, .dropBulletin:
      false
    }
  }

  /// Whether the administrator may enter it for a leader or head who is not at a terminal.
  public var canBeEnteredOnBehalf: Bool {
    roles.allSatisfy { [.leader, .head, .liaison].contains($0) }
  }
}
