import CCrypto

/// Computes digests, one after the other, in one context of libcrypto.
///
/// Making a context costs more than digesting a line, so whoever has many keeps one.
public struct Digester: ~Copyable {
  private let context: OpaquePointer
  private let algorithm: Algorithm

  /// What a digest is computed by (FIPS 180-4).
  public enum Algorithm: Sendable {
    case sha256
    case sha512

    /// How long its digests are, in bytes.
    public var length: Int {
      switch self {
      case .sha256: 32
      case .sha512: 64
      }
    }

    fileprivate var implementation: OpaquePointer {
      switch self {
      case .sha256: EVP_sha256()
      case .sha512: EVP_sha512()
      }
    }
  }

  /// Makes a context for digests of one kind.
  public init(_ algorithm: Algorithm) {
    guard let context = EVP_MD_CTX_new(),
      EVP_DigestInit_ex(context, algorithm.implementation, nil) == 1
    else { preconditionFailure("libcrypto has the algorithms, and memory for a context.") }
    self.context = context
    self.algorithm = algorithm
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Adds bytes to what is being digested.
  public func add(_ bytes: Span<UInt8>) {
    let result = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(result == 1, "Digesting bytes in memory can not fail.")
  }

  /// Ends the digest, lends its bytes, and begins the next.
  public func finish<Value>(_ body: (Span<UInt8>) -> Value) -> Value {
    var bytes: [64 of UInt8] = .init(repeating: 0)
    var span = bytes.mutableSpan
    let result = span.withUnsafeMutableBytes { buffer in
      EVP_DigestFinal_ex(context, buffer.bindMemory(to: UInt8.self).baseAddress, nil)
    }
    precondition(result == 1, "Digesting bytes in memory can not fail.")
    precondition(EVP_DigestInit_ex(context, nil, nil) == 1, "A used context can be used again.")
    return body(bytes.span.extracting(first: algorithm.length))
  }
}

extension Digester {
  /// Ends the digest, as lowercase hexadecimal digits, and begins the next.
  public func finishInHex() -> String {
    finish { bytes in
      let digits = Array("0123456789abcdef".utf8)
      var text: [UInt8] = []
      for index in bytes.indices {
        text.append(digits[Int(bytes[index] >> 4)])
        text.append(digits[Int(bytes[index] & 15)])
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The digest of some bytes, as lowercase hexadecimal digits.
  public static func hex(_ bytes: [UInt8], by algorithm: Algorithm) -> String {
    let digester = Digester(algorithm)
    digester.add(bytes.span)
    return digester.finishInHex()
  }
}
