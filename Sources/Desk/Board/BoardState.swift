import Canon
import Registry
import Workflow

/// What the deadline board adds to its list: the figures, the alarms, and how it is shown.
struct BoardState: Sendable {
  private(set) var figures: BoardFigures?
  /// Whether the figures are shown in large.
  var isWall = false
  /// Whether rows stand together under headings.
  var isGrouped = false
  /// Whether something changed that is not shown while the board stands still.
  var hasMissedChange = false
  /// Until when alarms make no sound.
  var silentUntil: Instant?
  /// The alarms that rang on `rungDay`.
  private var rung: Set<RowKey> = []
  private var rungDay: CivilDate?

  /// How long alarms make no sound when that is asked for, in seconds.
  static let silenceSeconds = 600

  /// Takes new figures, and returns the rows whose clock rings for the first time that day.
  ///
  /// What rang before this desk opened is taken as heard.
  mutating func take(_ figures: BoardFigures, zone: Zone) -> [Row] {
    defer { self.figures = figures }
    let day = zone.local(figures.now).day
    let isNewDay = rungDay != day
    if isNewDay {
      rung = []
      rungDay = day
    }
    let before = self.figures
    let fresh = figures.alarms.filter { row in
      guard let before, !rung.contains(RowKey(row, in: .deadlines)) else { return false }
      return isNewDay || row.alarmSince(at: figures.now) >= before.now
        || row.lastNumber > before.number
    }
    rung.formUnion((before == nil ? figures.alarms : fresh).map { RowKey($0, in: .deadlines) })
    return fresh
  }

  /// How many alarms are remembered.
  var rungCount: Int { rung.count }

  func isSilent(at now: Instant) -> Bool { silentUntil.map { now < $0 } ?? false }
}

/// What can be done to the shift.
public enum Duty: Sendable, Equatable {
  case handOver
  case take
}
