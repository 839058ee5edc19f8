/// Breaks text into lines of the screen.
///
/// By UAX #14: no closing mark begins a line, no opening one ends it, words and numbers stay whole.
public enum LineBreaker {
  /// Returns the lines; put together they are the text without its line ends.
  ///
  /// Blanks before a break stay at the end of their line and may reach beyond `columns`. A word
  /// longer than a line is broken anywhere.
  public static func wrap(_ text: String, columns: Int) -> [Substring] {
    var wrapping = Wrapping(text, columns: max(2, columns))
    return wrapping.wrapped()
  }
}

/// One pass over a text.
private struct Wrapping {
  private let text: String
  private let limit: Int
  private var lines: [Substring] = []
  private var lineStart: String.Index
  /// The columns of the line so far, blanks at its end included.
  private var lineColumns = 0

  init(_ text: String, columns: Int) {
    self.text = text
    limit = columns
    lineStart = text.startIndex
  }

  mutating func wrapped() -> [Substring] {
    var start = text.startIndex
    for end in breaks() {
      add(start..<end)
      start = end
    }
    lines.append(text[lineStart...])
    return lines
  }

  /// The ends of the parts that must not be broken, the last of them the end of the text.
  private func breaks() -> [String.Index] {
    var rules = LineBreakRules()
    var ends: [String.Index] = []
    var index = text.startIndex
    let scalars = text.unicodeScalars
    while index < scalars.endIndex {
      let after = scalars.index(after: index)
      let following = after < scalars.endIndex ? scalars[after] : nil
      if rules.next(scalars[index], following: following) != .prohibited { ends.append(index) }
      index = after
    }
    return text.isEmpty ? [] : ends + [text.endIndex]
  }

  private mutating func add(_ range: Range<String.Index>) {
    var end = range.upperBound
    let isLineEnd = text[range].last?.isNewline ?? false
    if isLineEnd { end = text.index(before: end) }
    let part = text[range.lowerBound..<end]
    let columns = TextWidth.columns(of: part)
    let blanks = part.reversed().prefix { $0 == " " }.count
    if lineColumns + columns - blanks > limit { startLine(at: range.lowerBound) }
    if columns - blanks > limit {
      addInPieces(part)
    } else {
      lineColumns += columns
    }
    if isLineEnd {
      lines.append(text[lineStart..<end])
      lineStart = range.upperBound
      lineColumns = 0
    }
  }

  private mutating func startLine(at index: String.Index) {
    guard lineStart < index else { return }
    lines.append(text[lineStart..<index])
    lineStart = index
    lineColumns = 0
  }

  private mutating func addInPieces(_ part: Substring) {
    var index = part.startIndex
    while index < part.endIndex {
      let columns = TextWidth.columns(of: part[index])
      if lineColumns + columns > limit, part[index] != " " { startLine(at: index) }
      lineColumns += columns
      index = part.index(after: index)
    }
  }
}
