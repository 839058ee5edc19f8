import Canon
import Drawing
import Registry
import Words
import Workflow

// What the board's keys do.
extension Model {
  /// Whether one person alone can act here, so that a key may stay open.
  public var hasOneKey: Bool { keysAtHand.count <= 1 }

  /// Whether the figures fill the upper part of the screen.
  var showsWall: Bool { board.isWall && pane == .deadlines }

  /// Ungrouped, by when things are due, by department, by stage.
  mutating func regroup() {
    let order: Worklist.Order
    switch (board.isGrouped, list.worklist.order) {
    case (false, _):
      board.isGrouped = true
      order = .due
    case (true, .due), (true, .sent), (true, .number): order = .department
    case (true, .department): order = .stage
    case (true, .stage):
      board.isGrouped = false
      order = .due
    }
    list.ask { $0.order = order }
  }

  mutating func pause() {
    isPaused.toggle()
    guard !isPaused, board.hasMissedChange else { return }
    board.hasMissedChange = false
    lists[.deadlines]?.isStale = true
  }

  mutating func silence() {
    board.silentUntil =
      board.isSilent(at: now) ? nil : now.advanced(bySeconds: BoardState.silenceSeconds)
  }

  mutating func take(_ figures: BoardFigures) -> [Effect] {
    let fresh = board.take(figures, zone: office.zone)
    guard asOf == nil, let newest = fresh.first, !board.isSilent(at: figures.now) else { return [] }
    return [.bell, .notify(alarmText(newest)), .alarm(fresh)]
  }

  /// The clock that rings, of which matter, and who has it.
  func alarmText(_ row: Row) -> String {
    guard let clock = row.clock else { return row.number }
    let department = clock.department.map { narrator.name(of: $0) }
    return [row.number, clock.kind.phrase(language), department, dueText.phrase(for: clock)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// The line that names the newest alarm nobody answered for.
  var alarmLine: Line? {
    guard pane == .deadlines, let figures = board.figures, let newest = figures.alarms.first
    else { return nil }
    let count = say("告警 \(figures.alarmCount)", "\(figures.alarmCount) alarms")
    return Line(" \(count)  ", .error).adding(alarmText(newest) + "  " + newest.title, .warning)
  }

  /// Whether the row's clock rings and nobody answered for it today.
  func isRinging(_ row: Row) -> Bool {
    guard let clock = row.clock, clock.isRunning, clock.level(at: now) == .red else { return false }
    return row.acknowledgedOn != office.zone.local(now).day
  }
}

// Answering for alarms.
extension Model {
  /// The members whose keys are here and who may do an act; on a board of one's own, oneself.
  private func doers(of act: Act) -> [MemberID] {
    let needed = office.roles(for: act)
    let candidates = isBoard ? Array(Set(keysAtHand + [member])) : [member]
    return candidates.sortedByName.filter { candidate in
      office.members[candidate]?.roles.contains(where: needed.contains) ?? false
    }
  }

  var acknowledgeObstacle: Failure? {
    if let readOnlyReason { return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason)) }
    guard let row = list.current else {
      return .sentence(Phrase(zh: "这里没有办件", en: "There is no matter here"))
    }
    guard !doers(of: .acknowledge).isEmpty else {
      return .refusal(
        .notGranted(.acknowledge, to: member, needs: office.roles(for: .acknowledge)))
    }
    let kind = row.clock?.kind ?? .reply
    guard let clock = row.clock, clock.level(at: now) >= .amber else {
      return .refusal(.noAlarm(kind))
    }
    guard row.acknowledgedOn != office.zone.local(now).day,
      !pending.values.contains(where: { $0.deed == .act(.acknowledge) && $0.matter == row.matter })
    else { return .refusal(.alarmAcknowledged(clock.kind)) }
    return nil
  }

  /// Answers for the marked rows' alarms or the current one's; on a shared board it asks who does.
  mutating func acknowledge() -> [Effect] {
    let doers = doers(of: .acknowledge)
    guard isBoard, doers.count > 1 else { return acknowledge(as: doers.first ?? member) }
    let items = doers.map { Menu.Item(choice: .acknowledge(as: $0), title: narrator.name(of: $0)) }
    mode = .choosing(Menu(.duty, title: say("谁确认告警", "Who acknowledges"), items: items))
    return []
  }

  mutating func acknowledge(as doer: MemberID) -> [Effect] {
    let rows = list.marks.isEmpty ? [list.current].compactMap(\.self) : list.markedRows
    let today = office.zone.local(now).day
    let ringing = rows.filter { row in
      row.acknowledgedOn != today && (row.clock?.level(at: now) ?? .none) >= .amber
    }
    return ringing.flatMap { row -> [Effect] in
      guard let clock = row.clock else { return [] }
      let form = Form(
        deed: .act(.acknowledge), targets: [row.matter], matter: nil,
        draftName: [doer.rawValue, row.matter.rawValue, "acknowledge"].joined(separator: "/"),
        fields: [])
      return hand(over: form, .acknowledge(AlarmAcknowledged(of: clock)), by: Actor(doer))
    }
  }
}

// The shift.
extension Model {
  var shiftObstacle: Failure? {
    if let readOnlyReason { return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason)) }
    return shiftChoices.isEmpty ? .refusal(.noShiftRight(member)) : nil
  }

  /// Who may take the shift that waits, and who may hand it over.
  private var shiftChoices: [Menu.Item] {
    let candidates = isBoard ? Array(Set(keysAtHand + [member])) : [member]
    let officers = candidates.sortedByName.filter { office.keepsShifts($0) }
    let takers = officers.filter { office.shift?.isWaiting == true && $0 != office.shift?.handedBy }
    let taking = takers.map { officer in
      Menu.Item(
        choice: .duty(.take, as: officer),
        title: say("接班  ", "take over  ") + narrator.name(of: officer))
    }
    return taking
      + officers.map { officer in
        Menu.Item(
          choice: .duty(.handOver, as: officer),
          title: say("交班  ", "hand over  ") + narrator.name(of: officer))
      }
  }

  mutating func changeShift() {
    mode = .choosing(Menu(.duty, title: say("交接班", "Shift"), items: shiftChoices))
  }

  mutating func tellShift(_ duty: Duty, by officer: MemberID, entry: Int) {
    let name = narrator.name(of: officer)
    notice = Notice(
      text: duty == .take
        ? say("\(name) 已接班 #\(entry)", "\(name) took the shift over: #\(entry)")
        : say("\(name) 已交班 #\(entry)", "\(name) handed the shift over: #\(entry)"))
  }

  /// Who is on duty, since when, and whether the shift waits to be taken.
  var shiftText: String {
    guard let shift = office.shift else { return say("尚未登记值班", "no shift yet") }
    guard let officer = shift.takenBy, let since = shift.takenAt else {
      let name = narrator.name(of: shift.handedBy)
      return say("待接班", "shift waits") + " (\(name) \(timeText.short(shift.handedAt)))"
    }
    let name = narrator.name(of: officer)
    return say(
      "值班 \(name) 自 \(timeText.short(since))", "on duty \(name) since \(timeText.short(since))")
  }
}
