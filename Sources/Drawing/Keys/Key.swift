/// What was pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// The letter pressed together with Ctrl, always in lower case.
  case control(Character)
  case alt(Character)
  /// F1 is 1.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case controlLeft, controlRight

  /// The space bar, which has a name because a blank in a table of keys is easily overlooked.
  public static let space = Key.character(" ")
}
