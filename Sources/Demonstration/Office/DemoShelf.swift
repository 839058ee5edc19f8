import Workflow

/// The numbers under which the demo office files, counted by year and retention.
struct DemoShelf {
  private let code: String
  private var counts: [String: Int] = [:]

  /// Begins the archive of a fonds.
  init(code: String) {
    self.code = code
  }

  /// The next number of a year: 全宗号-门类·年度-保管期限-机构-件号.
  mutating func nextNumber(year: Int, _ retention: Retention) -> String {
    let series = "\(code)-WS·\(year)-\(retention.mark)-BGS"
    counts[series, default: 0] += 1
    return series + "-" + counts[series, default: 0].padded(to: 4)
  }
}

extension Retention {
  /// The sign of the retention in a file number (DA/T 22).
  fileprivate var mark: String {
    switch self {
    case .permanent: "Y"
    case .years30: "D30"
    case .years10: "D10"
    }
  }
}

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
