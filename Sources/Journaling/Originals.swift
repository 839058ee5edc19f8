import Posix

/// Messages, attachments and scans as they came: one file each, named by what is in it.
///
/// A random salt stands before the content, so that nobody can tell from the name in the journal
/// whether a guessed text was sent, not even after the original was erased.
public struct Originals: Sendable {
  /// The most an original holds, in bytes.
  public static let longest = 256 << 20
  /// The length of the salt.
  static let saltLength = 32
  /// From this many on, one flush of the whole file system is cheaper than one for each file.
  static let flushTogether = 16

  private let folder: OfficeFolder

  /// The originals of an office.
  public init(_ folder: OfficeFolder) {
    self.folder = folder
  }

  /// Stores one original; on return it is on the disk, and may be named by an entry.
  public func store(_ content: [UInt8]) throws(JournalError) -> Digest {
    try storeAll([content])[0]
  }

  /// Stores several originals; on return all are on the disk, and named in the same order.
  ///
  /// Without flushes they are on the disk once somebody flushes the journal's file system.
  public func storeAll(
    _ contents: [[UInt8]], flushes: Bool = true,
  ) throws(JournalError) -> [Digest] {
    guard !contents.isEmpty else { return [] }
    let flushesEach = contents.count < Self.flushTogether
    return try onSystem { () throws(SystemError) in
      var digests: [Digest] = []
      for content in contents {
        digests.append(try write(content, flushesFile: flushes && flushesEach))
      }
      if flushes { try flush(digests, one: flushesEach) }
      return digests
    }
  }

  /// Reads an original and checks that it is what its name says.
  public func read(_ digest: Digest) throws(JournalError) -> [UInt8] {
    let stored = try onOriginal(digest) { file throws(SystemError) in
      // What lies there in place of an original may be longer than memory.
      let length = try file.status().size
      return length > Self.longest + Self.saltLength ? [] : try file.contents()
    }
    guard stored.count >= Self.saltLength, Digest(of: stored) == digest else {
      throw .originalChanged(digest)
    }
    return Array(stored.dropFirst(Self.saltLength))
  }

  /// Checks that an original is there and is what its name says; keeps nothing of it in memory.
  public func check(_ digest: Digest) throws(JournalError) {
    let found = try onOriginal(digest) { file throws(SystemError) in try file.digest() }
    guard found == digest else { throw .originalChanged(digest) }
  }

  private func onOriginal<Value>(
    _ digest: Digest, _ body: (borrowing FileDescriptor) throws(SystemError) -> Value,
  ) throws(JournalError) -> Value {
    do throws(SystemError) {
      return try body(FileDescriptor(opening: path(of: digest), for: .read))
    } catch {
      throw error.isMissing ? .originalMissing(digest) : .system(error)
    }
  }

  /// Whether an original is there; its content is not looked at.
  public func contains(_ digest: Digest) -> Bool {
    (try? FileStatus(of: path(of: digest)))?.isRegular == true
  }

  /// Erases an original, as the law may require; the journal stays as it is.
  public func erase(_ digest: Digest) throws(JournalError) {
    do throws(SystemError) {
      try Folder.remove(path(of: digest))
      try Folder.flush(shelf(of: digest))
    } catch {
      throw error.isMissing ? .originalMissing(digest) : .system(error)
    }
  }

  /// The file of an original.
  public func path(of digest: Digest) -> String {
    shelf(of: digest) + "/" + digest.hex
  }

  private func shelf(of digest: Digest) -> String {
    folder.originals + "/" + digest.hex.prefix(2)
  }

  private func write(_ content: [UInt8], flushesFile: Bool) throws(SystemError) -> Digest {
    let salted = Machine.randomBytes(Self.saltLength) + content
    let digest = Digest(of: salted)
    try Folder.create(shelf(of: digest), mode: folder.folderMode)
    let temporary = folder.originals + "/incoming-" + Machine.randomName()
    let file = try FileDescriptor(opening: temporary, for: .create)
    try file.setMode(0o440)
    try file.write(salted)
    if flushesFile { try file.flush() }
    try file.close()
    try Folder.rename(temporary, to: path(of: digest))
    return digest
  }

  private func flush(_ digests: [Digest], one: Bool) throws(SystemError) {
    guard one else {
      return try FileDescriptor(openingFolder: folder.originals).flushFileSystem()
    }
    for shelf in Set(digests.map(shelf)) { try Folder.flush(shelf) }
    try Folder.flush(folder.originals)
  }
}
