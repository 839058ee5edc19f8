/// Finds what the public should not see of a person in a text.
///
/// It only proposes: whoever prepares the public view accepts each hit or overrides it with a
/// reason. The record keeps the original. Its time grows with the length of the text.
public struct Masker: Sendable {
  /// Makes a masker with the rules of this program.
  public init() {}

  /// What should be masked, numbered in the order of reading; no two places overlap.
  public func hits(in text: String) -> [MaskHit] {
    let text = FoldedText(text)
    let linked = LinkScan(text).isLinked
    let found =
      EmailScan(text).finds
      + (NumberScan(text).finds + SpokenNumberScan(text).finds + PlateScan(text).finds
      + AddressScan(text).finds + NameScan(text).finds)
      .filter { !linked[$0.place.lowerBound] }
    return found.apart.enumerated().map { index, find in
      MaskHit(
        number: index + 1, rule: find.rule, place: find.place,
        original: text.original(find.place), replacement: find.replacement)
    }
  }
}

/// What one rule finds, before the finds of all rules are put in order.
struct MaskFind {
  var rule: MaskRule
  var place: Range<Int>
  var replacement: String
}

extension [MaskFind] {
  /// The finds in the order of reading; of two that overlap the one that was found first.
  fileprivate var apart: [MaskFind] {
    let ordered = enumerated().sorted { left, right in
      (left.element.place.lowerBound, left.offset) < (right.element.place.lowerBound, right.offset)
    }
    var kept: [(offset: Int, find: MaskFind)] = []
    for (offset, find) in ordered {
      if let last = kept.last, last.find.place.overlaps(find.place) {
        // Particulars come before addresses and names, whose places are less certain.
        if offset < last.offset { kept[kept.count - 1] = (offset, find) }
      } else {
        kept.append((offset, find))
      }
    }
    return kept.map(\.find)
  }
}
