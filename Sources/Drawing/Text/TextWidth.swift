/// How many columns text takes on the screen, by Unicode 15.0.0.
///
/// Ambiguous characters count 1, as the C library counts them.
public enum TextWidth {
  /// The version of Unicode the tables were written from.
  public static let unicodeVersion = "15.0.0"

  /// Returns the columns of a text on one line.
  public static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars { columns += Self.columns(of: scalar) }
    // A mark without a base stands on a blank.
    guard let first = text.unicodeScalars.first, appearance(of: first) == .mark else {
      return columns
    }
    return columns + 1
  }

  /// Returns the columns of a character.
  public static func columns(of character: Character) -> Int {
    columns(of: String(character))
  }

  static func exceeds(_ text: some StringProtocol, columns limit: Int) -> Bool {
    // No scalar is shorter than a byte, and none of one byte is wider than four columns.
    guard text.utf8.count > limit / 4 else { return false }
    return columns(of: text) > limit
  }

  static func exceedsWithoutEndingBlanks(_ text: some StringProtocol, columns limit: Int) -> Bool {
    guard exceeds(text, columns: limit) else { return false }
    let blanks = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return columns(of: text) - blanks > limit
  }
}

/// How a scalar is brought onto the screen.
enum ScalarAppearance: Equatable {
  case columns(Int)
  /// Joins the scalar before it.
  case mark
  /// Neither seen nor sent: joiners, which terminals understand differently.
  case hidden
  /// Shown by its name, so that it can neither command the terminal nor deceive the reader.
  case spelledOut(String)
}

extension TextWidth {
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch appearance(of: scalar) {
    case .columns(let columns): columns
    case .mark, .hidden: 0
    case .spelledOut(let spelling): spelling.utf8.count
    }
  }

  static func appearance(of scalar: Unicode.Scalar) -> ScalarAppearance {
    switch scalar.value {
    case 0x20...0x7E: .columns(1)
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xFF01...0xFF5E: .columns(2)
    case 0x09: .spelledOut("    ")
    case 0x00...0x1F: .spelledOut("^" + character(at: scalar.value + 0x40))
    case 0x7F: .spelledOut("^?")
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE0E...0xFE0F, 0xFEFF, 0xE0020...0xE007F:
      .hidden
    case 0x80...0x9F, 0x2028...0x2029: .spelledOut(codePoint(scalar))
    default: appearanceFromTables(of: scalar)
    }
  }

  private static func appearanceFromTables(of scalar: Unicode.Scalar) -> ScalarAppearance {
    if contains(wideRanges, scalar.value) { return .columns(2) }
    guard contains(zeroRanges, scalar.value) else { return .columns(1) }
    // Bidi controls among them can show a name backwards.
    return scalar.properties.generalCategory == .format ? .spelledOut(codePoint(scalar)) : .mark
  }

  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return 2 * low < ranges.count && ranges[2 * low] <= value
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func character(at value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }
}

extension StringProtocol {
  /// Returns the text if it fits into the columns, else its beginning and `~`.
  public func cut(to columns: Int) -> String {
    guard TextWidth.exceeds(self, columns: columns) else { return String(self) }
    guard columns > 0 else { return "" }
    var taken = 0
    var kept = ""
    for character in self {
      taken += TextWidth.columns(of: character)
      guard taken < columns else { break }
      kept.append(character)
    }
    return kept + "~"
  }

  /// Returns the text cut to the columns, with blanks after it until they are full.
  public func padded(to columns: Int) -> String {
    let text = cut(to: columns)
    return text + blanks(columns - TextWidth.columns(of: text))
  }

  /// Returns the text cut to the columns, with blanks before it until they are full.
  public func padded(leftTo columns: Int) -> String {
    let text = cut(to: columns)
    return blanks(columns - TextWidth.columns(of: text)) + text
  }
}

private func blanks(_ count: Int) -> String {
  String(repeating: " ", count: max(0, count))
}
