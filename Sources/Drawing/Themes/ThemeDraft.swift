/// A theme while its files are read, the most distant ancestor first.
struct ThemeDraft {
  private var palette: [String: Color] = [:]
  private var entries: [Role: Look] = [:]
  private var overrides: [ColorLevel: [Role: Look]] = [.mono: Self.mono]

  /// What is known of one role so far.
  struct Look: Equatable {
    var foreground: Color?
    var background: Color?
    var attributes: Attributes?
  }

  /// Takes in the colours of one file, before the roles of any.
  mutating func takePalette(of file: ThemeFile) throws(ThemeError) {
    for (name, text) in file.palette ?? [:] {
      guard let color = Color(text) else { throw .unknownPaletteColor(text, name: name) }
      palette[name] = color
    }
  }

  /// Takes in the roles of one file.
  mutating func takeRoles(of file: ThemeFile) throws(ThemeError) {
    for (name, entry) in file.roles ?? [:] {
      let role = try role(named: name)
      try update(&entries[role, default: Look()], from: entry, role: name)
    }
    for (levelName, roles) in file.levels ?? [:] {
      guard let level = ColorLevel(rawValue: levelName) else { throw .unknownLevel(levelName) }
      for (name, entry) in roles {
        let role = try role(named: name)
        try update(&overrides[level, default: [:]][role, default: Look()], from: entry, role: name)
      }
    }
  }

  /// Every role at every level.
  func looks() -> [ColorLevel: [Role: Appearance]] {
    var looks: [ColorLevel: [Role: Appearance]] = [:]
    for level in ColorLevel.allCases {
      for role in Role.allCases {
        looks[level, default: [:]][role] = appearance(of: role, at: level)
      }
    }
    return looks
  }

  private func role(named name: String) throws(ThemeError) -> Role {
    guard let role = Role(rawValue: name) else { throw .unknownRole(name) }
    return role
  }

  private func update(
    _ look: inout Look,
    from entry: ThemeFile.Entry,
    role: String,
  ) throws(ThemeError) {
    if let name = entry.foreground { look.foreground = try color(name, role: role) }
    if let name = entry.background { look.background = try color(name, role: role) }
    guard let names = entry.attributes else { return }
    var attributes: Attributes = []
    for name in names {
      guard let attribute = Attributes(name: name) else {
        throw .unknownAttribute(name, role: role)
      }
      attributes.insert(attribute)
    }
    look.attributes = attributes
  }

  private func color(_ name: String, role: String) throws(ThemeError) -> Color {
    guard let color = palette[name] ?? Color(name) else {
      throw .unknownColor(name, role: role)
    }
    return color
  }
}

extension ThemeDraft {
  private func appearance(of role: Role, at level: ColorLevel) -> Appearance {
    let override = overrides[level]?[role]
    let own = entries[role]
    // Without colours the attributes alone must carry the meaning, so they are listed for mono.
    guard level != .mono else {
      return Appearance(attributes: override?.attributes ?? [])
    }
    let plain = entries[.text]
    let shown = overrides[level]?[.text]
    return Appearance(
      foreground: override?.foreground
        ?? reduced(own?.foreground, like: plain?.foreground, shown: shown?.foreground, at: level),
      background: override?.background
        ?? reduced(own?.background, like: plain?.background, shown: shown?.background, at: level),
      attributes: override?.attributes ?? own?.attributes ?? [],
    )
  }

  /// The colour as the level can draw it; where it is that of plain text, what plain text shows.
  private func reduced(
    _ color: Color?,
    like plain: Color?,
    shown: Color?,
    at level: ColorLevel,
  ) -> Color {
    let color = color ?? plain ?? .standard
    if color == plain, let shown { return shown }
    return switch level {
    case .mono: .standard
    // With 16 colours the terminal's own pair is the readable one.
    case .sixteen: color == plain ? .standard : color.nearest16
    case .palette: color.nearest256
    case .truecolor: color
    }
  }

  /// How roles are told apart where there is no colour.
  private static let mono: [Role: Look] = {
    let attributes: [(Attributes, [Role])] = [
      (.bold, [.strong, .title, .heading, .borderFocus, .hintKey, .listUnread, .listMark]),
      (.bold, [.changedNew, .match, .warning, .levelAmber, .signature, .statusPending, .prompt]),
      (.dim, [.dim, .border, .hintText, .levelPaused, .masked]),
      (.reverse, [.tabCurrent, .listCursor, .menuCursor, .selection, .stalled, .status]),
      (.underline, [.link, .field, .added, .changedRow]),
      ([.underline, .bold], [.fieldFocus, .tabAlarm]),
      ([.reverse, .bold], [.levelRed, .error]),
      ([.reverse, .dim], [.removed]),
    ]
    var looks: [Role: Look] = [:]
    for (set, roles) in attributes {
      for role in roles { looks[role] = Look(attributes: set) }
    }
    return looks
  }()
}
