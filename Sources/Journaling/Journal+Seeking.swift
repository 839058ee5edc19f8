public import Canon
import Posix

extension Journal {
  /// The position after the entry of a number, as its line tells it; nil when there is none.
  ///
  /// Numbers grow along the file, so few lines are looked at; none of them is checked.
  public static func position(
    ofEntry number: Int, inFile path: String,
  ) throws(JournalError) -> Position? {
    guard number > 0 else { return nil }
    let journal = try Journal(file: path, from: .start)
    let best = try journal.lastEntry { $0.number <= number }
    // A damaged line can have led astray; then the way from the front is the sure one.
    return best?.number == number ? best?.position : try journal.countedPosition(of: number)
  }

  /// The last entry recorded before a moment, as its line tells it.
  ///
  /// Times grow along the file, so few lines are looked at; none of them is checked. Nil when every
  /// entry is later. Where a clock was put back, it is one of the places where time passes the moment.
  public func entry(before moment: Instant) throws(JournalError) -> Entry? {
    try lastEntry { $0.at < moment }
  }

  /// The entry of a number, as its line tells it, unchecked; nil when there is none.
  public func entry(numbered number: Int) throws(JournalError) -> Entry? {
    let entry = try lastEntry { $0.number <= number }
    return entry?.number == number ? entry : nil
  }

  /// The last entry something holds for, if it holds for all before it and for none after it.
  private func lastEntry(where isEarly: (Entry) -> Bool) throws(JournalError) -> Entry? {
    var low = 0
    var high = try currentSize()
    var best: Entry?
    while low < high {
      let middle = low + (high - low) / 2
      guard let entry = try firstEntry(from: middle), isEarly(entry) else {
        high = middle
        continue
      }
      best = entry
      low = entry.position.offset
    }
    return best
  }

  /// The first canonical line that begins at an offset or after it.
  private func firstEntry(from offset: Int) throws(JournalError) -> Entry? {
    var start = try offset == 0 ? 0 : lineStart(after: offset - 1)
    while let begin = start {
      guard let end = try lineStart(after: begin) else { return nil }
      if end - begin <= LineLayout.lengthLimit {
        let line = try onSystem { () throws(SystemError) in try file.bytes(in: begin..<end) }
        if let entry = try? Entry(line: line, offset: begin) { return entry }
      }
      start = end
    }
    return nil
  }

  /// The byte after the first LF at an offset or after it.
  private func lineStart(after offset: Int) throws(JournalError) -> Int? {
    var start = offset
    while true {
      let block = try onSystem { () throws(SystemError) in
        try file.bytes(in: start..<start + LineLayout.lengthLimit)
      }
      guard !block.isEmpty else { return nil }
      if let feed = block.span.firstIndex(of: lineFeed, from: 0) { return start + feed + 1 }
      start += block.count
    }
  }

  private func countedPosition(of number: Int) throws(JournalError) -> Position? {
    struct Found: Error { var position: Position }
    do {
      try readNew { entry in
        if entry.number == number { throw Found(position: entry.position) }
      }
      return nil
    } catch let found as Found {
      return found.position
    } catch let error as JournalError {
      throw error
    } catch {
      preconditionFailure("Reading throws the journal's errors or the body's: \(error)")
    }
  }
}
