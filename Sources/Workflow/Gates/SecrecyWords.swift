/// Finds marks and words that must not leave the house before someone has decided on them.
public struct SecrecyWords: Sendable {
  /// One place of a text where a pattern stands.
  public struct Hit: Sendable, Equatable {
    /// Counts the hits of a text from 1, in the order of reading.
    public var number: Int
    /// The pattern as the policy writes it.
    public var pattern: String
    /// Where it stands, in Unicode scalars from the start of the text.
    public var place: Range<Int>
    public var original: String
  }

  private let patterns: [Unicode.Scalar: [(word: [Unicode.Scalar], pattern: String)]]

  /// Makes a search for the patterns; full and half width, and space inside, make no difference.
  public init(_ patterns: [String] = Self.usual) {
    let words = patterns.map {
      (word: FoldedText($0).folded.filter(\.isShown).map(\.asMark), pattern: $0)
    }
    .filter { !$0.word.isEmpty }
    .sorted { $0.word.count > $1.word.count }
    self.patterns = Dictionary(grouping: words) { $0.word[0] }
  }

  /// The patterns of an office that names none: marks of secrecy and words of internal papers.
  ///
  /// 保守国家秘密法 (2024) article 35, and article 64 for work secrets.
  public static let usual = [
    "绝密★", "机密★", "秘密★", "绝密", "机密", "国家秘密", "工作秘密", "商业秘密", "密级", "涉密",
    "保密", "内部", "内参", "不公开", "不予公开", "不宜公开", "不得公开", "不得外传", "严禁外传",
    "请勿外传", "仅供参阅", "仅供领导参阅", "注意保存", "阅后即焚", "阅后销毁", "抄告单", "舆情",
    "维稳",
  ]

  /// Where the patterns stand, numbered in the order of reading; the longest counts.
  public func hits(in text: String) -> [Hit] {
    let text = FoldedText(text)
    let shown = (0..<text.count).filter { text.folded[$0].isShown }
    var hits: [Hit] = []
    var index = 0
    while index < shown.count {
      guard let (length, pattern) = match(at: index, of: shown, in: text) else {
        index += 1
        continue
      }
      let place = shown[index]..<shown[index + length - 1] + 1
      hits.append(
        Hit(
          number: hits.count + 1, pattern: pattern, place: place, original: text.original(place)))
      index += length
    }
    return hits
  }

  private func match(
    at index: Int, of shown: [Int], in text: FoldedText,
  ) -> (length: Int, pattern: String)? {
    let candidates = patterns[text.folded[shown[index]].asMark] ?? []
    let found = candidates.first { candidate in
      index + candidate.word.count <= shown.count
        && candidate.word.indices.allSatisfy {
          text.folded[shown[index + $0]].asMark == candidate.word[$0]
        }
    }
    return found.map { ($0.word.count, $0.pattern) }
  }
}

extension Unicode.Scalar {
  /// Whether it is no space and not invisible, so that it counts when words are compared.
  fileprivate var isShown: Bool { self != " " && !isInvisible }

  /// The star of a mark of secrecy, however it is drawn.
  fileprivate var asMark: Unicode.Scalar {
    "☆*✭✩⭐".unicodeScalars.contains(self) ? "★" : self
  }
}
