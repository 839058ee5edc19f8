/// Splits text at the ends of its sentences.
enum Sentences {
  /// The sentences with their marks; line ends separate, too, and are dropped.
  static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for character in text {
      if !character.isNewline { current.append(character) }
      guard character.isNewline || "。！？!?；;".contains(character) else { continue }
      if current.contains(where: { !$0.isWhitespace }) { sentences.append(current) }
      current = ""
    }
    if current.contains(where: { !$0.isWhitespace }) { sentences.append(current) }
    return sentences
  }
}
