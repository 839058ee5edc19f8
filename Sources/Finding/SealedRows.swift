/// A matter whose texts stand in no file of the index.
public struct SealedRow: Sendable, Equatable {
  public var matter: Int
  /// The number of the last entry that names it.
  public var last: Int
}

extension Index {
  /// The latest matters whose texts stand in no file of the index, in order; those before one if
  /// given.
  public func sealedMatters(
    before matter: Int = .max, latest count: Int,
  ) throws(FindingError) -> [SealedRow] {
    var found: [SealedRow] = []
    let sql = """
      SELECT id, last FROM matters WHERE sealed = 1 AND id < ? ORDER BY id DESC LIMIT ?
      """
    try database.rows(sql, [.integer(matter), .integer(count)]) { row in
      found.append(SealedRow(matter: row.number(0), last: row.number(1)))
    }
    return found.reversed()
  }

  /// How many matters there are whose texts stand in no file of the index.
  public func sealedCount() throws(FindingError) -> Int {
    try database.number("SELECT count(*) FROM matters WHERE sealed = 1") ?? 0
  }

  /// Whether a matter is noted, and its texts may stand in the index.
  public func isOpen(_ matter: Int) throws(FindingError) -> Bool {
    try database.number(
      "SELECT count(*) FROM matters WHERE id = ? AND sealed = 0", [.integer(matter)]) == 1
  }
}

/// Numbers as a statement takes any count of them.
enum SealedRows {
  /// A list as JSON.
  static func list(_ numbers: [Int]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }
}
