import Registry
import Words
import Workflow

/// What rows that stand together have in common.
enum RowGroup: Hashable {
  case span(BoardFigures.Span)
  case department(DepartmentID?)
  case stage(Matter.Stage)
}

extension Model {
  /// The group of a row of the board; nil where rows are not grouped.
  func group(of row: Row, in pane: Pane) -> RowGroup? {
    guard pane == .deadlines, board.isGrouped, let order = lists[pane]?.worklist.order else {
      return nil
    }
    switch order {
    case .due:
      return row.clock.map { .span(BoardFigures.Span(of: $0.due, now: now, zone: office.zone)) }
    case .department: return .department(row.department)
    case .stage: return .stage(row.stage)
    case .sent, .number: return nil
    }
  }

  /// Whether a heading stands above a place of a list whose first row in sight is `top`.
  func startsGroup(_ place: Int, top: Int, in state: PaneState) -> RowGroup? {
    guard let row = state.row(at: place), let group = group(of: row, in: state.worklist.pane)
    else { return nil }
    guard place > top, let above = state.row(at: place - 1) else { return group }
    return self.group(of: above, in: state.worklist.pane) == group ? nil : group
  }

  /// A group's name, and how many rows it has where that is known.
  func heading(of group: RowGroup, in state: PaneState) -> String {
    let name: String
    let count: Int?
    switch group {
    case .span(let span):
      name = span.phrase(language)
      count = state.worklist.filter.isEmpty ? board.figures?.spans[span] : nil
    case .department(let department):
      name = department.map { narrator.name(of: $0) } ?? say("本室", "the office")
      count = state.groups[department?.rawValue ?? ""]
    case .stage(let stage):
      name = stage.phrase(language)
      count = state.groups[stage.rawValue]
    }
    return name + (count.map { "  \($0)" } ?? "")
  }

  /// Scrolls a list so that the cursor is in sight, with the headings of groups above it.
  func revealed(_ state: PaneState, rowCount: Int) -> PaneState {
    var state = state
    state.reveal(rowCount: rowCount)
    func lines() -> Int {
      (state.top...max(state.top, state.cursor)).reduce(0) { count, place in
        count + (startsGroup(place, top: state.top, in: state) == nil ? 1 : 2)
      }
    }
    while state.top < state.cursor, lines() > rowCount { state.scrollDown() }
    return state
  }
}

extension BoardFigures.Span {
  /// What the span is called in large and above its rows.
  var phrase: Phrase {
    switch self {
    case .late: Phrase(zh: "超期", en: "late")
    case .today: Phrase(zh: "今日", en: "today")
    case .threeDays: Phrase(zh: "三日内", en: "3 days")
    case .week: Phrase(zh: "七日内", en: "7 days")
    case .later: Phrase(zh: "以后", en: "later")
    }
  }
}
