import CSodium
import Canon
import Posix

/// A key's seed under a passphrase: Argon2id makes the key of a secret box.
struct SealedSeed: Recorded {
  /// How much memory guessing one passphrase takes; libsodium's moderate limit.
  private static let memoryBytes = 256 << 20
  /// How often that memory is gone through.
  private static let passCount = 3

  private var salt = ""
  private var nonce = ""
  private var box = ""
  private var memory = memoryBytes
  private var passes = passCount

  init() {}

  /// Seals a seed under a passphrase, with a new salt.
  init(sealing seed: [UInt8], under passphrase: String) throws(KeyFileError) {
    let salt = Machine.randomBytes(Int(crypto_pwhash_SALTBYTES))
    let nonce = Machine.randomBytes(Int(crypto_secretbox_NONCEBYTES))
    self.salt = Self.text(salt)
    self.nonce = Self.text(nonce)
    let key = try boxKey(passphrase, salt: salt)
    var box = [UInt8](repeating: 0, count: seed.count + Int(crypto_secretbox_MACBYTES))
    crypto_secretbox_easy(&box, seed, UInt64(seed.count), nonce, key)
    self.box = Self.text(box)
  }

  /// The seed; nil when the passphrase is another one.
  func open(with passphrase: String) throws(KeyFileError) -> [UInt8]? {
    let boxLength = SigningKey.seedLength + Int(crypto_secretbox_MACBYTES)
    guard memory <= Self.memoryBytes, passes <= Self.passCount,
      let salt = Self.bytes(salt, Int(crypto_pwhash_SALTBYTES)),
      let nonce = Self.bytes(nonce, Int(crypto_secretbox_NONCEBYTES)),
      let box = Self.bytes(box, boxLength)
    else { return nil }
    let key = try boxKey(passphrase, salt: salt)
    var seed = [UInt8](repeating: 0, count: SigningKey.seedLength)
    let result = crypto_secretbox_open_easy(&seed, box, UInt64(box.count), nonce, key)
    return result == 0 ? seed : nil
  }

  mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("salt", &salt)
    try visitor.string("nonce", &nonce)
    try visitor.string("box", &box)
    try visitor.integer("memory", &memory)
    try visitor.integer("passes", &passes)
  }

  private func boxKey(_ passphrase: String, salt: [UInt8]) throws(KeyFileError) -> [UInt8] {
    Sodium.prepare()
    let text = passphrase.utf8.map { CChar(bitPattern: $0) }
    var key = [UInt8](repeating: 0, count: Int(crypto_secretbox_KEYBYTES))
    let result = crypto_pwhash(
      &key, UInt64(key.count), text, UInt64(text.count), salt, UInt64(passes), memory,
      crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { throw .notEnoughMemory }
    return key
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: Sodium.base64(bytes), as: UTF8.self)
  }

  private static func bytes(_ text: String, _ count: Int) -> [UInt8]? {
    Sodium.bytes(ofBase64: Array(text.utf8), count: count)
  }
}
