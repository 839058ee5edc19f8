public import Canon

/// One entry of the journal, proved canonical and, when it was read in order, intact.
public struct Entry: Sendable, Equatable {
  /// The whole line, from `{` to its LF.
  public let line: [UInt8]
  /// Where the line begins in the file.
  public let offset: Int
  let layout: LineLayout

  /// Checks a line that somebody read at an offset.
  init(line: [UInt8], offset: Int) throws(CanonError) {
    layout = try LineLayout(line.span)
    self.line = line
    self.offset = offset
  }

  /// Keeps a line that was checked already.
  init(line: [UInt8], offset: Int, layout: LineLayout) {
    self.line = line
    self.offset = offset
    self.layout = layout
  }
}

extension Entry {
  /// The entry's number, from 1, without gaps.
  public var number: Int { layout.number }
  /// The journal's time of it.
  public var at: Instant { layout.at }
  /// The member whose desk recorded it.
  public var by: String { string(in: layout.by) }
  /// The matters concerned; none when it concerns the office.
  public var on: [String] {
    var reader = CanonReader(line, range: layout.on)
    var matters: [String] = []
    // The list was checked with the line, so reading it can find nothing wrong.
    try? reader.array { item throws(CanonError) in matters.append(try item.string()) }
    return matters
  }
  /// Whether it concerns a matter and not the office alone.
  public var namesMatters: Bool { layout.on.count > "[]".utf8.count }
  /// Where the facts lie in `line`: a canonical list of objects with one member each.
  public var factsRange: Range<Int> { layout.facts }
  /// The facts, copied out of the line.
  public var facts: [UInt8] { Array(line[layout.facts]) }
  /// The signature as written: 86 characters of base64url.
  public var signature: String { String(decoding: line[layout.signature], as: UTF8.self) }
  /// The sum as written.
  public var sum: Digest { layout.sum }
  /// The line's length in bytes, LF included.
  public var length: Int { line.count }
  /// Where reading goes on after it.
  public var position: Position {
    Position(offset: offset + length, number: number, sum: sum, at: at)
  }

  private func string(in range: Range<Int>) -> String {
    var reader = CanonReader(line, range: range)
    return (try? reader.string()) ?? ""
  }
}

/// A place between two entries: the end of an intact one, and what a next one must follow.
public struct Position: Sendable, Hashable {
  /// The byte at which the next line begins.
  public var offset: Int
  /// The number of the entry before it; 0 at the start.
  public var number: Int
  /// The sum of the entry before it.
  public var sum: Digest
  /// The time of the entry before it.
  public var at: Instant

  /// Makes a position that was kept outside the journal.
  public init(offset: Int, number: Int, sum: Digest, at: Instant) {
    self.offset = offset
    self.number = number
    self.sum = sum
    self.at = at
  }

  /// Before the first entry.
  public static let start = Position(
    offset: 0, number: 0, sum: .zero, at: Instant(milliseconds: .min))

  /// What can be printed and compared elsewhere.
  public var head: Head { Head(number: number, sum: sum) }
}

/// The last entry of a journal, as kept outside of it: by members, on papers, in backups.
public struct Head: Sendable, Hashable {
  /// The entry's number.
  public var number: Int
  /// The entry's sum, which covers everything before it.
  public var sum: Digest

  /// Makes a head that was kept or printed.
  public init(number: Int, sum: Digest) {
    self.number = number
    self.sum = sum
  }
}
