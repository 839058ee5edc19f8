public import Canon

/// The first fact of a journal: which office this is, and who founded it.
public struct OfficeFounded: Recorded {
  public var name = ""
  public var english: String?
  public var zone = "Asia/Shanghai"
  public var format = 1
  public var office = ""
  public var founder = MemberAdmitted()

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("name", &name)
    try visitor.string("english", &english)
    try visitor.string("zone", &zone)
    try visitor.integer("format", &format)
    try visitor.string("office", &office)
    try visitor.object("founder", &founder)
  }
}

/// A person is given roles and a signing key; said again, it replaces what was said before.
public struct MemberAdmitted: Recorded {
  public var member: MemberID = ""
  public var name = ""
  public var english: String?
  public var roles: [Role] = []
  public var department: DepartmentID?
  public var account: String?
  /// The Ed25519 public key, base64url without padding; empty for who can not sign (yet, any more).
  public var key = ""
  /// How high a leader stands; absent for a responsible one, and for everybody else.
  public var rank: LeaderRank?
  /// Why the key is another one than before, or none.
  public var keyReason: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("member", &member)
    try visitor.string("name", &name)
    try visitor.string("english", &english)
    try visitor.words("roles", &roles)
    try visitor.word("department", &department)
    try visitor.string("account", &account)
    try visitor.string("key", &key)
    try visitor.word("rank", &rank)
    try visitor.string("keyReason", &keyReason)
  }
}

/// A department, area or topic gets its name; said again, the new name holds from then on.
public struct PlaceNamed: Recorded {
  public var id = ""
  public var name = ""
  public var english: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("id", &id)
    try visitor.string("name", &name)
    try visitor.string("english", &english)
  }
}

/// A source is described: its name, its address, and how its files are read.
public struct SourceDescribed: Recorded {
  public var source: SourceID = ""
  public var name = ""
  public var english: String?
  public var url: String?
  public var columns: [ColumnMapping] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("source", &source)
    try visitor.string("name", &name)
    try visitor.string("english", &english)
    try visitor.string("url", &url)
    try visitor.objects("columns", &columns)
  }
}

/// Which column of a source's files holds which part of a message.
public struct ColumnMapping: Recorded {
  /// What a column may hold.
  public static let fields = ["title", "text", "time", "author", "contact", "url", "id"]

  /// One of `title`, `text`, `time`, `author`, `contact`, `url`, `id`.
  public var field = ""
  public var header = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("field", &field)
    try visitor.string("header", &header)
  }
}
