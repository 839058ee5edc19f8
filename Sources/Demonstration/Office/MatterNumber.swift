/// The number a matter goes by.
enum MatterNumber {
  static func text(year: Int, count: Int) -> String { "\(year)-" + count.padded(to: 6) }
}

extension Int {
  /// The number in at least so many digits.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
