public import Canon

/// The codes that file numbers begin with and name the filing part of the office by (DA/T 13-2022).
public struct FilingCodes: Recorded {
  /// The code the archive gave the office (全宗号): four capital letters or digits.
  public var fonds = "J001"
  /// The code of the part of the office that files (机构或问题): up to eight of them.
  public var organ = "BGS"

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("fonds", &fonds)
    try visitor.string("organ", &organ)
  }
}
