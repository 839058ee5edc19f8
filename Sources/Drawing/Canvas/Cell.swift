/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// The base character with the marks on it; a blank in the right half of a wide character.
  public let character: Character

  /// 1, or 2 in the left half of a wide character and 0 in its right half.
  public let columns: Int8

  /// How it looks.
  public internal(set) var style: Style

  static func blank(_ style: Style) -> Cell {
    Cell(character: " ", columns: 1, style: style)
  }

  static func rightHalf(_ style: Style) -> Cell {
    Cell(character: " ", columns: 0, style: style)
  }
}
