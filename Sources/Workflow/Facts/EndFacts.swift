public import Canon

/// Why a board does not take a message up (不予受理情形).
///
/// The list is closed; it joins those of 北京市接诉即办工作条例 and of city message boards.
public enum DeclineGround: String, Sendable, CaseIterable {
  case unlawful
  case noSubstance
  case advertising
  case outsidePower
  case inProceedings
  case petitionEnded
  case ownProcedure
  case repeated
  case secret
  case other

  /// Whether the citizen must be told where to turn instead.
  public var namesChannel: Bool {
    switch self {
    case .outsidePower, .inProceedings, .ownProcedure: true
    case .unlawful, .noSubstance, .advertising, .petitionEnded, .repeated, .secret, .other: false
    }
  }
}

/// The office proposed not to take a message up.
public struct Declining: Recorded {
  public var ground = DeclineGround.repeated
  /// What makes the ground hold here; must be there for `other`.
  public var reason: String?
  /// Where the citizen should turn instead; must be there for grounds that name a channel.
  public var properChannel: String?
  /// What the citizen is to be told.
  public var notice = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("declineGround", &ground)
    try visitor.text("reason", &reason)
    try visitor.text("properChannel", &properChannel)
    try visitor.text("notice", &notice)
  }
}

/// The office proposed to hand a message to a body outside.
public struct Transferring: Recorded {
  /// The body that is to take it.
  public var body = ""
  /// The number of the letter it goes with.
  public var document = ""
  public var reason: String?
  /// What the citizen is to be told.
  public var notice = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("body", &body)
    try visitor.text("document", &document)
    try visitor.text("reason", &reason)
    try visitor.text("notice", &notice)
  }
}

/// A second person agreed to what another proposed.
public struct Confirmation: Recorded {
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("note", &note)
  }
}

/// The citizen was told something other than the reply: where or how, when, on what proof.
public struct Told: Recorded {
  /// Where it stands; absent when the citizen was told in another way.
  public var url: String?
  /// How the citizen was told, where it was not posted.
  public var channel: Channel?
  public var toldAt = Instant.epoch
  public var proof = ""
  public var attachments: [Attachment] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("url", &url)
    try visitor.word("channel", &channel)
    try visitor.instant("toldAt", &toldAt)
    try visitor.text("proof", &proof)
    try visitor.objects("attachments", &attachments)
  }
}
