import Canon
import Workflow

/// Text that can be read in thirty years: UTF-8, LF, no character that acts instead of showing.
enum PlainText {
  /// A text with its controls made visible; line feeds and tabs stay.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(shown(scalar)) }
    return String(scalars)
  }

  /// A text as one line without tabs, whose columns can be counted.
  static func flat(_ text: String) -> String {
    clean(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// The lines of a text, whatever ends them.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { clean(String($0)) }
  }

  /// A label and its text: in one line, or below it and set in, so that no text can pose as a label.
  static func labelled(_ label: String, _ text: String) -> [String] {
    let lines = lines(text)
    guard lines.count > 1 else { return [label + "：" + (lines.first ?? "")] }
    return [label + "："] + setIn(lines)
  }

  /// Lines moved right.
  static func setIn(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? "" : "    " + $0 }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    // Delete and the controls of the upper half; directions that reorder a line; no characters.
    case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }
}

extension StringProtocol {
  /// Without the blanks it ends with.
  var withoutBlanksAtEnd: SubSequence {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

extension Zone {
  /// A moment as the office's clock showed it, and how far that is from UTC.
  func text(_ moment: Instant) -> String {
    let (day, minute, second) = local(moment)
    let offset = offsetSeconds(at: moment) / 60
    let sign = offset < 0 ? "-" : "+"
    return
      "\(day) \(Self.clock(minute)):\(Self.twoDigits(second)) \(sign)\(Self.clock(abs(offset)))"
  }

  /// Minutes since midnight as hours and minutes.
  static func clock(_ minutes: Int) -> String {
    twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension Office {
  /// A member's name, or the identifier of one nobody knows.
  func name(of member: MemberID) -> String { members[member]?.name ?? member.rawValue }

  func name(of department: DepartmentID) -> String {
    departments[department]?.name ?? department.rawValue
  }
}
