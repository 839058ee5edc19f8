import Workflow

/// Which document of the file a fact belongs to.
struct PieceGroup: Hashable {
  let kind: Piece.Kind
  /// The department whose document it is; nil for documents of the office.
  var department: DepartmentID?
  /// The version of a report; 0 where a department was bypassed without one.
  var version = 0

  /// The document of a fact; nil for what only the full history tells.
  init?(_ fact: Fact, of matter: Matter) {
    switch fact {
    case .registered, .amended, .merged, .unmerged: self.init(.registration)
    case .answeredByOffice: self.init(.officeAnswer)
    case .proposed, .proposalReturned: self.init(.proposal)
    case .instructed, .instructionChanged: self.init(.instruction)
    case .dispatched, .signedFor: self.init(.dispatch)
    case .reported(let report): self.init(.report, report.department, report.version)
    case .consolidated(let report): self.init(.consolidation, report.department, report.version)
    case .reportSigned(let judged), .reportRefused(let judged), .reportAccepted(let judged),
      .reportSentBack(let judged):
      self.init(judged, of: matter)
    case .bypassed(let bypass): self.init(.report, bypass.department)
    case .masked, .secrecyExamined, .returnedFromSecrecy, .reviewed, .returnedFromReview, .edited:
      self.init(.review)
    case .approved, .returnedFromApproval: self.init(.approval)
    case .published, .correctionProposed, .correctionConfirmed, .correctionRefused:
      self.init(.publication)
    case .promiseKept, .promiseMoveProposed, .promiseMoveConfirmed, .promiseMoveRefused:
      self.init(.promise)
    case .closed, .reopened: self.init(.followUp)
    case .reminded, .remindedAutomatically, .leaderAlerted, .supervisionProposed,
      .supervisionIssued, .supervisionRefused, .supervisionAnswered, .supervisionAccepted,
      .supervisionReturned:
      self.init(.reminders)
    case .explained, .explanationRefused: self.init(.explanations)
    case .objected, .objectionUpheld, .objectionRejected: self.init(.objections)
    case .extensionAsked, .extensionGranted, .extensionRefused, .extensionTold, .pauseBegan,
      .pauseEnded:
      self.init(.extensions)
    case .declineProposed, .declineConfirmed, .declineRefused, .transferProposed,
      .transferConfirmed, .transferRefused, .voidProposed, .voidConfirmed, .voidRefused, .endTold:
      self.init(.endings)
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .templateKept, .partRetired,
      .policyAdopted, .calendarLoaded, .closureDeclared, .journalRestored,
      .received,
      .consolidationOpened, .reviewOpened, .approvalCompleted, .promiseOpened, .archived,
      .fileConsulted, .fileLent, .fileReturned, .retentionExtended,
      .alarmAcknowledged, .undone, .behalfConfirmed, .behalfDisowned,
      .shiftHandedOver, .shiftTaken, .leaveRecorded, .leaveEnded,
      .onBehalf,
      .actingFor, .envelope, .unknown, .sourceLookedAt, .gridReported, .gridReportSettled,
      .riskRecorded, .contactsNamed, .zeroReported, .bulletinDrafted, .bulletinObjected,
      .objectionDecided, .bulletinIssued, .bulletinDropped, .bulletinActConfirmed,
      .bulletinActDisowned:
      return nil
    }
  }

  /// What was decided about a report stands with it.
  private init(_ judged: ReportJudged, of matter: Matter) {
    let versions = matter.rounds.flatMap(\.assignments)
      .filter { $0.department == judged.department }.flatMap(\.versions)
    let version = versions.first { $0.report.version == judged.version }
    self.init(
      version?.isConsolidated == true ? .consolidation : .report, judged.department,
      judged.version)
  }

  init(_ kind: Piece.Kind, _ department: DepartmentID? = nil, _ version: Int = 0) {
    self.kind = kind
    self.department = department
    self.version = version
  }

  /// What the document is called, with the names an office has.
  func title(in office: Office) -> String {
    guard let department else { return kind.title }
    let state = version == 0 ? "未报先行" : "第\(version)版"
    return [kind.title, office.name(of: department), state].joined(separator: "-")
  }
}
