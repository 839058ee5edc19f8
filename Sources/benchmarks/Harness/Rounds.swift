/// Runs the sides of a comparison in turn, several times, so that noise hits all of them alike.
struct Rounds {
  let count: Int

  /// Runs every side once in each round; returns the samples of each side, round by round.
  ///
  /// Each round begins with another side, so that none always runs after the same neighbour.
  func run<Sample>(_ sides: [() throws -> Sample]) throws -> [[Sample]] {
    var samples = sides.map { _ in [Sample]() }
    for round in 0..<count {
      for turn in sides.indices {
        let side = (round + turn) % sides.count
        samples[side].append(try sides[side]())
      }
    }
    return samples
  }
}

extension Sequence where Element: BinaryFloatingPoint {
  /// The middle value; of an even number the mean of the two in the middle.
  var median: Element { quantile(0.5) }

  /// The value below which a share of the values lies, between neighbours in proportion.
  func quantile(_ share: Element) -> Element {
    let ordered = sorted()
    guard let last = ordered.indices.last else { return .nan }
    let place = share * Element(last)
    let lower = Int(place)
    let upper = Swift.min(lower + 1, last)
    return ordered[lower] + (ordered[upper] - ordered[lower]) * (place - Element(lower))
  }
}

/// The median of what two sides had in the same round, one divided by the other.
func ratio(_ ours: [Double], to theirs: [Double]) -> Double {
  zip(ours, theirs).map { $0 / $1 }.median
}

extension Duration {
  /// The length in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
