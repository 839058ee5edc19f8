public import Drawing

/// How a person wants the terminal to be used.
public struct TerminalOptions: Sendable {
  /// The colours to begin with.
  public var theme: Theme

  /// At most so many colours; nil for as many as the terminal has.
  ///
  /// `NO_COLOR` in the environment means none, whatever is said here.
  public var level: ColorLevel?

  /// What boxes are drawn with; nil to ask the terminal how wide it draws a line.
  public var borders: Borders?

  /// The file that takes standard error while the screen is up; nil leaves it where it is.
  public var errorLog: String?

  /// Begins with a theme, and finds the rest out.
  public init(
    theme: Theme,
    level: ColorLevel? = nil,
    borders: Borders? = nil,
    errorLog: String? = nil,
  ) {
    self.theme = theme
    self.level = level
    self.borders = borders
    self.errorLog = errorLog
  }
}
