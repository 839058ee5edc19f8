public import Canon

/// What a template is written for; the field of a form that it is offered in first.
public enum TemplateUse: String, Sendable, CaseIterable {
  /// What a department found and did.
  case findings
  /// What the public reads.
  case reply
  /// What the citizen is told where there is no reply.
  case notice
  /// Reasons, opinions, explanations.
  case other
}

/// A wording is kept for use again; said again, the new one holds from then on.
public struct TemplateKept: Recorded {
  public var template: TemplateID = ""
  public var name = ""
  public var english: String?
  public var use = TemplateUse.reply
  /// What is put into a text; `{{…}}` stands where something is to be filled in.
  public var text = ""

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("template", &template)
    try visitor.string("name", &name)
    try visitor.string("english", &english)
    try visitor.word("use", &use)
    try visitor.string("text", &text)
  }
}

/// A part of the office is offered no more; what it did or was named in stays as it was.
///
/// A member who is retired has no role and no key from then on. Named again, the part is back.
public struct PartRetired: Recorded {
  public var kind = OfficePart.Kind.member
  public var id = ""
  public var reason = ""
  /// The member who takes a retired member's roles over.
  public var successor: MemberID?

  public init() {}

  /// Retires a part.
  public init(_ part: OfficePart, reason: String, successor: MemberID? = nil) {
    kind = part.kind
    id = part.id
    self.reason = reason
    self.successor = successor
  }

  /// The part that is retired.
  public var part: OfficePart { OfficePart(kind, id) }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("part", &kind)
    try visitor.string("id", &id)
    try visitor.string("reason", &reason)
    try visitor.word("successor", &successor)
  }
}
