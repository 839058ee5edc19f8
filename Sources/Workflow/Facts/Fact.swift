public import Canon

/// What happened: the closed set of facts, in the past tense.
///
/// A fact's meaning never changes and old facts are read for ever; a new meaning is a new fact.
public enum Fact: Sendable, Equatable {
  case officeFounded(OfficeFounded)
  case memberAdmitted(MemberAdmitted)
  case departmentNamed(PlaceNamed)
  case areaNamed(PlaceNamed)
  case topicNamed(PlaceNamed)
  case sourceDescribed(SourceDescribed)
  case policyAdopted(Policy)
  case calendarLoaded(HolidayNotice)
  case closureDeclared(ClosureDeclared)
  case journalRestored(JournalRestored)
  case received(Received)
  case registered(Registered)
  case amended(Amended)
  case answeredByOffice(OfficeAnswer)
  case proposed(Proposal)
  case instructed(Instruction)
  case instructionChanged(InstructionChanged)
  case proposalReturned(Reason)
  case dispatched(Dispatched)
  case declineProposed(Declining)
  case declineConfirmed(Confirmation)
  case declineRefused(Reason)
  case transferProposed(Transferring)
  case transferConfirmed(Confirmation)
  case transferRefused(Reason)
  case voidProposed(Reason)
  case voidConfirmed(Confirmation)
  case voidRefused(Reason)
  case endTold(Told)
  case signedFor(SignedFor)
  case reported(Report)
  case consolidated(Report)
  case reportSigned(ReportJudged)
  case reportRefused(ReportJudged)
  case reportAccepted(ReportJudged)
  case reportSentBack(ReportJudged)
  case bypassed(Bypass)
  case consolidationOpened(Plain)
  case reviewOpened(Plain)
  case masked(Masked)
  case secrecyExamined(SecrecyExamined)
  case returnedFromSecrecy(Reason)
  case reviewed(Reviewed)
  case returnedFromReview(Return)
  case approved(Approval)
  case approvalCompleted(Plain)
  case returnedFromApproval(Return)
  case edited(Edited)
  case published(Publication)
  case promiseOpened(Plain)
  case promiseKept(PromiseKept)
  case closed(Closing)
  case archived(Archiving)
  case reminded(Reminder)
  case explained(Explanation)
  case objected(Objection)
  case objectionUpheld(ObjectionUpheld)
  case objectionRejected(ObjectionRejected)
  case extensionAsked(ExtensionRequest)
  case extensionGranted(ExtensionGrant)
  case extensionRefused(Reason)
  case extensionTold(Told)
  case pauseBegan(Reason)
  case pauseEnded(PauseEnd)
  case alarmAcknowledged(AlarmAcknowledged)
  case remindedAutomatically(AutomaticReminder)
  case explanationRefused(ExplanationRefused)
  case leaderAlerted(UrgentAlert)
  case supervisionProposed(SupervisionProposal)
  case supervisionIssued(SupervisionIssued)
  case supervisionRefused(Reason)
  case supervisionAnswered(SupervisionAnswer)
  case supervisionAccepted(SupervisionJudged)
  case supervisionReturned(SupervisionJudged)
  case shiftHandedOver(ShiftHandover)
  case shiftTaken(ShiftTaken)
  case leaveRecorded(LeaveRecorded)
  case leaveEnded(LeaveEnded)
  /// An own entry is taken back.
  case undone(Undoing)
  case sourceLookedAt(SourceLook)
  case gridReported(GridReport)
  case gridReportSettled(GridReportSettled)
  case riskRecorded(RiskPoint)
  case contactsNamed(ContactChain)
  case zeroReported(ZeroReport)
  case bulletinDrafted(BulletinDrafted)
  case bulletinObjected(BulletinObjection)
  case objectionDecided(ObjectionDecided)
  case bulletinIssued(BulletinIssued)
  case bulletinDropped(BulletinDropped)
  case onBehalf(OnBehalf)
  case actingFor(ActingFor)
  /// A fact of the journal itself (a closed tail, a corrected clock); it concerns no matter.
  case envelope(name: String, payload: [UInt8])
  /// A fact of a newer version: kept and shown, never dropped.
  case unknown(name: String, payload: [UInt8])
}

