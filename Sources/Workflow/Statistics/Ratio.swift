/// A part of a whole, which is not said where there is no whole.
public struct Ratio: Sendable, Equatable {
  public var part: Int
  public var whole: Int

  /// Makes a ratio.
  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Tenths of a per cent, to the nearest, but 100 % only of a whole; nil without a whole.
  public var perMille: Int? {
    guard whole > 0 else { return nil }
    let nearest = (part * 1000 + whole / 2) / whole
    return part < whole ? min(999, nearest) : nearest
  }
}
