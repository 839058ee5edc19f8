/// A matter whose texts stand in no file of the index.
public struct SealedRow: Sendable, Equatable {
  public var matter: Int
  /// The number of the last entry that names it.
  public var last: Int
}

extension Index {
  /// The latest matters whose texts stand in no file of the index, in order; those before one if
  /// given, and those only whose texts are open to departments.
  public func sealedMatters(
    before matter: Int = .max, latest count: Int, openTo departments: [String]? = nil,
  ) throws(FindingError) -> [SealedRow] {
    var found: [SealedRow] = []
    let open = departments.map { SealedRows.open(to: $0) }
    let sql = """
      SELECT id, last FROM matters WHERE sealed = 1 AND id < ? AND \(open?.sql ?? "1") \
      ORDER BY id DESC LIMIT ?
      """
    let values = [.integer(matter)] + (open?.values ?? []) + [.integer(count)]
    try database.rows(sql, values) { row in
      found.append(SealedRow(matter: row.number(0), last: row.number(1)))
    }
    return found.reversed()
  }

  /// How many matters there are whose texts stand in no file of the index, and are open to
  /// departments.
  public func sealedCount(openTo departments: [String]? = nil) throws(FindingError) -> Int {
    let open = departments.map { SealedRows.open(to: $0) }
    let sql = "SELECT count(*) FROM matters WHERE sealed = 1 AND \(open?.sql ?? "1")"
    return try database.number(sql, open?.values ?? []) ?? 0
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

  /// The condition that texts of a restricted matter are open to departments.
  static func open(
    to departments: [String], in table: String = "",
  ) -> (sql: String, values: [Value]) {
    let assigned = departments.map { _ in " OR instr(' ' || \(table)assigned || ' ', ?) > 0" }
    return (
      "(\(table)restricted = 0\(assigned.joined()))", departments.map { .text(" \($0) ") }
    )
  }
}
