/// What is looked for as it is typed, made ready for very many texts.
///
/// No more than its first 63 characters count.
public struct PinyinQuery: Sendable {
  /// What was typed.
  public let text: String
  private let wanted: [Unicode.Scalar]

  /// Makes a query ready.
  public init(_ text: String) {
    self.text = text
    wanted = Array(text.halfWidth.lowercased().unicodeScalars.prefix(63))
  }

  /// Whether the text holds the query: as it stands, or as the beginnings of its syllables.
  ///
  /// `hjzz`, `huanjing` and `环jzz` all find 环境整治. Every reading of a character counts, the
  /// case and the width of Latin letters do not; an empty query finds everything.
  public func matches(_ text: String) -> Bool {
    guard !wanted.isEmpty else { return true }
    // Which lengths of the query the text read so far can end with, a bit for each.
    var reached: UInt64 = 1
    for scalar in text.unicodeScalars.lazy.map(\.halfWidth) {
      if scalar.value < 0x80 || scalar.value >= 0x2E80 {
        reached = reach(from: reached, by: scalar.loweredInASCII)
      } else {
        for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
          reached = reach(from: reached, by: scalar)
        }
      }
      if reached >> UInt64(wanted.count) & 1 == 1 { return true }
    }
    return false
  }

  /// How far in the query one more character of the text can reach from some lengths.
  private func reach(from reached: UInt64, by scalar: Unicode.Scalar) -> UInt64 {
    let syllables = Pinyin.readings.syllables(of: scalar)
    // A find can begin at any character.
    var next: UInt64 = 1
    var rest = reached
    while rest != 0 {
      let start = rest.trailingZeroBitCount
      rest &= rest - 1
      guard start < wanted.count else { break }
      if wanted[start] == scalar {
        next |= 1 << UInt64(start + 1)
      } else if wanted[start].isASCII {
        for syllable in syllables { next |= reach(from: start, by: syllable) }
      }
    }
    return next
  }

  private func reach(from start: Int, by syllable: UInt16) -> UInt64 {
    var lengths: UInt64 = 0
    for (place, letter) in zip(start..., Pinyin.readings.letters(of: syllable)) {
      guard place < wanted.count, wanted[place].value == UInt32(letter) else { break }
      lengths |= 1 << UInt64(place + 1)
    }
    return lengths
  }
}

extension Unicode.Scalar {
  fileprivate var loweredInASCII: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }
}
