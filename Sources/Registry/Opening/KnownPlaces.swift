import Canon
import Journaling
import Posix

/// Which office this account saw in which folder, so that another one put in its place is noticed.
struct KnownPlaces {
  let account: AccountFolders

  /// The file that remembers a folder.
  func note(of folder: String) -> String {
    let path = (try? Folder.real(folder)) ?? folder
    return account.state + "/places/" + Digest(of: Array(path.utf8)).hex
  }

  /// The office that was seen in a folder; nil where none was.
  func office(in folder: String) -> String? {
    guard let file = try? FileDescriptor(opening: note(of: folder), for: .read),
      let bytes = try? file.contents()
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Remembers an office; an account that can not keep the note loses a safeguard, and no more.
  func remember(_ office: String, in folder: String) {
    guard self.office(in: folder) != office else { return }
    try? Folder.createAll(account.state + "/places")
    try? Folder.replaceFile(note(of: folder), with: Array(office.utf8))
  }
}

extension AccountFolders {
  /// Expects this office in a folder from now on, whatever was seen there before.
  public func expect(office: String, in folder: String) {
    KnownPlaces(account: self).remember(office, in: folder)
  }

  /// Whether this account saw an office in a folder before.
  public func knows(_ folder: String) -> Bool {
    KnownPlaces(account: self).office(in: folder) != nil
  }
}
