import Digests

extension Digester {
  /// Ends a SHA-256 digest and begins the next.
  func finishDigest() -> Digest { finish { Digest(bytes: $0) } }
}

extension Digest {
  /// The digest of some bytes; for more than a few, one `Digester` is cheaper.
  public init(of bytes: [UInt8]) {
    let digester = Digester(.sha256)
    digester.add(bytes.span)
    self = digester.finishDigest()
  }
}
