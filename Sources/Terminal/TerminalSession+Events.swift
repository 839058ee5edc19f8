internal import CNcursesw
public import Drawing
import Glibc

extension TerminalSession {
  /// A paste whose end does not come is handed over when nothing came for so long.
  private static var pastePatience: Int64 { 1_000_000_000 }

  /// Returns everything that has happened since the last call; never waits.
  public mutating func events() -> [TerminalEvent] {
    var events = signalEvents()
    if decoder.isPasting, outside_now() - lastByteAt > Self.pastePatience {
      decoder.abandonPaste()
    }
    let knownBorders = borders
    let hasRead = readQueue()
    events += decoder.endBurst()
    if borders != knownBorders { events.append(.resized(size)) }
    if !hasRead, !isHungUp, outside_is_hung_up(STDIN_FILENO) {
      isHungUp = true
      events.append(.closed)
    }
    return events
  }

  private mutating func readQueue() -> Bool {
    var hasRead = false
    while decoder.isPasting ? readPaste() : readKey() { hasRead = true }
    if hasRead { lastByteAt = outside_now() }
    return hasRead
  }

  private mutating func readKey() -> Bool {
    let code = wgetch(devices.keyboard)
    guard code != ERR else { return false }
    note(LearnedCode(rawValue: code))
    decoder.take(InputDecoder.Unit(code: code))
    return true
  }

  /// Reads what is pasted past ncurses, which would call the system several times for each byte.
  private mutating func readPaste() -> Bool {
    var waiting = outside_waiting(STDIN_FILENO)
    let isAny = waiting > 0
    var bytes: [UInt8] = Array(repeating: 0, count: PasteCollector.mostBytesAhead)
    while waiting > 0, decoder.isPasting {
      let count = read(STDIN_FILENO, &bytes, min(waiting, decoder.pasteBytesAhead))
      guard count > 0 else { return false }
      decoder.takePasted(bytes[..<count])
      waiting -= count
    }
    return isAny
  }

  private mutating func note(_ learned: LearnedCode?) {
    guard options.borders == nil else { return }
    if learned == .cursorAfterNarrow { borders = .lines }
    if learned == .cursorAfterWide { borders = .plain }
  }

  private mutating func signalEvents() -> [TerminalEvent] {
    let bytes = pendingSignals()
    if bytes.contains(guard_stop_asked) {
      suspend()
    } else if bytes.contains(guard_continued) {
      // Somebody stopped the program from outside, and the shell had the terminal meanwhile.
      leave()
      resume()
    }
    return measure() ? [.resized(size)] : []
  }

  private borrowing func pendingSignals() -> Set<Int> {
    var found: Set<Int> = []
    var buffer: [UInt8] = Array(repeating: 0, count: 64)
    while true {
      let count = read(devices.signals, &buffer, buffer.count)
      guard count > 0 else { return found }
      found.formUnion(buffer[..<count].map(Int.init))
    }
  }

  /// Takes the terminal's size over; false when it is the known one.
  mutating func measure() -> Bool {
    var columns: CInt = 0
    var rows: CInt = 0
    guard screen_measure(&columns, &rows) else { return false }
    let measured = Size(columns: Int(columns), rows: Int(rows))
    guard measured != size else { return false }
    screen_resize(columns, rows)
    size = measured
    shown = nil
    // Terminals rearrange what they show in their own ways.
    clearok(devices.window, true)
    return true
  }
}
