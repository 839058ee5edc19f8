internal import CNcursesw
import Glibc

/// What a session has open, and how it is given back.
struct TerminalDevices {
  /// Readable when a key or a signal waits.
  private(set) var input: CInt = -1
  /// A byte for each signal that concerns the screen.
  private(set) var signals: CInt = -1
  private(set) var window: UnsafeMutablePointer<WINDOW>?
  /// Read from a window that is never shown: reading from the shown one would refresh it.
  private(set) var keyboard: UnsafeMutablePointer<WINDOW>?
  private var errorLog: String?
  private var savedErrors: CInt = -1

  /// Takes the terminal over; nothing remains open after a failure.
  init(errorLog: String?) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let locale = LocaleName.ofEnvironment
    guard locale.allowsUnicode, screen_set_locale() else { throw .noUnicodeLocale(locale.text) }
    self.errorLog = errorLog
    do {
      try openDescriptors()
      try redirectErrors()
      guard_arm()
      try startScreen()
    } catch {
      release()
      throw error
    }
  }
}

extension TerminalDevices {
  /// Gives everything back.
  mutating func release() {
    screen_stop()
    guard_disarm()
    if signals >= 0 { guard_uninstall() }
    if input >= 0 { Glibc.close(input) }
    returnErrors()
  }

  /// Sends standard error to the log, where it can not spoil the screen.
  mutating func redirectErrors() throws(TerminalError) {
    guard savedErrors < 0, let errorLog else { return }
    savedErrors = outside_redirect_errors(errorLog)
    guard savedErrors >= 0 else { throw .unwritableLog(path: errorLog, errorNumber: errno) }
  }

  /// Sends standard error back to where it went before.
  mutating func returnErrors() {
    guard savedErrors >= 0 else { return }
    outside_return_errors(savedErrors)
    savedErrors = -1
  }

  private mutating func openDescriptors() throws(TerminalError) {
    signals = guard_install()
    guard signals >= 0 else { throw .exhausted(errorNumber: errno) }
    input = outside_join(STDIN_FILENO, signals)
    guard input >= 0 else { throw .exhausted(errorNumber: errno) }
  }

  private mutating func startScreen() throws(TerminalError) {
    let name = environment("TERM")
    window = screen_start(name)
    guard window != nil else { throw .unknownTerminal(name) }
    guard screen_can_place_cursor() else { throw .noCursorPlacing(name) }
    keyboard = newpad(1, 1)
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    // Otherwise ncurses draws nothing while keys are held down.
    typeahead(-1)
    keypad(keyboard, true)
    meta(keyboard, true)
    nodelay(keyboard, true)
    LearnedCode.teach()
    guard has_colors() else { return }
    start_color()
    use_default_colors()
  }
}

/// The value of a variable, empty when it is not set.
func environment(_ name: String) -> String {
  getenv(name).map { String(cString: $0) } ?? ""
}
