public import Canon

/// Why an act may not be done now; the payload is what a person needs to do better.
///
/// The sentences are made where people read them.
public enum Refusal: Error, Sendable, Equatable {
  // Who.
  case unknownMember(MemberID)
  case notGranted(Act, to: MemberID, needs: [Role])
  case otherDepartment(Act, department: DepartmentID)
  case noDepartment(MemberID)
  case notAssigned(DepartmentID)
  case noOnBehalf(Act)
  case onBehalfNeedsAdministrator
  /// Only an administrator changes the office itself.
  case notAdministrator(MemberID)
  /// Without this administrator nobody could admit or change anything any more.
  case lastAdministrator(MemberID)
  /// Nobody is admitted without a role.
  case noRoles(MemberID)
  case proofMissing
  case notDeputy(MemberID, of: MemberID)
  case deputyOutOfPeriod(of: MemberID, from: Instant, until: Instant)

  // When.
  case wrongStage(Act, is: Matter.Stage)
  case wrongAssignmentStage(Act, department: DepartmentID, is: Assignment.Stage)
  case leadConsolidates(DepartmentID)
  /// Once departments act on it, an administrator alone does not put a matter right.
  case leaderAmends
  case holdsUnknownFacts
  /// A department had it in hand, so the act would make nothing of what was done.
  case alreadyDispatched(Act)

  // What.
  case textMissing(TextField)
  case textTooLong(TextField, limit: Int)
  case unfilledPlaceholder(TextField, String)
  case noPoints
  case tooManyPoints(limit: Int)
  case pointUnanswered(Int)
  case groundMissing(point: Int)
  case unknownPoint(Int)
  case unknownDepartment(DepartmentID)
  case unknownArea(AreaID)
  case unknownTopic(TopicID)
  case unknownSource(SourceID)
  case departmentTwice(DepartmentID)
  case nobodyInDepartment(DepartmentID, Role)
  /// Each of the department's people with the role is away, without a deputy who is there.
  case everybodyAway(DepartmentID, Role)
  case noDepartmentsToReturnTo
  case promiseDateMissing
  case promiseDatePast(CivilDate)
  case messageFromFuture
  case sentAfterReceipt(Instant)
  /// The act would leave everything as it is.
  case nothingChanged(Act)

  // Accusations.
  case accusedMissing
  case accusedDepartment(DepartmentID)
  /// The member is accused: for them the matter does not exist.
  case accusedMember(MemberID)

  // Gates.
  case notYetLate(DepartmentID, due: Instant)
  case textChanged
  case hitsUndecided([MaskHit])
  case unknownHit(Int)
  case keptWithoutReason(Int)
  case wordsUndecided([SecrecyWords.Hit])
  case unknownWord(Int)
  case wordWithoutReason(Int)
  case notMasked
  case secrecyNotExamined(by: [MemberID])
  case openedWithoutGround(Openness)
  case textSame
  case postedTextMissing
  case postedTextDiffers([Difference])
  case ownDraft
  case ownAnswerNotAllowed(MessageKind)
  case alreadyApproved
  /// It is another level's turn to approve.
  case otherLevel(LeaderRank)
  case postedOutsideWindow(approved: Instant)
  case followUpMissing(until: Instant)
  /// The policy wants the citizen asked while the follow-up runs.
  case satisfactionMissing(until: Instant)
  case extensionPending
  case noExtensionPending
  case capReached(days: Int)
  case replyAlreadyDue(Instant)
  case alreadyObjected(DepartmentID)
  case objectionTooLate(DepartmentID, until: Instant)
  case notObjected(DepartmentID)
  /// The department can not take a part it objects to having.
  case takerObjects(DepartmentID)
  case leadMissing
  case noEndingProposed
  /// An end waits for the act named, and until then this one would contradict it.
  case endingPending(Act)
  case noEndingPending(Act)
  /// A second person is needed for what one proposed oneself.
  case ownProposal(Act)
  case toldOutsideWindow(since: Instant)
  case nothingToTell
  case nothingToRemind
  case pauseNotAllowed
  case alreadyPaused
  case notPaused
  case nothingToPause
  case noAlarm(Clock.Kind)
  case alarmAcknowledged(Clock.Kind)

  // Taking back.
  case nothingToUndo
  /// The act left the house.
  case undoTooLate(Act)
  case undoOfOther(MemberID, entry: Int)
  /// Something was done since the entry that was to be taken back.
  case actedSince(MemberID, entry: Int)

  // The office itself.
  case badPolicy(PolicyFault)
  /// A change would leave an act to nobody.
  case leftToNobody(Act, roles: [Role])
  /// About members, departments, names and wordings.
  case roster(RosterRefusal)

  // Leave.
  /// Only an administrator says that others are away.
  case leaveOfOther(MemberID)
  case leaveEmpty
  case leaveOver(until: Instant)
  case leaveTooLong(days: Int)
  case leaveTwice(MemberID, from: Instant, until: Instant)
  case notOnLeave(MemberID)
  case ownDeputy
  case deputyAway(MemberID, until: Instant)
  /// Who would act for whom, the first again at the end.
  case deputyCycle([MemberID])
  case deputiesTooMany([MemberID], limit: Int)
  /// About slips, reminders and explanations.
  case supervision(SupervisionRefusal)
  /// About what the office does beside its matters.
  case office(OfficeRefusal)
  case bulletin(BulletinRefusal)
  /// About messages that are answered together.
  case merging(MergeRefusal)
  /// About acts that were entered for somebody.
  case behalf(BehalfRefusal)
  /// About what follows a reply, and about files.
  case afterReply(AfterReplyRefusal)

  // Shifts.
  case noShiftRight(MemberID)
  case noShiftWaiting
  case ownShift
}

/// The texts a person writes.
public enum TextField: String, Sendable, CaseIterable {
  case name
  case template
  case title
  case message
  case author
  case externalID
  case point
  case proposal
  case instruction
  case reason
  case note
  case findings
  case wording
  case publicText
  case url
  case proof
  case result
  case explanation
  case reached
  case fileNumber
  case notice
  case properChannel
  case receivingBody
  case documentNumber
  case demand
  case answer
  case gridNews
  case informant
  case category
  case cause
  case measures
  case contact
  case bulletin
  case posted
  case duty
  case accusedName
  case newMessage
  case reader

  /// The longest text allowed, in characters; together an entry stays below 64 KiB.
  public var limit: Int {
    switch self {
    case .name: 60
    case .message: 20_000
    case .findings, .wording, .publicText, .posted, .template, .newMessage: 6000
    case .proposal, .instruction, .explanation, .result, .notice, .demand, .answer, .gridNews,
      .cause,
      .measures, .bulletin:
      2000
    case .reason, .note, .proof: 1000
    case .title, .point: 300
    case .url: 2000
    case .author, .externalID, .reached, .fileNumber, .properChannel, .receivingBody,
      .documentNumber, .informant, .category, .contact, .duty, .accusedName, .reader:
      200
    }
  }
}
