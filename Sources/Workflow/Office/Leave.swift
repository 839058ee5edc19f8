public import Canon

/// A time a member is away, as it stands now.
public struct Leave: Sendable, Equatable {
  /// The number of the entry that recorded it.
  public var number: Int
  public var member: MemberID
  /// Who acts meanwhile; nil where nobody does.
  public var deputy: MemberID?
  public var from: Instant
  /// The first moment the member is there again.
  public var until: Instant
  public var reason: String
  /// Who recorded it.
  public var recordedBy: MemberID

  /// Whether the member is away at a moment.
  public func covers(_ moment: Instant) -> Bool { from <= moment && moment < until }
}

extension Office {
  /// How many deputies can stand in a row: a deputy's deputy's deputy is the last.
  public static let deputyLimit = 3

  /// The leave a member is on at a moment.
  public func leave(of member: MemberID, at moment: Instant) -> Leave? {
    leaves.last { $0.member == member && $0.covers(moment) }
  }

  /// Who may act for a member at a moment: the deputy, and while that one is away, theirs.
  public func deputies(of member: MemberID, at moment: Instant) -> [MemberID] {
    var chain: [MemberID] = []
    var away = member
    while chain.count < Self.deputyLimit, let leave = leave(of: away, at: moment),
      let deputy = leave.deputy, serves(deputy), deputy != member, !chain.contains(deputy)
    {
      chain.append(deputy)
      away = deputy
    }
    return chain
  }

  /// The members somebody may act for at a moment, by identifier.
  public func principals(of deputy: MemberID, at moment: Instant) -> [MemberID] {
    let away = Set(leaves.filter { $0.covers(moment) }.map(\.member))
    return away.filter { deputies(of: $0, at: moment).contains(deputy) }
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// Who is there for a member at a moment: the member, or the first deputy who is not away.
  public func present(for member: MemberID, at moment: Instant) -> MemberID? {
    ([member] + deputies(of: member, at: moment)).first { leave(of: $0, at: moment) == nil }
  }

  /// Whether a member is known and still has a part in the office.
  public func serves(_ member: MemberID) -> Bool { members[member]?.roles.isEmpty == false }

  /// Takes an entry that records a leave, or ends one, into account.
  mutating func noteLeave(_ record: Record) {
    for fact in record.facts {
      if case .leaveRecorded(let value) = fact {
        leaves.append(
          Leave(
            number: record.number, member: value.member, deputy: value.deputy, from: value.from,
            until: value.until, reason: value.reason, recordedBy: record.by))
      }
      if case .leaveEnded(let value) = fact { endLeave(value, at: record.at) }
    }
  }

  private mutating func endLeave(_ value: LeaveEnded, at moment: Instant) {
    for index in leaves.indices
    where leaves[index].number == value.leave && leaves[index].member == value.member {
      leaves[index].until = max(leaves[index].from, min(leaves[index].until, moment))
    }
  }
}