extension Fact {
  /// The facts the journal records about itself.
  static let envelopeNames: Set<String> = [
    "tailClosed", "damageClosed", "clockBehind", "clockCorrected", "resumed",
  ]

  /// Those of them that only an administrator may record.
  static let administrators: Set<String> = ["damageClosed", "clockCorrected", "resumed"]

  /// The canonical form of an entry's facts: a list of objects with one member each.
  public static func canonical(_ facts: [Fact]) -> [UInt8] {
    var writer = CanonWriter()
    writer.array { list in
      for fact in facts { list.object { fact.write(to: &$0) } }
    }
    return writer.bytes
  }

  /// Reads an entry's facts from their canonical form.
  public static func list(canonical bytes: [UInt8]) throws(CanonError) -> [Fact] {
    var reader = CanonReader(bytes)
    var facts: [Fact] = []
    try reader.array { reader throws(CanonError) in
      try reader.expect(UInt8(ascii: "{"))
      let name = try reader.string()
      try reader.expect(UInt8(ascii: ":"))
      facts.append(try Fact(named: name, from: &reader, in: bytes))
      try reader.expect(UInt8(ascii: "}"))
    }
    guard reader.isAtEnd else { throw .unexpectedByte(offset: reader.offset) }
    return facts
  }

  /// The fact's name and payload, as they stand in the journal.
  public enum Form {
    case known(name: String, payload: any Recorded)
    case raw(name: String, payload: [UInt8])
  }

