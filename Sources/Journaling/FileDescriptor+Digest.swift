import Digests
import Posix

extension FileDescriptor {
  /// How much is read at once.
  private static let blockLength = 1 << 20

  /// The digest of the whole file, which is read in blocks.
  func digest() throws(SystemError) -> Digest {
    let digester = Digester(.sha256)
    let length = min(try status().size, Self.blockLength)
    var block: [UInt8] = []
    var (offset, count) = (0, length)
    // Where a block is not full, the file ends.
    while count == length, length > 0 {
      count = try read(into: &block, count: length, at: offset)
      digester.add(block.span.extracting(first: count))
      offset += count
    }
    return digester.finishDigest()
  }
}
