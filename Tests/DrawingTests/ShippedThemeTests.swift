import Foundation
import Testing

@testable import Drawing

struct ShippedThemeTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../themes").standardizedFileURL

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }.sorted() ?? []

  /// Grounds on which other roles are written.
  private static let grounds: [Role] = [
    .listCursor, .changedNew, .changedRow, .menu, .menuCursor, .status, .tab, .field, .fieldFocus,
  ]

  /// Borders are not part of any row.
  private static let written = Role.allCases.filter { ![.border, .borderFocus].contains($0) }

  @Test func `all themes of the design are shipped`() {
    let all = [
      "celadon", "cinnabar", "deuteranopia", "high-contrast", "ink", "mono", "paper", "tritanopia",
    ]

    #expect(Self.names == all)
  }

  @Test func `the article on theme files lists every role`() throws {
    let article = Self.folder.appending(path: "../Sources/Drawing/Drawing.docc/ThemeFiles.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    let section = text.components(separatedBy: "## Roles").last?.components(separatedBy: "## ")
      .first

    let listed = (section ?? "").components(separatedBy: "`").enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map(\.element)

    #expect(listed.sorted() == Role.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: names)
  func `a theme names every role and itself in both languages`(name: String) throws {
    let chain = try chain(of: name)

    let named = chain.reduce(into: Set<String>()) { $0.formUnion(($1.roles ?? [:]).keys) }
    #expect(named == Set(Role.allCases.map(\.rawValue)))
    #expect(Set((chain.first?.title ?? [:]).keys) == ["zh", "en"])
  }

  @Test(arguments: names, [ColorLevel.palette, .truecolor])
  func `everything can be read`(name: String, level: ColorLevel) throws {
    let theme = try theme(name)
    let own = Role.allCases.map { Style($0) }
    let others = Self.grounds.flatMap { ground in
      Self.written.map { Style($0, on: ground) }
    }

    let faint = (own + others).filter { style in
      let look = theme.appearance(of: style, at: level)
      return look.foreground.contrast(with: look.background).map { $0 < 4.5 } ?? false
    }

    #expect(faint.map(\.description) == [])
  }

  @Test(arguments: names, Vision.allCases)
  func `the levels differ for every eye`(name: String, vision: Vision) throws {
    let theme = try theme(name)
    let roles: [Role] = [.levelGreen, .levelAmber, .levelRed]
    let looks = roles.map { theme.appearance(of: Style($0), at: .truecolor) }

    for (index, look) in looks.enumerated() {
      for other in looks[..<index] {
        // Where the colours come close, the words are also drawn differently.
        let distance = vision.distance(look.foreground, other.foreground)
        #expect(distance > 20 || look.attributes != other.attributes)
        #expect(look != other)
      }
    }
  }

  @Test(arguments: [("deuteranopia", Vision.deuteranopia), ("tritanopia", .tritanopia)])
  func `a theme for an eye separates the levels by colour`(name: String, vision: Vision) throws {
    let theme = try theme(name)
    let colors = [Role.levelGreen, .levelAmber, .levelRed].map {
      theme.appearance(of: Style($0), at: .truecolor).foreground
    }

    let nearest =
      [(0, 1), (0, 2), (1, 2)].map { vision.distance(colors[$0], colors[$1]) }.min() ?? 0

    #expect(nearest > 25)
  }

  private func theme(_ name: String) throws -> Theme {
    let files = Dictionary(uniqueKeysWithValues: try Self.names.map { ($0, try file($0)) })
    return try Theme(name: name, file: try file(name)) { files[$0] }
  }

  private func chain(of name: String) throws -> [ThemeFile] {
    var chain = [try file(name)]
    while let parent = chain.last?.inherits { chain.append(try file(parent)) }
    return chain
  }

  private func file(_ name: String) throws -> ThemeFile {
    let url = Self.folder.appending(path: name + ".json5")
    return try ThemeFile(json5: String(contentsOf: url, encoding: .utf8))
  }
}

/// How an eye sees colours.
enum Vision: CaseIterable {
  case full, deuteranopia, protanopia, tritanopia

  /// Rows of the matrix on linear red, green and blue: Machado, Oliveira and Fernandes 2009,
  /// severity 1.
  private var matrix: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far two colours are apart in CIE L*a*b*; about 2 can just be told.
  func distance(_ one: Color, _ two: Color) -> Double {
    let pairs = zip(lab(one), lab(two))
    return pairs.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func lab(_ color: Color) -> [Double] {
    guard let (red, green, blue) = color.linearComponents else { return [0, 0, 0] }
    let seen = matrix.map { min(1, max(0, $0[0] * red + $0[1] * green + $0[2] * blue)) }
    let white = [0.95047, 1, 1.08883]
    let toXYZ = [
      [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505],
    ]
    let parts = zip(toXYZ, white).map { row, white in
      let value = zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } / white
      return value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116
    }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }
}