  /// How the fact stands in the journal.
  public var form: Form {
    switch self {
    case .officeFounded(let payload): .known(name: "officeFounded", payload: payload)
    case .memberAdmitted(let payload): .known(name: "memberAdmitted", payload: payload)
    case .departmentNamed(let payload): .known(name: "departmentNamed", payload: payload)
    case .areaNamed(let payload): .known(name: "areaNamed", payload: payload)
    case .topicNamed(let payload): .known(name: "topicNamed", payload: payload)
    case .sourceDescribed(let payload): .known(name: "sourceDescribed", payload: payload)
    case .policyAdopted(let payload): .known(name: "policyAdopted", payload: payload)
    case .calendarLoaded(let payload): .known(name: "calendarLoaded", payload: payload)
    case .closureDeclared(let payload): .known(name: "closureDeclared", payload: payload)
    case .journalRestored(let payload): .known(name: "journalRestored", payload: payload)
    case .received(let payload): .known(name: "received", payload: payload)
    case .registered(let payload): .known(name: "registered", payload: payload)
    case .amended(let payload): .known(name: "amended", payload: payload)
    case .answeredByOffice(let payload): .known(name: "answeredByOffice", payload: payload)
    case .proposed(let payload): .known(name: "proposed", payload: payload)
    case .instructed(let payload): .known(name: "instructed", payload: payload)
    case .instructionChanged(let payload): .known(name: "instructionChanged", payload: payload)
    case .proposalReturned(let payload): .known(name: "proposalReturned", payload: payload)
    case .dispatched(let payload): .known(name: "dispatched", payload: payload)
    case .declineProposed(let payload): .known(name: "declineProposed", payload: payload)
    case .declineConfirmed(let payload): .known(name: "declineConfirmed", payload: payload)
    case .declineRefused(let payload): .known(name: "declineRefused", payload: payload)
    case .transferProposed(let payload): .known(name: "transferProposed", payload: payload)
    case .transferConfirmed(let payload): .known(name: "transferConfirmed", payload: payload)
    case .transferRefused(let payload): .known(name: "transferRefused", payload: payload)
    case .voidProposed(let payload): .known(name: "voidProposed", payload: payload)
    case .voidConfirmed(let payload): .known(name: "voidConfirmed", payload: payload)
    case .voidRefused(let payload): .known(name: "voidRefused", payload: payload)
    case .endTold(let payload): .known(name: "endTold", payload: payload)
    case .signedFor(let payload): .known(name: "signedFor", payload: payload)
    case .reported(let payload): .known(name: "reported", payload: payload)
    case .consolidated(let payload): .known(name: "consolidated", payload: payload)
    case .reportSigned(let payload): .known(name: "reportSigned", payload: payload)
    case .reportRefused(let payload): .known(name: "reportRefused", payload: payload)
    case .reportAccepted(let payload): .known(name: "reportAccepted", payload: payload)
    case .reportSentBack(let payload): .known(name: "reportSentBack", payload: payload)
    case .bypassed(let payload): .known(name: "bypassed", payload: payload)
    case .consolidationOpened(let payload): .known(name: "consolidationOpened", payload: payload)
    case .reviewOpened(let payload): .known(name: "reviewOpened", payload: payload)
    case .masked(let payload): .known(name: "masked", payload: payload)
    case .secrecyExamined(let payload): .known(name: "secrecyExamined", payload: payload)
    case .returnedFromSecrecy(let payload): .known(name: "returnedFromSecrecy", payload: payload)
    case .reviewed(let payload): .known(name: "reviewed", payload: payload)
    case .returnedFromReview(let payload): .known(name: "returnedFromReview", payload: payload)
    case .approved(let payload): .known(name: "approved", payload: payload)
    case .approvalCompleted(let payload): .known(name: "approvalCompleted", payload: payload)
    case .returnedFromApproval(let payload): .known(name: "returnedFromApproval", payload: payload)
    case .edited(let payload): .known(name: "edited", payload: payload)
    case .published(let payload): .known(name: "published", payload: payload)
    case .promiseOpened(let payload): .known(name: "promiseOpened", payload: payload)
    case .promiseKept(let payload): .known(name: "promiseKept", payload: payload)
    case .closed(let payload): .known(name: "closed", payload: payload)
    case .archived(let payload): .known(name: "archived", payload: payload)
    case .reminded(let payload): .known(name: "reminded", payload: payload)
    case .explained(let payload): .known(name: "explained", payload: payload)
    case .objected(let payload): .known(name: "objected", payload: payload)
    case .objectionUpheld(let payload): .known(name: "objectionUpheld", payload: payload)
    case .objectionRejected(let payload): .known(name: "objectionRejected", payload: payload)
    case .extensionAsked(let payload): .known(name: "extensionAsked", payload: payload)
    case .extensionGranted(let payload): .known(name: "extensionGranted", payload: payload)
    case .extensionRefused(let payload): .known(name: "extensionRefused", payload: payload)
    case .extensionTold(let payload): .known(name: "extensionTold", payload: payload)
    case .pauseBegan(let payload): .known(name: "pauseBegan", payload: payload)
    case .pauseEnded(let payload): .known(name: "pauseEnded", payload: payload)
    case .alarmAcknowledged(let payload): .known(name: "alarmAcknowledged", payload: payload)
    case .remindedAutomatically(let payload):
      .known(name: "remindedAutomatically", payload: payload)
    case .explanationRefused(let payload): .known(name: "explanationRefused", payload: payload)
    case .leaderAlerted(let payload): .known(name: "leaderAlerted", payload: payload)
    case .supervisionProposed(let payload): .known(name: "supervisionProposed", payload: payload)
    case .supervisionIssued(let payload): .known(name: "supervisionIssued", payload: payload)
    case .supervisionRefused(let payload): .known(name: "supervisionRefused", payload: payload)
    case .supervisionAnswered(let payload): .known(name: "supervisionAnswered", payload: payload)
    case .supervisionAccepted(let payload): .known(name: "supervisionAccepted", payload: payload)
    case .supervisionReturned(let payload): .known(name: "supervisionReturned", payload: payload)
    case .shiftHandedOver(let payload): .known(name: "shiftHandedOver", payload: payload)
    case .shiftTaken(let payload): .known(name: "shiftTaken", payload: payload)
    case .leaveRecorded(let payload): .known(name: "leaveRecorded", payload: payload)
    case .leaveEnded(let payload): .known(name: "leaveEnded", payload: payload)
    case .undone(let payload): .known(name: "undone", payload: payload)
    case .sourceLookedAt(let payload): .known(name: "sourceLookedAt", payload: payload)
    case .gridReported(let payload): .known(name: "gridReported", payload: payload)
    case .gridReportSettled(let payload): .known(name: "gridReportSettled", payload: payload)
    case .riskRecorded(let payload): .known(name: "riskRecorded", payload: payload)
    case .contactsNamed(let payload): .known(name: "contactsNamed", payload: payload)
    case .zeroReported(let payload): .known(name: "zeroReported", payload: payload)
    case .bulletinDrafted(let payload): .known(name: "bulletinDrafted", payload: payload)
    case .bulletinObjected(let payload): .known(name: "bulletinObjected", payload: payload)
    case .objectionDecided(let payload): .known(name: "objectionDecided", payload: payload)
    case .bulletinIssued(let payload): .known(name: "bulletinIssued", payload: payload)
    case .bulletinDropped(let payload): .known(name: "bulletinDropped", payload: payload)
    case .onBehalf(let payload): .known(name: "onBehalf", payload: payload)
    case .actingFor(let payload): .known(name: "actingFor", payload: payload)
    case .envelope(let name, let payload), .unknown(let name, let payload):
      .raw(name: name, payload: payload)
    }
  }

