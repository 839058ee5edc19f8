import Canon
import Posix

/// Looks at bytes that do not begin with an intact entry.
struct TailExamination {
  /// More than a torn write can leave behind; anything longer is damage.
  static let lengthLimit = 64 << 20

  /// An intact entry that describes the bytes before it, and where it begins among them.
  struct Closing {
    var start: Int
    var layout: LineLayout
    var kind: ClosedRegion.Kind
  }

  private(set) var evidence: TailEvidence
  /// The entry that closes the region, where there is one.
  private(set) var closing: Closing?
  /// Why the first line is not the next entry; nil when there is no whole line.
  private(set) var firstFault: LineFault?

  /// Looks at all bytes of the file from the chain's position on.
  init(_ tail: [UInt8], after chain: borrowing Chain) {
    evidence = TailEvidence(
      isEmpty: tail.isEmpty, holdsCanonicalLine: false, ending: Self.ending(of: tail),
      isOneLine: tail.span.firstIndex(of: lineFeed, from: 0) == tail.count - 1,
      isDescribed: false)
    var start = 0
    var lineCount = 0
    // A second canonical line is either the closing entry or proof of damage.
    while let end = tail.span.firstIndex(of: lineFeed, from: start) {
      let line = tail.span.extracting(start..<end + 1)
      if start == 0 { firstFault = Self.fault(of: line, after: chain) }
      if (try? LineLayout(line)) != nil {
        closing = closing(tail, start..<end + 1, lineCount: lineCount, after: chain)
        evidence.isDescribed = closing != nil
        if evidence.isDescribed { return }
        evidence.holdsCanonicalLine = true
        if lineCount > 0 { return }
      }
      lineCount += 1
      start = end + 1
    }
  }

  /// Whether an intact line describes exactly the bytes before it, in a way that is allowed.
  private func closing(
    _ tail: [UInt8], _ lineRange: Range<Int>, lineCount: Int, after chain: borrowing Chain,
  ) -> Closing? {
    let line = tail.span.extracting(lineRange)
    guard lineCount > 0, let layout = try? chain.check(line) else { return nil }
    let region = Array(tail[..<lineRange.lowerBound])
    let bytes = Array(tail[lineRange])
    let isTorn = region.hasCancelledEnd && !evidence.holdsCanonicalLine
    let own = Region(offset: chain.position.offset, bytes: region)
    let kind: ClosedRegion.Kind
    if isTorn, EnvelopeFact.tailClosed.first(Region.self, in: bytes, layout.facts) == own {
      kind = .tornTail
    } else if lineCount == 1,
      let damage = EnvelopeFact.damageClosed.first(DamageClosed.self, in: bytes, layout.facts),
      damage.region == own
    {
      kind = .damage(reason: damage.reason)
    } else {
      return nil
    }
    return Closing(start: lineRange.lowerBound, layout: layout, kind: kind)
  }

  private static func fault(of line: Span<UInt8>, after chain: borrowing Chain) -> LineFault? {
    do throws(LineFault) {
      _ = try chain.check(line)
      return nil
    } catch { return error }
  }

  private static func ending(of tail: [UInt8]) -> TailEvidence.Ending {
    switch tail.last {
    case 0: .zeros
    case cancel: .cancelled
    case lineFeed: tail.hasCancelledEnd ? .cancelled : .lineFeed
    case _: .other
    }
  }
}

/// LF, which ends a line.
let lineFeed: UInt8 = 0x0A
/// CAN, which stands before the LF that ends a torn line, and nowhere in a canonical one.
let cancel: UInt8 = 0x18

extension [UInt8] {
  /// Whether the bytes end in CAN LF.
  fileprivate var hasCancelledEnd: Bool {
    count >= 2 && self[count - 1] == lineFeed && self[count - 2] == cancel
  }
}
