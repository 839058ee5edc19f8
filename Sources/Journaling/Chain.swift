public import Canon
import Digests

/// Why a canonical line does not follow the one before it.
public enum LineFault: Error, Equatable, Sendable {
  /// The line is not canonical.
  case notCanonical(CanonError)
  /// Its number is not the next one.
  case wrongNumber(expected: Int, found: Int)
  /// Its time is before the previous entry's, and no `clockCorrected` says why.
  case timeGoesBack(from: Instant, to: Instant)
  /// Its sum is not the one of its bytes and the previous sum.
  case wrongSum
}

/// Checks lines one after the other: each must be intact after the one before it.
struct Chain: ~Copyable {
  private(set) var position: Position
  /// The previous sum as it stands in the file, which is how it is digested.
  private var previousDigits: [UInt8]
  private let digester = Digester(.sha256)

  init(from position: Position) {
    self.position = position
    previousDigits = position.sum.digits
  }

  /// Checks that a line is intact here, without going past it.
  func check(_ line: Span<UInt8>) throws(LineFault) -> LineLayout {
    let layout: LineLayout
    do throws(CanonError) { layout = try LineLayout(line) } catch { throw .notCanonical(error) }
    guard layout.number == position.number + 1 else {
      throw .wrongNumber(expected: position.number + 1, found: layout.number)
    }
    guard layout.at >= position.at || EnvelopeFact.correctsClock(line, layout.facts) else {
      throw .timeGoesBack(from: position.at, to: layout.at)
    }
    guard sum(of: line, layout.summedLength) == layout.sum else { throw .wrongSum }
    return layout
  }

  /// The sum a line has here: over the previous sum's digits and its own bytes.
  func sum(of line: Span<UInt8>, _ summedLength: Int) -> Digest {
    digester.add(previousDigits.span)
    digester.add(line.extracting(first: summedLength))
    return digester.finishDigest()
  }

  /// Goes past a checked line that begins at an offset, which is further on after a closed region.
  mutating func accept(_ line: Span<UInt8>, _ layout: LineLayout, at offset: Int) {
    line.extracting(layout.sumDigits).withUnsafeBytes { digits in
      previousDigits.withUnsafeMutableBytes { $0.copyMemory(from: digits) }
    }
    position = Position(
      offset: offset + layout.length, number: layout.number, sum: layout.sum, at: layout.at)
  }
}
