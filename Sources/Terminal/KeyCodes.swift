internal import CNcursesw
import Drawing

extension Key {
  /// The key of a control character; nil for a character that is text.
  init?(control scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x00: self = .control("@")
    case 0x01...0x1A: self.init(controlLetter: scalar.value + 0x60)
    case 0x1C...0x1F: self.init(controlLetter: scalar.value + 0x40)
    default: return nil
    }
  }

  /// The key that the keypad sends in its application form, after ESC O.
  init?(applicationKeypad byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"):
      self = .character(Character(Unicode.Scalar(byte - 0x40)))
    default: return nil
    }
  }

  private init?(controlLetter value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    self = .control(Character(scalar))
  }

  /// The key of a code of ncurses.
  fileprivate init?(code: Int32) {
    if let key = Self.named[code] {
      self = key
    } else if (KEY_F0 + 1...KEY_F0 + 63).contains(code) {
      self = .function(Int(code - KEY_F0))
    } else {
      return nil
    }
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_IC: .insert, KEY_DC: .delete, KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab,
    KEY_ENTER: .enter, KEY_SR: .shiftUp, KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft,
    KEY_SRIGHT: .shiftRight,
  ]
}

/// Sequences that ncurses learns to recognize as one, with codes beyond its own.
enum LearnedCode: Int32, CaseIterable {
  case pasteBegins = 0x2000
  case focusGained, focusLost, controlLeft, controlRight
  case cursorAfterNarrow, cursorAfterWide

  private var sequence: String {
    switch self {
    case .pasteBegins: "\u{1B}[200~"
    case .focusGained: "\u{1B}[I"
    case .focusLost: "\u{1B}[O"
    case .controlLeft: "\u{1B}[1;5D"
    case .controlRight: "\u{1B}[1;5C"
    case .cursorAfterNarrow: "\u{1B}[1;2R"
    case .cursorAfterWide: "\u{1B}[1;3R"
    }
  }

  /// Teaches ncurses all of them, and the forms of cursor keys that its description leaves out.
  static func teach() {
    for code in allCases { define_key(code.sequence, code.rawValue) }
    for (final, code) in plainForms {
      define_key("\u{1B}[" + final, code)
      define_key("\u{1B}O" + final, code)
    }
  }

  /// Terminals disagree on whether these follow ESC [ or ESC O.
  private static let plainForms: [(final: String, code: Int32)] = [
    ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
    ("F", KEY_END),
  ]
}

extension InputDecoder.Unit {
  /// What ncurses read: a byte, or a code beyond the bytes.
  init(code: Int32) {
    if let byte = UInt8(exactly: code) {
      self = .byte(byte)
    } else if let learned = LearnedCode(rawValue: code) {
      self.init(learned)
    } else {
      self = Key(code: code).map(InputDecoder.Unit.key) ?? .ignored
    }
  }

  private init(_ learned: LearnedCode) {
    switch learned {
    case .pasteBegins: self = .pasteBegins
    case .focusGained: self = .focus(true)
    case .focusLost: self = .focus(false)
    case .controlLeft: self = .key(.controlLeft)
    case .controlRight: self = .key(.controlRight)
    case .cursorAfterNarrow, .cursorAfterWide: self = .ignored
    }
  }
}
