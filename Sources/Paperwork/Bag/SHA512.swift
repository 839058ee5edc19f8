import CCrypto

/// Computes SHA-512 digests, one after the other, in one context of libcrypto.
struct SHA512: ~Copyable {
  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(),
      EVP_DigestInit_ex(context, EVP_sha512(), nil) == 1
    else { preconditionFailure("libcrypto has SHA-512, and memory for a context.") }
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Adds bytes to what is being digested.
  func add(_ bytes: Span<UInt8>) {
    let result = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(result == 1, "Digesting bytes in memory can not fail.")
  }

  /// Ends the digest, as 128 lowercase hexadecimal digits, and begins the next.
  func finish() -> String {
    var bytes = [UInt8](repeating: 0, count: 64)
    let result = bytes.withUnsafeMutableBufferPointer { buffer in
      EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
    }
    precondition(result == 1, "Digesting bytes in memory can not fail.")
    precondition(EVP_DigestInit_ex(context, nil, nil) == 1, "A used context can be used again.")
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest of some bytes.
  static func hex(_ bytes: [UInt8]) -> String {
    let digester = SHA512()
    digester.add(bytes.span)
    return digester.finish()
  }
}
