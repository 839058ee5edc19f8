/// Something the terminal reports.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text that was pasted as a whole, and is never a key.
  case paste(String)
  case resized(Size)
  /// Bytes that are no UTF-8, as from a terminal that is set to GBK.
  case invalidBytes([UInt8])
  /// Whether the terminal's window has the focus now.
  case focus(Bool)
  /// The terminal is gone: no event follows, and nothing shown is seen.
  case closed
}
