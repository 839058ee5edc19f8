import Posix
import Synchronization

/// Texts people began and did not send, kept outside the journal.
final class DraftShelf: Sendable {
  private let folder: String
  /// Those that may lie in no file, as long as the desk is open.
  private let held = Mutex<[String: String]>([:])

  init(folder: String) {
    self.folder = folder
  }

  /// Keeps a draft; a draft that can not be kept is still on the screen, so that is no error.
  func save(_ text: String, _ name: String) {
    held.withLock { $0[name] = nil }
    try? Folder.createAll(folder)
    try? Folder.replaceFile(path(name), with: Array(text.utf8))
  }

  /// Keeps a draft in memory only, and takes away what a file held of it before.
  func hold(_ text: String, _ name: String) {
    try? Folder.remove(path(name))
    held.withLock { $0[name] = text }
  }

  func load(_ name: String) -> String? {
    if let text = held.withLock({ $0[name] }) { return text }
    guard let file = try? FileDescriptor(opening: path(name), for: .read),
      let bytes = try? file.contents()
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func drop(_ name: String) {
    held.withLock { $0[name] = nil }
    try? Folder.remove(path(name))
  }

  private func path(_ name: String) -> String {
    folder + "/" + name.replacing("/", with: "-")
  }
}
