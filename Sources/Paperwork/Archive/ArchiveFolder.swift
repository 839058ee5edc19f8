import Digests
import Posix
public import Workflow

/// The finished packages of an office, one folder each, named by file number.
public struct ArchiveFolder: Sendable {
  private let office: String
  private let path: String

  private let flushes: Bool

  /// The archive of the office in a folder.
  ///
  /// Without `flushes` packages are not on the disk until the caller has flushed the file system:
  /// for an office that is made as a whole.
  public init(office: String, flushes: Bool = true) {
    self.office = office
    self.flushes = flushes
    path = office + "/archive"
  }

  /// Where the package of a file lies, or will lie.
  public func path(of number: FileNumber) -> String { path + "/" + number.text }

  /// Writes a package and reads it back from the disk; returns what is to be recorded.
  ///
  /// Under its own name there is only ever a whole, verified package. Should recording be refused,
  /// `discard` takes it away. `reading` gives an original by its digest.
  public func write(
    _ package: ArchivePackage, reading: (String) -> [UInt8]?,
  ) throws(ArchiveError) -> Archiving {
    let target = path(of: package.fileNumber)
    guard (try? FileStatus(of: target)) == nil else { throw .fileNumberTaken(package.fileNumber) }
    let mode = try onDisk { () throws(SystemError) in try prepare() }
    let mark = "incoming-" + package.fileNumber.text + "-"
    try onDisk { () throws(SystemError) in try removeLeftovers(mark) }
    let temporary = path + "/" + mark + String(Machine.process)
    do throws(ArchiveError) {
      let digest = try write(package, in: temporary, mode: mode, reading)
      let found = try BagVerifier.verify(temporary).digest
      guard found == digest else { throw .otherPackage(expected: digest, found: found) }
      try rename(temporary, to: target, package.fileNumber)
      return package.archiving(recorded: digest)
    } catch {
      // The reason for stopping matters more than a leftover that nothing refers to.
      try? Folder.removeTree(temporary)
      throw error
    }
  }

  /// Takes away a package that was written but not recorded.
  public func discard(_ archiving: Archiving) throws(ArchiveError) {
    guard let number = FileNumber(archiving.fileNumber) else {
      throw .notAFileNumber(archiving.fileNumber)
    }
    let target = path(of: number)
    let manifest = try onDisk { () throws(SystemError) in
      try FileDescriptor(opening: target + "/" + BagLayout.tagManifest, for: .read).contents()
    }
    let found = Digester.hex(manifest, by: .sha512)
    guard found == archiving.package else {
      throw .otherPackage(expected: archiving.package, found: found)
    }
    try onDisk { () throws(SystemError) in
      // Renamed first, so that no half of a package stands under a file number.
      let temporary = path + "/discarded-" + Machine.randomName()
      try Folder.rename(target, to: temporary)
      try Folder.flush(path)
      try Folder.removeTree(temporary)
    }
  }

  /// Checks the package in a folder, wherever it lies.
  ///
  /// `digest` is what the journal recorded; without it the package is only compared with itself.
  public static func verify(
    path: String, recorded digest: String? = nil,
  ) throws(ArchiveError) -> VerifiedPackage {
    let status = try onDisk { () throws(SystemError) in try FileStatus(of: path) }
    guard status.isFolder, isPackage(path) else { throw .notAPackage(path) }
    let package = try BagVerifier.verify(path)
    if let digest, digest != package.digest {
      throw .otherPackage(expected: digest, found: package.digest)
    }
    return package
  }

  /// Whether a folder was ever a package: it says so itself, or lists files.
  static func isPackage(_ path: String) -> Bool {
    [BagLayout.declaration, BagLayout.manifest, BagLayout.tagManifest].contains { name in
      (try? FileStatus(of: path + "/" + name)) != nil
    }
  }

  /// Removes what died processes left of packing the same file.
  private func removeLeftovers(_ mark: String) throws(SystemError) {
    for name in try Folder.names(in: path) where name.hasPrefix(mark) {
      guard
        (try? FileStatus(of: "/proc/" + name.dropFirst(mark.count))) == nil
          || name == mark + String(Machine.process)
      else { continue }
      try Folder.removeTree(path + "/" + name)
    }
  }

  /// Makes the archive's folder, open to whom the office's folder is; returns its permissions.
  private func prepare() throws(SystemError) -> UInt32 {
    let mode = try FileStatus(of: office).mode
    if try Folder.create(path, mode: mode) { try Folder.flush(office) }
    return mode
  }

  private func write(
    _ package: ArchivePackage, in folder: String, mode: UInt32, _ reading: (String) -> [UInt8]?,
  ) throws(ArchiveError) -> String {
    var bag = try onDisk { () throws(SystemError) in
      try BagWriter(creating: folder, mode: mode, flushes: flushes)
    }
    var files: [PackedFile] = []
    for (piece, name) in zip(package.pieces, package.names) {
      let bytes = try bytes(of: piece, reading)
      let digest = try onDisk { () throws(SystemError) in try bag.add(name, bytes) }
      files.append(
        PackedFile(
          name: name, size: bytes.count, digest: digest, isOriginal: piece.original != nil))
    }
    return try onDisk { () throws(SystemError) in
      for (name, text) in package.descriptions(of: files) { try bag.add(name, Array(text.utf8)) }
      return try bag.finish(package.bagInfo)
    }
  }

  /// One original at a time is in memory: scans are large.
  private func bytes(
    of piece: Piece, _ reading: (String) -> [UInt8]?,
  ) throws(ArchiveError) -> [UInt8] {
    switch piece.content {
    case .text(let text): return Array(text.utf8)
    case .original(let digest):
      guard let bytes = reading(digest) else {
        throw .incomplete([
          MissingPiece(kind: piece.kind, title: piece.title, original: digest)
        ])
      }
      return bytes
    }
  }

  private func rename(
    _ temporary: String, to target: String, _ number: FileNumber,
  ) throws(ArchiveError) {
    do throws(SystemError) {
      try Folder.renameNew(temporary, to: target)
      if flushes { try Folder.flush(path) }
    } catch {
      throw error.isExisting ? .fileNumberTaken(number) : .system(error)
    }
  }
}
