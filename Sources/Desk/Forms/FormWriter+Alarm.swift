import Canon
import Registry
import Words
import Workflow

// Answering for a limit that is near or past.
extension FormWriter {
  /// The clocks of the matter that ring, the row's own first; nil when none does.
  var alarmField: Field? { clockField(from: .amber) }

  /// The clocks of the matter that are past, the row's own first; nil when none is.
  var lateField: Field? { clockField(from: .red) }

  private func clockField(from level: Clock.Level) -> Field? {
    let ringing = file?.clocks.filter { $0.isRunning && $0.level(at: model.now) >= level } ?? []
    guard !ringing.isEmpty else { return nil }
    let options = ringing.map { clock in
      let department = clock.department.map { "  " + model.narrator.name(of: $0) } ?? ""
      return option(
        AlarmAcknowledged(of: clock).alarm, clock.kind.phrase(model.language) + department)
    }
    let own = row?.clock.map { AlarmAcknowledged(of: $0).alarm }
    let chosen = options.map(\.id).first { $0 == own } ?? options[0].id
    return picker(.alarm, options, [chosen])
  }
}

extension AlarmAcknowledged {
  /// Answers for a clock.
  init(of clock: Clock) {
    self.init()
    self.clock = clock.kind
    department = clock.department
  }

  /// Answers for the clock a form names.
  init(alarm: String) {
    self.init()
    let parts = alarm.split(separator: "/", maxSplits: 1).map(String.init)
    clock = parts.first.flatMap { Clock.Kind(rawValue: $0) } ?? clock
    department = parts.dropFirst().first.map { DepartmentID(rawValue: $0) }
  }

  /// The clock as a form names it: `report/roads`.
  var alarm: String { clock.rawValue + (department.map { "/" + $0.rawValue } ?? "") }
}
