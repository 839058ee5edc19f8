/// Finds the web addresses of a text: their digits are no one's telephone.
struct LinkScan {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  /// For each scalar whether it is part of a link.
  var isLinked: [Bool] {
    var isLinked = [Bool](repeating: false, count: text.count)
    var index = 0
    while index < text.count {
      guard text.word(of: Self.starts, at: index) != nil else {
        index += 1
        continue
      }
      while index < text.count, isPart(text.scalars[index]) {
        isLinked[index] = true
        index += 1
      }
    }
    return isLinked
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && !"<>\"".unicodeScalars.contains(scalar)
  }

  private static let starts = WordList("http:// https:// HTTP:// HTTPS:// www. WWW.")
}
