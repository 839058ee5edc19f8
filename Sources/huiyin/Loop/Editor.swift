import Posix
import Terminal

/// The person's own editor.
enum Editor {
  /// Hands a text to `$VISUAL` or `$EDITOR`; nil when it came back unchanged or not at all.
  static func edit(_ text: String, in session: inout TerminalSession) -> String? {
    let folder = Machine.environment("TMPDIR") ?? "/tmp"
    let path = folder + "/huiyin-" + Machine.randomName() + ".txt"
    let words = words
    guard (try? Folder.replaceFile(path, with: Array(text.utf8))) != nil
    else { return nil }
    defer { try? Folder.remove(path) }
    let end = try? session.run(words[0], arguments: words.dropFirst() + [path])
    guard end == .exited(status: 0), let file = try? FileDescriptor(opening: path, for: .read),
      let bytes = try? file.contents()
    else { return nil }
    let edited = String(decoding: bytes, as: UTF8.self)
    return edited == text ? nil : edited
  }
}
