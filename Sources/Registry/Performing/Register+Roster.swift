public import Canon
import Finding
public import Journaling
public import Workflow

/// What was recorded about a part of the office.
public struct RosterReceipt: Sendable, Equatable {
  public var entry: Int
  public var facts: [Fact]

  /// Says what was recorded under which number.
  public init(entry: Int, facts: [Fact]) {
    self.entry = entry
    self.facts = facts
  }
}

extension Register {
  /// Adds, changes or retires a part of the office.
  public func perform(
    _ command: RosterCommand, by member: MemberID, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> RosterReceipt {
    var facts: [Fact] = []
    let entries = try record(as: member, key, now, nil) { [self] moment in
      facts = try office.decide(command, by: member, at: moment, with: openWork())
      return [Draft(on: [], facts: Fact.canonical(facts))]
    }
    return RosterReceipt(entry: entries.last?.number ?? head.number, facts: facts)
  }

  /// How many matters that are not published or at an end each department has a part in.
  public func openWork() throws(RegistryError) -> OpenWork {
    var query = ListQuery(.matters)
    query.hiddenStages = Matter.Stage.withoutDepartments.map(\.rawValue)
    query.limit = -1
    let rows = try onOffice { try index.list(query).compactMap { Row($0) } }
    var work = OpenWork()
    for row in rows {
      for department in row.departments { work.matters[department, default: 0] += 1 }
    }
    return work
  }
}

extension Matter.Stage {
  /// The stages in which no department has anything to do any more, unless it is opened again.
  fileprivate static let withoutDepartments: [Matter.Stage] = [
    .published, .closed, .archived, .declined, .transferred, .voided,
  ]
}
