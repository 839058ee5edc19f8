import Canon

// Walks the canonical form without making values of it: replay spends most of its time here.
// `CanonReader` is the reference; a test holds the two against each other.
extension Span<UInt8> {
  /// Where the canonical value that begins at an offset ends.
  func endOfValue(at start: Int, depth: Int = 0) throws(CanonError) -> Int {
    guard depth < CanonReader.depthLimit else { throw .tooDeep(offset: start) }
    switch try byte(at: start) {
    case UInt8(ascii: "\""): return try endOfString(at: start)
    case UInt8(ascii: "{"): return try endOfObject(at: start, depth: depth)
    case UInt8(ascii: "["): return try endOfArray(at: start, depth: depth)
    case UInt8(ascii: "t"): return try end(of: "true", at: start)
    case UInt8(ascii: "f"): return try end(of: "false", at: start)
    default: return try endOfInteger(at: start)
    }
  }

  /// Where the canonical string that begins at an offset ends.
  func endOfString(at start: Int) throws(CanonError) -> Int {
    var offset = try end(of: "\"", at: start)
    while true {
      offset = endOfPlainText(at: offset)
      switch try byte(at: offset) {
      case UInt8(ascii: "\""): return offset + 1
      case UInt8(ascii: "\\"): offset = try endOfEscape(at: offset)
      case 0x20..<0x80: offset += 1
      case 0x80...: offset = try endOfScalar(at: offset)
      default: throw .unexpectedByte(offset: offset)
      }
    }
  }

  /// Where fixed ASCII text ends that must stand at an offset.
  @inline(__always)
  func end(of text: StaticString, at start: Int) throws(CanonError) -> Int {
    let length = text.utf8CodeUnitCount
    guard start + length <= count else { throw .unexpectedEnd }
    for index in 0..<length where self[start + index] != text.utf8Start[index] {
      throw .unexpectedByte(offset: start + index)
    }
    return start + length
  }

  /// Where the canonical integer that begins at an offset ends, and its value.
  func integer(at start: Int) throws(CanonError) -> (value: Int, end: Int) {
    let isNegative = try byte(at: start) == UInt8(ascii: "-")
    let first = isNegative ? start + 1 : start
    var offset = first
    var value = 0
    while offset < count, case let digit = self[offset] &- UInt8(ascii: "0"), digit < 10 {
      value = value * 10 + Int(digit)
      offset += 1
      guard value < 1 << 53 else { throw .numberOutOfRange(offset: start) }
    }
    guard offset > first else { throw .unexpectedByte(offset: first) }
    guard self[first] != UInt8(ascii: "0") || (offset == first + 1 && !isNegative) else {
      throw .unexpectedByte(offset: start)
    }
    return (isNegative ? -value : value, offset)
  }

  /// Whether the bytes of two ranges are the same.
  func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count
    where self[left.lowerBound + index] != self[right.lowerBound + index] {
      return false
    }
    return true
  }

  /// The byte at an offset.
  func byte(at offset: Int) throws(CanonError) -> UInt8 {
    guard offset < count else { throw .unexpectedEnd }
    return self[offset]
  }

  private func endOfInteger(at start: Int) throws(CanonError) -> Int {
    try integer(at: start).end
  }

  private func endOfArray(at start: Int, depth: Int) throws(CanonError) -> Int {
    var offset = start + 1
    if try byte(at: offset) == UInt8(ascii: "]") { return offset + 1 }
    while true {
      offset = try endOfValue(at: offset, depth: depth + 1)
      if try byte(at: offset) == UInt8(ascii: "]") { return offset + 1 }
      offset = try end(of: ",", at: offset)
    }
  }

  private func endOfObject(at start: Int, depth: Int) throws(CanonError) -> Int {
    var offset = start + 1
    if try byte(at: offset) == UInt8(ascii: "}") { return offset + 1 }
    var names = MemberNames()
    while true {
      let end = try endOfString(at: offset)
      guard names.insert(offset..<end, of: self) else {
        throw .duplicateMember(text(in: offset + 1..<end - 1))
      }
      offset = try endOfValue(at: self.end(of: ":", at: end), depth: depth + 1)
      if try byte(at: offset) == UInt8(ascii: "}") { return offset + 1 }
      offset = try self.end(of: ",", at: offset)
    }
  }

  /// The text of some bytes.
  func text(in range: Range<Int>) -> String {
    extracting(range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  private func endOfEscape(at start: Int) throws(CanonError) -> Int {
    switch try byte(at: start + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"),
      UInt8(ascii: "n"), UInt8(ascii: "f"), UInt8(ascii: "r"):
      return start + 2
    case UInt8(ascii: "u"):
      let digits = try end(of: "\\u00", at: start)
      let high = try byte(at: digits)
      let low = try byte(at: digits + 1)
      // Below 0x20 only, and not those with a short form: 08, 09, 0a, 0c, 0d.
      let isLow = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(low)
      let isHigh = (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(low)
      let isShort = high == UInt8(ascii: "0") && "89acd".utf8.contains(low)
      guard high == UInt8(ascii: "0") || high == UInt8(ascii: "1"), isLow || isHigh, !isShort
      else { throw .needlessEscape(offset: start) }
      return digits + 2
    default: throw .needlessEscape(offset: start)
    }
  }

  private func endOfScalar(at start: Int) throws(CanonError) -> Int {
    // Table 3-7 of the Unicode Standard: well-formed UTF-8 byte sequences.
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch self[start] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw .invalidUTF8(offset: start)
      }
    guard start + length <= count, second.contains(self[start + 1]) else {
      throw .invalidUTF8(offset: start)
    }
    var index = start + 2
    while index < start + length {
      guard self[index] & 0xC0 == 0x80 else { throw .invalidUTF8(offset: start) }
      index += 1
    }
    return start + length
  }
}

/// The member names of one object; the first few are kept without allocating.
private struct MemberNames {
  private var first: [8 of Range<Int>] = .init(repeating: 0..<0)
  private var count = 0
  private var others: Set<String> = []

  /// Notes a name; false when the object has it already.
  mutating func insert(_ name: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    for index in 0..<min(count, first.count) where bytes.isSame(first[index], name) {
      return false
    }
    guard count >= first.count else {
      first[count] = name
      count += 1
      return true
    }
    return others.insert(bytes.text(in: name)).inserted
  }
}
