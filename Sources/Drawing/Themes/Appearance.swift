/// What the terminal is told for a style.
public struct Appearance: Hashable, Sendable {
  /// The colour of the character.
  public var foreground: Color

  /// The colour behind it.
  public var background: Color

  /// How it is drawn beside its colours.
  public var attributes: Attributes

  /// Makes a look; without arguments it is the terminal's own.
  public init(
    foreground: Color = .standard,
    background: Color = .standard,
    attributes: Attributes = [],
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// Ways of drawing that need no colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit for each.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Brighter or thicker.
  public static let bold = Attributes(rawValue: 1)

  /// Fainter.
  public static let dim = Attributes(rawValue: 2)

  /// Slanted.
  public static let italic = Attributes(rawValue: 4)

  /// With a line beneath.
  public static let underline = Attributes(rawValue: 8)

  /// With foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
}

extension Attributes {
  /// Reads a name as theme files have it.
  init?(name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "italic": self = .italic
    case "underline": self = .underline
    case "reverse": self = .reverse
    default: return nil
    }
  }
}
