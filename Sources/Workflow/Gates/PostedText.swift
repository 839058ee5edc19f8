/// A text as it stands on a site, in the form in which it is compared with what was approved.
///
/// Markup, the kinds of white space, full and half width, and the ways to compose a character say
/// nothing different to a reader, and are the same here.
public struct PostedText: Sendable, Equatable {
  /// The text without markup, in half width, with white space only between Latin words.
  public let text: String
  /// Whether it is a whole page, which holds other things beside the reply.
  public let isPage: Bool

  /// Reads what was pasted, or the source of the page.
  public init(_ source: String) {
    let markup = Markup(source)
    isPage = markup.isPage
    text = Self.plain(markup.text)
  }

  /// How what stands on the site compares with what was approved.
  public enum Comparison: Sendable, Equatable {
    case same
    /// How the approved text became the posted one.
    case differs([Difference])
  }

  /// Compares it with the approved text; on a whole page that text only has to stand somewhere.
  public func compared(with approved: String) -> Comparison {
    let approved = Self.plain(approved)
    // Equality of strings is canonical equivalence: NFC and NFD are the same.
    if text == approved { return .same }
    if isPage, Self.holds(text, approved) { return .same }
    return .differs(Difference.words(from: approved, to: text))
  }

  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var isSpaced = false
    for scalar in text.unicodeScalars.lazy.map(\.foldedToHalfWidth) where !scalar.isInvisible {
      if scalar.properties.isWhitespace {
        isSpaced = true
        continue
      }
      if isSpaced, let last = plain.last, last.isLatin, scalar.isLatin { plain.append(" ") }
      isSpaced = false
      plain.append(scalar)
    }
    return String(plain)
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text), Array(part))
    guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
    // Knuth, Morris and Pratt: a page may be long, and repeat itself.
    var lengths = [Int](repeating: 0, count: part.count)
    var matched = 0
    for index in 1..<part.count {
      while matched > 0, part[index] != part[matched] { matched = lengths[matched - 1] }
      if part[index] == part[matched] { matched += 1 }
      lengths[index] = matched
    }
    matched = 0
    for character in text {
      while matched > 0, character != part[matched] { matched = lengths[matched - 1] }
      if character == part[matched] { matched += 1 }
      if matched == part.count { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether white space beside it separates words.
  fileprivate var isLatin: Bool { isLetter || digit != nil }
}
