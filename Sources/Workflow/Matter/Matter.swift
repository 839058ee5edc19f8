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
  public var proposal: Dated<Proposal>?
  public var proposalReturn: Dated<String>?
  public var instruction: Dated<Instruction>?
  public var dispatch: Dated<Dispatched>?
  /// The departments' parts, the lead's first.
  public var assignments: [Assignment] = []
  public var review: Dated<Reviewed>?
  public var replyReturns: [Dated<Return>] = []
  public var approvals: [Dated<Approval>] = []
  public var publication: Dated<Publication>?
  public var promiseKept: Dated<PromiseKept>?
  public var closing: Dated<Closing>?
  public var archiving: Dated<Archiving>?

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
  /// The number it goes by: from registration on its own, before that its identifier.
  public var number: String { registration?.number ?? id.rawValue }

  /// The points the reply must deal with.
  public var points: [String] { registration?.registration.points ?? [] }

  /// The lead's part.
  public var lead: Assignment? { assignments.first { $0.isLead } }

  /// The part of a department.
  public func assignment(of department: DepartmentID) -> Assignment? {
    assignments.first { $0.department == department }
  }

  /// Whether more than one department is concerned.
  public var isShared: Bool { assignments.count > 1 }

  /// The report the reply is made from: the consolidated one, or the only one.
  public var finalReport: Report? {
    lead?.versions.last { $0.isConsolidated || !isShared }?.report
  }

  /// Days of extension granted so far.
  public var extendedDays: Int {
    extensionGrants.reduce(0) { $0 + min(max(0, $1.value.days), WorkingTime.limitDays) }
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
