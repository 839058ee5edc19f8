public import Canon

/// The facts the journal itself records or heeds, beside those of the office's work.
public enum EnvelopeFact: String, Sendable, CaseIterable {
  /// A writer closed a torn tail; see `Region`.
  case tailClosed
  /// An administrator closed a damaged line; see `DamageClosed`.
  case damageClosed
  /// The machine's clock was behind the journal's; see `ClockBehind`.
  case clockBehind
  /// An administrator lets the journal's time go back to the right moment.
  case clockCorrected
  /// An administrator went on writing after a disk failed to keep what was written.
  case resumed
}

extension Draft {
  /// A draft of one fact about the office.
  init(_ fact: [UInt8]) {
    self.init(on: [], facts: [UInt8(ascii: "[")] + fact + [UInt8(ascii: "]")])
  }
}

/// Bytes of the file that are no entries, described by the entry right after them.
public struct Region: Recorded {
  /// Where the region begins: the end of the last intact entry.
  public var offset = 0
  /// How many bytes it has, up to the entry that describes it.
  public var length = 0
  /// The digest of the bytes, in lowercase hexadecimal digits.
  public var sha256 = ""

  /// Makes the blank that reading fills.
  public init() {}

  /// Describes bytes at an offset.
  init(offset: Int, bytes: [UInt8]) {
    self.offset = offset
    length = bytes.count
    sha256 = Digest(of: bytes).hex
  }

  /// Shows the members in canonical order.
  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("offset", &offset)
    try visitor.integer("length", &length)
    try visitor.string("sha256", &sha256)
  }
}

/// What an administrator says about a damaged line that is kept but passed over.
public struct DamageClosed: Recorded {
  /// The damaged bytes.
  public var region = Region()
  /// Why it is right to go on.
  public var reason = ""

  /// Makes the blank that reading fills.
  public init() {}

  init(_ region: Region, reason: String) {
    self.region = region
    self.reason = reason
  }

  /// Shows the members in canonical order.
  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.object("region", &region)
    try visitor.string("reason", &reason)
  }
}

/// What the machine's clock showed when it was behind the last entry.
public struct ClockBehind: Recorded {
  /// The machine's time.
  public var machine = Instant.epoch

  /// Makes the blank that reading fills.
  public init() {}

  /// Shows the members in canonical order.
  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.instant("machine", &machine)
  }
}

/// Why an administrator let writing go on after a failed flush.
public struct Resumed: Recorded {
  /// What was found and done about the disk.
  public var reason = ""

  /// Makes the blank that reading fills.
  public init() {}

  init(_ reason: String) {
    self.reason = reason
  }

  /// Shows the members in canonical order.
  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("reason", &reason)
  }
}

extension EnvelopeFact {
  /// The canonical form of this fact as an object with one member.
  public func object(_ value: some Recorded) -> [UInt8] {
    var writer = CanonWriter()
    writer.object { members in
      members.name(rawValue)
      members.object(value)
    }
    return writer.bytes
  }

  /// Reads this fact when it is the first of a list of facts, but for a note of the clock.
  ///
  /// A clock is often behind when a machine comes back from a power cut, and a tear is closed then.
  func first<Value: Recorded>(_ type: Value.Type, in line: [UInt8], _ facts: Range<Int>) -> Value? {
    var reader = CanonReader(line, range: facts)
    guard reader.take(UInt8(ascii: "[")) else { return nil }
    var noted = reader
    if Self.clockBehind.read(ClockBehind.self, from: &noted) != nil,
      noted.take(UInt8(ascii: "}")), noted.take(UInt8(ascii: ","))
    {
      reader = noted
    }
    return read(type, from: &reader)
  }

  private func read<Value: Recorded>(
    _ type: Value.Type, from reader: inout CanonReader,
  ) -> Value? {
    guard reader.take(UInt8(ascii: "{")), (try? reader.string()) == rawValue,
      reader.take(UInt8(ascii: ":"))
    else { return nil }
    return try? reader.object()
  }

  /// Whether a list of facts begins with the one that lets time go back.
  static func correctsClock(_ line: Span<UInt8>, _ facts: Range<Int>) -> Bool {
    (try? line.end(of: "[{\"clockCorrected\":", at: facts.lowerBound)) != nil
  }
}
