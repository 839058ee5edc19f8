public import Canon

/// The office's rules: limits, hours and gates; recorded, and history is judged by its own.
public struct Policy: Recorded {
  /// The public reply, in days from the message.
  public var replyDays = 3
  /// The farthest an extension may move the public reply, in days from the message.
  public var replyCapDays = 5
  /// A department's own limit, in days from dispatch.
  public var reportDays = 3
  /// Registration, in working days from the message.
  public var registrationDays = 1
  public var instructionMinutes = 240
  public var dispatchMinutes = 60
  public var signForMinutes = 240
  public var reviewMinutes = 120
  public var approvalMinutes = 120
  public var postingMinutes = 120
  public var decisionMinutes = 240
  public var followUpDays = 7
  public var filingDays = 30
  /// Kept before the public limit for review, approval and posting, in working minutes.
  public var reserveMinutes = 360
  /// The least a department is given, in working minutes.
  public var floorMinutes = 240
  /// How long before the lead the other departments are due, in working minutes.
  public var coDepartmentMinutes = 210
  /// A clock turns amber when so much of its limit is left, in per cent.
  public var amberPercent = 25
  public var counting = WorkingTime.Counting.civil
  /// Starts and ends of the office hours, in minutes since midnight.
  public var hours = [510, 720, 840, 1050]
  /// How many approvals a reply needs; the order of ranks says it where there is one.
  public var approvalLevels = 1
  /// Whether one may approve a text one reviewed oneself; every paper then says so.
  public var allowsOwnDraft = false
  /// When a reply needs a secrecy review; where nothing is said, in an office that has a reviewer.
  public var secrecyReview: SecrecyGate?
  /// Patterns that stop a publication until someone decides; the usual ones if there are none.
  public var secrecyWords: [String] = []
  /// The roles that may read restricted matters; the usual ones if there are none.
  public var restrictedRoles: [Role] = []
  /// Whether a reply counts as posted without a look at what stands on the site.
  public var skipsPostedCheck = false
  /// Whether a liaison's report needs no signature of the head.
  public var liaisonSigns = false
  /// Whether a department's limit runs from its signing for the slip, not from dispatch.
  public var reportFromSignFor = false
  /// Whether a department's limit may stand still while the citizen is asked for something.
  public var allowsPause = false
  /// How long before its end a clock over two days turns amber at the latest; a day if absent.
  public var amberMinutes: Int?
  /// What is different for single clocks.
  public var clocks: [ClockRule] = []
  /// When thresholds are tighter.
  public var keyPeriods: [KeyPeriod] = []
  /// The codes in the office's file numbers; those of an office that has none yet if absent.
  public var filing: FilingCodes?
  /// Acts that other roles may do than the table of acts says.
  public var grants: [RoleGrant] = []
  /// Whose signature each level of approval needs, in order; empty where any leader's does.
  public var approvalOrder: [LeaderRank] = []
  /// Whether a matter is closed only once the citizen was asked, or the follow-up is over.
  public var requiresSatisfaction = false
  /// Which messages the office may answer itself; consultations if absent.
  public var ownAnswers: OwnAnswers?

  public init() {}

  /// The office hours as ranges of minutes; pairs that are no part of a day are left out.
  public var hourRanges: [Range<Int>] {
    stride(from: 0, to: hours.count - 1, by: 2)
      .filter { 0 <= hours[$0] && hours[$0] < hours[$0 + 1] && hours[$0 + 1] <= 1440 }
      .map { hours[$0]..<hours[$0 + 1] }
  }

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.integer("replyDays", &replyDays)
    try visitor.integer("replyCapDays", &replyCapDays)
    try visitor.integer("reportDays", &reportDays)
    try visitor.integer("registrationDays", &registrationDays)
    try visitor.integer("instructionMinutes", &instructionMinutes)
    try visitor.integer("dispatchMinutes", &dispatchMinutes)
    try visitor.integer("signForMinutes", &signForMinutes)
    try visitor.integer("reviewMinutes", &reviewMinutes)
    try visitor.integer("approvalMinutes", &approvalMinutes)
    try visitor.integer("postingMinutes", &postingMinutes)
    try visitor.integer("decisionMinutes", &decisionMinutes)
    try visitor.integer("followUpDays", &followUpDays)
    try visitor.integer("filingDays", &filingDays)
    try visitor.integer("reserveMinutes", &reserveMinutes)
    try visitor.integer("floorMinutes", &floorMinutes)
    try visitor.integer("coDepartmentMinutes", &coDepartmentMinutes)
    try visitor.integer("amberPercent", &amberPercent)
    try visitor.word("counting", &counting)
    try visitor.integers("hours", &hours)
    try visitor.integer("approvalLevels", &approvalLevels)
    try visitor.flag("allowsOwnDraft", &allowsOwnDraft)
    try visitor.word("secrecyReview", &secrecyReview)
    try visitor.strings("secrecyWords", &secrecyWords)
    try visitor.words("restrictedRoles", &restrictedRoles)
    try visitor.flag("skipsPostedCheck", &skipsPostedCheck)
    try visitor.flag("liaisonSigns", &liaisonSigns)
    try visitor.flag("reportFromSignFor", &reportFromSignFor)
    try visitor.flag("allowsPause", &allowsPause)
    try visitor.integer("amberMinutes", &amberMinutes)
    try visitor.objects("clocks", &clocks)
    try visitor.objects("keyPeriods", &keyPeriods)
    try visitor.object("filing", &filing)
    try visitor.objects("grants", &grants)
    try visitor.words("approvalOrder", &approvalOrder)
    try visitor.flag("requiresSatisfaction", &requiresSatisfaction)
    try visitor.object("ownAnswers", &ownAnswers)
  }
}

/// The kinds of messages the office may answer itself, without a department.
public struct OwnAnswers: Recorded {
  public var kinds: [MessageKind] = []

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.words("kinds", &kinds)
  }
}

extension Policy {
  /// Whether the office may answer a kind of message itself.
  public func allowsOwnAnswer(to kind: MessageKind) -> Bool {
    ownAnswers.map { $0.kinds.contains(kind) } ?? (kind == .consultation)
  }
}
