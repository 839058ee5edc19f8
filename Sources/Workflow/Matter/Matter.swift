public import Canon

/// One citizen's message and everything done about it until it is filed.
///
/// A matter is the fold of the entries that name it; nothing else is the truth.
public struct Matter: Sendable, Equatable {
  public let id: MatterID
  public var received: Received
  public let receipt: Moment
  public var stage = Stage.received
  /// Every stage it entered, in order, the present one last.
  public var visits: [Visit]

  public var registration: Registered?
  /// What was put right since, in order.
  public var amendments: [Dated<Amended>] = []
  /// What the office answered itself, where no department acts.
  public var officeAnswer: Dated<OfficeAnswer>?
  public var proposal: Dated<Proposal>?
  public var proposalReturn: Dated<String>?
  public var instruction: Dated<Instruction>?
  public var instructionChanges: [Dated<InstructionChanged>] = []
  public var dispatch: Dated<Dispatched>?
  /// The departments' parts, the lead's first.
  public var assignments: [Assignment] = []
  /// The public text as the office settled it, until it is changed or sent back.
  public var masking: Dated<Masked>?
  /// What the secrecy reviewer decided on that text.
  public var secrecy: Dated<SecrecyExamined>?
  /// Why the secrecy reviewer last sent a text back, until one passed.
  public var secrecyReturn: Dated<String>?
  /// Every public text the matter had, in order, the present one last.
  public var publicTexts: [Dated<Masked>] = []
  /// The parts that were taken back from their departments, in order.
  public var withdrawn: [Assignment] = []
  public var review: Dated<Reviewed>?
  public var replyReturns: [Dated<Return>] = []
  public var approvals: [Dated<Approval>] = []
  /// Every reply that was posted; the first stopped the public clock.
  public var publications: [Dated<Publication>] = []
  /// The changes of the posted reply that were proposed, in order; the last may wait for a leader.
  public var corrections: [Motion<Correcting>] = []
  /// The later days that were proposed for what was promised.
  public var promiseMoves: [Motion<PromiseMoving>] = []
  public var promiseKept: Dated<PromiseKept>?
  public var closing: Dated<Closing>?
  public var archiving: Dated<Archiving>?
  /// Who looked into the file, in order.
  public var consultations: [Dated<FileConsulted>] = []
  public var lendings: [Lending] = []
  public var retentionExtensions: [Dated<RetentionExtended>] = []

  /// The matter this one is handled with.
  public var merging: Dated<Merged>?
  /// The messages that are answered with this one, in the order they were merged.
  public var merges: [Dated<Merged>] = []
  /// What began the present round; nil for the first.
  public var reopening: Dated<Reopened>?
  /// The matter as each former round left it.
  public internal(set) var former: [Matter] = []

  /// The ends that were proposed, in order; the last may wait for a second person.
  public var endings: [Ending] = []
  /// How the citizen was told of the end.
  public var endTold: Dated<Told>?

  public var extensionRequests: [Dated<ExtensionRequest>] = []
  public var extensionGrants: [Dated<ExtensionGrant>] = []
  /// When each request was decided, in the order of the requests.
  public var extensionDecisions: [Moment] = []
  /// The request that waits for a leader.
  public var pendingExtension: Dated<ExtensionRequest>?
  /// How the citizen was told of more time, in the order of the notes.
  public var extensionNotes: [Dated<Told>] = []
  /// When the departments' limits stood still, in order.
  public var pauses: [Pause] = []
  public var reminders: [Dated<Reminder>] = []
  public var explanations: [Dated<Explanation>] = []
  public var acknowledgements: [Dated<AlarmAcknowledged>] = []
  public var explanationRefusals: [Dated<ExplanationRefused>] = []
  public var automaticReminders: [Dated<AutomaticReminder>] = []
  public var alerts: [Dated<UrgentAlert>] = []
  /// The supervision slips, in the order they were proposed.
  public var supervisions: [Supervision] = []

  /// Whether an entry holds a fact this program does not know; such a matter is read-only.
  public var holdsUnknownFacts = false
  /// The number of the last entry that names it.
  public var lastNumber: Int
  /// The entries that name it, in order.
  public internal(set) var trail: [TrailMark] = []
  /// The number it was registered under before the registration was taken back; it stays its own.
  public internal(set) var formerNumber: String?
  /// The numbers of slips whose entries no longer count, each once; none is given again.
  var formerSlips: [String] = []

  /// A time when the departments' limits stood still, and why.
  public struct Pause: Sendable, Equatable {
    public var began: Dated<String>
    /// Nil while it lasts.
    public var ended: Moment?
  }

  /// A stage the matter entered, and when.
  public struct Visit: Sendable, Equatable {
    public var stage: Stage
    public var entered: Moment
  }
}

extension Matter {
  /// The number it goes by: from its first registration on its own, before that its identifier.
  public var number: String { registration?.number ?? formerNumber ?? id.rawValue }

  /// The points the reply must deal with.
  public var points: [String] { registration?.registration.points ?? [] }

  /// The lead's part.
  public var lead: Assignment? { assignments.first { $0.isLead } }

  /// The part of a department.
  public func assignment(of department: DepartmentID) -> Assignment? {
    assignments.first { $0.department == department }
  }

  /// Whether more than one department is at work.
  public var isShared: Bool { assignments.count > 1 }

  /// Whether the office answers it without a department.
  public var isAnsweredByOffice: Bool { officeAnswer != nil && assignments.isEmpty }

  /// The report the reply is made from: the consolidated one, the only one, or the office's own.
  public var finalReport: Report? {
    guard !isAnsweredByOffice else { return officeAnswer?.value.report }
    return lead?.versions.last { $0.isConsolidated || !isShared }?.report
  }

  /// How many reports a department wrote, those of withdrawn parts included.
  func versionCount(of department: DepartmentID) -> Int {
    rounds.flatMap { $0.assignments + $0.withdrawn }.reduce(0) {
      $0 + ($1.department == department ? $1.versions.count : 0)
    }
  }

  /// Whose turn it is to approve; nil for any leader's.
  public func nextRank(under policy: Policy) -> LeaderRank? {
    let ranks = policy.approvalRanks
    return ranks.indices.contains(approvals.count) ? ranks[approvals.count] : ranks.last ?? nil
  }

  /// Days of extension granted so far.
  public var extendedDays: Int {
    extensionGrants.reduce(0) { $0 + min(max(0, $1.value.days), WorkingTime.limitDays) }
  }

  /// The grant the citizen has still to be told of; nil once there is an answer or an end.
  public var untoldExtension: Dated<ExtensionGrant>? {
    guard publication == nil, !stage.isEnd, let grant = extensionGrants.last,
      extensionNotes.last.map({ $0.moment.number < grant.moment.number }) ?? true
    else { return nil }
    return grant
  }

  /// Whether the departments' limits stand still.
  public var isPaused: Bool { pauses.last.map { $0.ended == nil } ?? false }

  /// The last day someone answered for a clock of this matter; nil when nobody did.
  public func acknowledgedDay(of clock: Clock) -> CivilDate? {
    acknowledgements.map(\.value)
      .filter { $0.clock == clock.kind && $0.department == clock.department }
      .map(\.day).max()
  }

  /// When the matter entered the stage it is in.
  public var since: Moment { visits.last?.entered ?? receipt }
}
