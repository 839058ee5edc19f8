/// How characters are read, packed: of very many titles every character is looked up.
struct Readings: Sendable {
  /// The letters of all syllables, one after the other.
  private var letters: [UInt8] = []
  /// Where each syllable begins among the letters, and where the last one ends.
  private var starts: [UInt16] = [0]
  /// The syllables of all characters, one character after the other.
  private var syllables: [UInt16] = []
  /// Where the syllables begin of each of the usual characters, and where those of the last end.
  private var usual: [UInt16] = []
  /// The same of the others.
  private var rare: [UInt32: Range<Int>] = [:]

  private static let usualCharacters: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// Reads a table: in each line a syllable, a space, and the characters that are read so.
  init(table: String) {
    var readings: [UInt32: [UInt16]] = [:]
    readings.reserveCapacity(9000)
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let syllable = line.prefix { $0 != UInt8(ascii: " ") }
      letters += syllable
      for scalar in Substring(line.dropFirst(syllable.count + 1)).unicodeScalars {
        readings[scalar.value, default: []].append(UInt16(starts.count - 1))
      }
      starts.append(UInt16(letters.count))
    }
    for character in Self.usualCharacters {
      usual.append(UInt16(syllables.count))
      syllables += readings.removeValue(forKey: character) ?? []
    }
    usual.append(UInt16(syllables.count))
    for (character, its) in readings {
      rare[character] = syllables.count..<syllables.count + its.count
      syllables += its
    }
  }

  /// The syllables of a character, as numbers.
  func syllables(of scalar: Unicode.Scalar) -> ArraySlice<UInt16> {
    guard Self.usualCharacters.contains(scalar.value) else {
      return syllables[rare[scalar.value] ?? 0..<0]
    }
    let place = Int(scalar.value - Self.usualCharacters.lowerBound)
    return syllables[Int(usual[place])..<Int(usual[place + 1])]
  }

  /// The letters of a syllable.
  func letters(of syllable: UInt16) -> ArraySlice<UInt8> {
    letters[Int(starts[Int(syllable)])..<Int(starts[Int(syllable) + 1])]
  }

  /// The letters of every syllable.
  var all: [ArraySlice<UInt8>] { starts.indices.dropLast().map { letters(of: UInt16($0)) } }
}
