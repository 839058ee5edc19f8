/// How every role looks at every level of colours.
public struct Theme: Equatable, Sendable {
  /// The name of its file, without the ending.
  public let name: String

  /// What it is called, by language.
  public let title: [String: String]

  private var looks: [ColorLevel: [Role: Appearance]]

  init(name: String, title: [String: String], looks: [ColorLevel: [Role: Appearance]]) {
    self.name = name
    self.title = title
    self.looks = looks
  }
}

extension Theme {
  /// Resolves a theme file, with the files it inherits from found by `parent`.
  public init(
    name: String,
    file: ThemeFile,
    parent: (String) -> ThemeFile?,
  ) throws(ThemeError) {
    var chain = [file]
    var names = [name]
    while let next = chain.last?.inherits {
      guard !names.contains(next) else { throw .inheritsItself(next) }
      guard let found = parent(next) else { throw .missingParent(next) }
      chain.append(found)
      names.append(next)
    }
    var draft = ThemeDraft()
    // All colours first, so that a theme can repaint the roles it inherits.
    for file in chain.reversed() { try draft.takePalette(of: file) }
    for file in chain.reversed() { try draft.takeRoles(of: file) }
    self.init(name: name, title: file.title ?? [:], looks: draft.looks())
  }

  /// Returns the look of a style: the foreground of its role on the background of its ground.
  public func appearance(of style: Style, at level: ColorLevel) -> Appearance {
    let role = look(of: style.role, at: level)
    guard style.role != style.ground else { return role }
    let ground = look(of: style.ground, at: level)
    return Appearance(
      foreground: role.foreground,
      background: ground.background,
      attributes: role.attributes.union(ground.attributes),
    )
  }

  /// The theme that needs no file and no colours.
  public static let plain: Theme = {
    let looks = ThemeDraft().looks()
    let mono = looks[.mono] ?? [:]
    return Theme(name: "plain", title: [:], looks: looks.mapValues { _ in mono })
  }()

  private func look(of role: Role, at level: ColorLevel) -> Appearance {
    looks[level]?[role] ?? Appearance()
  }
}
