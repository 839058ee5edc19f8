import CSQLite

/// Whether matters hold words, looked up block by block while a list is walked along its order.
///
/// Words that very many texts hold would take long to gather, and only the first lines are shown:
/// these lie near each other, so that a few blocks of the full text are read.
final class WalkedFinds {
  /// So many numbers of entries make a block.
  private static let blockLength = 1 << 16

  /// A table of the full text, and what is looked for in it.
  struct Sought: Hashable {
    var table: String
    var match: String

    /// Whether words only begin so: they are gathered as a whole each time they are asked for.
    var goesOn: Bool { match.hasSuffix("*") }
  }

  /// A word that is looked up so.
  struct Walk {
    /// The number by which statements ask for it.
    var slot: Int
    /// The first and the last matter it may be found in.
    var span: ClosedRange<Int>
  }

  private var sought: [Sought] = []
  /// The blocks of each, in order; nil where none was needed yet.
  private var blocks: [[[UInt64]?]] = []
  /// What holds the words besides, though no row of the full text says so.
  private var others: [Set<Int>] = []

  /// Forgets what was found, as more may have been noted since.
  func reset() {
    sought = []
    blocks = []
    others = []
  }

  /// Makes a word known that statements are to ask for.
  func walk(
    _ wanted: Sought, besides matters: [Int], in database: Database,
  ) throws(FindingError) -> Walk {
    sought.append(wanted)
    blocks.append([])
    others.append(Set(matters))
    var ends = matters
    for order in ["ASC", "DESC"] {
      if let end = try end(of: wanted, order, in: database) { ends.append(end) }
    }
    return Walk(slot: sought.count - 1, span: (ends.min() ?? 0)...(ends.max() ?? 0))
  }

  /// The first number in an order under which a word stands.
  private func end(
    of wanted: Sought, _ order: String, in database: Database,
  ) throws(FindingError) -> Int? {
    let sql = """
      SELECT rowid FROM found.\(wanted.table) WHERE \(wanted.table) MATCH ? \
      ORDER BY rowid \(order) LIMIT 1
      """
    return try database.number(sql, [.text(wanted.match)])
  }

  /// Whether a matter holds what is looked for, by its row of the full text or besides.
  func holds(_ slot: Int, row: Int, in database: Database) throws(FindingError) -> Bool {
    guard sought.indices.contains(slot), row >= 0 else { return false }
    if others[slot].contains(row) { return true }
    let (block, place) = row.quotientAndRemainder(dividingBy: Self.blockLength)
    while blocks[slot].count <= block { blocks[slot].append(nil) }
    if let known = blocks[slot][block] { return Self.isSet(place, in: known) }
    let found = try read(block, of: sought[slot], in: database)
    blocks[slot][block] = found
    return Self.isSet(place, in: found)
  }

  private func read(
    _ block: Int, of wanted: Sought, in database: Database,
  ) throws(FindingError) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: Self.blockLength / 64)
    let first = block * Self.blockLength
    let sql = """
      SELECT rowid FROM found.\(wanted.table) \
      WHERE \(wanted.table) MATCH ? AND rowid BETWEEN ? AND ?
      """
    let last = first + Self.blockLength - 1
    try database.rows(sql, [.text(wanted.match), .integer(first), .integer(last)]) { row in
      let place = row.number(0) - first
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
    guard wanted.table == "texts" else { return bits }
    let gone = "SELECT number FROM found.gone WHERE number BETWEEN ? AND ?"
    try database.rows(gone, [.integer(first), .integer(last)]) { row in
      let place = row.number(0) - first
      bits[place / 64] &= ~(1 << UInt64(place % 64))
    }
    return bits
  }

  private static func isSet(_ place: Int, in bits: [UInt64]) -> Bool {
    bits[place / 64] & 1 << UInt64(place % 64) != 0
  }
}

extension Database {
  /// Lets statements ask `is_found(slot, matter)`: whether a matter holds what is sought.
  func learnFinds() throws(FindingError) {
    let code = sqlite3_create_function_v2(
      connection, "is_found", 2, SQLITE_UTF8, Unmanaged.passUnretained(self).toOpaque(),
      { context, _, values in Database.answer(context, values) }, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  private static func answer(
    _ context: OpaquePointer?, _ values: UnsafeMutablePointer<OpaquePointer?>?,
  ) {
    guard let values, let owner = sqlite3_user_data(context) else { return }
    let database = Unmanaged<Database>.fromOpaque(owner).takeUnretainedValue()
    let (slot, row) = (sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1]))
    do throws(FindingError) {
      let holds = try database.finds.holds(Int(slot), row: Int(row), in: database)
      sqlite3_result_int(context, holds ? 1 : 0)
    } catch {
      sqlite3_result_error(context, error.message, -1)
    }
  }
}
