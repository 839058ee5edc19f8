extension StringProtocol {
  /// The text without the white space around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// The text with every line ended by LF.
  var withLineFeeds: String {
    utf8.contains(UInt8(ascii: "\r"))
      ? String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : String(self)
  }
}
