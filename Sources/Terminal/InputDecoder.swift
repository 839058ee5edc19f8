import Drawing

/// Turns what ncurses hands out, bytes and its codes for keys, into events.
///
/// Text comes in bursts: everything that is queued belongs together, so that a mark finds its base.
struct InputDecoder {
  /// One thing that was read.
  enum Unit: Equatable {
    case byte(UInt8)
    case key(Key)
    case pasteBegins
    case focus(Bool)
    /// A sequence that means nothing here.
    case ignored
  }

  private var events: [TerminalEvent] = []
  private var utf8 = UTF8Decoder()
  private var text = String.UnicodeScalarView()
  private var invalid: [UInt8] = []
  private var paste: PasteCollector?
  private var escape = Escape.none

  /// How far an escape sequence has been read that ncurses does not know.
  private enum Escape {
    case none, begun, control, application
  }
}

extension InputDecoder {
  /// Whether a paste has begun and not ended.
  var isPasting: Bool { paste != nil }

  /// How many bytes certainly belong to the paste that has begun.
  var pasteBytesAhead: Int { paste?.bytesAhead ?? 0 }

  /// Takes bytes of the paste that has begun, no more than `pasteBytesAhead`.
  mutating func takePasted(_ bytes: some Sequence<UInt8>) {
    guard paste?.take(bytes) == true else { return }
    abandonPaste()
  }

  /// Returns the events of a burst; a character of which bytes are missing waits for them.
  mutating func endBurst() -> [TerminalEvent] {
    if escape == .begun {
      escape = .none
      add(.key(.escape))
    }
    if !isPasting { flush() }
    defer { events = [] }
    return events
  }

  /// Ends the paste, be its end marked or not.
  mutating func abandonPaste() {
    guard let text = paste?.text else { return }
    paste = nil
    events.append(.paste(text))
  }

  /// Takes the next unit that was typed.
  mutating func take(_ unit: Unit) {
    if case .byte(let byte) = unit {
      takeTyped(byte)
      return
    }
    endEscape()
    switch unit {
    case .byte, .ignored: return
    case .key(let key): add(.key(key))
    case .focus(let isFocused): add(.focus(isFocused))
    case .pasteBegins:
      flush()
      paste = PasteCollector()
    }
  }

  private mutating func takeTyped(_ byte: UInt8) {
    switch escape {
    case .none: takePlain(byte)
    case .begun: takeAfterEscape(byte)
    case .control:
      // A key ncurses does not know, or an answer nobody waits for: no letter of it is a command.
      if (0x40...0x7E).contains(byte) || byte < 0x20 { escape = .none }
    case .application:
      escape = .none
      if let key = Key(applicationKeypad: byte) { add(.key(key)) }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    escape = .none
    switch byte {
    case UInt8(ascii: "["): escape = .control
    case UInt8(ascii: "O"): escape = .application
    case 0x21...0x7E: add(.key(.alt(Character(Unicode.Scalar(byte)))))
    default:
      add(.key(.escape))
      takePlain(byte)
    }
  }

  private mutating func endEscape() {
    if escape == .begun { add(.key(.escape)) }
    escape = .none
  }

  private mutating func takePlain(_ byte: UInt8) {
    for step in utf8.take(byte) {
      switch step {
      case .incomplete: continue
      case .invalid(let bytes): invalid += bytes
      case .scalar("\u{1B}"):
        flush()
        escape = .begun
      case .scalar(let scalar): takeScalar(scalar)
      }
    }
  }

  private mutating func takeScalar(_ scalar: Unicode.Scalar) {
    if let key = Key(control: scalar) {
      add(.key(key))
    } else {
      flushInvalid()
      text.append(scalar)
    }
  }

  private mutating func add(_ event: TerminalEvent) {
    invalid += utf8.giveUp()
    flush()
    events.append(event)
  }

  private mutating func flush() {
    for character in String(text) { events.append(.key(.character(character))) }
    text.removeAll()
    flushInvalid()
  }

  private mutating func flushInvalid() {
    guard !invalid.isEmpty else { return }
    for character in String(text) { events.append(.key(.character(character))) }
    text.removeAll()
    events.append(.invalidBytes(invalid))
    invalid = []
  }
}
