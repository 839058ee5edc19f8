/// Texts within markup: none of them can become markup itself.
enum Markup {
  /// A text as it stands between tags or in a quoted attribute.
  static func escaped(_ text: String) -> String {
    PlainText.clean(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// An element that holds a text.
  static func element(_ tag: String, _ text: String, class name: String? = nil) -> String {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    return "<\(tag)\(attribute)>\(escaped(text))</\(tag)>"
  }

  /// Running text, in which no number of a matter and no day is broken.
  static func running(_ text: String) -> String {
    escaped(text).replacing(/\d{4}-\d{2,6}(-\d{2})?/) { "<span class=\"code\">\($0.0)</span>" }
  }

  /// A text whose lines stay lines.
  static func lines(_ text: String) -> String {
    PlainText.lines(text).map(escaped).joined(separator: "<br>")
  }

  /// A text as a string of a style sheet (CSS Syntax 3, section 4.3.7): what could end it is written
  /// by its number.
  static func styleString(_ text: String) -> String {
    let escaped = PlainText.flat(text).unicodeScalars.map { scalar in
      "\"\\<>&".unicodeScalars.contains(scalar)
        ? "\\" + String(scalar.value, radix: 16) + " " : String(scalar)
    }
    return "\"" + escaped.joined() + "\""
  }
}
