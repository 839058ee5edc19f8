public import Canon

/// What whoever prepares the public view decides on a hit that should not be masked as proposed.
public struct MaskOverride: Recorded {
  /// The number of the hit in its text.
  public var number = 0
  /// Why the words stay as they are, or what stands there instead.
  public var reason = ""

  public init() {}

  /// Leaves a hit as it is, for a reason.
  public init(_ number: Int, _ reason: String) {
    self.number = number
    self.reason = reason
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("number", &number)
    try visitor.string("reason", &reason)
  }
}

extension [MaskHit] {
  /// The text with each hit replaced, but for those that are overridden.
  ///
  /// The hits are those of this text, in order.
  public func masked(_ text: String, but overrides: Set<Int> = []) -> String {
    let scalars = [Unicode.Scalar](text.unicodeScalars)
    var masked = String.UnicodeScalarView()
    var end = 0
    for hit in self where !overrides.contains(hit.number) {
      masked.append(contentsOf: scalars[end..<hit.place.lowerBound])
      masked.append(contentsOf: hit.replacement.unicodeScalars)
      end = hit.place.upperBound
    }
    masked.append(contentsOf: scalars[end...])
    return String(masked)
  }
}
