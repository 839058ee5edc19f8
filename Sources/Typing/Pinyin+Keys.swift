// How a full-text index is asked for what is typed: words it keeps beside those of the text.

extension Pinyin {
  /// So many ways to cut a query into syllables are looked for.
  private static let cutLimit = 64

  /// The words a text is kept by: each syllable and its beginnings, from two letters on, and the
  /// first letters of each two in a row.
  ///
  /// 环境 has `py1hu` to `py1huan`, `py1ji` to `py1jing`, and `py2hj`; every reading of a character
  /// counts. Beginnings are kept because to gather what begins so takes an index long.
  public static func keys(of text: String) -> Set<String> {
    var keys: Set<String> = []
    var before: [ArraySlice<UInt8>] = []
    for scalar in text.unicodeScalars {
      let here = syllables(of: scalar)
      for syllable in here {
        for length in min(2, syllable.count)...syllable.count {
          keys.insert(key(syllable.prefix(length)))
        }
        for first in before { keys.insert(key(first.prefix(1), syllable.prefix(1))) }
      }
      before = here
    }
    return keys
  }

  /// The words a text has that a query finds, a list for each way to cut it into syllables.
  ///
  /// A way asks for each syllable of two letters and more, and for the first letters of each two in
  /// a row. One that asks for all another asks for and more finds nothing else, and is left out. Empty
  /// when the query is not typed in Latin letters alone. A text with all words of a list need not
  /// match: `matches` decides.
  public static func keys(for query: String) -> [[String]] {
    let typed = Array(query.lowercased().utf8)
    guard typed.count > 1, typed.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
    else { return [] }
    var cuts = Cuts(of: typed, limit: cutLimit)
    cuts.find(from: 0, [])
    let ways = cuts.found.map { way in
      Set(zip(way.initials, way.initials.dropFirst()).map { key([$0], [$1]) })
        // One letter is kept by no word; and what stopped at the limit knows no cut of a way for sure.
        .union(cuts.isWhole || way.initials.count == 1 ? way.pieces.map(key) : [])
    }
    let least = ways.enumerated().filter { place, way in
      !ways.enumerated().contains { other, less in
        less.isStrictSubset(of: way) || less == way && other < place
      }
    }
    return least.map { $0.element.sorted() }
  }

  private static func key(_ syllable: ArraySlice<UInt8>) -> String {
    "py1" + String(decoding: syllable, as: UTF8.self)
  }

  private static func key(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> String {
    "py2" + String(decoding: first + second, as: UTF8.self)
  }
}

/// The ways to cut typed letters into beginnings of syllables, told by their first letters.
private struct Cuts {
  /// Cuts that have their first letters in common.
  struct Way {
    let initials: [UInt8]
    /// What all of them have in common of two letters and more.
    var pieces: Set<ArraySlice<UInt8>>
  }

  private let typed: [UInt8]
  private let limit: Int
  private(set) var found: [Way] = []
  /// Whether every cut was found.
  var isWhole: Bool { found.count < limit }

  init(of typed: [UInt8], limit: Int) {
    self.typed = typed
    self.limit = limit
  }

  /// Goes on from a position; the longest syllables come first, being what is meant most often.
  mutating func find(from start: Int, _ pieces: [ArraySlice<UInt8>]) {
    guard isWhole else { return }
    guard start < typed.count else { return note(pieces) }
    let longest = min(typed.count - start, Pinyin.longestSyllable)
    for length in stride(from: longest, through: 1, by: -1) {
      let piece = typed[start..<start + length]
      if Pinyin.beginnings.contains(piece) { find(from: start + length, pieces + [piece]) }
    }
  }

  private mutating func note(_ pieces: [ArraySlice<UInt8>]) {
    let initials = pieces.map { $0[$0.startIndex] }
    let longer = Set(pieces.filter { $0.count > 1 })
    if let known = found.firstIndex(where: { $0.initials == initials }) {
      found[known].pieces.formIntersection(longer)
    } else {
      found.append(Way(initials: initials, pieces: longer))
    }
  }
}
