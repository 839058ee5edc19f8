/// Finds Chinese text by how it is typed.
public enum Pinyin {
  /// Whether the text holds the query, as `PinyinQuery` says.
  public static func matches(_ query: String, _ text: String) -> Bool {
    PinyinQuery(query).matches(text)
  }

  /// How a character may be read, without tones.
  static func syllables(of scalar: Unicode.Scalar) -> [ArraySlice<UInt8>] {
    readings.syllables(of: scalar).map(readings.letters)
  }

  /// Every syllable, and every part of one it can be begun with.
  static let beginnings: Set<ArraySlice<UInt8>> = {
    var beginnings: Set<ArraySlice<UInt8>> = []
    for syllable in readings.all {
      for length in 1...syllable.count { beginnings.insert(syllable.prefix(length)) }
    }
    return beginnings
  }()

  /// The letters of the longest syllable: zhuang.
  static let longestSyllable = beginnings.map(\.count).max() ?? 0

  static let readings = Readings(table: table)
}
