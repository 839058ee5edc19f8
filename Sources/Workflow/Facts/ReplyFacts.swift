public import Canon

/// The office passed a reply to the leader: the exact public text, and its digest.
public struct Reviewed: Recorded {
  /// The public text, NFC.
  public var text = ""
  /// SHA-256 of the text's UTF-8, lowercase hexadecimal.
  public var digest = ""
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("text", &text)
    try visitor.string("digest", &digest)
    try visitor.text("note", &note)
  }
}

/// Where a reply goes when it is not good enough.
public enum ReturnTarget: String, Sendable, CaseIterable {
  case departments
  case lead
  case office
}

/// The office or the leader sent a reply back.
public struct Return: Recorded {
  public var target = ReturnTarget.departments
  /// The departments that report again; set when the target is `departments`.
  public var departments: [DepartmentID] = []
  public var reason = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("target", &target)
    try visitor.words("departments", &departments)
    try visitor.text("reason", &reason)
  }
}

/// A leader's signature on the exact public text.
public struct Approval: Recorded {
  /// The digest of the text that was approved.
  public var digest = ""
  public var comment: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("digest", &digest)
    try visitor.text("comment", &comment)
  }
}

/// The reply stands where the message was asked.
public struct Publication: Recorded {
  /// Empty where the reply was given to the citizen alone, or withheld.
  public var url = ""
  /// When it was posted: the end of the public clock.
  public var postedAt = Instant.epoch
  /// The proof: a note, a page number, what a screenshot shows.
  public var proof = ""
  public var attachments: [Attachment] = []
  /// How the citizen was answered where nothing is posted.
  public var channel: Channel?
  /// Whether what stood there was compared with the approved text and found the same.
  public var isCompared = false
  /// What stood there where it was not the same.
  public var posted: String?
  /// Why it was not the same.
  public var difference: String?
  /// Whether it takes the reply off that stood there.
  public var withdraws = false
  /// The reply at each message that was handled with this one.
  public var merged: [MergedReply] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("url", &url)
    try visitor.instant("postedAt", &postedAt)
    try visitor.text("proof", &proof)
    try visitor.objects("attachments", &attachments)
    try visitor.word("channel", &channel)
    try visitor.flag("compared", &isCompared)
    try visitor.text("standing", &posted)
    try visitor.text("difference", &difference)
    try visitor.flag("withdraws", &withdraws)
    try visitor.objects("merged", &merged)
  }
}

/// What was promised was done, and told.
public struct PromiseKept: Recorded {
  public var result = ""
  public var url: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("result", &result)
    try visitor.text("url", &url)
  }
}

/// The follow-up with the citizen, which closes the matter.
public struct Closing: Recorded {
  public var satisfaction = Satisfaction.unreached
  public var method = Channel.phone
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("satisfaction", &satisfaction)
    try visitor.word("method", &method)
    try visitor.text("note", &note)
  }
}

/// The matter became a file.
public struct Archiving: Recorded {
  public var fileNumber = ""
  public var retention = Retention.years10
  public var pieces: [String] = []
  /// SHA-512 of the package's tag manifest, lowercase hexadecimal.
  public var package = ""
  public var note: String?
  /// The pieces that belong into the file and are not there, and why.
  public var absences: [PieceAbsence] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.string("fileNumber", &fileNumber)
    try visitor.word("retention", &retention)
    try visitor.texts("pieces", &pieces)
    try visitor.string("package", &package)
    try visitor.text("note", &note)
    try visitor.objects("absences", &absences)
  }
}

/// Why a piece is not in the file.
public struct PieceAbsence: Recorded {
  /// What the piece would be called in the list of pieces.
  public var piece = ""
  public var reason = ""

  public init() {}

  /// Explains the absence of a piece.
  public init(_ piece: String, reason: String) {
    self.piece = piece
    self.reason = reason
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("piece", &piece)
    try visitor.text("reason", &reason)
  }
}
