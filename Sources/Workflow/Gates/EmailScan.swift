/// Finds e-mail addresses.
struct EmailScan {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  var finds: [MaskFind] {
    var finds: [MaskFind] = []
    var free = 0
    for index in 0..<text.count where text.at(index) == "@" {
      guard let find = find(around: index, from: free) else { continue }
      finds.append(find)
      free = find.place.upperBound
    }
    return finds
  }

  /// The address around an at sign; a space may stand on either side of it.
  private func find(around sign: Int, from free: Int) -> MaskFind? {
    var before = sign
    if text.at(before - 1) == " " { before -= 1 }
    var start = before
    // RFC 5321 allows 64 octets before the sign.
    while start > free, before - start < 64, isLocal(text.at(start - 1)) { start -= 1 }
    while start < before, !isWord(text.at(start)) { start += 1 }
    guard start < before, let domain = domain(after: sign) else { return nil }
    let shown = text.original(start..<start + 1) + "***@" + text.half(domain)
    return MaskFind(rule: .email, place: start..<domain.upperBound, replacement: shown)
  }

  private func domain(after sign: Int) -> Range<Int>? {
    let start = text.at(sign + 1) == " " ? sign + 2 : sign + 1
    var end = start
    while end - start < 255, isWord(text.at(end)) || ".-".unicodeScalars.contains(text.at(end)) {
      end += 1
    }
    while end > start, !isWord(text.at(end - 1)) { end -= 1 }
    var label = end
    while label > start, text.at(label - 1) != "." { label -= 1 }
    guard label > start + 1, end - label >= 2,
      (label..<end).allSatisfy({ text.at($0).isLetter }),
      !Self.files.contains(text.half(label..<end).lowercased())
    else { return nil }
    return start..<end
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.digit != nil
  }

  private func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    isWord(scalar) || "._%+-".unicodeScalars.contains(scalar)
  }

  /// Names of files with a scale (`plan@2x.png`) look like addresses.
  private static let files: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg", "pdf"]
}

extension FoldedText {
  /// The half-width form of a range.
  func half(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: folded[range])
    return String(text)
  }
}
