public import Canon

/// Who is on duty: the last handover, and who took it over.
public struct Shift: Sendable, Equatable {
  /// The number of the entry that handed the shift over.
  public var number: Int
  public var handedBy: MemberID
  public var handedAt: Instant
  public var handover: ShiftHandover
  /// Who took it, and when; nil while it waits for the next officer.
  public var takenBy: MemberID?
  public var takenAt: Instant?

  /// Whether the next officer has still to acknowledge it.
  public var isWaiting: Bool { takenBy == nil }
}

extension Office {
  /// Takes an entry that hands the shift over, or takes it, into account.
  mutating func noteShift(_ record: Record) {
    for fact in record.facts {
      if case .shiftHandedOver(let handover) = fact {
        shift = Shift(
          number: record.number, handedBy: record.by, handedAt: record.at, handover: handover)
      }
      if case .shiftTaken(let taken) = fact, shift?.number == taken.handover {
        shift?.takenBy = record.by
        shift?.takenAt = record.at
      }
    }
  }

  /// Whether a member may hand the shift over and take it.
  public func keepsShifts(_ member: MemberID) -> Bool {
    members[member]?.roles.contains(where: Fact.shiftRoles.contains) ?? false
  }

  /// The fact that takes the waiting shift over, or the reason why a member may not.
  public func takingShift(by member: MemberID) throws(Refusal) -> Fact {
    guard keepsShifts(member) else { throw .noShiftRight(member) }
    guard let shift, shift.isWaiting else { throw .noShiftWaiting }
    guard shift.handedBy != member else { throw .ownShift }
    return .shiftTaken(ShiftTaken(of: shift))
  }
}

extension Fact {
  /// The roles that keep shifts.
  static let shiftRoles: [Role] = [.administrator, .dutyOfficer]
}
