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
    var reached = [Bool](repeating: false, count: wanted.count + 1)
    var next = reached
    for scalar in text.lowercased().unicodeScalars {
      reached[0] = true
      for length in next.indices { next[length] = false }
      let readings = readings[scalar] ?? []
      for start in wanted.indices where reached[start] {
        reach(from: start, by: scalar, readings, of: wanted, in: &next)
      }
      if next[wanted.count] { return true }
      swap(&reached, &next)
    }
    return false
  }

  /// Marks how far in the query one character of the text can reach from a position.
  private static func reach(
    from start: Int, by scalar: Unicode.Scalar, _ readings: [[Unicode.Scalar]],
    of wanted: [Unicode.Scalar], in next: inout [Bool],
  ) {
    if wanted[start] == scalar {
      next[start + 1] = true
      return
    }
    guard wanted[start].isASCII else { return }
    for syllable in readings {
      var length = 0
      while length < syllable.count, start + length < wanted.count,
        syllable[length] == wanted[start + length]
      {
        length += 1
        next[start + length] = true
      }
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
