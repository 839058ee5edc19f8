/// What fills one cell, or the two cells of a wide character.
struct Glyph: Equatable {
  let character: Character
  let columns: Int

  static let cutMark = Glyph(character: "~", columns: 1)
}

/// The glyphs that show a text, from the left.
///
/// A glyph is a base scalar with the marks on it. A character of several bases (a family of emoji)
/// is several glyphs, because that is how the C library and most terminals count it.
struct Glyphs<Text: StringProtocol>: Sequence, IteratorProtocol {
  /// ncurses keeps no more scalars in a cell.
  static var scalarLimit: Int { 5 }

  private var scalars: Text.UnicodeScalarView.Iterator
  private var following: Unicode.Scalar?
  private var spelledOut: [Character] = []

  init(_ text: Text) {
    scalars = text.unicodeScalars.makeIterator()
    following = scalars.next()
  }

  mutating func next() -> Glyph? {
    if !spelledOut.isEmpty { return Glyph(character: spelledOut.removeFirst(), columns: 1) }
    while let scalar = following {
      following = scalars.next()
      switch TextWidth.appearance(of: scalar) {
      case .hidden: continue
      case .mark: return withMarks(" ", columns: 1, first: scalar)
      case .columns(let columns): return withMarks(scalar, columns: columns)
      case .spelledOut(let spelling):
        spelledOut = Array(spelling)
        return next()
      }
    }
    return nil
  }

  private mutating func withMarks(
    _ base: Unicode.Scalar,
    columns: Int,
    first mark: Unicode.Scalar? = nil,
  ) -> Glyph {
    guard mark != nil || followedByMark else {
      return Glyph(character: Character(base), columns: columns)
    }
    var view = String.UnicodeScalarView([base])
    if let mark { view.append(mark) }
    while followedByMark, let mark = following {
      // Further marks would be lost in the cell; a heap of marks is no writing.
      if view.count < Self.scalarLimit, TextWidth.appearance(of: mark) == .mark {
        view.append(mark)
      }
      following = scalars.next()
    }
    return Glyph(character: Character(String(view)), columns: columns)
  }

  private var followedByMark: Bool {
    guard let following, following.value >= 0x300 else { return false }
    return switch TextWidth.appearance(of: following) {
    case .mark, .hidden: true
    case .columns, .spelledOut: false
    }
  }
}
