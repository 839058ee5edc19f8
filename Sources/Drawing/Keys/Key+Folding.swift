extension Key {
  /// The key that was meant, when a Chinese input method sent its full-width form.
  ///
  /// For command state only: in a text field the full-width form is the text.
  public var folded: Key {
    guard case .character(let character) = self else { return self }
    return .character(character.folded)
  }

  /// Whether the key is a Han character, which can only be text.
  public var isHan: Bool {
    guard case .character(let character) = self else { return false }
    return character.isHan
  }
}

extension String {
  /// The text with half-width forms for full-width ones, as numbers and days are read.
  public var halfWidth: String { String(map(\.folded)) }
}

extension Character {
  /// Whether this is a Han character.
  public var isHan: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// The half-width character on the same key cap of a Chinese keyboard, else the character itself.
  var folded: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    switch scalar {
    case "\u{3000}": return " "
    case "。": return "."
    case "、": return "\\"
    case "【": return "["
    case "】": return "]"
    case "《": return "<"
    case "》": return ">"
    case "￥": return "$"
    case "\u{FF01}"..."\u{FF5E}":
      return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
    default: return self
    }
  }
}
