import Posix

/// Texts people began and did not send, kept outside the journal.
struct DraftShelf {
  let folder: String

  /// Keeps a draft; a draft that can not be kept is still on the screen, so that is no error.
  func save(_ text: String, _ name: String) {
    try? Folder.createAll(folder)
    try? Folder.replaceFile(path(name), with: Array(text.utf8))
  }

  func load(_ name: String) -> String? {
    guard let file = try? FileDescriptor(opening: path(name), for: .read),
      let bytes = try? file.contents()
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func drop(_ name: String) {
    try? Folder.remove(path(name))
  }

  private func path(_ name: String) -> String {
    folder + "/" + name.replacing("/", with: "-")
  }
}
