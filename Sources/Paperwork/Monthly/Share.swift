import Workflow

/// How many of how many.
public struct Share: Sendable, Equatable {
  public private(set) var count = 0
  public private(set) var total = 0

  /// Makes a share of nothing.
  public init() {}

  /// Counts one more, and whether it is one of those meant.
  public mutating func add(_ isMeant: Bool) {
    total += 1
    if isMeant { count += 1 }
  }

  /// Counts another share in.
  public mutating func add(_ other: Share) {
    count += other.count
    total += other.total
  }

  /// As paper shows it: per cent to one place, and the numbers it is made of.
  ///
  /// It is rounded to the nearest, but only a whole is 100 %.
  public var text: String { total > 0 ? percent + " (\(count)/\(total))" : percent }

  /// The per cent alone, where the numbers stand beside it.
  public var percent: String {
    guard let tenths = Ratio(count, of: total).perMille else { return "-" }
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
