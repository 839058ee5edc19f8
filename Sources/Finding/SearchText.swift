import Typing

/// How texts are cut into words for the full-text index.
///
/// Han has no spaces: a run of it becomes its overlapping pairs, so that any part of two characters
/// or more is found as a phrase. Each character stands once more by itself, after everything else.
enum SearchText {
  /// The words of a text, separated by spaces.
  static func words(of text: String) -> String {
    var words: [UInt8] = []
    // Each Han character is written twice, and a space stands after it.
    words.reserveCapacity(text.utf8.count * 3)
    var singles: Set<Unicode.Scalar> = []
    var order: [Unicode.Scalar] = []
    for run in runs(of: text) {
      guard run.isHan else {
        append(run.scalars[...], to: &words)
        continue
      }
      appendPairs(of: run.scalars, to: &words)
      for scalar in run.scalars where singles.insert(scalar).inserted { order.append(scalar) }
    }
    for scalar in order { append([scalar], to: &words) }
    return String(decoding: words.dropLast(), as: UTF8.self)
  }

  /// The FTS5 query that finds texts with a term; nil when the term has nothing to look for.
  static func query(for term: String) -> String? {
    let found = runs(of: term)
    let parts = found.enumerated().map { place, run in
      var words: [UInt8] = []
      guard run.isHan, run.scalars.count > 1 else {
        append(run.scalars[...], to: &words)
        // A word goes on only where the term ends with it: 第7号 is not 第70号.
        let isOpen = run.canGoOn && place == found.count - 1
        return "\"\(String(decoding: words.dropLast(), as: UTF8.self))\"" + (isOpen ? " *" : "")
      }
      appendPairs(of: run.scalars, to: &words)
      return "\"\(String(decoding: words.dropLast(), as: UTF8.self))\""
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// Whether a term is looked for anywhere in numbers and titles: only Latin letters and digits
  /// are, and what has no words.
  static func isFoundByPart(_ term: String) -> Bool {
    term.utf8.allSatisfy { $0 < 0x80 } || query(for: term) == nil
  }

  /// What LIKE finds a term by, with `\` before what it would take for a mark.
  static func pattern(of term: String) -> String {
    "%" + term.map { "%_\\".contains($0) ? "\\\($0)" : "\($0)" }.joined() + "%"
  }

  /// What GLOB, which is twice as fast, finds a term by; nil where case or a mark would matter.
  static func glob(of term: String) -> String? {
    term.utf8.allSatisfy { "0123456789-".utf8.contains($0) } ? "*\(term)*" : nil
  }

  private static let space = UInt8(ascii: " ")

  private static func appendPairs(of scalars: [Unicode.Scalar], to words: inout [UInt8]) {
    for index in scalars.indices.dropLast() { append(scalars[index...index + 1], to: &words) }
  }

  private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to words: inout [UInt8]) {
    for scalar in scalars { words += scalar.utf8 }
    words.append(space)
  }
}

extension SearchText {
  /// Letters and digits that follow each other, all Han or none, in lower case.
  private struct Run {
    let isHan: Bool
    private(set) var scalars: [Unicode.Scalar] = []

    init(isHan: Bool) { self.isHan = isHan }

    /// Whether longer words than this are looked for: very many begin with a letter or two, or
    /// with the digits of a year, and to gather them all takes longer than a key may.
    var canGoOn: Bool {
      let isNumber = scalars.allSatisfy { (0x30...0x39).contains($0.value) }
      return !isHan && scalars.count > (isNumber ? 4 : 2)
    }

    /// Adds a character in lower case, which for most is the character itself.
    mutating func append(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0..<0x80, 0x3000...0x9FFF: scalars.append(scalar)
      case _: scalars += scalar.properties.lowercaseMapping.unicodeScalars
      }
    }
  }

  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var isContinued = false
    for scalar in text.unicodeScalars.lazy.map(\.halfWidth) {
      let kind = SearchScalar(scalar)
      switch kind {
      case .separator: isContinued = false
      // An accent is part of its letter; a mark on Han only chooses a form of the character.
      case .mark:
        if isContinued, runs.last?.isHan == false { runs[runs.count - 1].append(scalar) }
      case .han, .letter:
        if !isContinued || runs.last?.isHan != (kind == .han) {
          runs.append(Run(isHan: kind == .han))
        }
        runs[runs.count - 1].append(scalar)
        isContinued = true
      }
    }
    return runs
  }
}

/// What a character is to the search.
private enum SearchScalar {
  case han
  case letter
  case mark
  case separator

  /// The first cases are nearly all of what people write; looking up properties is slow.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x4E00...0x9FFF: self = .han
    case 0..<0x80, 0x3000...0x3003, 0x3008...0x3011: self = .separator
    case _: self.init(slowly: scalar)
    }
  }

  private init(slowly scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isGraphemeExtend {
      self = .mark
    } else if properties.isAlphabetic || properties.numericType != nil {
      self = scalar.value >= 0x2E80 ? .han : .letter
    } else {
      self = .separator
    }
  }
}
