import Posix

extension Journal {
  /// Founds an office: makes its folder, and a journal with one entry in it.
  ///
  /// A shared office belongs to the group of its folder, and others have no part in it.
  public static func found(
    folder path: String, _ first: Draft, as author: Author,
    _ terms: AppendTerms = AppendTerms(), isShared: Bool = false,
  ) throws(JournalError) -> Journal {
    let folder = OfficeFolder(path)
    var composition = Composition(after: .start, fileOffset: 0, terms)
    try composition.add(first, as: author)
    try folder.prepare(isShared: isShared)
    try folder.publish(composition.bytes, mode: isShared ? 0o660 : 0o600)
    let journal = try Journal(folder: path)
    journal.chain = composition.chain
    return journal
  }
}

extension OfficeFolder {
  /// Gives a whole journal its name, unless there is one.
  func publish(_ bytes: [UInt8], mode: UInt32) throws(JournalError) {
    let temporary = journal + ".new-" + Machine.randomName()
    do throws(SystemError) {
      let file = try FileDescriptor(opening: temporary, for: .create)
      try file.setMode(mode)
      try file.write(bytes)
      try file.flush()
      try file.close()
      try Folder.renameNew(temporary, to: journal)
      try Folder.flush(path)
    } catch {
      try? Folder.remove(temporary)
      throw error.isExisting ? .alreadyFounded(folder: path) : .system(error)
    }
  }
}
