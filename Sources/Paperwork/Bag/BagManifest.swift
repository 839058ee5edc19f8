/// The digests of files, one line each: `DIGEST  PATH`.
struct BagManifest: Sendable, Equatable {
  static let digestLength = 128

  var lines: [Line] = []

  /// A file and its digest.
  struct Line: Sendable, Equatable {
    var digest: String
    var path: String
  }

  init() {}

  /// Reads a manifest; nil unless every line is as `text` writes it and names a file of its own.
  init?(_ text: String) {
    guard text.isEmpty || text.utf8.last == UInt8(ascii: "\n") else { return nil }
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast()
    {
      guard let line = Line(Substring(line)) else { return nil }
      lines.append(line)
    }
    guard Set(lines.map(\.path)).count == lines.count else { return nil }
  }

  var text: String { lines.map { $0.digest + "  " + $0.path + "\n" }.joined() }
}

extension BagManifest.Line {
  fileprivate init?(_ line: Substring) {
    let digest = line.utf8.prefix(BagManifest.digestLength)
    let rest = line.utf8.dropFirst(BagManifest.digestLength)
    guard digest.count == BagManifest.digestLength, digest.allSatisfy(Self.isHex),
      rest.starts(with: "  ".utf8)
    else { return nil }
    self.init(digest: String(digest) ?? "", path: String(rest.dropFirst(2)) ?? "")
    guard BagLayout.isFit(path) else { return nil }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
