/// What a cell means; the theme decides how that looks.
///
/// The raw values are the names in theme files.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case text, dim, strong, title, heading, link, quote

  case border
  case borderFocus = "border.focus"
  case tab
  case tabCurrent = "tab.current"
  case tabAlarm = "tab.alarm"
  case clock
  case stalled

  case listCursor = "list.cursor"
  case listMark = "list.mark"
  case listUnread = "list.unread"
  case listNumber = "list.number"
  case match

  case levelGreen = "level.green"
  case levelAmber = "level.amber"
  case levelRed = "level.red"
  case levelExtended = "level.extended"
  case levelPaused = "level.paused"

  case changedNew = "changed.new"
  case changedRow = "changed.row"
  case added, removed, masked, signature, chart

  case status
  case statusPending = "status.pending"
  case hintKey = "hint.key"
  case hintText = "hint.text"
  case message, warning, error

  case prompt
  case field
  case fieldFocus = "field.focus"
  case fieldLabel = "field.label"
  case selection
  case menu
  case menuCursor = "menu.cursor"
}
