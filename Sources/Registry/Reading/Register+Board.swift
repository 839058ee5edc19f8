public import Canon
import Finding
import Journaling
public import Workflow

extension Register {
  /// What a board shows in large, as a member may see it.
  ///
  /// `ringsAmber` lets clocks ring that are near their end, and not only those past it.
  public func board(
    for viewer: MemberID, now: Instant, ringsAmber: Bool = false,
  ) throws(RegistryError) -> BoardFigures {
    let worklist = Worklist(pane: .deadlines, viewer: viewer)
    let sight = Sight(of: viewer, in: office)
    var list = listQuery(worklist)
    list.leavesOutPaused = true
    let tally = try onOffice { try index.tally(list) }
    var figures = BoardFigures(
      now: now, zone: office.zone,
      clocks: tally.map { line in
        (
          line.department.map { DepartmentID(rawValue: $0) },
          due: Instant(milliseconds: Int64(line.due)), count: line.count
        )
      })
    let alarms = try ringing(list, now, ringsAmber, sight)
    figures.alarms = alarms.rows
    figures.alarmCount = alarms.total
    figures.next = try next(list, now, sight)
    figures.number = head.number
    return figures
  }

  private func next(
    _ list: ListQuery, _ now: Instant, _ sight: Sight,
  ) throws(RegistryError) -> Row? {
    var query = list
    query.dueFrom = Int(now.milliseconds)
    query.limit = 1
    return try onOffice { try index.list(query).first.flatMap { Row($0, for: sight) }.map(titled) }
  }

  private func ringing(
    _ list: ListQuery, _ now: Instant, _ ringsAmber: Bool, _ sight: Sight,
  ) throws(RegistryError) -> WorklistPage {
    var query = list
    query.unacknowledgedOn = office.zone.local(now).day.daysSinceEpoch
    query.isReversed = true
    query.limit = ringsAmber ? -1 : BoardFigures.alarmLimit
    if !ringsAmber { query.dueBefore = Int(now.milliseconds) }
    let rows = try onOffice { try index.list(query).compactMap { Row($0, for: sight) }.map(titled) }
    guard ringsAmber else {
      return WorklistPage(rows: rows, total: try onOffice { try index.total(query) })
    }
    let ringing = rows.filter { $0.clock.map { $0.level(at: now) >= .amber } ?? false }
      .sorted { $0.alarmSince(at: now) > $1.alarmSince(at: now) }
    return WorklistPage(
      rows: Array(ringing.prefix(BoardFigures.alarmLimit)), total: ringing.count)
  }
}

extension Row {
  /// Since when its clock rings, seen from a moment: since it is past, or else since it is near.
  public func alarmSince(at now: Instant) -> Instant {
    guard let clock else { return now }
    return clock.level(at: now) == .red ? clock.due : clock.amberFrom
  }
}
