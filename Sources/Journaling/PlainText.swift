// Most of a journal is text that needs no second look. Here it is passed eight bytes at a time.
extension Span<UInt8> {
  /// Where the plain text that begins at an offset ends, or some way before that.
  ///
  /// Plain is printable ASCII but for `"` and `\`, and what UTF-8 writes in three bytes, such as
  /// Chinese. What stands at the end still has to be looked at, plain or not.
  func endOfPlainText(at start: Int) -> Int {
    var offset = start
    while offset + 8 <= count {
      let word = EightBytes(bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let length = word.plainLength
      guard length > 0 else { return offset }
      offset += length
    }
    return offset
  }
}

/// Eight bytes of text, the first in the lowest place.
private struct EightBytes {
  private let word: UInt64

  init(_ stored: UInt64) {
    word = UInt64(littleEndian: stored)
  }

  /// How many bytes at the front are plain.
  var plainLength: Int {
    let special = special
    guard special & 0x80 != 0 else {
      return special == 0 ? 8 : special.trailingZeroBitCount / 8
    }
    return isPlainScalar(word) ? isPlainScalar(word >> 24) ? 6 : 3 : 0
  }

  /// The high bit of each byte that is not plain ASCII; right up to the first such byte.
  private var special: UInt64 {
    (word | zeros(in: word ^ repeated("\"")) | zeros(in: word ^ repeated("\\"))
      | (word &- repeated(" ")) & ~word) & Self.highBits
  }

  /// The high bit of each byte that is zero; right up to the first such byte.
  private func zeros(in word: UInt64) -> UInt64 {
    (word &- Self.ones) & ~word
  }

  private func repeated(_ character: Unicode.Scalar) -> UInt64 {
    Self.ones &* UInt64(character.value)
  }

  /// Whether three bytes are a scalar after whose first byte any two others may follow.
  ///
  /// E0 and ED are left to whoever looks closer (Unicode Standard, table 3-7).
  private func isPlainScalar(_ bytes: UInt64) -> Bool {
    let first = bytes & 0x0F
    return bytes & 0xC0C0F0 == 0x8080E0 && first != 0 && first != 0x0D
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = ones << 7
}
