internal import CNcursesw
public import Drawing

/// The terminal while this program has it: events come in, pictures go out.
///
/// There is one at a time, and all of it belongs to one thread, as ncurses does.
public struct TerminalSession: ~Copyable {
  /// What boxes should be drawn with, as far as the terminal has answered.
  public internal(set) var borders: Borders

  /// How large the screen is.
  public internal(set) var size: Size

  let options: TerminalOptions
  var devices: TerminalDevices
  var painter: ScreenPainter
  var decoder = InputDecoder()
  var lastByteAt: Int64 = 0
  var shown: Canvas?
  var isHungUp = false

  /// Takes the terminal over: from here on nothing else may write to it.
  public init(_ options: TerminalOptions) throws(TerminalError) {
    devices = try TerminalDevices(errorLog: options.errorLog)
    self.options = options
    size = Size(columns: Int(getmaxx(devices.window)), rows: Int(getmaxy(devices.window)))
    borders = options.borders ?? .plain
    painter = ScreenPainter(theme: options.theme, level: Self.level(atMost: options.level))
    wrefresh(devices.window)
    takeModes()
    if options.borders == nil { askForLineWidth() }
  }

  deinit {
    leaveModes()
    var devices = devices
    devices.release()
  }

  /// Gives the terminal back as it was.
  public consuming func close() {
    // The end of the session's life does it.
  }
}

extension TerminalSession {
  /// Readable when `events()` has something to report: for the caller's `poll`.
  public var inputDescriptor: CInt { devices.input }

  /// How many colours are in use.
  public var level: ColorLevel { painter.level }

  /// Changes the colours of everything, from the next picture on.
  public mutating func use(_ theme: Theme) {
    painter.use(theme)
    shown = nil
  }

  private static func level(atMost wanted: ColorLevel?) -> ColorLevel {
    guard environment("NO_COLOR").isEmpty, has_colors() else { return .mono }
    let able: ColorLevel =
      switch screen_color_count() {
      case 0x100_0000...: .truecolor
      case 256...: .palette
      default: .sixteen
      }
    return min(able, wanted ?? able)
  }

  /// Asks for marked pastes and for reports of the focus.
  borrowing func takeModes() {
    guard_note_own()
    send("\u{1B}[?2004h\u{1B}[?1004h")
  }

  /// Takes back what `takeModes` asked for.
  borrowing func leaveModes() {
    send("\u{1B}[?2004l\u{1B}[?1004l")
  }

  /// Draws a line at the empty screen's corner and asks where the cursor is: column 2 or 3.
  ///
  /// The answer comes as a learned key, whenever it comes; nobody waits for it.
  private borrowing func askForLineWidth() {
    let answering = [
      "xterm", "tmux", "screen", "rxvt", "foot", "kitty", "alacritty", "wezterm", "st",
    ]
    let terminal = environment("TERM")
    guard answering.contains(where: terminal.hasPrefix) else { return }
    send("\u{1B}[H─\u{1B}[6n\u{1B}[H\u{1B}[K")
  }

  /// Sends bytes past ncurses, which has nothing under way between two pictures.
  @discardableResult
  borrowing func send(_ text: String) -> Bool {
    screen_write_bytes(text, text.utf8.count)
  }
}
