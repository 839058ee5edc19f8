import Canon

// The parts of a line that are narrower than “any canonical value”.
extension Span<UInt8> {
  /// Reads `"2026-11-23T01:12:33.120Z"`, quotation marks included.
  func instant(at start: Int) throws(CanonError) -> (value: Instant, end: Int) {
    guard start + 26 <= count else { throw .unexpectedEnd }
    for (distance, mark) in instantMarks where self[start + distance] != mark {
      throw .unexpectedByte(offset: start + distance)
    }
    let hour = try number(at: start + 12, digits: 2)
    let minute = try number(at: start + 15, digits: 2)
    let second = try number(at: start + 18, digits: 2)
    let date = CivilDate(
      year: try number(at: start + 1, digits: 4), month: try number(at: start + 6, digits: 2),
      day: try number(at: start + 9, digits: 2))
    guard let date, hour < 24, minute < 60, second < 60 else {
      throw .numberOutOfRange(offset: start)
    }
    let seconds = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
    let milliseconds = Int64(seconds) * 1000 + Int64(try number(at: start + 21, digits: 3))
    return (Instant(milliseconds: milliseconds), start + 26)
  }

  /// Where a list of strings ends.
  func endOfStrings(at start: Int) throws(CanonError) -> Int {
    var offset = try end(of: "[", at: start)
    if try byte(at: offset) == UInt8(ascii: "]") { return offset + 1 }
    while true {
      offset = try endOfString(at: offset)
      if try byte(at: offset) == UInt8(ascii: "]") { return offset + 1 }
      offset = try end(of: ",", at: offset)
    }
  }

  /// Where a list of facts ends: at least one, each an object with one member, its name.
  func endOfFacts(at start: Int) throws(CanonError) -> Int {
    var offset = try end(of: "[", at: start)
    while true {
      offset = try endOfString(at: end(of: "{", at: offset))
      offset = try end(of: "}", at: endOfValue(at: end(of: ":", at: offset), depth: 2))
      if try byte(at: offset) == UInt8(ascii: "]") { return offset + 1 }
      offset = try end(of: ",", at: offset)
    }
  }

  /// Reads the sum after checking that signature, sum and LF, and nothing more, follow the facts.
  func sealedSum(at start: Int) throws(CanonError) -> Digest {
    let length = start + LineLayout.signatureLength + LineLayout.sumLength
    guard count >= length else { throw .unexpectedEnd }
    guard count == length else { throw .unexpectedByte(offset: length) }
    let signature = try end(of: ",\"sig\":\"", at: start)
    guard areBase64URL(extracting(signature..<signature + 86)) else {
      let first = (signature..<signature + 86).first { !areBase64URL(extracting($0..<$0 + 1)) }
      throw .unexpectedByte(offset: first ?? signature)
    }
    let sum = try end(of: "\",\"sum\":\"", at: signature + 86)
    guard let digest = Digest(self, at: sum) else { throw .unexpectedByte(offset: sum) }
    _ = try end(of: "\"}\n", at: sum + Digest.digitCount)
    return digest
  }

  private func number(at start: Int, digits: Int) throws(CanonError) -> Int {
    var value = 0
    for index in start..<start + digits {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit < 10 else { throw .unexpectedByte(offset: index) }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

private let instantMarks: [(Int, UInt8)] = [
  (0, UInt8(ascii: "\"")), (5, UInt8(ascii: "-")), (8, UInt8(ascii: "-")),
  (11, UInt8(ascii: "T")), (14, UInt8(ascii: ":")), (17, UInt8(ascii: ":")),
  (20, UInt8(ascii: ".")), (24, UInt8(ascii: "Z")), (25, UInt8(ascii: "\"")),
]

/// Whether all bytes are letters, digits, `-` or `_`.
///
/// The characters are random: a branch on one would be a guess, and without one several are looked
/// at together.
private func areBase64URL(_ bytes: Span<UInt8>) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var others: UInt8 = 0
    for byte in bytes {
      let isLetter: UInt8 = (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0
      let isDigit: UInt8 = byte &- UInt8(ascii: "0") < 10 ? 1 : 0
      let isMark: UInt8 = (byte == UInt8(ascii: "-") ? 1 : 0) | (byte == UInt8(ascii: "_") ? 1 : 0)
      others |= (isLetter | isDigit | isMark) ^ 1
    }
    return others == 0
  }
}