  /// The fact's name in the journal.
  public var name: String {
    switch form {
    case .known(let name, _), .raw(let name, _): name
    }
  }

  private func write(to writer: inout CanonWriter) {
    switch form {
    case .known(let name, let payload):
      writer.name(name)
      writer.object(payload)
    case .raw(let name, let payload):
      writer.name(name)
      writer.raw(payload)
    }
  }

  private init(
    named name: String, from reader: inout CanonReader, in bytes: [UInt8],
  ) throws(CanonError) {
    switch name {
    case "officeFounded": self = .officeFounded(try reader.object())
    case "memberAdmitted": self = .memberAdmitted(try reader.object())
    case "departmentNamed": self = .departmentNamed(try reader.object())
    case "areaNamed": self = .areaNamed(try reader.object())
    case "topicNamed": self = .topicNamed(try reader.object())
    case "sourceDescribed": self = .sourceDescribed(try reader.object())
    case "policyAdopted": self = .policyAdopted(try reader.object())
    case "calendarLoaded": self = .calendarLoaded(try reader.object())
    case "closureDeclared": self = .closureDeclared(try reader.object())
    case "journalRestored": self = .journalRestored(try reader.object())
    case "received": self = .received(try reader.object())
    case "registered": self = .registered(try reader.object())
    case "amended": self = .amended(try reader.object())
    case "answeredByOffice": self = .answeredByOffice(try reader.object())
    case "proposed": self = .proposed(try reader.object())
    case "instructed": self = .instructed(try reader.object())
    case "instructionChanged": self = .instructionChanged(try reader.object())
    case "proposalReturned": self = .proposalReturned(try reader.object())
    case "dispatched": self = .dispatched(try reader.object())
    case "declineProposed": self = .declineProposed(try reader.object())
    case "declineConfirmed": self = .declineConfirmed(try reader.object())
    case "declineRefused": self = .declineRefused(try reader.object())
    case "transferProposed": self = .transferProposed(try reader.object())
    case "transferConfirmed": self = .transferConfirmed(try reader.object())
    case "transferRefused": self = .transferRefused(try reader.object())
    case "voidProposed": self = .voidProposed(try reader.object())
    case "voidConfirmed": self = .voidConfirmed(try reader.object())
    case "voidRefused": self = .voidRefused(try reader.object())
    case "endTold": self = .endTold(try reader.object())
    case "signedFor": self = .signedFor(try reader.object())
    case "reported": self = .reported(try reader.object())
    case "consolidated": self = .consolidated(try reader.object())
    case "reportSigned": self = .reportSigned(try reader.object())
    case "reportRefused": self = .reportRefused(try reader.object())
    case "reportAccepted": self = .reportAccepted(try reader.object())
    case "reportSentBack": self = .reportSentBack(try reader.object())
    case "bypassed": self = .bypassed(try reader.object())
    case "consolidationOpened": self = .consolidationOpened(try reader.object())
    case "reviewOpened": self = .reviewOpened(try reader.object())
    case "masked": self = .masked(try reader.object())
    case "secrecyExamined": self = .secrecyExamined(try reader.object())
    case "returnedFromSecrecy": self = .returnedFromSecrecy(try reader.object())
    case "reviewed": self = .reviewed(try reader.object())
    case "returnedFromReview": self = .returnedFromReview(try reader.object())
    case "approved": self = .approved(try reader.object())
    case "approvalCompleted": self = .approvalCompleted(try reader.object())
    case "returnedFromApproval": self = .returnedFromApproval(try reader.object())
    case "edited": self = .edited(try reader.object())
    case "published": self = .published(try reader.object())
    case "promiseOpened": self = .promiseOpened(try reader.object())
    case "promiseKept": self = .promiseKept(try reader.object())
    case "closed": self = .closed(try reader.object())
    case "archived": self = .archived(try reader.object())
    case "reminded": self = .reminded(try reader.object())
    case "explained": self = .explained(try reader.object())
    case "objected": self = .objected(try reader.object())
    case "objectionUpheld": self = .objectionUpheld(try reader.object())
    case "objectionRejected": self = .objectionRejected(try reader.object())
    case "extensionAsked": self = .extensionAsked(try reader.object())
    case "extensionGranted": self = .extensionGranted(try reader.object())
    case "extensionRefused": self = .extensionRefused(try reader.object())
    case "extensionTold": self = .extensionTold(try reader.object())
    case "pauseBegan": self = .pauseBegan(try reader.object())
    case "pauseEnded": self = .pauseEnded(try reader.object())
    case "alarmAcknowledged": self = .alarmAcknowledged(try reader.object())
    case "remindedAutomatically": self = .remindedAutomatically(try reader.object())
    case "explanationRefused": self = .explanationRefused(try reader.object())
    case "leaderAlerted": self = .leaderAlerted(try reader.object())
    case "supervisionProposed": self = .supervisionProposed(try reader.object())
    case "supervisionIssued": self = .supervisionIssued(try reader.object())
    case "supervisionRefused": self = .supervisionRefused(try reader.object())
    case "supervisionAnswered": self = .supervisionAnswered(try reader.object())
    case "supervisionAccepted": self = .supervisionAccepted(try reader.object())
    case "supervisionReturned": self = .supervisionReturned(try reader.object())
    case "shiftHandedOver": self = .shiftHandedOver(try reader.object())
    case "shiftTaken": self = .shiftTaken(try reader.object())
    case "leaveRecorded": self = .leaveRecorded(try reader.object())
    case "leaveEnded": self = .leaveEnded(try reader.object())
    case "undone": self = .undone(try reader.object())
    case "sourceLookedAt": self = .sourceLookedAt(try reader.object())
    case "gridReported": self = .gridReported(try reader.object())
    case "gridReportSettled": self = .gridReportSettled(try reader.object())
    case "riskRecorded": self = .riskRecorded(try reader.object())
    case "contactsNamed": self = .contactsNamed(try reader.object())
    case "zeroReported": self = .zeroReported(try reader.object())
    case "bulletinDrafted": self = .bulletinDrafted(try reader.object())
    case "bulletinObjected": self = .bulletinObjected(try reader.object())
    case "objectionDecided": self = .objectionDecided(try reader.object())
    case "bulletinIssued": self = .bulletinIssued(try reader.object())
    case "bulletinDropped": self = .bulletinDropped(try reader.object())
    case "onBehalf": self = .onBehalf(try reader.object())
    case "actingFor": self = .actingFor(try reader.object())
    default:
      let start = reader.offset
      try reader.skipValue()
      let payload = Array(bytes[start..<reader.offset])
      self =
        Fact.envelopeNames.contains(name)
        ? .envelope(name: name, payload: payload) : .unknown(name: name, payload: payload)
    }
  }
}
