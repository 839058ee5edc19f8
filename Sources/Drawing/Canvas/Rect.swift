/// Columns and rows of an area.
public struct Size: Hashable, Sendable {
  /// Never negative.
  public let columns: Int

  /// Never negative.
  public let rows: Int

  /// Makes a size; a negative number counts as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from 0 at the upper left.
public struct Point: Hashable, Sendable {
  /// Columns from the left.
  public var column: Int

  /// Rows from the top.
  public var row: Int

  /// Makes a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An area of cells.
public struct Rect: Hashable, Sendable {
  /// The upper left cell.
  public let origin: Point

  /// How many cells it spans.
  public let size: Size

  /// Makes an area from its corner and size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes an area from its corner and size.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row),
      size: Size(columns: columns, rows: rows),
    )
  }

  /// Makes the area of a whole screen.
  public init(_ size: Size) {
    self.init(origin: Point(column: 0, row: 0), size: size)
  }
}

extension Rect {
  /// The first column.
  public var column: Int { origin.column }

  /// The first row.
  public var row: Int { origin.row }

  /// How many columns.
  public var columns: Int { size.columns }

  /// How many rows.
  public var rows: Int { size.rows }

  /// The column after the last.
  public var endColumn: Int { column + columns }

  /// The row after the last.
  public var endRow: Int { row + rows }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Returns whether the cell lies inside.
  public func contains(_ point: Point) -> Bool {
    (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
  }

  /// Returns the cells that lie in both areas.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left,
      row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top,
    )
  }
}

// Slicing for layouts: a part is never larger than the whole, so a small screen needs no checks.
extension Rect {
  /// Returns the area without that many cells at every side.
  public func inset(by count: Int) -> Rect {
    inset(columns: count, rows: count)
  }

  /// Returns the area without that many columns left and right, and rows above and below.
  public func inset(columns columnCount: Int, rows rowCount: Int) -> Rect {
    Rect(
      column: column + min(columnCount, columns),
      row: row + min(rowCount, rows),
      columns: columns - 2 * columnCount,
      rows: rows - 2 * rowCount,
    )
  }

  /// Cuts that many rows off the top.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: rows - taken),
    )
  }

  /// Cuts that many rows off the bottom.
  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = split(top: rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// Cuts that many columns off the left.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: columns - taken, rows: rows),
    )
  }

  /// Cuts that many columns off the right.
  public func split(right count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = split(left: columns - min(max(0, count), columns))
    return (rest, right)
  }

  /// Returns one row of the area, counted from its top; empty when it has no such row.
  public func line(_ index: Int) -> Rect {
    guard (0..<rows).contains(index) else {
      return Rect(column: column, row: row, columns: 0, rows: 0)
    }
    return Rect(column: column, row: row + index, columns: columns, rows: 1)
  }

  /// Returns an area of that size in the middle, cut to fit.
  public func centered(_ inner: Size) -> Rect {
    let width = min(inner.columns, columns)
    let height = min(inner.rows, rows)
    return Rect(
      column: column + (columns - width) / 2,
      row: row + (rows - height) / 2,
      columns: width,
      rows: height,
    )
  }
}
