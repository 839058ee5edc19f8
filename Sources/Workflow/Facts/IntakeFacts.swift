public import Canon

/// A message as the citizen wrote it; kept as an original, named in the journal by its digest.
public struct Message: Recorded {
  public var title = ""
  public var text = ""
  /// The author as the site shows it.
  public var author = ""
  public var contact: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("title", &title)
    try visitor.string("text", &text)
    try visitor.string("author", &author)
    try visitor.string("contact", &contact)
  }
}

/// A file kept as an original.
public struct Attachment: Recorded {
  public var name = ""
  /// The original's digest, lowercase hexadecimal.
  public var original = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("name", &name)
    try visitor.string("original", &original)
  }
}

/// A message was taken in from a source, once.
public struct Received: Recorded {
  public var source: SourceID = ""
  /// The message's identifier at its source; with the source it names the message for ever.
  public var externalID = ""
  public var url: String?
  /// When the citizen wrote it: the start of the public clock.
  public var sentAt = Instant.epoch
  /// The digest of the original that holds the `Message`.
  public var message = ""
  public var attachments: [Attachment] = []
  /// The digest of the file it was imported from.
  public var file: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("source", &source)
    try visitor.string("id", &externalID)
    try visitor.string("url", &url)
    try visitor.instant("sentAt", &sentAt)
    try visitor.string("message", &message)
    try visitor.objects("attachments", &attachments)
    try visitor.string("file", &file)
  }
}

/// What the administrator decides when registering a message.
public struct Registration: Recorded {
  public var kind = MessageKind.consultation
  public var area: AreaID = ""
  public var topic: TopicID = ""
  public var identity = Identity.unverified
  public var points: [String] = []
  /// Whether only named roles may read it; a report of wrongdoing always is so.
  public var isRestricted = false
  public var accusation = Accusation()

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("kind", &kind)
    try visitor.word("area", &area)
    try visitor.word("topic", &topic)
    try visitor.word("identity", &identity)
    try visitor.texts("points", &points)
    try visitor.flag("restricted", &isRestricted)
    try accusation.visit(&visitor)
  }
}

/// A message became a numbered matter.
public struct Registered: Recorded {
  public var number = ""
  public var registration = Registration()
  /// The earlier matters that were shown as like it, the likest first.
  public var similar: [MatterID] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("number", &number)
    try registration.visit(&visitor)
    try visitor.words("similar", &similar)
  }
}
