extension String {
  /// A person's sentence as a part of a longer one: without the full stop at its end.
  public var clause: String {
    let trimmed = drop(while: \.isWhitespace)
    let end = trimmed.lastIndex { !$0.isWhitespace && $0 != "。" && $0 != "." }
    return end.map { String(trimmed[...$0]) } ?? String(trimmed)
  }
}
