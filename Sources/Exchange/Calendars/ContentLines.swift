/// The lines of an iCalendar file, unfolded (RFC 5545, section 3.1).
struct ContentLines {
  /// A property: its name in capitals, its parameters, its value.
  struct Line: Equatable {
    var number: Int
    var name: String
    var parameters: [String: String]
    var value: String
  }

  /// Splits a text into its properties; a line that begins with a blank goes on with the one before.
  static func read(_ text: String) throws(HolidayFileError) -> [Line] {
    var joined: [(number: Int, text: String)] = []
    for (index, line) in text.withLineFeeds.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.first == " " || line.first == "\t", !joined.isEmpty {
        joined[joined.count - 1].text += line.dropFirst()
      } else if !line.trimmed.isEmpty {
        joined.append((index + 1, String(line)))
      }
    }
    var lines: [Line] = []
    for (number, text) in joined { lines.append(try property(text, number)) }
    return lines
  }

  private static func property(
    _ text: String, _ number: Int,
  ) throws(HolidayFileError) -> Line {
    let (head, value) = try halves(of: text, number)
    let parts = head.split(separator: ";", omittingEmptySubsequences: false)
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { throw .feed(line: number, .noProperty) }
      parameters[pair[0].uppercased()] = pair[1].filter { $0 != "\"" }.uppercased()
    }
    guard let name = parts.first, !name.isEmpty else { throw .feed(line: number, .noProperty) }
    return Line(
      number: number, name: name.uppercased(), parameters: parameters, value: String(value))
  }

  /// The value follows the first colon outside of quotation marks.
  private static func halves(
    of text: String, _ number: Int,
  ) throws(HolidayFileError) -> (Substring, Substring) {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ":", !isQuoted {
        return (text[..<index], text[text.index(after: index)...])
      }
    }
    throw .feed(line: number, .noProperty)
  }

  /// A text value without its escapes.
  static func unescaped(_ value: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        plain.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
