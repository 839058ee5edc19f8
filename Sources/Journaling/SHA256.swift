import CCrypto

/// Computes SHA-256 digests, one after the other, in one context of libcrypto.
///
/// Making a context costs more than digesting a line, so a reader keeps one.
struct SHA256: ~Copyable {
  private let context: OpaquePointer

  init() {
    guard let context = EVP_MD_CTX_new(),
      EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
    else { preconditionFailure("libcrypto has SHA-256, and memory for a context.") }
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

  /// Ends the digest and begins the next.
  func finish() -> Digest {
    var bytes: [32 of UInt8] = .init(repeating: 0)
    var span = bytes.mutableSpan
    let result = span.withUnsafeMutableBytes { buffer in
      EVP_DigestFinal_ex(context, buffer.bindMemory(to: UInt8.self).baseAddress, nil)
    }
    precondition(result == 1, "Digesting bytes in memory can not fail.")
    precondition(EVP_DigestInit_ex(context, nil, nil) == 1, "A used context can be used again.")
    return Digest(bytes: bytes.span)
  }

  /// The digest of some bytes.
  func digest(of bytes: Span<UInt8>) -> Digest {
    add(bytes)
    return finish()
  }
}

extension Digest {
  /// The digest of some bytes; for more than a few, `SHA256` is cheaper.
  public init(of bytes: [UInt8]) {
    self = SHA256().digest(of: bytes.span)
  }
}
