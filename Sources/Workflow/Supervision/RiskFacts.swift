public import Canon

/// How grave a risk point is.
public enum RiskLevel: String, Sendable, CaseIterable, Comparable {
  case ordinary
  case considerable
  case major

  public static func < (left: RiskLevel, right: RiskLevel) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// How a risk point stands.
public enum RiskStatus: String, Sendable, CaseIterable {
  case underControl
  case rising
  case defused
}

/// A service problem likely to produce messages, never a person; said again, it replaces what was said.
public struct RiskPoint: Recorded {
  /// Set by the rules for a new one: a count in the office (`FX-007`).
  public var id: RiskID = ""
  public var name = ""
  public var category = ""
  /// The areas it concerns; all when empty.
  public var areas: [AreaID] = []
  /// The topics its messages have; a matter of one of them in one of the areas is linked to it.
  public var topics: [TopicID] = []
  public var level = RiskLevel.ordinary
  public var cause = ""
  /// The responsible leader.
  public var leader: MemberID?
  public var department: DepartmentID?
  public var measures = ""
  /// What is said about it in public, as agreed (口径).
  public var wording: String?
  public var status = RiskStatus.underControl
  /// What was done lately.
  public var progress: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("id", &id)
    try visitor.string("name", &name)
    try visitor.string("category", &category)
    try visitor.words("areas", &areas)
    try visitor.words("topics", &topics)
    try visitor.word("level", &level)
    try visitor.string("cause", &cause)
    try visitor.word("leader", &leader)
    try visitor.word("department", &department)
    try visitor.string("measures", &measures)
    try visitor.string("wording", &wording)
    try visitor.word("status", &status)
    try visitor.string("progress", &progress)
  }
}

/// Who is called about an area, on three levels (三级联络); said again, it replaces what was said.
public struct ContactChain: Recorded {
  public var area: AreaID = ""
  /// The responsible leader.
  public var leader = Contact()
  /// The cadre of the village or community.
  public var cadre = Contact()
  public var gridWorker = Contact()

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("area", &area)
    try visitor.object("leader", &leader)
    try visitor.object("cadre", &cadre)
    try visitor.object("gridWorker", &gridWorker)
  }
}

/// A person on duty for an area, and how to reach them.
public struct Contact: Recorded {
  public var name = ""
  public var phone: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("name", &name)
    try visitor.string("phone", &phone)
  }
}
