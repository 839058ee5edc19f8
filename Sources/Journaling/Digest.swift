/// A SHA-256 digest.
public struct Digest: Sendable, Hashable {
  /// The digest's bytes, eight to a word, in the order they are written.
  var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// What stands before the first entry: 64 zeros when written.
  public static let zero = Digest()

  /// Reads 64 lowercase hexadecimal digits; anything else is nil.
  public init?(_ hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == Self.digitCount, let digest = Digest(digits.span, at: 0) else {
      return nil
    }
    self = digest
  }

  /// Takes the 32 bytes of a digest.
  init(bytes: Span<UInt8>) {
    words = (
      Self.word(bytes, 0), Self.word(bytes, 8), Self.word(bytes, 16), Self.word(bytes, 24)
    )
  }

  /// Reads lowercase hexadecimal digits at an offset.
  init?(_ digits: Span<UInt8>, at offset: Int) {
    guard let first = Self.hexWord(digits, offset), let second = Self.hexWord(digits, offset + 16),
      let third = Self.hexWord(digits, offset + 32), let fourth = Self.hexWord(digits, offset + 48)
    else { return nil }
    words = (first, second, third, fourth)
  }

  private init() {}

  /// Whether all 32 bytes are the same.
  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  /// Feeds a quarter of the digest, which is as random as the whole.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }
}

extension Digest {
  /// How many digits a digest is written with.
  static let digitCount = 64

  /// The digest as 64 lowercase hexadecimal digits.
  public var hex: String { String(decoding: digits, as: UTF8.self) }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
    }
  }

  /// The lowercase hexadecimal digits, as they stand in a line.
  var digits: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.digitCount) { buffer, count in
      var index = 0
      for word in [words.0, words.1, words.2, words.3] {
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
          let value = UInt8(truncatingIfNeeded: word >> shift & 15)
          buffer[index] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
          index += 1
        }
      }
      count = Self.digitCount
    }
  }

  private static func word(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    (offset..<offset + 8).reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  /// Reads sixteen digits without branching on them: they are random, and no guess would be right.
  private static func hexWord(_ digits: Span<UInt8>, _ offset: Int) -> UInt64? {
    var word: UInt64 = 0
    var isHex: UInt8 = 1
    for index in offset..<offset + 16 {
      let digit = digits[index]
      let isDigit: UInt8 = digit &- UInt8(ascii: "0") < 10 ? 1 : 0
      let isLetter: UInt8 = digit &- UInt8(ascii: "a") < 6 ? 1 : 0
      word = word << 4 | UInt64(digit & 15 &+ 9 &* isLetter)
      isHex &= isDigit | isLetter
    }
    return isHex == 1 ? word : nil
  }
}
