/// How a scalar behaves where lines are broken, in the terms of UAX #14.
///
/// The order is that of the generated table.
enum LineBreakClass: UInt8 {
  case alphabetic, breakAfter, breakBefore, breakBoth, hardBreak, contingent, close, combining
  case closeParenthesis, carriageReturn, emojiBase, emojiModifier, exclamation, glue
  case hangulLV, hangulLVT, hebrewLetter, hyphen, ideographic, inseparable, infixSeparator
  case hangulL, hangulT, hangulV, lineFeed, nextLine, nonstarter, numeric, open, postfix, prefix
  case quotation, regionalIndicator, space, symbol, wordJoiner, zeroWidthSpace, zeroWidthJoiner

  /// Looks the scalar up, after rule LB1.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x4E00...0x9FFF: self = .ideographic
    case 0xAC00...0xD7A3: self = (scalar.value - 0xAC00) % 28 == 0 ? .hangulLV : .hangulLVT
    default: self = Self.inTable(scalar.value)
    }
  }

  private static func inTable(_ value: UInt32) -> LineBreakClass {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] >> 8 < value { low = middle + 1 } else { high = middle }
    }
    guard 2 * low < ranges.count, ranges[2 * low] <= value else { return .alphabetic }
    return LineBreakClass(rawValue: UInt8(truncatingIfNeeded: ranges[2 * low + 1])) ?? .alphabetic
  }
}

extension LineBreakClass {
  var isLetter: Bool { self == .alphabetic || self == .hebrewLetter }

  var isPictograph: Bool { self == .ideographic || self == .emojiBase || self == .emojiModifier }

  var isHangul: Bool {
    [.hangulL, .hangulV, .hangulT, .hangulLV, .hangulLVT].contains(self)
  }

  var isMandatory: Bool {
    self == .lineFeed || self == .carriageReturn || self == .hardBreak || self == .nextLine
  }
}
