import Digests
import Posix

/// Writes a BagIt 1.0 bag into a new folder; it is on the disk when it is finished.
struct BagWriter {
  private let folder: String
  private let flushes: Bool
  private var manifest = BagManifest()
  private var octets = 0

  /// Makes the folder, which must not be there, and the payload's in it.
  ///
  /// Without `flushes` the caller brings it to the disk, together with much else.
  init(creating folder: String, mode: UInt32, flushes: Bool) throws(SystemError) {
    self.folder = folder
    self.flushes = flushes
    try Folder.create(folder, mode: mode)
    try Folder.create(folder + "/" + BagLayout.payload, mode: mode)
  }

  /// Adds a file to the payload; returns its digest.
  @discardableResult
  mutating func add(_ name: String, _ bytes: [UInt8]) throws(SystemError) -> String {
    let path = BagLayout.payload + "/" + name
    precondition(BagLayout.isFit(path), "Names of pieces are made fit: \(path)")
    let line = try write(bytes, at: path)
    manifest.lines.append(line)
    octets += bytes.count
    return line.digest
  }

  /// Writes what describes the payload; returns the digest of the last manifest, which covers all.
  func finish(_ info: BagInfo) throws(SystemError) -> String {
    var info = info
    info.add("Payload-Oxum", "\(octets).\(manifest.lines.count)")
    var tags = BagManifest()
    for (path, text) in [
      (BagLayout.declaration, BagLayout.declarationText), (BagLayout.info, info.text),
      (BagLayout.manifest, manifest.text),
    ] {
      tags.lines.append(try write(Array(text.utf8), at: path))
    }
    let last = try write(Array(tags.text.utf8), at: BagLayout.tagManifest)
    if flushes {
      try Folder.flush(folder + "/" + BagLayout.payload)
      try Folder.flush(folder)
    }
    return last.digest
  }

  private func write(_ bytes: [UInt8], at path: String) throws(SystemError) -> BagManifest.Line {
    let file = try FileDescriptor(opening: folder + "/" + path, for: .create)
    // What is archived is not written again, not even by its owner.
    try file.setMode(0o440)
    try file.write(bytes)
    if flushes {
      try file.flush()
      // Verifying shall read the disk, not this process's memory of it.
      file.forgetCachedPages()
    }
    try file.close()
    return BagManifest.Line(digest: Digester.hex(bytes, by: .sha512), path: path)
  }
}
