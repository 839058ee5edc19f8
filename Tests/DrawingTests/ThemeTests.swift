import Foundation
import Testing

@testable import Drawing

struct ThemeTests {
  private static let base = """
    {
      palette: { night: '#000000' },
      roles: {
        text: { foreground: '#ffffff', background: 'night' },
        dim: { foreground: '#808080' },
      },
    }
    """

  @Test func `a theme starts from the one it inherits`() throws {
    let child = """
      {
        inherits: 'base',
        palette: { night: '#101010' },
        roles: { dim: { attributes: ['italic'] }, 'list.cursor': { background: '#303030' } },
      }
      """

    let theme = try theme(child)

    #expect(theme.appearance(of: Style(.text), at: .truecolor).background == Color("#101010"))
    let dim = theme.appearance(of: Style(.dim), at: .truecolor)
    #expect(dim.foreground == Color("#808080"))
    #expect(dim.attributes == .italic)
    let row = theme.appearance(of: Style(.dim, on: .listCursor), at: .truecolor)
    #expect([row.foreground, row.background] == [Color("#808080"), Color("#303030")])
    #expect(row.attributes == .italic)
  }

  @Test func `each level gets colours it can draw`() throws {
    let theme = try theme(
      "{ inherits: 'base', levels: { '16': { error: { foreground: 'bright red' } } } }")

    #expect(theme.appearance(of: Style(.dim), at: .palette).foreground == .indexed(244))
    #expect(theme.appearance(of: Style(.text), at: .sixteen) == Appearance())
    #expect(theme.appearance(of: Style(.dim), at: .sixteen).foreground == .indexed(8))
    #expect(theme.appearance(of: Style(.error), at: .sixteen).foreground == .indexed(9))
    #expect(theme.appearance(of: Style(.listCursor), at: .mono) == Appearance(attributes: .reverse))
  }

  @Test func `a role without colours follows plain text at every level`() throws {
    let theme = try theme(
      "{ inherits: 'base', levels: { '256': { text: { background: '17' } } } }")

    #expect(theme.appearance(of: Style(.dim), at: .palette).background == .indexed(17))
    #expect(theme.appearance(of: Style(.dim), at: .truecolor).background == Color("#000000"))
  }

  @Test(arguments: [
    ("{ roles: { txet: {} } }", ThemeError.unknownRole("txet")),
    ("{ levels: { '88': {} } }", .unknownLevel("88")),
    ("{ roles: { dim: { foreground: 'mauve' } } }", .unknownColor("mauve", role: "dim")),
    ("{ roles: { dim: { attributes: ['blink'] } } }", .unknownAttribute("blink", role: "dim")),
    ("{ palette: { night: '#12' } }", .unknownPaletteColor("#12", name: "night")),
    ("{ inherits: 'nobody' }", .missingParent("nobody")),
    ("{ inherits: 'child' }", .inheritsItself("child")),
  ])
  func `a mistake is named`(text: String, error: ThemeError) {
    #expect(throws: error) { try theme(text) }
  }

  @Test func `the built-in theme tells roles apart without colours`() {
    let looks = Role.allCases.map { Theme.plain.appearance(of: Style($0), at: .truecolor) }

    #expect(looks.allSatisfy { $0.foreground == .standard && $0.background == .standard })
    #expect(Set(looks.map(\.attributes)).count > 5)
  }

  private func theme(_ text: String) throws -> Theme {
    let child = try ThemeFile(json5: text)
    let base = try ThemeFile(json5: Self.base)
    return try Theme(name: "child", file: child) { ["base": base, "child": child][$0] }
  }
}

struct ColorTests {
  @Test(arguments: [
    ("#ffffff", UInt8(231)), ("#000000", 16), ("#ff0000", 196), ("#808080", 244), ("#5f87af", 67),
  ])
  func `the nearest of 256 is found`(text: String, index: UInt8) {
    #expect(Color(text)?.nearest256 == .indexed(index))
  }

  @Test(arguments: [
    ("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#fff000", "#fff000", 1),
  ])
  func `contrast is that of WCAG`(one: String, two: String, contrast: Double) throws {
    let other = try #require(Color(two))
    let measured = try #require(Color(one)?.contrast(with: other))

    #expect(abs(measured - contrast) < 0.01)
  }

  @Test(arguments: ["", "#12345", "#gggggg", "256", "bright", "bright mauve"])
  func `what is no colour is refused`(text: String) {
    #expect(Color(text) == nil)
  }
}

extension ThemeFile {
  init(json5 text: String) throws {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    self = try decoder.decode(ThemeFile.self, from: Data(text.utf8))
  }
}
