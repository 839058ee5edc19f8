/// Finds the plates of vehicles (GA 36): a province, the letter of the authority, five or six signs.
struct PlateScan {
  private let text: FoldedText

  init(_ text: FoldedText) {
    self.text = text
  }

  var finds: [MaskFind] {
    var finds: [MaskFind] = []
    var index = 0
    while index < text.count {
      if let find = find(at: index) {
        finds.append(find)
        index = find.place.upperBound
      } else {
        index += 1
      }
    }
    return finds
  }

  private func find(at start: Int) -> MaskFind? {
    guard Self.provinces.contains(text.at(start)) else { return nil }
    var index = afterSpace(start + 1)
    let authority = text.at(index).capital
    guard authority.isLetter, authority != "I", authority != "O" else { return nil }
    index = afterSeparator(index + 1)
    guard let end = number(at: index) else { return nil }
    let stars = (index..<end).count { !isSeparator(text.at($0)) }
    let shown = text.half(start..<start + 1) + String(authority)
    return MaskFind(
      rule: .plate, place: start..<end, replacement: shown + String(repeating: "*", count: stars))
  }

  /// The end of the signs after the authority; nil unless there are as many as a plate has.
  private func number(at start: Int) -> Int? {
    var signs: [Unicode.Scalar] = []
    var index = start
    while signs.count < 6, isSign(text.at(index)) {
      signs.append(text.at(index).capital)
      let end = index + 1
      // What stands behind a gap is the next number, not more of this one.
      if !isSign(text.at(end)), let whole = whole(signs, at: end) { return whole }
      index = afterSeparator(end)
    }
    return nil
  }

  /// The end of the plate if the signs are all it has.
  private func whole(_ signs: [Unicode.Scalar], at end: Int) -> Int? {
    let digits = signs.count { $0.digit != nil }
    switch signs.count {
    case 4: return digits >= 2 && Self.suffixes.contains(text.at(end)) ? end + 1 : nil
    case 5: return digits >= 2 ? end : nil
    // New-energy cars: a letter first (small) or last (large), digits else but for one letter more.
    case 6: return digits >= 4 && (signs[0].isLetter || signs[5].isLetter) ? end : nil
    default: return nil
    }
  }

  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    let sign = scalar.capital
    return sign.digit != nil || sign.isLetter && sign != "I" && sign != "O"
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible || "·•・.- ".unicodeScalars.contains(scalar)
  }

  private func afterSeparator(_ index: Int) -> Int {
    var next = index
    while next < index + 2, isSeparator(text.at(next)) { next += 1 }
    return next
  }

  private func afterSpace(_ index: Int) -> Int {
    text.at(index) == " " || text.at(index).isInvisible ? index + 1 : index
  }

  private static let provinces = Set(
    "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)
  private static let suffixes = Set("警挂学港澳试超领".unicodeScalars)
}
