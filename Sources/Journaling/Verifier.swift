import Posix

/// Walks a whole journal, or a copy of one, and says what it is worth.
///
/// It needs no lock and no right to write.
public struct Verifier {
  /// The journal's file.
  public var file: String
  /// Where to begin; everything before it is taken as checked.
  public var since = Position.start
  /// Heads that were kept elsewhere, and must be found.
  public var knownHeads: [HeadNote] = []
  /// Says which entries of a batch are believed, in their order; asked only about intact ones.
  ///
  /// What it throws ends the walk.
  public var judge: (([LinkedEntry]) throws -> [Belief])?
  /// Told the bytes done and their total now and then; false ends the walk.
  public var progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  /// The bytes one processor checks at once.
  var partLength = 8 << 20

  /// Makes a verifier of a journal's file.
  public init(file: String) {
    self.file = file
  }

  /// Walks the file; throws `JournalError`, `CancellationError` when `progress` said so, or what
  /// the judge throws.
  public func report() throws -> VerificationReport {
    let journal = try Journal(file: file, from: since)
    let size = try journal.currentSize()
    var report = VerificationReport(since: since, knownHeads)
    while journal.position.offset < size, journal.tail == .whole {
      guard progress(journal.position.offset, size) else { throw CancellationError() }
      if try walkParts(of: journal, upTo: size, &report) { continue }
      try walk(journal, upTo: size, &report)
    }
    for head in report.missingHeads where head.number <= since.number {
      let position = try Journal.position(ofEntry: head.number, inFile: file)
      report.note(found: position.map { [$0.head] } ?? [])
    }
    // A head is told only of what is on the disk.
    try journal.flush()
    _ = progress(size, size)
    report.conclude(journal, size: size)
    return report
  }
}

/// An entry, and the sum of the one before it, which its signature covers too.
public struct LinkedEntry: Sendable {
  /// The entry.
  public let entry: Entry
  /// The sum before it.
  public let previous: Digest

  /// Links an entry to what it follows.
  public init(_ entry: Entry, after previous: Digest) {
    self.entry = entry
    self.previous = previous
  }
}

extension Verifier {
  /// How many bytes are judged at once: enough to keep all processors busy.
  private static let judgedLength = 2 << 20

  /// Goes on by one part, entry by entry.
  private func walk(
    _ journal: Journal, upTo size: Int, _ report: inout VerificationReport,
  ) throws {
    let length = judge == nil ? partLength : min(partLength, Self.judgedLength)
    var batch: [LinkedEntry] = []
    try journal.read(upTo: size, pausingAfter: journal.position.offset + length) { entry in
      report.note(found: [entry.position.head])
      if judge != nil { batch.append(LinkedEntry(entry, after: journal.position.sum)) }
    }
    guard let judge, !batch.isEmpty else { return }
    for (item, belief) in zip(batch, try judge(batch)) { report.note(belief, of: item.entry) }
  }

  /// Goes on by one part for each processor; false when that does not come out as simply whole.
  private func walkParts(
    of journal: Journal, upTo size: Int, _ report: inout VerificationReport,
  ) throws(JournalError) -> Bool {
    guard judge == nil else { return false }
    var starts = [journal.position]
    for part in 1...Machine.processors {
      let end = journal.position.offset + part * partLength
      guard end < size, let start = try journal.position(after: end) else { break }
      starts.append(start)
    }
    guard starts.count > 2 else { return false }
    let check = PartCheck(file: file, numbers: Set(knownHeads.map(\.number)))
    guard let found = check.found(in: starts) else { return false }
    report.note(found: found)
    journal.chain = Chain(from: starts[starts.count - 1])
    return true
  }
}

extension Journal {
  /// The end of the line that reaches past an offset, as that line tells it, unchecked.
  fileprivate func position(after offset: Int) throws(JournalError) -> Position? {
    let start = max(0, offset - LineLayout.lengthLimit)
    let bytes = try onSystem { () throws(SystemError) in
      try file.bytes(in: start..<offset + LineLayout.lengthLimit)
    }
    guard let end = bytes.span.firstIndex(of: lineFeed, from: offset - start),
      let before = bytes[..<end].lastIndex(of: lineFeed)
    else { return nil }
    let line = Array(bytes[(before + 1)...end])
    return (try? Entry(line: line, offset: start + before + 1))?.position
  }
}
