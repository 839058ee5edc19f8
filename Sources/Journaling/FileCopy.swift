import Posix

/// The first bytes of a file, copied to a new one that gets its name only when it is whole.
struct FileCopy {
  /// How much is copied at once.
  private static let blockLength = 1 << 20

  let source: String
  let length: Int
  let progress: Backup.Progress

  init(from source: String, upTo length: Int, progress: @escaping Backup.Progress) {
    self.source = source
    self.length = length
    self.progress = progress
  }

  /// Writes the copy in place of what has its name, with bytes of one's own at its end.
  func write(to path: String, mode: UInt32, adding end: [UInt8] = []) throws {
    let temporary = path + ".new-" + Machine.randomName()
    do {
      let target = try FileDescriptor(opening: temporary, for: .create)
      try target.setMode(mode)
      try copy(to: target)
      try target.write(end)
      try target.flush()
      try target.close()
      try Folder.rename(temporary, to: path)
    } catch {
      try? Folder.remove(temporary)
      throw (error as? SystemError).map { JournalError.system($0) } ?? error
    }
  }

  private func copy(to target: borrowing FileDescriptor) throws {
    let file = try FileDescriptor(opening: source, for: .read)
    var start = 0
    while start < length {
      guard progress(start, length) else { throw CancellationError() }
      let block = try file.bytes(in: start..<min(length, start + Self.blockLength))
      guard !block.isEmpty else { throw SystemError.endedEarly(source) }
      try target.write(block)
      start += block.count
    }
  }
}

/// The files of a folder and of the folders in it, added to another.
struct FolderCopy {
  let mode: UInt32
  let progress: Backup.Progress
  /// Says whether a file is wanted that is there already, or is not.
  let wants: (_ name: String, _ isPresent: Bool) throws -> Bool

  /// Adds what is wanted.
  func add(_ source: String, to target: String) throws {
    do { try addAll(source, to: target) } catch let error as SystemError {
      throw JournalError.system(error)
    }
  }

  private func addAll(_ source: String, to target: String) throws {
    try Folder.create(target, mode: mode)
    let present = Set(try Folder.names(in: target))
    let names = try Folder.names(in: source)
    for (index, name) in names.enumerated() {
      guard progress(index, names.count) else { throw CancellationError() }
      let path = source + "/" + name
      let status = try FileStatus(of: path)
      if status.isFolder {
        try addAll(path, to: target + "/" + name)
      } else if status.isRegular, !name.hasPrefix("incoming-"),
        try wants(name, present.contains(name))
      {
        let file = try FileDescriptor(opening: path, for: .read)
        try Folder.replaceFile(
          target + "/" + name, with: file.contents(), mode: status.mode & 0o777)
      }
    }
    try Folder.flush(target)
  }
}
