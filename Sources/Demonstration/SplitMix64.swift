/// The seeded source of chance of the demo office: the same seed always tells the same story.
///
/// The algorithm is SplitMix64 (Steele, Lea, Flood 2014): one addition and three mixings a number.
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// Returns a number of the range, each about equally likely.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// Returns one of the choices, which are never none.
  mutating func choice<Choices: RandomAccessCollection>(
    of choices: Choices,
  ) -> Choices.Element where Choices.Index == Int {
    precondition(!choices.isEmpty, "There is nothing to choose from.")
    return choices[choices.startIndex + number(in: 0...(choices.count - 1))]
  }

  /// Says yes in so many cases of a hundred.
  mutating func happens(percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// Returns so many decimal digits.
  mutating func digits(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count { text.append(String(number(in: 0...9))) }
    return text
  }
}
