public import Canon

/// Whom a report of wrongdoing (举报) accuses.
///
/// They are never assignees or readers of the matter (信访工作条例 articles 30 and 46).
public struct Accusation: Recorded {
  public var departments: [DepartmentID] = []
  public var members: [MemberID] = []
  /// Whom else, as the message names them; 不明 where it does not say.
  public var names: [String] = []

  public init() {}

  /// Whether nobody is accused.
  public var isEmpty: Bool { departments.isEmpty && members.isEmpty && names.isEmpty }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.words("accused", &departments)
    try visitor.words("accusedMembers", &members)
    try visitor.texts("accusedNames", &names)
  }

  /// Whether it is aimed at a member, or at the department they belong to.
  public func isAimed(at member: MemberID, of department: DepartmentID?) -> Bool {
    members.contains(member) || department.map(departments.contains) == true
  }
}

/// Who may read a matter.
public enum Restriction: String, Sendable, CaseIterable {
  case open
  /// Named roles and the departments assigned.
  case restricted
}
