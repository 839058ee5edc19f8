internal import CNcursesw
import Drawing

/// Turns the cells of a canvas into those of ncurses, in the colours of a theme.
struct ScreenPainter {
  let level: ColorLevel

  private var theme: Theme
  private var looks: [Style: Look] = [:]
  private var pairs: [Colors: Int32] = [:]

  /// How ncurses is told a style.
  private struct Look {
    var attributes: UInt32
    var pair: Int32
    /// What of it is seen where nothing is written; nil where the foreground is, too.
    var ground: Color?
  }

  private struct Colors: Hashable {
    let foreground: Int32
    let background: Int32
  }

  init(theme: Theme, level: ColorLevel) {
    self.theme = theme
    self.level = level
  }
}

extension ScreenPainter {
  /// Changes the theme; the pairs stay, because ncurses would repaint whatever shows them.
  mutating func use(_ theme: Theme) {
    self.theme = theme
    looks = [:]
  }

  /// The glyphs of a row; of a wide one that does not fit into the columns, a blank remains.
  mutating func glyphs(of row: ArraySlice<Cell>, columns: Int) -> [screen_cell] {
    var glyphs: [screen_cell] = []
    glyphs.reserveCapacity(row.count)
    let cells = row.prefix(columns)
    // The blanks at the end stay as they are: ncurses clears them in three bytes.
    let end = cells.lastIndex { $0.columns > 0 && $0.character != " " } ?? cells.startIndex
    var last: Look?
    for (place, cell) in zip(cells.indices, cells) where cell.columns > 0 {
      let fits = place + Int(cell.columns) <= cells.startIndex + columns
      let character = fits ? cell.character : " "
      var look = look(of: cell.style)
      // A blank looks the same in the style of what stands before it, and costs no bytes then.
      if character == " ", place < end, let last, look.ground == last.ground, look.ground != nil {
        look = last
      }
      glyphs.append(glyph(character, columns: cell.columns, look))
      last = look
    }
    return glyphs
  }

  /// The blank that fills what the canvas leaves.
  mutating func blank() -> screen_cell {
    glyph(" ", columns: 1, look(of: Style(.text)))
  }

  private func glyph(_ character: Character, columns: Int8, _ look: Look) -> screen_cell {
    var cell = screen_cell()
    cell.pair = look.pair
    cell.attributes = look.attributes
    if let ascii = character.asciiValue {
      cell.scalars.0 = UInt32(ascii)
    } else {
      cell.take(character.unicodeScalars, columns: Int32(columns))
    }
    return cell
  }

  private mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let appearance = theme.appearance(of: style, at: level)
    let look = Look(
      attributes: UInt32(appearance.attributes.rawValue),
      pair: pair(
        Colors(
          foreground: index(of: appearance.foreground),
          background: index(of: appearance.background),
        )
      ),
      ground: appearance.attributes.isDisjoint(with: [.reverse, .underline])
        ? appearance.background : nil,
    )
    looks[style] = look
    return look
  }

  private mutating func pair(_ colors: Colors) -> Int32 {
    guard colors != Colors(foreground: -1, background: -1) else { return 0 }
    if let known = pairs[colors] { return known }
    let number = Int32(pairs.count + 1)
    // A terminal with few pairs shows the rest in its own colours.
    guard number < screen_pair_count() else { return 0 }
    guard init_extended_pair(number, colors.foreground, colors.background) == OK else { return 0 }
    pairs[colors] = number
    return number
  }

  /// The number ncurses knows a colour by: -1 is the terminal's own.
  private func index(of color: Color) -> Int32 {
    switch color {
    case .standard: -1
    case .indexed(let index): Int32(index) < screen_color_count() ? Int32(index) : Int32(index % 8)
    // A terminal of direct colours takes the components themselves.
    case .rgb(let red, let green, let blue): Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    }
  }
}

extension screen_cell {
  /// Takes the scalars the C library knows; for a base it does not know, or counts otherwise, a
  /// visible sign of the right width stands.
  fileprivate mutating func take(_ unicode: Character.UnicodeScalarView, columns: Int32) {
    var known: [UInt32] = []
    for (position, scalar) in unicode.enumerated() {
      let expected = position == 0 ? columns : 0
      if screen_columns(scalar.value) == expected {
        known.append(scalar.value)
      } else if position == 0 {
        known.append(columns == 2 ? 0x3013 : UInt32(UInt8(ascii: "?")))
      }
    }
    known += Array(repeating: 0, count: max(0, screen_scalar_limit - known.count))
    scalars = (known[0], known[1], known[2], known[3], known[4])
  }
}
