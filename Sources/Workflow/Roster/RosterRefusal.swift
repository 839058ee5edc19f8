public import Canon

/// Why a part of the office may not be added, changed or retired.
public enum RosterRefusal: Sendable, Equatable {
  case badIdentifier(String)
  case idTaken(OfficePart)
  case unknown(OfficePart)
  /// It is not offered any more.
  case retired(OfficePart)
  case nameTaken(String, by: OfficePart)
  case accountTaken(String, by: MemberID)
  case nothingChanged(OfficePart)
  /// Liaisons and heads speak for a department.
  case departmentMissing(MemberID, Role)
  case rankOfNoLeader(MemberID)
  /// The member speaks for another department already.
  case belongsElsewhere(MemberID, DepartmentID)
  /// A member would be left without any role.
  case leftWithoutRole(MemberID)
  /// So many open matters need somebody of the role in the department.
  case workLeft(DepartmentID, Role, matters: Int)
  case departmentInUse(DepartmentID, matters: Int)
  case departmentHasMembers(DepartmentID, [MemberID])
  case deputy(MemberID, of: MemberID, until: Instant)
  case ownSuccessor
  /// Without it no message could be taken in, or no matter registered.
  case lastOne(OfficePart)
}
