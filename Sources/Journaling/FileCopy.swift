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
  /// What a name ends with while its file is not whole.
  private static let mark = ".new-"

  let mode: UInt32
  /// Told how many of the outermost names are done.
  let progress: Backup.Progress
  /// Says whether a file is wanted that is there already, or is not.
  let wants: (_ name: String, _ isPresent: Bool) throws -> Bool

  /// Adds what is wanted.
  func add(_ source: String, to target: String) throws {
    do { try addAll(source, to: target) } catch let error as SystemError {
      throw JournalError.system(error)
    }
  }

  private func addAll(
    _ source: String, to target: String, within place: (done: Int, total: Int)? = nil,
  ) throws {
    try Folder.create(target, mode: mode)
    let names = try Folder.names(in: source)
    let present = try clear(target, of: names)
    var wanted: [String] = []
    for (index, name) in names.enumerated() {
      let place = place ?? (index, names.count)
      try goOn(place)
      let status = try FileStatus(of: source + "/" + name)
      if status.isFolder {
        try addAll(source + "/" + name, to: target + "/" + name, within: place)
      } else if !name.hasPrefix("incoming-"), try wants(name, present.contains(name)),
        status.isRegular
      {
        wanted.append(name)
      }
    }
    try copy(wanted, from: source, to: target, within: place ?? (names.count, names.count))
  }

  /// Copies files under passing names, and gives them their own once all are on the disk.
  private func copy(
    _ names: [String], from source: String, to target: String,
    within place: (done: Int, total: Int),
  ) throws {
    let mark = Self.mark + Machine.randomName()
    do {
      for name in names {
        try goOn(place)
        try copy(
          source + "/" + name, to: target + "/" + name + mark,
          flushes: names.count < Originals.flushTogether)
      }
      if names.count >= Originals.flushTogether {
        try FileDescriptor(openingFolder: target).flushFileSystem()
      }
      for name in names {
        try Folder.rename(target + "/" + name + mark, to: target + "/" + name)
      }
    } catch {
      for name in names { try? Folder.remove(target + "/" + name + mark) }
      throw error
    }
    try Folder.flush(target)
  }

  private func copy(_ source: String, to target: String, flushes: Bool) throws(SystemError) {
    let original = try FileDescriptor(opening: source, for: .read)
    let file = try FileDescriptor(opening: target, for: .create)
    try file.setMode(original.status().mode & 0o777)
    try file.write(original.contents())
    if flushes { try file.flush() }
    try file.close()
  }

  /// Takes away what a copying of these files that was broken off left; returns what is there.
  private func clear(_ target: String, of names: [String]) throws -> Set<String> {
    let copied = Set(names)
    let present = Set(try Folder.names(in: target))
    for name in present where !copied.contains(name) {
      guard let mark = name.ranges(of: Self.mark).last,
        copied.contains(String(name[..<mark.lowerBound])),
        name[mark.upperBound...].count == Machine.randomName().count
      else { continue }
      try Folder.remove(target + "/" + name)
    }
    return present
  }

  private func goOn(_ place: (done: Int, total: Int)) throws {
    guard progress(place.done, place.total) else { throw CancellationError() }
  }
}
