/// Why the terminal can not be used.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// No description of a terminal of that name, which is what `TERM` says, is installed.
  case unknownTerminal(String)
  /// The terminal of that name can only write line after line.
  case noCursorPlacing(String)
  /// The environment's locale, which is named, has another encoding, or C.UTF-8 is missing.
  case noUnicodeLocale(String)
  /// The file for standard error could not be opened.
  case unwritableLog(path: String, errorNumber: Int32)
  /// A program could not be started.
  case unstartable(program: String, errorNumber: Int32)
  /// The system gave no descriptor or no process.
  case exhausted(errorNumber: Int32)
}
