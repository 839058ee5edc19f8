public import Canon

/// An administrator lets the journal's time go on from the right moment.
public struct ClockCorrection: Recorded {
  /// The time of the last entry, made by a clock that was wrong.
  public var from = Instant.epoch
  public var to = Instant.epoch
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.instant("from", &from)
    try visitor.instant("to", &to)
    try visitor.string("reason", &reason)
  }

  /// The fact of the journal that records it.
  public var fact: Fact { .envelope(name: Self.name, payload: CanonWriter.bytes(of: self)) }

  /// The correction a fact records; nil for another fact.
  public init?(_ fact: Fact) {
    guard case .envelope(Self.name, let payload) = fact,
      let correction = try? CanonReader.value(Self.self, from: payload)
    else { return nil }
    self = correction
  }

  static let name = "clockCorrected"
}

/// What the machine's clock showed when it was behind the last entry, noted by the journal itself.
public struct ClockLag: Recorded {
  public var machine = Instant.epoch

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.instant("machine", &machine)
  }

  /// The lag a fact notes; nil for another fact.
  public init?(_ fact: Fact) {
    guard case .envelope("clockBehind", let payload) = fact,
      let lag = try? CanonReader.value(Self.self, from: payload)
    else { return nil }
    self = lag
  }
}
