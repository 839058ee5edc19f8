/// What a bag says of itself: labels and values, in order.
public struct BagInfo: Sendable, Equatable {
  /// The lines of `bag-info.txt`.
  public private(set) var lines: [Line] = []

  /// A label and its value.
  public struct Line: Sendable, Equatable {
    public var label: String
    public var value: String
  }

  init() {}

  /// Reads lines of one label and one value each; nil where a line is anything else.
  init?(_ text: String) {
    guard text.hasSuffix("\n") else { return nil }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      guard let colon = line.firstIndex(of: ":"), line[colon...].hasPrefix(": "),
        line.first?.isWhitespace == false
      else { return nil }
      lines.append(Line(label: String(line[..<colon]), value: String(line[colon...].dropFirst(2))))
    }
  }

  /// The first value of a label.
  public subscript(label: String) -> String? { lines.first { $0.label == label }?.value }

  /// Adds a line; white space in the value becomes single spaces, because a line is a line.
  mutating func add(_ label: String, _ value: String) {
    let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    lines.append(Line(label: label, value: PlainText.clean(words)))
  }

  var text: String { lines.map { $0.label + ": " + $0.value + "\n" }.joined() }
}
