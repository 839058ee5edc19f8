import Drawing

/// Numbers in large, of signs every terminal shows one column wide.
enum BlockDigits {
  /// How high a digit is.
  static let rows = 5
  private static let columns = 3

  /// Each digit as five rows of three cells, the highest bit on the left.
  private static let shapes: [[UInt8]] = [
    [7, 5, 5, 5, 7], [2, 6, 2, 2, 7], [7, 1, 7, 4, 7], [7, 1, 7, 1, 7], [5, 5, 7, 1, 1],
    [7, 4, 7, 1, 7], [7, 4, 7, 5, 7], [7, 1, 2, 2, 2], [7, 5, 7, 5, 7], [7, 5, 7, 1, 7],
  ]

  /// The columns a number takes, each cell being so many columns wide.
  static func columns(of number: Int, scale: Int) -> Int {
    String(number).count * (columns + 1) * scale - scale
  }

  /// The rows of a number.
  static func lines(of number: Int, scale: Int) -> [String] {
    let digits = String(max(0, number)).compactMap(\.wholeNumberValue)
    return (0..<rows).map { row in
      digits.map { digit in
        (0..<columns).map { column in
          let isSet = shapes[digit][row] >> UInt8(columns - 1 - column) & 1 == 1
          return String(repeating: isSet ? "#" : " ", count: scale)
        }.joined()
      }.joined(separator: String(repeating: " ", count: scale))
    }
  }
}
