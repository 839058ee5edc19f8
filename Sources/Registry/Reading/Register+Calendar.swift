import Finding
public import Workflow

/// A clock that another calendar moves.
public struct ClockMove: Sendable, Equatable {
  public var matter: MatterID
  /// The matter's number, or its identifier before registration.
  public var number: String
  public var before: Clock
  public var after: Clock
}

extension Register {
  /// The running clocks that a calendar would move, were it today's; nothing is recorded.
  public func clocksMoved(
    by calendar: HolidayCalendar,
  ) throws(RegistryError) -> [ClockMove] {
    let open = try onOffice { try index.mattersWithRunningClocks() }
    var moves: [ClockMove] = []
    let limits = try limits()
    for id in open.map(MatterID.init(firstEntry:)) where limits[id] != .nothing {
      moves += try matter(id).moves(by: calendar, in: history)
    }
    return moves
  }

  /// What an entry did to the clocks that ran then: the fold before it, and after.
  ///
  /// Empty for an entry that changed no calendar.
  public func effects(of entry: Int) throws(RegistryError) -> [ClockMove] {
    guard let change = history.calendarChanges.first(where: { $0.entry == entry }) else {
      return []
    }
    let archived = Matter.Stage.archived.rawValue
    let ids = try onOffice { try index.matters(before: entry, butFor: archived) }
    var moves: [ClockMove] = []
    let limits = try limits()
    for id in ids.map(MatterID.init(firstEntry:)) where limits[id] != .nothing {
      let earlier = try records(of: id).filter { $0.number < entry }
      let matter = Matter.fold(earlier, id: id)
      moves += matter?.moves(by: change.after, in: history.supposing(change.before)) ?? []
    }
    return moves
  }
}

extension Matter {
  fileprivate func moves(
    by calendar: HolidayCalendar, in history: OfficeHistory,
  ) -> [ClockMove] {
    clocksMoved(by: calendar, in: history).map { before, after in
      ClockMove(matter: id, number: number, before: before, after: after)
    }
  }
}
