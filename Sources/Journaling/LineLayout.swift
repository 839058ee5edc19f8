import Canon

/// Where the parts of a canonical line lie, counted from its first byte.
///
/// Having one proves that the line is canonical; whether it follows the line before it is the
/// question of `Chain`.
struct LineLayout: Sendable, Equatable {
  /// The longest line, with its LF.
  static let lengthLimit = 65_536
  /// `,"sum":"`, 64 digits, `"}` and LF: what ends every line.
  static let sumLength = 75
  /// `,"sig":"`, 86 characters and `"`: what stands before that.
  static let signatureLength = 95

  var number: Int
  var at: Instant
  var by: Range<Int>
  var on: Range<Int>
  var facts: Range<Int>
  var sum: Digest
  var length: Int

  /// What the signature covers, from the first byte.
  var signedLength: Int { length - Self.sumLength - Self.signatureLength }
  /// What the sum covers, from the first byte.
  var summedLength: Int { length - Self.sumLength }
  /// The 86 characters of the signature.
  var signature: Range<Int> { signedLength + 8..<summedLength - 1 }
  /// The 64 digits of the sum.
  var sumDigits: Range<Int> { summedLength + 8..<length - 3 }

  /// Checks a line from its `{` to its LF.
  init(_ line: Span<UInt8>) throws(CanonError) {
    guard line.count <= Self.lengthLimit else { throw .unexpectedByte(offset: Self.lengthLimit) }
    length = line.count
    var offset = try line.end(of: "{\"n\":", at: 0)
    (number, offset) = try line.integer(at: offset)
    offset = try line.end(of: ",\"at\":", at: offset)
    (at, offset) = try line.instant(at: offset)
    offset = try line.end(of: ",\"by\":", at: offset)
    by = offset..<(try line.endOfString(at: offset))
    offset = try line.end(of: ",\"on\":", at: by.upperBound)
    on = offset..<(try line.endOfStrings(at: offset))
    offset = try line.end(of: ",\"facts\":", at: on.upperBound)
    facts = offset..<(try line.endOfFacts(at: offset))
    sum = try line.sealedSum(at: facts.upperBound)
  }
}
