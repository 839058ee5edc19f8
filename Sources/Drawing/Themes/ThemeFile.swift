/// What a theme file says, before names are looked up.
public struct ThemeFile: Equatable, Sendable, Decodable {
  /// What the theme is called, by language (`zh`, `en`).
  public var title: [String: String]?

  /// The theme whose roles and colours this one starts from.
  public var inherits: String?

  /// Names for colours.
  public var palette: [String: String]?

  /// How each role looks.
  public var roles: [String: Entry]?

  /// Looks that hold at one level of colours only, by the level's name.
  public var levels: [String: [String: Entry]]?

  /// How one role looks; what is left out stays as it was.
  public struct Entry: Equatable, Sendable, Decodable {
    /// A name of the palette or a colour.
    public var foreground: String?

    /// A name of the palette or a colour.
    public var background: String?

    /// Names of attributes; an empty list takes inherited ones away.
    public var attributes: [String]?
  }
}

/// Why a theme can not be used.
public enum ThemeError: Error, Equatable, Sendable {
  case unknownRole(String)
  case unknownLevel(String)
  case unknownColor(String, role: String)
  case unknownAttribute(String, role: String)
  case unknownPaletteColor(String, name: String)
  case missingParent(String)
  case inheritsItself(String)
}
