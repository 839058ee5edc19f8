/// A text beside its half-width form, scalar by scalar, for whatever searches it.
struct FoldedText {
  let scalars: [Unicode.Scalar]
  /// Full-width letters, digits and signs as their ASCII ones; every kind of dash and space as one.
  let folded: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    folded = scalars.map(\.foldedToHalfWidth)
  }

  var count: Int { scalars.count }

  /// The scalar at an index; a line feed, which belongs to nothing, outside the text.
  func at(_ index: Int) -> Unicode.Scalar {
    folded.indices.contains(index) ? folded[index] : "\n"
  }

  /// The original text of a range.
  func original(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Whether one of the words ends right before the index.
  func ends(before index: Int, with words: WordList) -> Bool {
    words.endsBefore(index, in: folded)
  }

  /// The length of the longest of the words that starts at the index; nil when none does.
  func word(of words: WordList, at index: Int) -> Int? {
    words.length(at: index, in: folded)
  }
}

extension Unicode.Scalar {
  /// Its half-width form, with every dash as `-` and every space in a line as a space.
  var foldedToHalfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0).map(\.withoutDashKind) ?? self
    case 0x3000, 0xA0, 0x09, 0x2000...0x200A, 0x202F: " "
    default: withoutDashKind
    }
  }

  private var withoutDashKind: Unicode.Scalar {
    switch value {
    case 0x2010...0x2015, 0x2212, 0x2500, 0xFE58, 0xFE63: "-"
    default: self
    }
  }

  /// The value of a decimal digit in ASCII.
  var digit: Int? {
    (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil
  }

  var isLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  /// The ASCII capital of an ASCII letter; every other scalar as it is.
  var capital: Unicode.Scalar {
    (0x61...0x7A).contains(value) ? Unicode.Scalar(value - 0x20) ?? self : self
  }

  var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x323AF).contains(value) || value == 0x3007
  }

  /// Whether it is drawn as nothing: people hide numbers from filters with it.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F: true
    default: false
    }
  }
}
