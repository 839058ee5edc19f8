import Canon
import Finding
import Workflow

extension MatterRow {
  /// What the index keeps of a folded matter.
  init(_ matter: Matter, title: String, office: OfficeHistory) {
    self.init(id: matter.id.firstEntry)
    let all = matter.clocks(in: office)
    let kept = all.indices.filter { $0 == 0 || all[$0].isRunning }.map { all[$0] }
    number = matter.number
    ordering = matter.registration == nil ? Self.ordering(unnumbered: id) : matter.number
    stage = matter.stage.rawValue
    self.title = title
    source = matter.received.source.rawValue
    externalID = matter.received.externalID
    area = matter.registration?.registration.area.rawValue
    topic = matter.registration?.registration.topic.rawValue
    kind = matter.registration?.registration.kind.rawValue
    sentAt = Int(matter.askedAt.milliseconds)
    departments = matter.concernedDepartments.map(\.rawValue)
    lastNumber = matter.lastNumber
    isSealed = matter.sealsTexts
    exposure = Exposure(matter)
    clocks = kept.map { clock in
      var row = ClockRow(clock)
      row.acknowledged = matter.acknowledgedDay(of: clock)?.daysSinceEpoch
      return row
    }
    waiting = matter.waiting(in: office, all).map { waiting in
      var row = WaitingRow(
        act: waiting.act.rawValue, department: waiting.department?.rawValue,
        since: Int(waiting.since.milliseconds),
        clock: waiting.clock.flatMap { kept.firstIndex(of: $0) } ?? 0)
      row.rank = waiting.rank?.rawValue
      row.member = waiting.member?.rawValue
      row.besides = waiting.besides.map(\.rawValue)
      return row
    }
    disowned = matter.stage == .archived ? [] : matter.disowned.compactMap { DisownedRow($0) }
    assignments = Self.parts(of: matter, kept, in: office) + Self.slips(of: matter, kept)
  }

  private static func parts(
    of matter: Matter, _ kept: [Clock], in office: OfficeHistory,
  ) -> [AssignmentRow] {
    guard matter.stage == .inHand || matter.stage == .consolidating else { return [] }
    return matter.assignments.filter { $0.stage != .withdrawn }.map { part in
      let clock = kept.firstIndex {
        $0.kind == .report && $0.department == part.department && $0.isRunning
      }
      return AssignmentRow(
        department: part.department.rawValue, isLead: part.isLead, stage: part.stage.rawValue,
        act: matter.nextAct(of: part, in: office)?.rawValue, clock: clock ?? 0)
    }
  }

  /// The slips departments have to answer, or have answered.
  private static func slips(of matter: Matter, _ kept: [Clock]) -> [AssignmentRow] {
    matter.supervisions.filter(\.isOpen).compactMap { slip in
      guard let part = matter.assignment(of: slip.department) else { return nil }
      let clock = kept.firstIndex {
        $0.kind == .supervision && $0.department == slip.department && $0.isRunning
      }
      return AssignmentRow(
        department: slip.department.rawValue, isLead: part.isLead, stage: part.stage.rawValue,
        act: slip.isAnswered ? nil : Act.answerSupervision.rawValue, clock: clock ?? 0)
    }
  }

  /// Matters without a number stand after those with one, in the order they came in.
  private static func ordering(unnumbered id: Int) -> String {
    let digits = String(id)
    return "m" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }
}

extension MatterRow.DisownedRow {
  /// What the index keeps of an entry that was disowned.
  fileprivate init?(_ mark: TrailMark) {
    guard let word = mark.word else { return nil }
    self.init(
      entry: mark.entry, act: mark.acts.first?.rawValue ?? "", by: mark.by.rawValue,
      actor: mark.actor.rawValue, wentBack: mark.lapsed == word.entry,
      at: Int(word.at.milliseconds))
  }
}

extension Matter {
  /// The departments concerned, the lead first; before an instruction, those proposed.
  var concernedDepartments: [DepartmentID] {
    let active = assignments.filter(\.isLead) + assignments.filter { !$0.isLead }
    if !active.isEmpty { return active.map(\.department) }
    if let instruction { return instruction.value.departments }
    return proposal.map { [$0.value.lead] + $0.value.with } ?? []
  }

  /// What is waited for in one department's part.
  func nextAct(of part: Assignment, in office: OfficeHistory) -> Act? {
    switch stage(of: part, in: office) {
    case .dispatched: .signFor
    case .objected: .upholdObjection
    case .working, .sentBack:
      isShared && part.isLead ? (stage == .consolidating ? .consolidate : nil) : .report
    case .awaitingSignature: .sign
    case .submitted:
      part.isLead ? (stage == .consolidating ? .consolidate : nil) : .acceptReport
    case .accepted, .bypassed, .withdrawn: nil
    }
  }
}

extension ClockRow {
  /// What the index keeps of a clock.
  init(_ clock: Clock) {
    self.init(
      kind: clock.kind.rawValue, department: clock.department?.rawValue,
      start: Int(clock.start.milliseconds), due: Int(clock.due.milliseconds),
      originalDue: Int(clock.originalDue.milliseconds),
      stopped: clock.stopped.map { Int($0.milliseconds) }, amberPercent: clock.amberPercent,
      isSqueezed: clock.isSqueezed, isGrace: clock.isGrace)
    counting = clock.counting?.rawValue
    amberMinutes = clock.amberMinutes
    isPaused = clock.isPaused
    isProvisional = clock.isProvisional
  }
}

extension Clock {
  /// The clock a row of the index stands for; nil for a kind this program does not know.
  init?(_ row: ClockRow) {
    guard let kind = Kind(rawValue: row.kind) else { return nil }
    self.init(
      kind: kind, department: row.department.map { DepartmentID(rawValue: $0) },
      start: Instant(milliseconds: Int64(row.start)), due: Instant(milliseconds: Int64(row.due)),
      originalDue: Instant(milliseconds: Int64(row.originalDue)),
      stopped: row.stopped.map { Instant(milliseconds: Int64($0)) },
      amberPercent: row.amberPercent, amberMinutes: row.amberMinutes,
      isSqueezed: row.isSqueezed, isGrace: row.isGrace, isPaused: row.isPaused,
      isProvisional: row.isProvisional)
    counting = row.counting.flatMap { WorkingTime.Counting(rawValue: $0) }
  }
}
