/// What a reader sees of a text in HTML: tags and comments left out, entities resolved.
struct Markup {
  private(set) var text = ""
  private(set) var isPage = false

  init(_ source: String) {
    let scalars = Array(source.unicodeScalars)
    // A tag that is never closed is text, and is not looked for twice.
    let lastClose = scalars.lastIndex(of: ">") ?? -1
    var seen = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "<", index < lastClose, let tag = Tag(in: scalars, at: index) {
        index = tag.end
        if Self.pages.contains(tag.name) { isPage = true }
        if !Self.phrases.contains(tag.name) { seen.append(" ") }
      } else if scalars[index] == "&", let (scalar, end) = Self.entity(in: scalars, at: index) {
        seen.append(scalar)
        index = end
      } else {
        seen.append(scalars[index])
        index += 1
      }
    }
    text = String(seen)
  }

  private static let pages: Set<String> = ["html", "!doctype", "body"]
  /// Elements within a line, around which no space is seen.
  private static let phrases: Set<String> = [
    "a", "abbr", "b", "bdi", "big", "cite", "em", "font", "i", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "wbr", "!--",
  ]

  private static func entity(
    in scalars: [Unicode.Scalar], at start: Int,
  ) -> (Unicode.Scalar, end: Int)? {
    var end = start + 1
    // The longest names of the standard that a reply may hold have eight letters.
    while end < scalars.count, end - start <= 10, scalars[end] != ";" { end += 1 }
    guard end < scalars.count, scalars[end] == ";" else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start + 1..<end])
    let name = String(view)
    let scalar: Unicode.Scalar? =
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        named[name]
      }
    return scalar.map { ($0, end + 1) }
  }

  private static let named: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "zwnj": "\u{200C}", "zwj": "\u{200D}", "shy": "\u{AD}", "lt": "<", "gt": ">", "amp": "&",
    "quot": "\"", "apos": "'", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
    "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·", "bull": "•", "times": "×",
    "yen": "¥", "copy": "©", "reg": "®", "deg": "°", "permil": "‰", "laquo": "«", "raquo": "»",
  ]
}

/// One tag or comment, or an element whose content is not read.
private struct Tag {
  let name: String
  let end: Int

  init?(in scalars: [Unicode.Scalar], at start: Int) {
    if Self.stands("!--", in: scalars, at: start + 1) {
      name = "!--"
      end = Self.after("-->", in: scalars, from: start + 4)
      return
    }
    var index = start + 1
    if scalars.indices.contains(index), scalars[index] == "/" { index += 1 }
    var letters: [Character] = []
    while scalars.indices.contains(index), letters.count < 12,
      scalars[index].isLetter || scalars[index].digit != nil
        || letters.isEmpty && scalars[index] == "!"
    {
      letters.append(Character(scalars[index].capital))
      index += 1
    }
    let name = String(letters).lowercased()
    guard letters.first?.isLetter == true || name == "!doctype" else { return nil }
    self.name = name
    let close = Self.after(">", in: scalars, from: index)
    // A sign that opens nothing is text: 3<5.
    guard close > index, scalars[close - 1] == ">" else { return nil }
    guard Self.unread.contains(name), scalars[start + 1] != "/" else {
      end = close
      return
    }
    let closing = Self.after("</\(name)", in: scalars, from: close)
    end = Self.after(">", in: scalars, from: closing)
  }

  /// Elements whose content no reader sees.
  private static let unread: Set<String> = ["script", "style", "head", "template", "noscript"]

  private static func after(_ mark: String, in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    while index < scalars.count {
      if stands(mark, in: scalars, at: index) { return index + mark.unicodeScalars.count }
      index += 1
    }
    return scalars.count
  }

  private static func stands(_ mark: String, in scalars: [Unicode.Scalar], at start: Int) -> Bool {
    var index = start
    for scalar in mark.unicodeScalars {
      guard scalars.indices.contains(index), scalars[index].capital == scalar.capital else {
        return false
      }
      index += 1
    }
    return true
  }
}
