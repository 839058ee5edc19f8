public import Canon
import Finding
public import Journaling
public import Workflow

extension Register {
  /// Hands the shift over with what is late, near and promised today; returns the entry's number.
  public func handOverShift(
    by member: MemberID, key: SigningKey, now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    try record(by: member, key, now) { [self] moment in
      guard office.keepsShifts(member) else { throw Refusal.noShiftRight(member) }
      return .shiftHandedOver(try handover(at: moment))
    }
  }

  /// Takes the waiting shift over; returns the entry's number.
  public func takeShift(
    by member: MemberID, key: SigningKey, now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    try record(by: member, key, now) { [self] _ in try office.takingShift(by: member) }
  }

  private func handover(at moment: Instant) throws(RegistryError) -> ShiftHandover {
    let today = office.zone.local(moment).day
    var late = Numbers()
    var near = Numbers()
    var promised = Numbers()
    for row in try runningClocks() {
      guard let clock = row.clock else { continue }
      switch clock.level(at: moment) {
      case .red: late.add(row.number)
      case .amber: near.add(row.number)
      case .green, .none: break
      }
      if clock.kind == .promise, office.zone.local(clock.due).day == today {
        promised.add(row.number)
      }
    }
    var handover = ShiftHandover()
    (handover.late, handover.lateCount) = (late.first, late.count)
    (handover.near, handover.nearCount) = (near.first, near.count)
    (handover.promised, handover.promisedCount) = (promised.first, promised.count)
    return handover
  }

  private func runningClocks() throws(RegistryError) -> [Row] {
    var query = ListQuery(.clocks)
    query.limit = -1
    return try onOffice { try index.list(query).compactMap { Row($0) } }
  }

  /// The numbers of matters, each once, as many as an entry holds, and how many there are.
  private struct Numbers {
    private var known: Set<String> = []
    private(set) var first: [String] = []

    var count: Int { known.count }

    mutating func add(_ number: String) {
      guard known.insert(number).inserted, first.count < ShiftHandover.listLimit else { return }
      first.append(number)
    }
  }
}
