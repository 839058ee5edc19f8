/// A place in a text that is still to be filled in: `{{name}}`, as templates write it.
public struct Placeholder: Sendable, Equatable {
  /// Where it begins and ends, in characters of the text.
  public var range: Range<Int>
  /// The whole of it, braces included.
  public var text: String

  /// Every placeholder of a text, in order; the innermost braces count.
  public static func all(in text: String) -> [Placeholder] {
    var found: [Placeholder] = []
    var open: Int?
    let characters = Array(text)
    var index = 0
    while index + 1 < characters.count {
      let pair = (characters[index], characters[index + 1])
      if pair == ("{", "{") {
        open = index
        index += 2
      } else if pair == ("}", "}") {
        if let start = open {
          found.append(
            Placeholder(range: start..<index + 2, text: String(characters[start..<index + 2])))
        }
        open = nil
        index += 2
      } else {
        index += 1
      }
    }
    return found
  }
}
