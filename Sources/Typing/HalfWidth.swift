// Letters, digits and signs as wide as Han, which an input method writes when it is switched so.

extension Unicode.Scalar {
  /// The same in half the width, for U+FF01 to U+FF5E and the space U+3000; else itself.
  public var halfWidth: Unicode.Scalar {
    switch value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFF00 + 0x20))
    case _: self
    }
  }
}

extension String {
  /// The same in half the width, character by character.
  public var halfWidth: String {
    String(String.UnicodeScalarView(unicodeScalars.lazy.map(\.halfWidth)))
  }

  /// Whether letters or digits in it are as wide as Han; Chinese signs are so by right.
  public var hasWideLetters: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
      case _: false
      }
    }
  }
}
