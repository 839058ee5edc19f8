/// What a member is entrusted with; one person may hold several.
public enum Role: String, Sendable, CaseIterable, Comparable {
  case administrator
  case leader
  case dutyOfficer
  case liaison
  case head
  case secrecyReviewer
  case archivist
  case auditor

  public static func < (left: Role, right: Role) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}
