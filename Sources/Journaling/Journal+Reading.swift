import Canon
import Posix

extension Journal {
  /// How much is read at once; more than the longest line.
  private static let blockLength = 1 << 20
  /// How much is read first: often a few entries are all there is, or all that is wanted.
  private static let firstBlockLength = 2 * LineLayout.lengthLimit

  /// Hands out every intact entry after the position, in order; returns how many there were.
  ///
  /// Goes as far as the last LF. What stops it earlier is told by `tail`. When the body throws,
  /// the entry it was given counts as not read.
  @discardableResult
  public func readNew(_ body: (Entry) throws -> Void) throws -> Int {
    let first = position.number
    try read(upTo: currentSize(), body)
    return position.number - first
  }

  /// Hands out the entries of about so many bytes; returns how many there were, none at the end.
  @discardableResult
  public func readNew(
    bytes length: Int, _ body: (Entry) throws -> Void,
  ) throws -> Int {
    let first = position.number
    try read(upTo: currentSize(), pausingAfter: position.offset + length, body)
    return position.number - first
  }

  /// Reads as if the file ended at an offset; pauses early between two blocks when asked to.
  func read(
    upTo end: Int, pausingAfter pause: Int = .max, _ body: (Entry) throws -> Void,
  ) throws {
    while position.offset < min(end, pause) && end != examinedSize {
      if try readBlock(upTo: end, body) { continue }
      if try passRegion(upTo: end, body) { continue }
      examinedSize = end
    }
    if position.offset == end { tail = .whole }
  }

  /// Reads the entry at a place that was noted when it was read in order.
  public func entry(at offset: Int, length: Int) throws(JournalError) -> Entry {
    let line = try onSystem { () throws(SystemError) in
      try file.bytes(in: offset..<offset + length)
    }
    guard let entry = try? Entry(line: line, offset: offset) else {
      throw .noEntry(offset: offset)
    }
    return entry
  }

  /// How far there is something to read; the file is still the same and lost nothing.
  func currentSize() throws(JournalError) -> Int {
    min(try currentStatus().size, end ?? .max)
  }

  /// What the path names, once it is certain that it is still the same file and lost nothing.
  func currentStatus() throws(JournalError) -> FileStatus {
    guard let status = try? FileStatus(of: file.path), status.identity == identity else {
      throw .replaced(path: file.path)
    }
    guard status.size >= position.offset else {
      throw .shrunk(path: file.path, expected: position.offset, found: status.size)
    }
    return status
  }

  /// Reads the intact entries at the front of one block; false when there is none.
  private func readBlock(upTo size: Int, _ body: (Entry) throws -> Void) throws -> Bool {
    let offset = position.offset
    var block = spareBlock
    spareBlock = []
    defer { spareBlock = block }
    let length = block.isEmpty ? Self.firstBlockLength : Self.blockLength
    let wanted = min(length, size - offset)
    let count = try onSystem { () throws(SystemError) in
      try file.read(into: &block, count: wanted, at: offset)
    }
    var start = 0
    while let feed = block.span.firstIndex(of: lineFeed, from: start), feed < count {
      let line = block.span.extracting(start..<feed + 1)
      guard let layout = try? chain.check(line) else { break }
      try body(Entry(line: Array(block[start...feed]), offset: offset + start, layout: layout))
      chain.accept(line, layout, at: offset + start)
      start = feed + 1
    }
    return start > 0
  }

  /// Passes over a closed region and reads the entry that describes it; else judges the tail.
  private func passRegion(upTo size: Int, _ body: (Entry) throws -> Void) throws -> Bool {
    let offset = position.offset
    let end = min(size, offset + TailExamination.lengthLimit)
    let bytes = try onSystem { () throws(SystemError) in try file.bytes(in: offset..<end) }
    let examination = TailExamination(bytes, after: chain)
    guard let closing = examination.closing else {
      tail = try judge(examination, length: size - offset)
      return false
    }
    let line = Array(bytes[closing.start..<closing.start + closing.layout.length])
    let start = offset + closing.start
    try body(Entry(line: line, offset: start, layout: closing.layout))
    chain.accept(line.span, closing.layout, at: start)
    closedRegions.append(
      ClosedRegion(kind: closing.kind, bytes: offset..<start, closedBy: position.number))
    return true
  }

  private func judge(
    _ examination: TailExamination, length: Int,
  ) throws(JournalError) -> Tail {
    let isTooLong = length > TailExamination.lengthLimit
    switch isTooLong ? .stop : TailDecision(examination.evidence) {
    case .open, .passOver: return .whole
    case .closeWhenWriting: return .torn(length: length)
    case .askAdministrator: return .damaged(try damage(.lastLine, examination.firstFault))
    case .stop: return .damaged(try damage(.beyondRepair, examination.firstFault))
    }
  }

  private func damage(
    _ extent: Damage.Extent, _ fault: LineFault?,
  ) throws(JournalError) -> Damage {
    let line = try lineNumber(of: position.offset)
    return Damage(extent: extent, offset: position.offset, line: line, fault: fault)
  }

  /// Counts the lines before an offset; only needed to tell a person where damage is.
  private func lineNumber(of offset: Int) throws(JournalError) -> Int {
    var lines = 1
    for start in stride(from: 0, to: offset, by: Self.blockLength) {
      let range = start..<min(offset, start + Self.blockLength)
      let block = try onSystem { () throws(SystemError) in try file.bytes(in: range) }
      var next = 0
      while let feed = block.span.firstIndex(of: lineFeed, from: next) {
        lines += 1
        next = feed + 1
      }
    }
    return lines
  }
}
