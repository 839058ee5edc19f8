import Digests
import Posix

/// A package that is what its manifests say.
public struct VerifiedPackage: Sendable, Equatable {
  /// SHA-512 of its tag manifest, which covers every byte of it.
  public let digest: String
  /// How many files its payload has.
  public let fileCount: Int
  /// How many bytes they have together.
  public let byteCount: Int
  /// What it says of itself.
  public let info: BagInfo
}

/// Reads a bag and compares it with its manifests; knows nothing of how it was written.
struct BagVerifier {
  private let folder: String
  private var sizes: [String: Int] = [:]
  private var faults: [BagFault] = []

  /// Checks the bag in a folder.
  static func verify(_ folder: String) throws(ArchiveError) -> VerifiedPackage {
    var verifier = BagVerifier(folder: folder)
    let package = try onDisk { () throws(SystemError) in try verifier.verify() }
    guard verifier.faults.isEmpty, let package else { throw .damaged(verifier.faults) }
    return package
  }

  private init(folder: String) {
    self.folder = folder
  }

  private mutating func verify() throws(SystemError) -> VerifiedPackage? {
    try list("")
    try checkDeclaration()
    let payload = sizes.keys.filter { $0.hasPrefix(BagLayout.payload + "/") }
    let tags = sizes.keys.filter { !$0.hasPrefix(BagLayout.payload + "/") }
    try compare(Set(tags).subtracting([BagLayout.tagManifest]), with: BagLayout.tagManifest)
    try compare(Set(payload), with: BagLayout.manifest)
    let byteCount = payload.reduce(0) { $0 + (sizes[$1] ?? 0) }
    guard let info = try checkInfo("\(byteCount).\(payload.count)"),
      sizes[BagLayout.tagManifest] != nil
    else { return nil }
    return VerifiedPackage(
      digest: try digest(of: BagLayout.tagManifest), fileCount: payload.count,
      byteCount: byteCount, info: info)
  }

  /// Finds every file below a path that ends in a slash, or below the bag itself.
  private mutating func list(_ parent: String) throws(SystemError) {
    let names = try Folder.names(in: folder + "/" + parent)
    if names.isEmpty, !parent.isEmpty { note(.added(parent)) }
    for name in names {
      let path = parent + name
      guard BagLayout.isFit(path) else {
        note(.unfitName(path))
        continue
      }
      let status = try FileStatus(of: folder + "/" + path)
      if status.isFolder {
        try list(path + "/")
      } else if status.isRegular {
        sizes[path] = status.size
      } else {
        note(.notAFile(path))
      }
    }
  }

  private mutating func checkDeclaration() throws(SystemError) {
    guard let text = try text(of: BagLayout.declaration) else { return }
    // Byte for byte: the standard allows no white space but this, and some validators let it pass.
    if !text.utf8.elementsEqual(BagLayout.declarationText.utf8) {
      note(.malformed(BagLayout.declaration))
    }
  }

  private mutating func checkInfo(_ found: String) throws(SystemError) -> BagInfo? {
    guard let text = try text(of: BagLayout.info) else { return nil }
    guard let info = BagInfo(text), let stated = info["Payload-Oxum"] else {
      note(.malformed(BagLayout.info))
      return nil
    }
    if stated != found { note(.wrongCount(stated: stated, found: found)) }
    return info
  }

  /// Compares the files that are there with those a manifest names, and their digests.
  private mutating func compare(
    _ files: Set<String>, with name: String,
  ) throws(SystemError) {
    guard let text = try text(of: name) else { return }
    guard let manifest = BagManifest(text) else {
      note(.malformed(name))
      return
    }
    let named = Set(manifest.lines.map(\.path))
    for path in files.subtracting(named).sorted() { note(.added(path)) }
    for line in manifest.lines {
      guard files.contains(line.path) else {
        note(.missing(line.path))
        continue
      }
      if try digest(of: line.path) != line.digest { note(.changed(line.path)) }
    }
  }

  /// Keeps a fault once: a file may be missed by its reader and by a manifest.
  private mutating func note(_ fault: BagFault) {
    if !faults.contains(fault) { faults.append(fault) }
  }

  private mutating func text(of path: String) throws(SystemError) -> String? {
    guard sizes[path] != nil else {
      note(.missing(path))
      return nil
    }
    let bytes = try FileDescriptor(opening: folder + "/" + path, for: .read).contents()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      note(.malformed(path))
      return nil
    }
    return text
  }

  private func digest(of path: String) throws(SystemError) -> String {
    let file = try FileDescriptor(opening: folder + "/" + path, for: .read)
    let digester = Digester(.sha512)
    var buffer: [UInt8] = []
    var offset = 0
    while let left = sizes[path].map({ $0 - offset }), left > 0 {
      let count = try file.read(into: &buffer, count: min(left, Self.chunkLength), at: offset)
      digester.add(buffer.span.extracting(first: count))
      offset += count
      // A file that was cut meanwhile has another digest than the one it had.
      guard count > 0 else { break }
    }
    return digester.finishInHex()
  }

  /// How much is read at once, in bytes.
  private static let chunkLength = 1 << 20
}
