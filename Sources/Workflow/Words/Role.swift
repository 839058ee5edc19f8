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

/// How high a leader stands: who answers for some departments, or for all of it.
public enum LeaderRank: String, Sendable, CaseIterable {
  /// Of the departments in their charge (分管领导); also a leader of whom no rank is known.
  case responsible
  /// Of the whole body (主要领导).
  case main
}
