public import Canon

/// How much of a matter someone may see.
public enum Access: Sendable, Comparable {
  /// For them it does not exist.
  case nothing
  /// That it exists, how far it is and by when; none of its texts.
  case existence
  case everything
}

/// Whose eyes look at the office's matters: a member's, with those they act for as a deputy.
public struct Sight: Sendable, Equatable {
  public let viewer: MemberID
  /// The viewer's department, whose accusations are hidden from them.
  public let department: DepartmentID?
  /// Whether restricted matters are open to them, whoever is assigned.
  public let seesRestricted: Bool
  /// The departments whose restricted matters are open to them once assigned.
  public let departments: [DepartmentID]
  /// Whether they have no part in the office's own work: messages are hidden until registered.
  public let isDepartmental: Bool

  /// Makes the eyes of a member; of a stranger, where there is no such member.
  public init(of viewer: MemberID, actingFor principals: [MemberID] = [], in office: Office) {
    self.viewer = viewer
    let people = ([viewer] + principals).compactMap { office.members[$0] }
    department = office.members[viewer]?.department
    departments = people.compactMap(\.department)
    seesRestricted = people.contains { member in
      member.roles.contains(where: office.restrictedRoles.contains)
    }
    isDepartmental =
      !people.isEmpty
      && people.allSatisfy { member in
        !member.roles.isEmpty && member.roles.allSatisfy { $0 == .liaison || $0 == .head }
      }
  }

  /// How much of a matter they may see.
  public func access(to matter: Matter) -> Access { access(to: Exposure(matter)) }

  /// How much they may see of what is as open as this.
  public func access(to exposure: Exposure) -> Access {
    if exposure.accusation.isAimed(at: viewer, of: department) { return .nothing }
    if exposure.isReceived, isDepartmental { return .nothing }
    guard exposure.isRestricted, !seesRestricted else { return .everything }
    return departments.contains(where: exposure.assigned.contains) ? .everything : .existence
  }
}

extension Office {
  /// The roles to which restricted matters are open, beside the departments assigned.
  public var restrictedRoles: [Role] {
    policy.restrictedRoles.isEmpty
      ? [.administrator, .leader, .secrecyReviewer, .archivist] : policy.restrictedRoles
  }
}

extension Matter {
  /// Whether only named roles may read it (信访工作条例 articles 30 and 46).
  public var isRestricted: Bool {
    guard let registration = registration?.registration else { return false }
    return registration.kind == .report || registration.isRestricted
  }

  /// Whether what is written about it is kept out of the journal's lines and of every index file.
  ///
  /// So it is where it is restricted, and until it is registered, when nobody knows whether it is.
  public var sealsTexts: Bool { Exposure(self).sealsTexts }

  /// Whether the free texts of an entry that records these facts about it are sealed.
  ///
  /// What restricts a matter is sealed itself, and so is what lifts the restriction.
  public func sealsTexts(of facts: [Fact], by actor: Actor, at moment: Instant) -> Bool {
    let record = Record(
      number: lastNumber + 1, at: moment, by: actor.member, on: [id], facts: facts)
    // What is left once an entry is taken back is not known before it is folded anew.
    guard !isRestricted, record.undone == nil else { return true }
    var after = self
    after.apply(record)
    return after.sealsTexts
  }

  /// The departments it accuses.
  public var accused: [DepartmentID] { registration?.registration.accusation.departments ?? [] }

  /// Whether it accuses a member, or the department they belong to.
  public func accuses(_ member: MemberID, of department: DepartmentID?) -> Bool {
    registration?.registration.accusation.isAimed(at: member, of: department) == true
  }
}
