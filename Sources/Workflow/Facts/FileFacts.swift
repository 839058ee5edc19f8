public import Canon

/// Somebody looked into a file.
public struct FileConsulted: Recorded {
  /// Who read it, and of which body if not of this office.
  public var reader = ""
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("reader", &reader)
    try visitor.text("reason", &reason)
  }
}

/// A file left the archive for a time.
public struct FileLent: Recorded {
  /// Who has it.
  public var reader = ""
  public var reason = ""
  /// The day it is back.
  public var dueBack: CivilDate?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("reader", &reader)
    try visitor.text("reason", &reason)
    try visitor.date("dueBack", &dueBack)
  }
}

/// A lent file is back in the archive.
public struct FileReturned: Recorded {
  /// In what state it came back, where that is worth saying.
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("note", &note)
  }
}

/// A file is kept longer than was said when it was archived.
public struct RetentionExtended: Recorded {
  public var retention = Retention.years30
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("retention", &retention)
    try visitor.text("reason", &reason)
  }
}
