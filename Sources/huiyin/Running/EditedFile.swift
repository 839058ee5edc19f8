import Posix
import Terminal

/// A text that was given into the person's own editor, and the file it came back in.
struct EditedFile {
  let path: String

  /// Hands a text to `$VISUAL` or `$EDITOR`, and waits until the editor ends.
  init(_ text: String, _ ending: String) throws(CommandFailure) {
    let folder = Machine.environment("TMPDIR") ?? "/tmp"
    path = folder + "/huiyin-" + Machine.randomName() + "." + ending
    let file = path
    try CommandFailure.onSystem { () throws(SystemError) in
      try Folder.replaceFile(file, with: Array(text.utf8))
    }
    let words = Editor.words
    let end: ProgramEnd
    do throws(TerminalError) {
      end = try runProgram(words[0], arguments: words.dropFirst() + [path])
    } catch {
      throw .terminal(error)
    }
    guard end == .exited(status: 0) else { throw .editorFailed(words[0]) }
  }

  /// What stands in it now.
  func bytes() throws(CommandFailure) -> [UInt8] { try InputFile.bytes(path) }

  func remove() { try? Folder.remove(path) }
}

extension Editor {
  /// The editor and its arguments; the variable may hold some, as other programs allow, too.
  static var words: [String] {
    let editor = Machine.environment("VISUAL") ?? Machine.environment("EDITOR") ?? "editor"
    let words = editor.split(separator: " ").map(String.init)
    return words.isEmpty ? ["editor"] : words
  }
}
