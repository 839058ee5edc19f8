/// The number a file is kept under (档号, DA/T 13-2022): `J001-WS·2026-D10-BGS-0123`.
public struct FileNumber: Sendable, Hashable {
  /// The archive's code of the office (全宗号): four capital letters or digits.
  public let fonds: String
  /// The class of records (门类): two capital letters, `WS` for documents.
  public let category: String
  /// The year of the matter's number, so that its count names one file only.
  public let year: Int
  public let retention: Retention
  /// The code of the part of the office that files (机构或问题).
  public let organ: String
  /// The number of the file in its year (件号), written with at least four digits.
  public let item: Int

  /// Reads a file number; nil unless it is written exactly as `text` writes it.
  public init?(_ text: String) {
    let levels = text.split(separator: "-", omittingEmptySubsequences: false)
    guard levels.count == 5 else { return nil }
    let second = levels[1].split(separator: "·", omittingEmptySubsequences: false)
    guard second.count == 2, let retention = Retention(code: levels[2]),
      Self.isCode(levels[0], 4...4), Self.isCode(second[0], 2...2), Self.isCode(levels[3], 1...8),
      Self.isDigits(second[1], 4...4), Self.isDigits(levels[4], 4...9),
      let year = Int(second[1]), let item = Int(levels[4]), item > 0
    else { return nil }
    fonds = String(levels[0])
    category = String(second[0])
    self.year = year
    self.retention = retention
    organ = String(levels[3])
    self.item = item
    // Unfilled and overfilled counts would give one file two names.
    guard levels[4] == Self.filled(item) else { return nil }
  }

  /// The number proposed for a matter: its own year and count; nil before it is registered.
  public init?(
    suggestedFor matter: Matter, kept retention: Retention, under codes: FilingCodes?,
  ) {
    let codes = codes ?? FilingCodes()
    let parts = matter.registration?.number.split(separator: "-") ?? []
    guard parts.count == 2, let item = Int(parts[1]) else { return nil }
    let count = Self.filled(item)
    self.init("\(codes.fonds)-WS·\(parts[0])-\(retention.code)-\(codes.organ)-\(count)")
  }

  /// The number as it is written, and as the file's folder is called.
  public var text: String {
    "\(fonds)-\(category)·\(year)-\(retention.code)-\(organ)-\(Self.filled(item))"
  }

  /// Whether a text can be the archive's code of an office.
  static func isFonds(_ text: String) -> Bool { isCode(text[...], 4...4) }

  /// Whether a text can be the code of the part of an office that files.
  static func isOrgan(_ text: String) -> Bool { isCode(text[...], 1...8) }

  private static func filled(_ item: Int) -> String {
    let digits = String(item)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isCode(_ text: Substring, _ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  private static func isDigits(_ text: Substring, _ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Retention {
  /// The code in a file number (保管期限代码).
  public var code: String {
    switch self {
    case .permanent: "Y"
    case .years30: "D30"
    case .years10: "D10"
    }
  }

  fileprivate init?(code: Substring) {
    guard let known = Retention.allCases.first(where: { $0.code == code }) else { return nil }
    self = known
  }
}
