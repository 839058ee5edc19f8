import Words
import Workflow

extension Refusal {
  /// The field of a form a refusal is about; nil when it is about the act as a whole.
  func field(in form: Form) -> FieldName? {
    guard let name = fieldName else { return nil }
    let fields = ([name] + (Self.stands[name] ?? [])).compactMap { name in
      form.visibleFields.first { $0.name == name }
    }
    return (fields.first { isAboutNothing && $0.value.isEmpty } ?? fields.first)?.name
  }

  /// Fields that stand in some forms for what another has in most.
  private static let stands: [FieldName: [FieldName]] = [
    .text: [.withdrawal], .lead: [.to, .department],
  ]

  /// Whether nothing was chosen where something has to be.
  private var isAboutNothing: Bool {
    if case .unknownDepartment(let id) = self { id.rawValue.isEmpty } else { false }
  }

  private var fieldName: FieldName? {
    switch self {
    case .textMissing(let field), .textTooLong(let field, _), .unfilledPlaceholder(let field, _):
      field.fieldName
    case .noPoints, .tooManyPoints: .points
    case .pointUnanswered(let point): .treatment(point)
    case .groundMissing(let point): .ground(point)
    case .unknownArea: .area
    case .unknownTopic: .topic
    case .unknownSource: .source
    case .unknownDepartment, .nobodyInDepartment, .everybodyAway: .lead
    case .notDeputy, .deputyOutOfPeriod: .deputyFor
    case .departmentTwice: .with
    case .noDepartmentsToReturnTo: .target
    case .promiseDateMissing, .promiseDatePast: .promisedOn
    case .messageFromFuture, .sentAfterReceipt: .sentAt
    case .postedOutsideWindow: .postedAt
    case .toldOutsideWindow: .toldAt
    case .takerObjects: .to
    case .leadMissing: .lead
    case .noEndingProposed: .taker
    case .notObjected: .objector
    case .alreadyObjected, .objectionTooLate: nil
    case .endingPending, .noEndingPending, .ownProposal, .nothingToTell: nil
    case .followUpMissing: .note
    case .accusedMissing: .accused
    case .accusedDepartment: .lead
    case .hitsUndecided, .unknownHit, .keptWithoutReason: .keptHits
    case .wordsUndecided, .unknownWord, .wordWithoutReason: .keptWords
    case .openedWithoutGround: .secrecyGround
    case .textSame: .text
    case .postedTextMissing: .posted
    case .postedTextDiffers: .difference
    case .satisfactionMissing: .satisfaction
    case .proofMissing: .behalfProof
    case .behalf(.several): .entry
    case .merging(.replyMissing), .merging(.notMerged): .merged
    case .merging(.intoItself), .merging(.noTarget), .merging(.noSuchTarget),
      .merging(.targetMerged),
      .merging(.targetNotOpen), .merging(.targetAnswered), .merging(.targetMayEnd),
      .merging(.otherReaders):
      .into
    case .afterReply(.askedBeforeReply): .sentAt
    case .afterReply(.promiseNotLater): .promisedOn
    case .afterReply(.dueBackMissing), .afterReply(.dueBackPast): .dueBack
    case .afterReply(.retentionNotLonger): .retention
    case .roster(let refusal): refusal.fieldName
    case .noRoles: .roles
    case .leaveOfOther, .leaveTwice: .member
    case .leaveEmpty, .leaveOver, .leaveTooLong: .leaveUntil
    case .ownDeputy, .deputyAway, .deputyCycle, .deputiesTooMany: .deputy
    case .capReached: .days
    case .noAlarm: .alarm
    case .notAssigned, .notYetLate, .supervision(.slipOpen), .supervision(.noAnswer),
      .supervision(.noExplanation):
      .department
    case .supervision(.datePast): .dueOn
    case .office(.dayAhead), .office(.noKeyPeriod), .office(.zeroReported): .day
    case .supervision(.nothingLate), .supervision(.remindedToday): .alarm
    case .accusedMember, .unknownMember, .notGranted, .otherDepartment, .noDepartment,
      .notAdministrator, .lastAdministrator, .noOnBehalf,
      .onBehalfNeedsAdministrator, .wrongStage, .wrongAssignmentStage, .leadConsolidates,
      .holdsUnknownFacts, .alreadyDispatched, .unknownPoint, .textChanged, .notMasked,
      .secrecyNotExamined, .ownDraft, .leaderAmends, .nothingChanged, .ownAnswerNotAllowed,
      .alreadyApproved, .extensionPending, .noExtensionPending, .replyAlreadyDue,
      .nothingToRemind, .nothingToUndo, .undoTooLate, .undoOfOther, .actedSince, .pauseNotAllowed,
      .alreadyPaused, .notPaused, .nothingToPause,
      .alarmAcknowledged, .otherLevel, .badPolicy, .leftToNobody, .notOnLeave, .noShiftRight,
      .noShiftWaiting, .ownShift, .supervision, .office, .bulletin, .afterReply, .merging,
      .behalf:
      nil
    }
  }
}

extension RosterRefusal {
  fileprivate var fieldName: FieldName? {
    switch self {
    case .badIdentifier, .idTaken: .identifier
    case .nameTaken: .name
    case .accountTaken: .account
    case .departmentMissing: .department
    case .rankOfNoLeader: .rank
    case .leftWithoutRole: .roles
    case .workLeft, .ownSuccessor: .successor
    case .belongsElsewhere: .successor
    case .unknown, .retired, .nothingChanged, .departmentInUse, .departmentHasMembers, .deputy,
      .lastOne:
      nil
    }
  }
}

extension Workflow.TextField {
  fileprivate var fieldName: FieldName {
    switch self {
    case .name: .name
    case .template: .text
    case .title: .title
    case .message: .message
    case .author: .author
    case .externalID: .externalID
    case .point: .points
    case .proposal, .instruction, .publicText, .explanation, .answer, .gridNews, .bulletin: .text
    case .demand: .demand
    case .reason: .reason
    case .note: .note
    case .findings: .findings
    case .wording: .wording
    case .url: .url
    case .proof: .proof
    case .result: .result
    case .reached: .reached
    case .fileNumber: .fileNumber
    case .notice: .notice
    case .properChannel: .properChannel
    case .receivingBody: .receivingBody
    case .documentNumber: .documentNumber
    case .informant: .informant
    case .category: .category
    case .cause: .cause
    case .measures: .measures
    case .contact: .chainLeader
    case .posted: .posted
    case .duty: .duty
    case .accusedName: .accusedNames
    case .newMessage: .message
    case .reader: .reader
    }
  }
}

extension Model {
  /// A refusal beside the field it is about: what is empty is called as the form calls it.
  func sentence(for refusal: Refusal, in form: Form) -> String {
    guard case .textMissing = refusal, let name = refusal.field(in: form),
      let label = form.field(name)?.label
    else { return narrator.sentence(for: refusal) }
    return say("「\(label)」还空着，请填写。", "'\(label)' is empty. Please fill it in.")
  }
}
