import Workflow

// What the duty officers did: alarms and shifts.
extension Narrator {
  func alarmAcknowledged(_ value: AlarmAcknowledged) -> Phrase {
    let clock = value.clock.phrase
    let whose = value.department.map { name(of: $0) }
    return Phrase(
      zh: "确认\(clock.zh)时限告警" + (whose.map { " (\($0))" } ?? "") + "，\(time.day(value.day))",
      en: "acknowledged the alarm of the \(clock.en) clock"
        + (whose.map { " (\($0))" } ?? "") + ", \(time.day(value.day))")
  }

  func shiftHandedOver(_ value: ShiftHandover) -> Phrase {
    Phrase(
      zh: "交班：超期 \(value.lateCount) 件，临近 \(value.nearCount) 件，"
        + "今日到期的承诺 \(value.promisedCount) 件",
      en: "handed the shift over: \(value.lateCount) late, \(value.nearCount) due soon, "
        + "\(value.promisedCount) promised today")
  }

  func shiftTaken(_ value: ShiftTaken) -> Phrase {
    Phrase(zh: "接班 (#\(value.handover))", en: "took the shift over (#\(value.handover))")
  }
}
