import CSQLite

/// Whether matters hold words, looked up while a list is walked along its order.
///
/// Words that very many texts hold would take long to sort, and only the first lines are shown. Those
/// of tens of thousands are read at once, those of more block by block: the first lines lie near each
/// other, so that a few blocks of the full text are read.
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

  /// What was found of a word, or of any of several, as far as it was looked up.
  private struct Finds {
    /// The last number under which anything is found.
    let last: Int
    var sought: Sought?
    /// The slots of the words of which any is enough.
    var parts: [Int] = []
    /// A bit for each number.
    var bits: [UInt64]
    /// Which blocks were read.
    var isRead: [Bool]

    /// Begins with what is found besides.
    init(upTo last: Int, besides others: [Int], isWhole: Bool = false) {
      self.last = last
      bits = [UInt64](repeating: 0, count: last / 64 + 1)
      isRead = [Bool](repeating: isWhole, count: last / WalkedFinds.blockLength + 1)
      for other in others { WalkedFinds.set(other, in: &bits) }
    }
  }

  private var walks: [Finds] = []

  /// Forgets what was found, as more may have been noted since.
  func reset() { walks = [] }

  /// Makes all finds of a word known; returns the slot by which statements ask for it.
  func walk(all matters: [Int]) -> Int {
    walks.append(Finds(upTo: matters.max() ?? 0, besides: matters, isWhole: true))
    return walks.count - 1
  }

  /// Makes a word known whose finds are read block by block, and those it has besides.
  func walk(
    _ wanted: Sought, besides matters: [Int], in database: Database,
  ) throws(FindingError) -> Int {
    let sql = """
      SELECT rowid FROM found.\(wanted.table) WHERE \(wanted.table) MATCH ? \
      ORDER BY rowid DESC LIMIT 1
      """
    let last = try database.number(sql, [.text(wanted.match)]) ?? 0
    var finds = Finds(upTo: max(last, matters.max() ?? 0), besides: matters)
    finds.sought = wanted
    walks.append(finds)
    return walks.count - 1
  }

  /// Makes one of several words that are walked, and some matters besides; says which is the last.
  func walk(any slots: [Int], besides matters: [Int]) -> (slot: Int, last: Int) {
    let ends = slots.map { walks[$0].last } + matters
    var finds = Finds(upTo: ends.max() ?? 0, besides: matters)
    finds.parts = slots
    walks.append(finds)
    return (walks.count - 1, finds.last)
  }

  /// Whether a matter holds what is looked for, by its row of the full text or besides.
  func holds(_ slot: Int, row: Int, in database: Database) throws(FindingError) -> Bool {
    guard walks.indices.contains(slot), (0...walks[slot].last).contains(row) else { return false }
    let block = row / Self.blockLength
    if !walks[slot].isRead[block] { try read(block, of: slot, in: database) }
    return walks[slot].bits[row / 64] & 1 << UInt64(row % 64) != 0
  }

  private func read(_ block: Int, of slot: Int, in database: Database) throws(FindingError) {
    walks[slot].isRead[block] = true
    if let sought = walks[slot].sought {
      let found = try found(sought, in: block, upTo: walks[slot].last, database)
      add(found, to: slot, at: block)
    }
    let words = Self.blockLength / 64
    for part in walks[slot].parts where walks[part].isRead.indices.contains(block) {
      if !walks[part].isRead[block] { try read(block, of: part, in: database) }
      add(walks[part].bits[(block * words)...].prefix(words), to: slot, at: block)
    }
  }

  private func add(_ words: some Collection<UInt64>, to slot: Int, at block: Int) {
    let start = block * Self.blockLength / 64
    for (place, word) in words.enumerated() where word != 0 {
      walks[slot].bits[start + place] |= word
    }
  }

  /// The bits of a word's finds in a block, without those that were noted since it was made known.
  private func found(
    _ wanted: Sought, in block: Int, upTo last: Int, _ database: Database,
  ) throws(FindingError) -> [UInt64] {
    let first = block * Self.blockLength
    let bounds: [Value] = [.integer(first), .integer(min(first + Self.blockLength - 1, last))]
    var found = [UInt64](repeating: 0, count: Self.blockLength / 64)
    let sql = """
      SELECT rowid FROM found.\(wanted.table) \
      WHERE \(wanted.table) MATCH ? AND rowid BETWEEN ? AND ?
      """
    try database.rows(sql, [.text(wanted.match)] + bounds) { row in
      Self.set(row.number(0) - first, in: &found)
    }
    guard wanted.table == "texts" else { return found }
    let gone = "SELECT number FROM found.gone WHERE number BETWEEN ? AND ?"
    try database.rows(gone, bounds) { row in
      let place = row.number(0) - first
      found[place / 64] &= ~(1 << UInt64(place % 64))
    }
    return found
  }

  private static func set(_ place: Int, in bits: inout [UInt64]) {
    bits[place / 64] |= 1 << UInt64(place % 64)
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
