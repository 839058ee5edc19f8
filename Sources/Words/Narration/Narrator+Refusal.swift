public import Workflow

extension Narrator {
  /// What is wrong, where, and what to do next.
  public func sentence(for refusal: Refusal) -> String {
    phrase(for: refusal)(language)
  }

  // One table, so that the compiler finds a refusal without words; each concern words its own.
  private func phrase(for refusal: Refusal) -> Phrase {
    switch refusal {
    case .unknownMember(let member): unknownMember(member)
    case .notGranted(let act, let member, let roles):
      notGranted(act.phrase, to: member, needs: roles, inDepartments: act.isDepartmental)
    case .otherDepartment(let act, let department): otherDepartment(act, department)
    case .noDepartment(let member): noDepartment(member)
    case .notAssigned(let department): notAssigned(department)
    case .noOnBehalf(let act): noOnBehalf(act)
    case .onBehalfNeedsAdministrator: onBehalfNeedsAdministrator
    case .notAdministrator(let member): notAdministrator(member)
    case .lastAdministrator(let member): lastAdministrator(member)
    case .noRoles(let member): noRoles(member)
    case .proofMissing: proofMissing
    case .notDeputy(let deputy, let member): notDeputy(deputy, member)
    case .deputyOutOfPeriod(let member, let from, let until): deputyOutOfPeriod(member, from, until)
    case .wrongStage(let act, let stage): wrongStage(act, stage)
    case .wrongAssignmentStage(let act, let department, let stage):
      wrongAssignmentStage(act, department, stage)
    case .leadConsolidates(let department): leadConsolidates(department)
    case .holdsUnknownFacts: holdsUnknownFacts
    case .alreadyDispatched(let act): alreadyDispatched(act)
    case .textMissing(let field): textMissing(field)
    case .textTooLong(let field, let limit): textTooLong(field, limit)
    case .unfilledPlaceholder(let field, let placeholder): unfilledPlaceholder(field, placeholder)
    case .noPoints: noPoints
    case .tooManyPoints(let limit): tooManyPoints(limit)
    case .pointUnanswered(let point): pointUnanswered(point)
    case .groundMissing(let point): groundMissing(point)
    case .unknownPoint(let point): unknownPoint(point)
    case .unknownDepartment(let id): unknown(Phrase(zh: "部门", en: "department"), id.rawValue)
    case .unknownArea(let id): unknown(Phrase(zh: "网格", en: "area"), id.rawValue)
    case .unknownTopic(let id): unknown(Phrase(zh: "主题", en: "topic"), id.rawValue)
    case .unknownSource(let id): unknown(Phrase(zh: "来源", en: "source"), id.rawValue)
    case .departmentTwice(let department): departmentTwice(department)
    case .nobodyInDepartment(let department, let role): nobodyInDepartment(department, role)
    case .everybodyAway(let department, let role): everybodyAway(department, role)
    case .noDepartmentsToReturnTo: noDepartmentsToReturnTo
    case .promiseDateMissing: promiseDateMissing
    case .promiseDatePast(let date): promiseDatePast(date)
    case .messageFromFuture: messageFromFuture
    case .sentAfterReceipt(let moment): sentAfterReceipt(moment)
    case .nothingChanged(let act): nothingChanged(act)
    case .leaderAmends: leaderAmends
    case .ownAnswerNotAllowed(let kind): ownAnswerNotAllowed(kind)
    case .notYetLate(let department, let due): notYetLate(department, due)
    case .textChanged: textChanged
    case .accusedMissing: accusedMissing
    case .accusedDepartment(let department): accusedDepartment(department)
    case .accusedMember: accusedMember
    case .hitsUndecided(let hits): undecided(hits)
    case .unknownHit(let number): unknownHit(number)
    case .keptWithoutReason(let number): keptWithoutReason(number)
    case .wordsUndecided(let hits): undecided(hits)
    case .unknownWord(let number): unknownWord(number)
    case .wordWithoutReason(let number): wordWithoutReason(number)
    case .notMasked: notMasked
    case .secrecyNotExamined(let reviewers): secrecyNotExamined(reviewers)
    case .openedWithoutGround(let openness): openedWithoutGround(openness)
    case .textSame: textSame
    case .postedTextMissing: postedTextMissing
    case .postedTextDiffers(let pieces): postedTextDiffers(pieces)
    case .ownDraft: ownDraft
    case .alreadyApproved: alreadyApproved
    case .otherLevel(let rank): otherLevel(rank)
    case .postedOutsideWindow(let approved): postedOutsideWindow(approved)
    case .followUpMissing(let until): followUpMissing(until)
    case .satisfactionMissing(let until): satisfactionMissing(until)
    case .extensionPending: extensionPending
    case .noExtensionPending: noExtensionPending
    case .capReached(let days): capReached(days)
    case .replyAlreadyDue(let due): replyAlreadyDue(due)
    case .alreadyObjected(let department): alreadyObjected(department)
    case .objectionTooLate(let department, let until): objectionTooLate(department, until)
    case .notObjected(let department): notObjected(department)
    case .takerObjects(let department): takerObjects(department)
    case .leadMissing: leadMissing
    case .noEndingProposed: noEndingProposed
    case .endingPending(let act): endingPending(act)
    case .noEndingPending(let act): noEndingPending(act)
    case .ownProposal(let act): ownProposal(act)
    case .toldOutsideWindow(let since): toldOutsideWindow(since)
    case .nothingToTell: nothingToTell
    case .nothingToRemind: nothingToRemind
    case .pauseNotAllowed: pauseNotAllowed
    case .nothingToUndo: nothingToUndo
    case .undoTooLate(let act): undoTooLate(act)
    case .undoOfOther(let member, let entry): undoOfOther(member, entry)
    case .actedSince(let member, let entry): actedSince(member, entry)
    case .alreadyPaused: alreadyPaused
    case .notPaused: notPaused
    case .nothingToPause: nothingToPause
    case .noAlarm(let kind): noAlarm(kind)
    case .alarmAcknowledged(let kind): alarmAcknowledged(kind)
    case .badPolicy(let fault): phrase(for: fault)
    case .leftToNobody(let act, let roles): leftToNobody(act, roles)
    case .roster(let refusal): phrase(for: refusal)
    case .leaveOfOther(let member): leaveOfOther(member)
    case .leaveEmpty: leaveEmpty
    case .leaveOver(let until): leaveOver(until)
    case .leaveTooLong(let days): leaveTooLong(days)
    case .leaveTwice(let member, let from, let until): leaveTwice(member, from, until)
    case .notOnLeave(let member): notOnLeave(member)
    case .ownDeputy: ownDeputy
    case .deputyAway(let deputy, let until): deputyAway(deputy, until)
    case .deputyCycle(let members): deputyCycle(members)
    case .deputiesTooMany(let members, let limit): deputiesTooMany(members, limit)
    case .noShiftRight(let member): noShiftRight(member)
    case .noShiftWaiting: noShiftWaiting
    case .ownShift: ownShift
    case .supervision(let refusal): phrase(for: refusal)
    case .office(let refusal): phrase(for: refusal)
    case .bulletin(let refusal): phrase(for: refusal)
    case .afterReply(let refusal): phrase(for: refusal)
    case .merging(let refusal): phrase(for: refusal)
    case .behalf(let refusal): phrase(for: refusal)
    }
  }

  /// Who may do an act, or what they are called.
  func deciders(of act: Act) -> String {
    let roles = office.roles(for: act)
    return holders(of: roles) ?? list(roles.map { $0.phrase(language) })
  }

  /// Who holds any of the roles, a few of them; nil where nobody does.
  func holders(of roles: [Role]) -> String? {
    let members = Set(roles.flatMap { office.members(with: $0) }.map(\.member))
    guard !members.isEmpty else { return nil }
    return list(members.sorted { $0.rawValue < $1.rawValue }.prefix(3).map(name(of:)))
  }

  /// Who holds the role, or what it is called.
  func holders(of role: Role) -> String {
    holders(of: [role]) ?? role.phrase(language)
  }
}
