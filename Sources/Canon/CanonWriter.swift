/// Writes the canonical form: no white space, members in order, the fewest escapes.
public struct CanonWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// The digests of the originals that free texts stand for here, by text.
  private let sealed: [String: String]

  /// Makes a writer with nothing written; a free text among those sealed is written as its digest.
  public init(sealing sealed: [String: String] = [:]) {
    self.sealed = sealed
  }

  /// The canonical form of a value.
  public static func bytes(of value: some Recorded) -> [UInt8] {
    var writer = CanonWriter()
    writer.object(value)
    return writer.bytes
  }

  /// Writes bytes that are canonical already.
  public mutating func raw(_ canonical: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: canonical)
    needsComma = true
  }

  /// Writes a string with its quotation marks.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: isEscaped) {
      for byte in text.utf8 { escape(byte) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a free text, or the digest of the original that holds it.
  mutating func text(_ text: String) {
    guard let digest = sealed[text] else { return string(text) }
    object(TextReference(digest))
  }

  /// Writes an integer.
  public mutating func integer(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func flag(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes the name of the member whose value is written next.
  public mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes an object whose members the body writes.
  public mutating func object(_ body: (inout CanonWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes a list whose items the body writes.
  public mutating func array(_ body: (inout CanonWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a recorded value as an object.
  public mutating func object(_ value: some Recorded) {
    object { writer in
      var members = MemberWriter(writer: writer)
      var copy = value
      // Writing shows every member as it is, so no visit can find anything wrong.
      try? copy.visit(&members)
      writer = members.writer
    }
  }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ body: (inout CanonWriter) -> Void,
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x00...0x1F:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 15))
    default: bytes.append(byte)
    }
  }
}

private func isEscaped(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

/// The lowercase hexadecimal digit of a value below 16.
func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

private struct MemberWriter: MemberVisitor {
  var writer: CanonWriter

  mutating func string(_ name: String, _ value: inout String) {
    writer.name(name)
    writer.string(value)
  }

  mutating func string(_ name: String, _ value: inout String?) {
    guard let value else { return }
    writer.name(name)
    writer.string(value)
  }

  mutating func integer(_ name: String, _ value: inout Int) {
    writer.name(name)
    writer.integer(value)
  }

  mutating func integer(_ name: String, _ value: inout Int?) {
    guard let value else { return }
    writer.name(name)
    writer.integer(value)
  }

  mutating func flag(_ name: String, _ value: inout Bool) {
    guard value else { return }
    writer.name(name)
    writer.flag(true)
  }

  mutating func strings(_ name: String, _ value: inout [String]) {
    guard !value.isEmpty else { return }
    writer.name(name)
    writer.array { [value] list in for text in value { list.string(text) } }
  }

  mutating func integers(_ name: String, _ value: inout [Int]) {
    guard !value.isEmpty else { return }
    writer.name(name)
    writer.array { [value] list in for number in value { list.integer(number) } }
  }

  mutating func text(_ name: String, _ value: inout String) {
    writer.name(name)
    writer.text(value)
  }

  mutating func text(_ name: String, _ value: inout String?) {
    guard let value else { return }
    writer.name(name)
    writer.text(value)
  }

  mutating func texts(_ name: String, _ value: inout [String]) {
    guard !value.isEmpty else { return }
    writer.name(name)
    writer.array { [value] list in for text in value { list.text(text) } }
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    writer.name(name)
    writer.object(value)
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    guard let value else { return }
    writer.name(name)
    writer.object(value)
  }

  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    guard !value.isEmpty else { return }
    writer.name(name)
    writer.array { [value] list in for item in value { list.object(item) } }
  }
}
