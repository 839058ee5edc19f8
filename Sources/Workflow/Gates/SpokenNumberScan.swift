/// Finds mobile numbers written in Chinese digits, as people do to get past filters.
struct SpokenNumberScan {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  var finds: [MaskFind] {
    var finds: [MaskFind] = []
    var index = 0
    while index < text.count {
      guard Self.digits[text.at(index)] != nil else {
        index += 1
        continue
      }
      var end = index
      while Self.digits[text.at(end)] != nil { end += 1 }
      if let find = find(index..<end) { finds.append(find) }
      index = end
    }
    return finds
  }

  private func find(_ place: Range<Int>) -> MaskFind? {
    guard place.count == 11, Self.digits[text.at(place.lowerBound)] == 1,
      let second = Self.digits[text.at(place.lowerBound + 1)], second >= 3
    else { return nil }
    let head = text.original(place.prefix(3))
    return MaskFind(
      rule: .mobile, place: place, replacement: head + "****" + text.original(place.suffix(4)))
  }

  private static let digits: [Unicode.Scalar: Int] = {
    var digits: [Unicode.Scalar: Int] = [:]
    for row in ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "○幺两叁肆伍陆柒捌玖"] {
      for (value, scalar) in row.unicodeScalars.enumerated() { digits[scalar] = value }
    }
    return digits
  }()
}
