import Canon
import Registry

/// What the supervision pane shows: its page, where the cursor is on each, and what was counted.
struct SheetState: Sendable {
  var page = SheetPage.scores
  var span = PeriodSpan.quarter
  /// The rows that are marked on the page of candidates.
  var marks: Set<String> = []
  private var cursors: [SheetPage: Int] = [:]
  private var tops: [SheetPage: Int] = [:]
  private var counted: [StatisticsQuery.Part: Statistics] = [:]
  /// What was asked for since anything changed.
  private var asked: [StatisticsQuery.Part: StatisticsQuery] = [:]

  var cursor: Int {
    get { cursors[page] ?? 0 }
    set { cursors[page] = newValue }
  }

  var top: Int { tops[page] ?? 0 }

  /// What was counted for a part, of whatever period it was asked for last.
  func statistics(_ part: StatisticsQuery.Part) -> Statistics? { counted[part] }

  /// Scrolls as little as possible so that the cursor is in sight.
  mutating func reveal(rowCount: Int, of total: Int) {
    cursor = min(max(0, cursor), max(0, total - 1))
    let highest = max(0, total - rowCount)
    tops[page] = max(0, min(max(top, cursor - rowCount + 1), cursor, highest))
  }

  /// What has to be counted so that the page is true; nil if it is, or is on its way.
  mutating func request(on today: CivilDate) -> StatisticsQuery? {
    guard let part = page.part else { return nil }
    let query = StatisticsQuery(part, of: span.period(at: today))
    guard asked[part] != query else { return nil }
    asked[part] = query
    return query
  }

  /// Whatever was counted may no longer be so; it stays in sight until it is counted again.
  mutating func makeStale() { asked = [:] }

  /// Takes what was counted; what was asked for before another question is shown all the same.
  mutating func take(_ statistics: Statistics) { counted[statistics.query.part] = statistics }
}
