import Drawing
import Workflow

/// What was found in the public text of a form, as it is written.
struct Findings: Sendable, Equatable {
  private(set) var hits: [MaskHit] = []
  private(set) var words: [SecrecyWords.Hit] = []
  /// How the text that was signed became the one in the form; empty where they are the same.
  private(set) var difference: [Difference] = []

  /// What a form is looked through for.
  struct Watch: Sendable, Equatable {
    /// The patterns that stop a publication.
    var patterns: [String] = []
    /// The text it is compared with; nil where there is none.
    var signed: String?
  }

  enum Kind: Sendable, Equatable {
    case hits, words, difference
  }

  /// The fields whose text decides what is found.
  static let sources: Set<FieldName> = [.text, .posted, .keptHits]

  init() {}

  init(in form: Form, for watch: Watch) {
    if let posted = form.field(.posted)?.value {
      let posted = PostedText(posted)
      guard !posted.text.isEmpty, let signed = watch.signed else { return }
      if case .differs(let pieces) = posted.compared(with: signed) { difference = pieces }
      return
    }
    guard let text = form.field(.text)?.value else { return }
    hits = Masker().hits(in: text)
    let kept = Set([MaskOverride](lines: form.value(.keptHits)).map(\.number))
    let masked = hits.masked(text, but: kept)
    let search = watch.patterns.isEmpty ? SecrecyWords() : SecrecyWords(watch.patterns)
    words = search.hits(in: masked)
    if let signed = watch.signed, signed != masked {
      difference = Difference.words(from: signed, to: masked)
    }
  }

  func holds(_ kind: Kind) -> Bool {
    switch kind {
    case .hits: !hits.isEmpty
    case .words: !words.isEmpty
    case .difference: !difference.isEmpty
    }
  }
}

extension [MaskOverride] {
  /// Reads lines of a number and a reason: `2 our public number`.
  init(lines text: String) {
    self = text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = line.drop { $0.isWhitespace }
      let digits = line.prefix { $0.isWholeNumber }
      guard let number = Int(digits.map { String($0.wholeNumberValue ?? 0) }.joined()) else {
        return nil
      }
      let reason = line.dropFirst(digits.count).drop { $0.isWhitespace || ".．:：、=".contains($0) }
      return MaskOverride(number, String(reason).trimmed)
    }
  }

  /// The decisions as lines.
  var lines: String { map { "\($0.number) \($0.reason)" }.joined(separator: "\n") }
}

extension Masked {
  /// What was kept in this text, by the numbers its hits have when it is looked through again.
  var keptHits: [MaskOverride] {
    Masker().hits(in: text).compactMap { hit in
      hits.first { $0.from == hit.place.lowerBound }?.kept.map { MaskOverride(hit.number, $0) }
    }
  }

  /// The words that were kept, by their numbers.
  var keptWords: [MaskOverride] {
    words.enumerated().map { MaskOverride($0.offset + 1, $0.element.reason) }
  }
}

extension Difference {
  /// Texts that changed, in lines: what went struck out in brackets, what came behind a plus.
  static func lines(_ pieces: [Difference], columns: Int, indent: Int = 1) -> [Line] {
    let text = pieces.map { $0.marked(with: $0.sign) }.joined()
    // Broken as if the sign opened a bracket: no line ends between it and what it marks.
    let breaking = pieces.map { $0.marked(with: "(") }.joined()
    var start = 0
    let parts = pieces.map { piece in
      let end = start + piece.marked(with: piece.sign).utf8.count
      defer { start = end }
      return (range: start..<end, role: piece.role)
    }
    let blanks = Line(String(repeating: " ", count: indent))
    return LineBreaker.wrap(breaking, columns: max(2, columns - indent)).map { row in
      let range = breaking.offsets(of: row)
      return parts.reduce(blanks) { line, part in
        let shown = part.range.clamped(to: range)
        return shown.isEmpty ? line : line.adding(text[utf8: shown], part.role)
      }
    }
  }

  private var sign: String { kind == .removed ? "-" : "+" }

  private func marked(with sign: String) -> String {
    kind == .same ? text : "[" + sign + text + "]"
  }

  private var role: Drawing.Role {
    switch kind {
    case .same: .text
    case .removed: .removed
    case .added: .added
    }
  }
}

extension String {
  /// Where a part of this text begins and ends, in bytes.
  fileprivate func offsets(of part: Substring) -> Range<Int> {
    let start = utf8.distance(from: startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }

  fileprivate subscript(utf8 range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
