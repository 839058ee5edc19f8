/// Finds Chinese text by how it is typed.
public enum Pinyin {
  /// Whether the text holds the query: as it stands, or as the beginnings of its syllables.
  ///
  /// `hjzz`, `huanjing` and `环jzz` all find 环境整治. Every reading of a character counts, the
  /// case of Latin letters does not; an empty query finds everything.
  public static func matches(_ query: String, _ text: String) -> Bool {
    let wanted = Array(query.lowercased().unicodeScalars)
    guard !wanted.isEmpty else { return true }
    // Which lengths of the query the text read so far can end with.
    var reached: Set<Int> = []
    for scalar in text.lowercased().unicodeScalars {
      var next: Set<Int> = []
      for start in reached.union([0]) {
        next.formUnion(ends(of: wanted, from: start, after: scalar))
      }
      if next.contains(wanted.count) { return true }
      reached = next
    }
    return false
  }

  /// How far in the query one character of the text can reach from a position.
  private static func ends(
    of wanted: [Unicode.Scalar], from start: Int, after scalar: Unicode.Scalar,
  ) -> [Int] {
    if wanted[start] == scalar { return [start + 1] }
    guard wanted[start].isASCII else { return [] }
    return (readings[scalar] ?? []).flatMap { syllable in
      let shared = zip(syllable, wanted[start...]).prefix { $0 == $1 }.count
      return (0..<shared).map { start + $0 + 1 }
    }
  }

  /// How a character may be read, without tones.
  static func syllables(of scalar: Unicode.Scalar) -> [[Unicode.Scalar]] { readings[scalar] ?? [] }

  /// Every syllable, and every part of one it can be begun with.
  static let beginnings: Set<ArraySlice<Unicode.Scalar>> = {
    var beginnings: Set<ArraySlice<Unicode.Scalar>> = []
    for syllable in Set(readings.values.joined()) {
      for length in 1...syllable.count { beginnings.insert(syllable[..<length]) }
    }
    return beginnings
  }()

  /// The letters of the longest syllable: zhuang.
  static let longestSyllable = beginnings.map(\.count).max() ?? 0

  private static let readings: [Unicode.Scalar: [[Unicode.Scalar]]] = {
    var readings: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    readings.reserveCapacity(9000)
    for line in table.unicodeScalars.split(separator: "\n") {
      let syllable = Array(line.prefix { $0 != " " })
      for scalar in line.dropFirst(syllable.count + 1) {
        readings[scalar, default: []].append(syllable)
      }
    }
    return readings
  }()
}
