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
    let high = HexDigits(digits, at: offset)
    let low = HexDigits(digits, at: offset + 8)
    guard high.faults | low.faults == 0 else { return nil }
    return high.value << 32 | low.value
  }
}

/// Eight lowercase hexadecimal digits, the first in the highest byte.
private struct HexDigits {
  /// What each byte stands for, where it is a digit.
  private let values: UInt64
  /// Not zero where a byte is no digit.
  let faults: UInt64

  init(_ digits: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset + 8 <= digits.count, "Digits end with the line.")
    let stored = digits.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let word = UInt64(bigEndian: stored)
    // `a` to `f` are 61 to 66, `0` to `9` are 30 to 39: the bit 40 tells which is meant.
    let letters = word >> 6 & Self.each(1)
    values = (word & Self.each(0x0F)) &+ letters &* 9
    let leads = (word ^ (Self.each(0x30) &+ letters &* 0x30)) & Self.each(0xF0)
    // With six more, letters reach sixteen and nothing else may.
    let sixteens = (values &+ Self.each(6)) >> 4 & Self.each(1)
    faults = leads | (sixteens ^ letters) | (values & Self.each(0x10))
  }

  /// The number they write.
  var value: UInt64 {
    let bytes = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    let pairs = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF
    return (pairs | pairs >> 16) & 0xFFFF_FFFF
  }

  private static func each(_ byte: UInt64) -> UInt64 { 0x0101_0101_0101_0101 &* byte }
}
