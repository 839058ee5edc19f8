public import Canon

/// What an administrator wants: a message handled with another matter.
public struct Merging: Recorded {
  /// The matter that is to answer both; people name it by its number.
  public var into: MatterID = ""
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("into", &into)
    try visitor.text("reason", &reason)
  }
}

/// A message is handled with another matter; the entry names both.
public struct Merged: Recorded {
  public var matter: MatterID = ""
  public var number = ""
  /// Where the message stands, so that the reply is posted there too.
  public var url: String?
  /// When the message was written: the public clock of both runs from the earlier one.
  public var sentAt = Instant.epoch
  /// The matter that answers both.
  public var into: MatterID = ""
  public var intoNumber = ""
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("matter", &matter)
    try visitor.string("number", &number)
    try visitor.string("url", &url)
    try visitor.instant("sentAt", &sentAt)
    try visitor.word("into", &into)
    try visitor.string("intoNumber", &intoNumber)
    try visitor.text("reason", &reason)
  }
}

/// Two messages go their own ways again; the entry names both matters.
public struct Unmerged: Recorded {
  public var matter: MatterID = ""
  public var number = ""
  public var from: MatterID = ""
  public var intoNumber = ""
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("matter", &matter)
    try visitor.string("number", &number)
    try visitor.word("from", &from)
    try visitor.string("intoNumber", &intoNumber)
    try visitor.text("reason", &reason)
  }
}

/// The reply at a message that was handled with another.
public struct MergedReply: Recorded {
  public var matter: MatterID = ""
  /// Where the reply stands beside the merged message; empty where it was given otherwise.
  public var url = ""
  /// What proves it, where there is no address.
  public var proof: String?

  /// Where it stands, or what proves it.
  public var place: String { url.isEmpty ? proof ?? "" : url }

  public init() {}

  /// The reply at the address of a merged message.
  public init(to matter: MatterID, at url: String, proof: String? = nil) {
    self.matter = matter
    self.url = url
    self.proof = proof
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("matter", &matter)
    try visitor.text("url", &url)
    try visitor.text("proof", &proof)
  }
}
