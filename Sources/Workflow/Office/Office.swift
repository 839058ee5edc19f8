import Canon

/// The office at one moment: its people, departments, names and rules.
public struct Office: Sendable, Equatable {
  public var name = ""
  public var english: String?
  /// The random identifier of this office's journal.
  public var id = ""
  public var zoneName = "Asia/Shanghai"
  public var members: [MemberID: MemberAdmitted] = [:]
  public var departments: [DepartmentID: PlaceNamed] = [:]
  public var areas: [AreaID: PlaceNamed] = [:]
  public var topics: [TopicID: PlaceNamed] = [:]
  public var sources: [SourceID: SourceDescribed] = [:]
  public var templates: [TemplateID: TemplateKept] = [:]
  /// What was named here and is offered no more, with what was said of that.
  public var retired: [OfficePart: PartRetired] = [:]
  public var policy = Policy() { didSet { hours = policy.hourRanges } }
  /// What was published before the office wrote anything, and what it recorded since.
  public var holidays = HolidayCalendar.published
  public var zone = Zone.shanghai
  /// The last shift that was handed over.
  public var shift: Shift?
  /// The last time an administrator went on although later entries were lost.
  public var restoration: Restoration?
  /// When members are away and who acts meanwhile, in the order it was recorded.
  public var leaves: [Leave] = []
  /// Sources, areas, risks and bulletins as they stand; only the present office has it.
  public var supervision = SupervisionBook()
  /// The policy's office hours, which every clock is counted by.
  private var hours = Policy().hourRanges

  /// Makes an office nothing is known of.
  public init() {}

  /// The office's hours, zone and days off.
  public var workingTime: WorkingTime {
    WorkingTime(zone: zone, holidays: holidays, hours: hours)
  }

  /// Members with a role, by identifier; of one department if given.
  public func members(
    with role: Role, in department: DepartmentID? = nil,
  ) -> [MemberAdmitted] {
    members.values
      .filter { $0.roles.contains(role) }
      .filter { department == nil || $0.department == department }
      .sorted { $0.member.rawValue < $1.member.rawValue }
  }

  /// The roles that may do an act by the policy.
  public func roles(for act: Act) -> [Role] { policy.roles(for: act) }

  /// Who is retired keeps the name, and neither role nor key.
  private mutating func retire(_ retirement: PartRetired) {
    retired[retirement.part] = retirement
    guard retirement.kind == .member else { return }
    members[MemberID(rawValue: retirement.id)]?.roles = []
    members[MemberID(rawValue: retirement.id)]?.key = ""
  }

  /// Takes a recorded fact of the office into account; facts of matters change nothing here.
  public mutating func apply(_ fact: Fact) {
    switch fact {
    case .officeFounded(let founding):
      name = founding.name
      english = founding.english
      id = founding.office
      zoneName = founding.zone
      members[founding.founder.member] = founding.founder
    case .memberAdmitted(let member):
      members[member.member] = member
      retired[.member(member.member)] = nil
    case .departmentNamed(let named):
      departments[DepartmentID(rawValue: named.id)] = named
      retired[OfficePart(.department, named.id)] = nil
    case .areaNamed(let named):
      areas[AreaID(rawValue: named.id)] = named
      retired[OfficePart(.area, named.id)] = nil
    case .topicNamed(let named):
      topics[TopicID(rawValue: named.id)] = named
      retired[OfficePart(.topic, named.id)] = nil
    case .sourceDescribed(let source):
      sources[source.source] = source
      retired[.source(source.source)] = nil
    case .templateKept(let template):
      templates[template.template] = template
      retired[.template(template.template)] = nil
    case .partRetired(let retirement): retire(retirement)
    case .policyAdopted(let adopted): policy = adopted
    case .calendarLoaded(let notice): holidays.load(notice)
    case .closureDeclared(let closure): holidays.declare(closure)
    case .journalRestored, .received, .registered, .proposed, .instructed, .proposalReturned,
      .dispatched, .declineProposed, .declineConfirmed, .declineRefused, .transferProposed,
      .transferConfirmed, .transferRefused, .voidProposed, .voidConfirmed, .voidRefused, .endTold,
      .objected, .objectionUpheld, .objectionRejected, .extensionTold,
      .merged, .unmerged,
      .signedFor, .reported, .consolidated, .reportSigned, .reportRefused,
      .reportAccepted,
      .reportSentBack, .bypassed, .consolidationOpened, .reviewOpened, .masked, .secrecyExamined,
      .returnedFromSecrecy, .reviewed, .edited, .amended, .answeredByOffice, .instructionChanged,
      .returnedFromReview, .approved, .approvalCompleted, .returnedFromApproval, .published,
      .promiseOpened, .promiseKept, .promiseMoveProposed, .promiseMoveConfirmed,
      .promiseMoveRefused, .closed, .correctionProposed, .correctionConfirmed, .correctionRefused,
      .reopened, .archived, .fileConsulted, .fileLent, .fileReturned, .retentionExtended,
      .reminded, .explained, .extensionAsked,
      .extensionGranted, .extensionRefused, .pauseBegan, .pauseEnded, .alarmAcknowledged,
      .shiftHandedOver, .shiftTaken, .leaveRecorded, .leaveEnded, .undone, .behalfConfirmed,
      .behalfDisowned, .onBehalf, .actingFor,
      .envelope, .remindedAutomatically, .explanationRefused, .leaderAlerted, .supervisionProposed,
      .supervisionIssued, .supervisionRefused, .supervisionAnswered, .supervisionAccepted,
      .supervisionReturned, .sourceLookedAt, .gridReported, .gridReportSettled, .riskRecorded,
      .contactsNamed, .zeroReported, .bulletinDrafted, .bulletinObjected, .objectionDecided,
      .bulletinIssued, .bulletinDropped, .bulletinActConfirmed, .bulletinActDisowned,
      .unknown:
      break
    }
  }
}
