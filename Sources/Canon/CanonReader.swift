/// Reads the canonical form and nothing else: what a `CanonWriter` would not write is an error.
///
/// Reading keeps no state outside the value, so a reader can be copied to look ahead.
public struct CanonReader: Sendable {
  /// The deepest nesting that is read.
  public static let depthLimit = 16

  private let bytes: [UInt8]
  private let end: Int
  /// Where the next byte is read, counted from the start of the bytes.
  public private(set) var offset: Int
  /// Where the texts are that stand here by their digest only.
  let source: TextSource

  /// Reads a range of bytes.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil, texts source: TextSource = .none) {
    self.bytes = bytes
    self.source = source
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// Reads one value from all of the bytes.
  public static func value<Value: Recorded>(
    _ type: Value.Type = Value.self, from bytes: [UInt8],
  ) throws(CanonError) -> Value {
    var reader = CanonReader(bytes)
    let value: Value = try reader.object()
    guard reader.isAtEnd else { throw .unexpectedByte(offset: reader.offset) }
    return value
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { offset == end }

  /// The next byte, not taken; nil at the end.
  public var next: UInt8? { offset < end ? bytes[offset] : nil }

  /// Takes one byte that must be the given one.
  public mutating func expect(_ byte: UInt8) throws(CanonError) {
    guard offset < end else { throw .unexpectedEnd }
    guard bytes[offset] == byte else { throw .unexpectedByte(offset: offset) }
    offset += 1
  }

  /// Takes the given byte if it is next.
  public mutating func take(_ byte: UInt8) -> Bool {
    guard offset < end, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Takes a member's name and colon, after the comma that parts it from another, if they are next.
  mutating func take(member name: String, isFirst: Bool) throws(CanonError) -> Bool {
    guard next != UInt8(ascii: "}") else { return false }
    let start = offset
    if !isFirst { try expect(UInt8(ascii: ",")) }
    try expect(UInt8(ascii: "\""))
    guard name.utf8.allSatisfy({ take($0) }), take(UInt8(ascii: "\"")) else {
      offset = start
      return false
    }
    try expect(UInt8(ascii: ":"))
    return true
  }

  /// Reads a string.
  public mutating func string() throws(CanonError) -> String {
    let start = offset
    guard try skipString() else {
      return String(decoding: bytes[(start + 1)..<(offset - 1)], as: UTF8.self)
    }
    var text: [UInt8] = []
    var index = start + 1
    while index < offset - 1 {
      if bytes[index] != UInt8(ascii: "\\") {
        text.append(bytes[index])
        index += 1
      } else {
        text.append(unescaped(at: &index))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads a free text: a string, or the digest of the original that holds it.
  mutating func text(_ name: String) throws(CanonError) -> String {
    guard next == UInt8(ascii: "{") else {
      guard source.passesOver else { return try string() }
      _ = try skipString()
      return ""
    }
    let reference: TextReference = try object()
    guard reference.isDigest else {
      throw .unknownValue(member: name, value: reference.original)
    }
    return source.text(reference.original)
  }

  /// Reads an integer; its magnitude is below 2^53, and it has no leading zeros and no −0.
  public mutating func integer() throws(CanonError) -> Int {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"))
    guard let first = next else { throw .unexpectedEnd }
    guard isDigit(first) else { throw .unexpectedByte(offset: offset) }
    var value = 0
    while let digit = next, isDigit(digit) {
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      offset += 1
      guard value < 1 << 53 else { throw .numberOutOfRange(offset: start) }
    }
    let digits = offset - start - (isNegative ? 1 : 0)
    guard first != UInt8(ascii: "0") || (digits == 1 && !isNegative) else {
      throw .unexpectedByte(offset: start)
    }
    return isNegative ? -value : value
  }

  /// Reads `true` or `false`.
  public mutating func flag() throws(CanonError) -> Bool {
    let isTrue = next == UInt8(ascii: "t")
    for byte in (isTrue ? "true" : "false").utf8 { try expect(byte) }
    return isTrue
  }

  /// Reads a list; the body reads one item each time.
  public mutating func array(
    _ item: (inout CanonReader) throws(CanonError) -> Void,
  ) throws(CanonError) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try item(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// Reads a recorded value: its members, each in its place, and no other.
  public mutating func object<Value: Recorded>() throws(CanonError) -> Value {
    try expect(UInt8(ascii: "{"))
    var members = MemberReader(reader: self)
    var value = Value()
    try value.visit(&members)
    self = members.reader
    if next != UInt8(ascii: "}") {
      guard members.isFirst || take(UInt8(ascii: ",")) else {
        throw .unexpectedByte(offset: offset)
      }
      throw .unexpectedMember(try string())
    }
    try expect(UInt8(ascii: "}"))
    return value
  }

  /// Reads past one value of any kind, and checks that it is canonical.
  public mutating func skipValue(depth: Int = 0) throws(CanonError) {
    guard depth < Self.depthLimit else { throw .tooDeep(offset: offset) }
    guard let byte = next else { throw .unexpectedEnd }
    switch byte {
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "{"): try skipObject(depth: depth)
    case UInt8(ascii: "["):
      try array { reader throws(CanonError) in try reader.skipValue(depth: depth + 1) }
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
    default: _ = try integer()
    }
  }

  private mutating func skipObject(depth: Int) throws(CanonError) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    var names: [String] = []
    repeat {
      let name = try string()
      guard !names.contains(name) else { throw .duplicateMember(name) }
      names.append(name)
      try expect(UInt8(ascii: ":"))
      try skipValue(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// Reads past a string; says whether it holds escapes.
  private mutating func skipString() throws(CanonError) -> Bool {
    try expect(UInt8(ascii: "\""))
    var hasEscapes = false
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return hasEscapes
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try skipEscape()
      } else if byte < 0x20 {
        throw .unexpectedByte(offset: offset)
      } else if byte < 0x80 {
        offset += 1
      } else {
        try skipMultibyteScalar()
      }
    }
    throw .unexpectedEnd
  }

  private mutating func skipEscape() throws(CanonError) {
    guard offset + 1 < end else { throw .unexpectedEnd }
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"),
      UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"):
      offset += 2
    case UInt8(ascii: "u"):
      guard offset + 6 <= end else { throw .unexpectedEnd }
      guard bytes[offset + 2] == UInt8(ascii: "0"), bytes[offset + 3] == UInt8(ascii: "0"),
        let high = hexValue(bytes[offset + 4]), let low = hexValue(bytes[offset + 5]), high < 2
      else { throw .needlessEscape(offset: offset) }
      let value = high << 4 | low
      let hasShortForm = [0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(value)
      guard !hasShortForm else { throw .needlessEscape(offset: offset) }
      offset += 6
    default: throw .needlessEscape(offset: offset)
    }
  }

  private mutating func skipMultibyteScalar() throws(CanonError) {
    // Table 3-7 of the Unicode Standard: well-formed UTF-8 byte sequences.
    let lead = bytes[offset]
    let (count, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw .invalidUTF8(offset: offset)
      }
    guard offset + count <= end else { throw .invalidUTF8(offset: offset) }
    guard second.contains(bytes[offset + 1]) else { throw .invalidUTF8(offset: offset) }
    for index in (offset + 2)..<max(offset + count, offset + 2)
    where !(0x80...0xBF).contains(bytes[index]) {
      throw .invalidUTF8(offset: offset)
    }
    offset += count
  }

  /// The byte of a checked escape; all of them stand for one byte of ASCII.
  private func unescaped(at index: inout Int) -> UInt8 {
    let kind = bytes[index + 1]
    defer { index += kind == UInt8(ascii: "u") ? 6 : 2 }
    switch kind {
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      return (hexValue(bytes[index + 4]) ?? 0) << 4 | (hexValue(bytes[index + 5]) ?? 0)
    default: return kind
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// The value of a lowercase hexadecimal digit.
private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  default: nil
  }
}
