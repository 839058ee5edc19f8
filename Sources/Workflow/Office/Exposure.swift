/// What decides who may see a matter, and nothing else of it.
public struct Exposure: Sendable, Equatable {
  /// Whether it is not registered yet.
  public var isReceived: Bool
  public var isRestricted: Bool
  public var accusation: Accusation
  /// The departments that have a part in it.
  public var assigned: [DepartmentID]

  public init(
    isReceived: Bool, isRestricted: Bool, accusation: Accusation, assigned: [DepartmentID],
  ) {
    self.isReceived = isReceived
    self.isRestricted = isRestricted
    self.accusation = accusation
    self.assigned = assigned
  }

  /// What decides who may see this matter.
  public init(_ matter: Matter) {
    self.init(
      isReceived: matter.stage == .received, isRestricted: matter.isRestricted,
      accusation: matter.registration?.registration.accusation ?? Accusation(),
      assigned: matter.assignments.map(\.department))
  }

  /// Whether what is written about the matter is kept out of every index file.
  public var sealsTexts: Bool { isRestricted || isReceived }

  /// Closes what was more open once to whoever it is closed to now.
  public mutating func restrict(as now: Exposure) {
    accusation.departments += now.accusation.departments.filter {
      !accusation.departments.contains($0)
    }
    accusation.members += now.accusation.members.filter { !accusation.members.contains($0) }
    guard now.isRestricted else { return }
    assigned = isRestricted ? assigned.filter(now.assigned.contains) : now.assigned
    isRestricted = true
  }
}
