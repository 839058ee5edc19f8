import Canon
public import Posix

/// Why a key file could not be read or written.
public enum KeyFileError: Error, Equatable, Sendable {
  /// The system refused a call.
  case system(SystemError)
  /// The file is not a key file, or holds a key that does not fit its name.
  case notAKey(path: String)
  /// Other accounts may read the file.
  case readableByOthers(path: String, mode: UInt32)
  /// The key is under a passphrase, and none was given.
  case passphraseNeeded(path: String)
  /// The passphrase is another one.
  case wrongPassphrase(path: String)
  /// The machine lacks the memory that a passphrase takes.
  case notEnoughMemory
}

/// A member's key as it lies in his or her configuration folder, for this account only.
public struct KeyFile: Sendable {
  /// Where the file is.
  public let path: String

  /// Names a file, whether or not it is there.
  public init(_ path: String) {
    self.path = path
  }

  /// Writes the key, under a passphrase if there is one, in place of what was there.
  public func save(_ author: Author, passphrase: String? = nil) throws(KeyFileError) {
    var record = KeyRecord()
    record.member = author.member
    record.publicKey = author.key.publicKey.text
    if let passphrase {
      record.sealed = try SealedSeed(sealing: author.key.seed, under: passphrase)
    } else {
      record.seed = String(decoding: Sodium.base64(author.key.seed), as: UTF8.self)
    }
    let line = CanonWriter.bytes(of: record) + [lineFeed]
    do throws(SystemError) {
      try Folder.createAll(Folder.parent(of: path))
      try Folder.replaceFile(path, with: line, mode: 0o600)
    } catch { throw .system(error) }
  }

  /// Reads the key; refuses a file that others may read.
  public func load(passphrase: String? = nil) throws(KeyFileError) -> Author {
    let record = try record()
    let seed: [UInt8]?
    if let sealed = record.sealed {
      guard let passphrase else { throw .passphraseNeeded(path: path) }
      seed = try sealed.open(with: passphrase)
      guard seed != nil else { throw .wrongPassphrase(path: path) }
    } else {
      let text = Array((record.seed ?? "").utf8)
      seed = Sodium.bytes(ofBase64: text, count: SigningKey.seedLength)
    }
    guard let seed, case let key = SigningKey(seed: seed), key.publicKey.text == record.publicKey
    else { throw .notAKey(path: path) }
    return Author(member: record.member, key: key)
  }

  /// The open half of the key, which no passphrase hides.
  public func publicKey() throws(KeyFileError) -> PublicKey {
    guard let key = PublicKey(try record().publicKey) else { throw .notAKey(path: path) }
    return key
  }

  /// Whether the key is under a passphrase.
  public func needsPassphrase() throws(KeyFileError) -> Bool {
    try record().sealed != nil
  }

  private func record() throws(KeyFileError) -> KeyRecord {
    let mode: UInt32
    let bytes: [UInt8]
    do throws(SystemError) {
      let file = try FileDescriptor(opening: path, for: .read)
      mode = try file.status().mode
      bytes = try file.contents()
    } catch { throw .system(error) }
    guard mode & 0o077 == 0 else { throw .readableByOthers(path: path, mode: mode) }
    guard let record: KeyRecord = try? CanonReader.value(from: bytes.dropLast()) else {
      throw .notAKey(path: path)
    }
    return record
  }
}

/// The one line of a key file.
private struct KeyRecord: Recorded {
  var member = ""
  var publicKey = ""
  var seed: String?
  var sealed: SealedSeed?

  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("member", &member)
    try visitor.string("publicKey", &publicKey)
    try visitor.string("seed", &seed)
    try visitor.object("sealed", &sealed)
  }
}
