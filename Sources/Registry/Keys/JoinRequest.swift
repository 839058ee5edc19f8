public import Canon
public import Journaling
import Posix
public import Workflow

/// Somebody asks to join, or for another key: what an administrator compares and admits.
public struct JoinRequest: Recorded {
  /// The identifier asked for.
  public var member: MemberID = ""
  public var name = ""
  /// The public key, base64url without padding.
  public var key = ""
  /// The member's department, where one was named.
  public var department: DepartmentID?
  public var at = Instant.epoch
  /// Made with the key itself: whoever asks holds it.
  var proof = ""
  /// Made with the key known so far, where that is still at hand.
  var endorsement: String?
  /// The account that owns the file; the system says so, and not the request.
  public internal(set) var account: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.word("member", &member)
    try visitor.string("name", &name)
    try visitor.string("key", &key)
    try visitor.word("department", &department)
    try visitor.instant("at", &at)
    try visitor.string("proof", &proof)
    try visitor.string("endorsement", &endorsement)
  }

  public static func == (left: JoinRequest, right: JoinRequest) -> Bool {
    left.bytes == right.bytes && left.account == right.account
  }
}

extension JoinRequest {
  /// Makes the request of a key's holder; `known` is the key the journal knows, if it is at hand.
  public init(
    _ member: MemberID, name: String, department: DepartmentID?, key: SigningKey,
    known: SigningKey? = nil, at moment: Instant,
  ) {
    self.init()
    self.member = member
    self.name = name
    self.key = key.publicKey.text
    self.department = department
    at = moment
    let text = proved
    proof = key.proof(of: text, for: .joining)
    endorsement = known?.proof(of: text, for: .replacing)
  }

  /// The key as eight words, for two people to compare.
  public var fingerprint: [String] { PublicKey(key)?.fingerprint ?? [] }

  /// Whether the holder of the key that is known so far asks for this one to take its place.
  public func isEndorsed(in office: Office) -> Bool {
    guard let endorsement, let known = office.members[member].flatMap({ PublicKey($0.key) })
    else { return false }
    return known.proved(proved, by: endorsement, for: .replacing)
  }

  /// What is recorded when an administrator admits the request; known roles stay as they are.
  public func admission(
    in office: Office, roles: [Role], department: DepartmentID?,
  ) -> MemberAdmitted {
    var admitted = office.members[member] ?? MemberAdmitted()
    if admitted.roles.isEmpty { admitted.department = self.department }
    let isReplacing = !admitted.key.isEmpty
    admitted.member = member
    if admitted.name.isEmpty || admitted.name == member.rawValue { admitted.name = name }
    if !roles.isEmpty { admitted.roles = roles }
    admitted.department = department ?? admitted.department
    admitted.account = account ?? admitted.account
    admitted.key = key
    admitted.keyReason = isReplacing ? "更换密钥" : nil
    return admitted
  }

  var isProved: Bool {
    PublicKey(key)?.proved(proved, by: proof, for: .joining) ?? false
  }

  var bytes: [UInt8] { CanonWriter.bytes(of: self) }

  /// What the proofs are made of: everything but themselves.
  private var proved: [UInt8] {
    var text = self
    text.proof = ""
    text.endorsement = nil
    return text.bytes
  }
}
