import Journaling

/// Entries of a real past, to be recorded again.
struct EntrySamples {
  /// So many are enough to hold everything an office does.
  private static let limit = 4000
  /// The founding and the naming of everybody are larger than what follows.
  private static let skipped = 2

  let entries: [Entry]

  init(office: String) throws {
    struct Enough: Error {}
    var entries: [Entry] = []
    do {
      try Journal(folder: office).readNew { entry in
        guard entries.count < Self.limit else { throw Enough() }
        if entry.number > Self.skipped { entries.append(entry) }
      }
    } catch is Enough {}
    guard !entries.isEmpty else { throw BenchmarkError.unexpected("\(office) has no past.") }
    self.entries = entries
  }

  /// The mean length of a line in bytes.
  var meanLength: Int { entries.map(\.length).reduce(0, +) / entries.count }
}
