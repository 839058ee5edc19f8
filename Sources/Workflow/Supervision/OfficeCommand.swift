public import Canon

/// What a member wants done that concerns no single matter.
public enum OfficeCommand: Sendable, Equatable {
  /// The day is set by the rules.
  case lookAtSource(SourceLook)
  case reportFromGrid(GridReport)
  case settleGridReport(GridReportSettled)
  /// A risk point without an identifier is a new one.
  case recordRisk(RiskPoint)
  case nameContacts(ContactChain)
  case reportZero(ZeroReport)
  /// The items name departments' parts of matters; the rules add the evidence.
  case draftBulletin(BulletinDrafted)
  /// A department left empty means the acting member's own.
  case objectToBulletin(BulletinObjection)
  case decideObjection(ObjectionDecided)
  case issueBulletin(BulletinIssued)
  case dropBulletin(BulletinDropped)
  /// An entry of 0 means the one that waits for the member's word.
  case confirmEntry(BehalfConfirmed)
  case disownEntry(BehalfDisowned)
}

extension OfficeCommand {
  /// The act the command is for.
  public var act: OfficeAct {
    switch self {
    case .lookAtSource: .lookAtSource
    case .reportFromGrid: .reportFromGrid
    case .settleGridReport: .settleGridReport
    case .recordRisk: .recordRisk
    case .nameContacts: .nameContacts
    case .reportZero: .reportZero
    case .draftBulletin: .draftBulletin
    case .objectToBulletin: .objectToBulletin
    case .decideObjection: .decideObjection
    case .issueBulletin: .issueBulletin
    case .dropBulletin: .dropBulletin
    case .confirmEntry: .confirmEntry
    case .disownEntry: .disownEntry
    }
  }

  /// What the act needs, as it would be recorded.
  public var payload: any Recorded {
    switch self {
    case .lookAtSource(let value): value
    case .reportFromGrid(let value): value
    case .settleGridReport(let value): value
    case .recordRisk(let value): value
    case .nameContacts(let value): value
    case .reportZero(let value): value
    case .draftBulletin(let value): value
    case .objectToBulletin(let value): value
    case .decideObjection(let value): value
    case .issueBulletin(let value): value
    case .dropBulletin(let value): value
    case .confirmEntry(let value): value
    case .disownEntry(let value): value
    }
  }

  /// The matters that have to be at hand when it is decided.
  public func matters(in office: Office) -> [MatterID] {
    switch self {
    case .draftBulletin(let draft): draft.items.map(\.matter)
    case .issueBulletin(let issue):
      office.supervision.bulletin(issue.bulletin)?.draft.value.items.map(\.matter) ?? []
    case .lookAtSource, .reportFromGrid, .settleGridReport, .recordRisk, .nameContacts,
      .reportZero, .objectToBulletin, .decideObjection, .dropBulletin, .confirmEntry,
      .disownEntry:
      []
    }
  }
}

/// What a command of the office is decided in.
public struct OfficeSituation: Sendable {
  public var office: OfficeHistory
  public var now: Instant
  /// The matters the command concerns, by their identifiers.
  public var matters: [MatterID: Matter]

  /// Makes a situation.
  public init(office: OfficeHistory, now: Instant, matters: [MatterID: Matter] = [:]) {
    self.office = office
    self.now = now
    self.matters = matters
  }
}
