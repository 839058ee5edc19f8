internal import CNcursesw
import FoundationEssentials

extension TerminalSession {
  /// Ways of telling the person's own machine that something happened.
  public enum Notice: String, CaseIterable, Sendable {
    /// OSC 9: iTerm2, kitty, foot, Windows Terminal.
    case osc9
    /// OSC 777: urxvt, foot, contour, ghostty.
    case osc777
  }

  /// The largest text, as sent, that terminals take into their clipboard.
  private static var clipboardLimit: Int { 74_994 }

  /// Rings the bell.
  public mutating func ring() {
    beep()
  }

  /// Shows a notice outside the terminal's window, if the terminal can.
  public mutating func notify(_ title: String, _ text: String, by notice: Notice) {
    let title = Self.printable(title)
    let text = Self.printable(text)
    switch notice {
    case .osc9: send("\u{1B}]9;\(title): \(text)\u{7}")
    case .osc777: send("\u{1B}]777;notify;\(title);\(text)\u{7}")
    }
  }

  /// Puts text into the clipboard of the person's own machine; false when it is too long.
  ///
  /// Whether the terminal obeys can not be known.
  public mutating func copy(_ text: String) -> Bool {
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= Self.clipboardLimit else { return false }
    let request = "\u{1B}]52;c;\(encoded)\u{7}"
    send(request)
    // Inside tmux the terminal around it hears only what is passed through.
    if !environment("TMUX").isEmpty {
      send("\u{1B}Ptmux;" + request.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\")
    }
    return true
  }

  /// Without what could end the sequence or begin another.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
      )
    )
  }
}
