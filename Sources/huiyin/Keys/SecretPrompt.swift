import Desk
import Foundation
import Posix
import Registry
import Words

/// Asks a person at a terminal for a passphrase, which is not shown.
struct SecretPrompt {
  /// Longer ones are cut: nobody types that much.
  private static let lengthLimit = 1000

  let language: Language

  /// Whether somebody is there to be asked.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks once; Ctrl-C and Ctrl-D cancel.
  func ask(_ question: Phrase) throws(CommandFailure) -> String {
    write(question(language))
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { throw .registry(.cancelled) }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      write("\n")
    }
    guard let bytes = readLine() else { throw .registry(.cancelled) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Asks twice, until both are the same and not empty.
  func askNew() throws(CommandFailure) -> String {
    while true {
      let first = try ask(Phrase(zh: "新口令：", en: "New passphrase: "))
      let second = try ask(Phrase(zh: "再输一遍：", en: "Once more: "))
      if first == second, !first.isEmpty { return first }
      write(
        Phrase(zh: "两次不同，或为空。请重来。\n", en: "They differ, or are empty. Try again.\n")(language))
    }
  }

  /// Reads up to Enter; nil when it was cancelled.
  private func readLine() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { return nil }
      switch byte {
      case 0x0A, 0x0D: return line
      case 0x03: return nil
      case 0x04 where line.isEmpty: return nil
      case 0x08, 0x7F:
        // Up to the first byte of a character.
        while let last = line.popLast(), last & 0xC0 == 0x80 {}
      case 0x15: line = []
      case _: if line.count < Self.lengthLimit { line.append(byte) }
      }
    }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
  }
}
