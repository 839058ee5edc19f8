import CSodium
import Posix

/// A member's secret key: what it signs, only its holder can have signed.
public struct SigningKey: Sendable {
  /// What others need to check its signatures.
  public let publicKey: PublicKey
  /// libsodium's form: the seed, then the public key.
  private let secret: [UInt8]

  /// Makes a new key from the machine's randomness.
  public init() {
    self.init(seed: Machine.randomBytes(Self.seedLength))
  }

  /// Makes the key of a seed of 32 bytes, always the same for the same seed.
  public init(seed: [UInt8]) {
    precondition(seed.count == Self.seedLength, "A seed has 32 bytes.")
    Sodium.prepare()
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    var open = [UInt8](repeating: 0, count: PublicKey.length)
    crypto_sign_seed_keypair(&open, &secret, seed)
    self.secret = secret
    publicKey = PublicKey(bytes: open)
  }

  static let seedLength = 32
  /// What the key was made from.
  var seed: [UInt8] { Array(secret.prefix(Self.seedLength)) }

  /// Signs bytes; returns 86 characters of base64url.
  func signature(over message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return Sodium.base64(signature)
  }
}

extension SigningKey {
  /// Signs a text that is no entry, for a purpose that keeps it from being taken for another.
  public func proof(of text: [UInt8], for purpose: ProofPurpose) -> String {
    String(decoding: signature(over: purpose.message(text)), as: UTF8.self)
  }
}

/// What a signature outside the journal is for.
public enum ProofPurpose: String, Sendable {
  /// Who asks to join holds the key that is to be admitted.
  case joining = "huiyin-joining-1"
  /// Who asks for another key holds the one that is known.
  case replacing = "huiyin-replacing-1"

  func message(_ text: [UInt8]) -> [UInt8] { Array(rawValue.utf8) + [lineFeed] + text }
}

/// The open half of a member's key, which the journal records.
public struct PublicKey: Sendable, Hashable {
  static let length = 32
  let bytes: [UInt8]

  /// Reads 43 characters of base64url; anything else is nil.
  public init?(_ text: String) {
    guard let bytes = Sodium.bytes(ofBase64: Array(text.utf8), count: Self.length) else {
      return nil
    }
    self.bytes = bytes
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The key as 43 characters of base64url.
  public var text: String { String(decoding: Sodium.base64(bytes), as: UTF8.self) }

  /// The key as eight words, for two people to compare over the telephone.
  public var fingerprint: [String] {
    Head(number: 1, sum: Digest(of: Array("huiyin-key-1\n".utf8) + bytes)).words
  }

  /// Whether this key's holder signed a text for a purpose.
  public func proved(_ text: [UInt8], by proof: String, for purpose: ProofPurpose) -> Bool {
    signed(purpose.message(text), signature: Array(proof.utf8))
  }

  /// Whether this key's holder signed the entry, as what follows the given sum.
  public func signed(_ entry: Entry, after previous: Digest) -> Bool {
    signed(
      signedMessage(entry.line[..<entry.layout.signedLength], after: previous),
      signature: Array(entry.line[entry.layout.signature]))
  }

  private func signed(_ message: [UInt8], signature text: [UInt8]) -> Bool {
    guard let signature = Sodium.bytes(ofBase64: text, count: 64) else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}

/// What an entry's signature covers: what it is for, what it follows, and what it says.
func signedMessage(_ body: ArraySlice<UInt8>, after previous: Digest) -> [UInt8] {
  Array("huiyin-entry-1\n".utf8) + previous.digits + body
}

/// The parts of libsodium used here, in terms of arrays.
enum Sodium {
  private static let isReady = sodium_init() >= 0

  /// Chooses the fastest code for this processor, once; libsodium must not be used before.
  static func prepare() {
    precondition(isReady, "libsodium finds the randomness it needs.")
  }

  /// base64url without padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING
    let length = sodium_base64_encoded_len(bytes.count, variant)
    var text = [CChar](repeating: 0, count: length)
    sodium_bin2base64(&text, length, bytes, bytes.count, variant)
    return text.dropLast().map { UInt8(bitPattern: $0) }
  }

  /// Reads base64url without padding, of exactly that many bytes, in its only spelling.
  static func bytes(ofBase64 text: [UInt8], count: Int) -> [UInt8]? {
    prepare()
    var bytes = [UInt8](repeating: 0, count: count)
    var length = 0
    let result = text.withUnsafeBytes { text in
      sodium_base642bin(
        &bytes, count, text.bindMemory(to: CChar.self).baseAddress, text.count, nil, &length, nil,
        sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    }
    return result == 0 && length == count ? bytes : nil
  }
}
