/// Collects the bytes of a paste until the mark that ends it.
struct PasteCollector {
  // ESC [ 201 ~
  private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// What `bytesAhead` never exceeds.
  static let mostBytesAhead = endMark.count

  private var bytes: [UInt8] = []
  /// How much of the mark has come.
  private var matched = 0

  /// How many bytes may be read without reading beyond the mark.
  var bytesAhead: Int { Self.endMark.count - matched }

  /// The text; terminals send the Enter key for its line ends.
  var text: String {
    let text = String(decoding: bytes.dropLast(matched), as: UTF8.self)
    return String(text.map { $0.isNewline ? "\n" : $0 })
  }

  /// Takes bytes, and says whether the mark is complete.
  mutating func take(_ added: some Sequence<UInt8>) -> Bool {
    for byte in added {
      bytes.append(byte)
      // ESC occurs in the mark only once, so a new try begins only there.
      matched = byte == Self.endMark[matched] ? matched + 1 : byte == 0x1B ? 1 : 0
    }
    return matched == Self.endMark.count
  }
}
