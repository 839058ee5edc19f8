extension Matter {
  /// Folds a matter from the entries that name it, in order.
  ///
  /// Nil when the first of them does not receive it. Entries nobody believes are left out before.
  public static func fold(_ records: some Sequence<Record>, id: MatterID) -> Matter? {
    // Most matters have no entry that stopped counting, and the fold itself makes their trail.
    guard records.contains(where: \.changesThePast) else {
      return records.reduce(into: Matter?.none) { $0.take($1, on: id) }
    }
    let trail = records.reduce(into: [TrailMark]()) { $0.take($1, on: id) }
    let lapse = trail.first { $0.lapsed != nil }?.entry ?? .max
    var matter: Matter?
    for (record, mark) in zip(records, trail) {
      if !mark.holds {
        matter?.passOver(record, mark)
      } else if matter != nil, record.number > lapse {
        matter?.applyAnew(record)
      } else {
        matter.take(record, on: id)
      }
    }
    return matter
  }

  /// The matter as its first entry leaves it; nil when that entry receives nothing.
  public init?(id: MatterID, first record: Record) {
    let receptions = record.facts.compactMap { fact -> Received? in
      if case .received(let received) = fact { received } else { nil }
    }
    guard let received = receptions.first else { return nil }
    let moment = Moment(record)
    self.id = id
    self.received = received
    receipt = moment
    visits = [Visit(stage: .received, entered: moment)]
    lastNumber = record.number
    trail.take(record, on: id)
    for fact in record.facts { apply(fact, moment) }
  }

  /// Takes an entry into account; it can not refuse.
  ///
  /// What an entry takes back or disowns falls by folding anew, which needs the entries before it.
  public mutating func apply(_ record: Record) {
    let moment = Moment(record)
    for fact in record.facts { apply(fact, moment) }
    close(record)
  }

  /// Takes an entry into account that came after one which no longer counts.
  ///
  /// What the rules made of the departments' parts then may not follow now, and the other way round.
  private mutating func applyAnew(_ record: Record) {
    let moment = Moment(record)
    for fact in record.facts where !fact.isOfParts {
      apply(fact, moment)
      while let consequence = consequenceOfParts { apply(consequence, moment) }
    }
    close(record)
  }

  mutating func close(_ record: Record) {
    lastNumber = record.number
    trail.take(record, on: id)
  }

  /// Keeps of an entry that no longer counts only that it was there, and the numbers it gave.
  private mutating func passOver(_ record: Record, _ mark: TrailMark) {
    lastNumber = record.number
    trail.append(mark)
    for fact in record.facts {
      if case .registered(let registered) = fact { formerNumber = registered.number }
      if let slip = fact.slip { formerSlips.append(slip.number) }
    }
  }

  mutating func apply(_ fact: Fact, _ moment: Moment) {
    switch fact {
    case .received, .undone, .behalfConfirmed, .behalfDisowned, .onBehalf, .actingFor, .envelope:
      break
    case .registered(let registered):
      registration = registered
      enter(.registered, moment)
    case .amended(let value): applyAmendment(value, moment)
    case .answeredByOffice(let value):
      officeAnswer = Dated(value: value, moment: moment)
      enter(.underReview, moment)
    case .proposed(let value):
      proposal = Dated(value: value, moment: moment)
      enter(.awaitingInstruction, moment)
    case .proposalReturned(let value):
      proposalReturn = Dated(value: value.reason, moment: moment)
      enter(.registered, moment)
    case .instructed(let value):
      instruction = Dated(value: value, moment: moment)
      enter(.instructed, moment)
    case .instructionChanged(let value): applyInstructionChange(value, moment)
    case .dispatched(let value): applyDispatch(value, moment)
    case .declineProposed(let value): propose(.declining(value), moment)
    case .transferProposed(let value): propose(.transferring(value), moment)
    case .voidProposed(let value): propose(.voiding(value), moment)
    case .declineConfirmed(let value), .transferConfirmed(let value), .voidConfirmed(let value):
      rule(true, value.note, moment)
    case .declineRefused(let value), .transferRefused(let value), .voidRefused(let value):
      rule(false, value.reason, moment)
    case .endTold(let value): endTold = Dated(value: value, moment: moment)
    case .merged(let value): apply(value, moment)
    case .unmerged(let value): apply(value, moment)
    case .signedFor(let value): change(value.department) { $0.signFor(moment) }
    case .reported(let value):
      change(value.department) { $0.submit(value, isConsolidated: false, moment) }
    case .consolidated(let value):
      change(value.department) { $0.submit(value, isConsolidated: true, moment) }
    case .reportSigned(let value): change(value.department) { $0.sign(moment) }
    case .reportRefused(let value):
      change(value.department) { $0.refuseSignature(value.reason ?? "", moment) }
    case .reportAccepted(let value): change(value.department) { $0.stage = .accepted }
    case .reportSentBack(let value):
      change(value.department) { $0.sendBack(value.reason ?? "", moment) }
    case .bypassed(let value): change(value.department) { $0.bypass(value.reason, moment) }
    case .consolidationOpened: enter(.consolidating, moment)
    case .reviewOpened: enter(.underReview, moment)
    case .masked(let value): applyText(value, moment)
    case .secrecyExamined(let value):
      secrecy = Dated(value: value, moment: moment)
      // The text passed: what was wrong with the one before is history.
      secrecyReturn = nil
    case .returnedFromSecrecy(let value):
      secrecyReturn = Dated(value: value.reason, moment: moment)
      masking = nil
    case .edited(let value):
      applyText(value.text, moment)
      // Back to a text that was examined once is a change all the same.
      secrecy = nil
      review = nil
      approvals = []
      enter(.underReview, moment)
    case .reviewed(let value):
      review = Dated(value: value, moment: moment)
      secrecyReturn = nil
      approvals = []
      enter(.awaitingApproval, moment)
    case .returnedFromReview(let value), .returnedFromApproval(let value):
      applyReturn(value, moment)
    case .approved(let value): approvals.append(Dated(value: value, moment: moment))
    case .approvalCompleted: enter(.approved, moment)
    case .published(let value):
      publications.append(Dated(value: value, moment: moment))
      // What nobody decided in time has nothing left to move.
      pendingExtension = nil
      enter(.published, moment)
    case .promiseOpened: enter(.promised, moment)
    case .promiseKept(let value):
      promiseKept = Dated(value: value, moment: moment)
      enter(.closed, moment)
    case .promiseMoveProposed(let value): promiseMoves.append(Motion(value, moment))
    case .promiseMoveConfirmed(let value): ruleOnPromiseMove(true, value.note, moment)
    case .promiseMoveRefused(let value): ruleOnPromiseMove(false, value.reason, moment)
    case .correctionProposed(let value): corrections.append(Motion(value, moment))
    case .correctionConfirmed(let value): ruleOnCorrection(true, value.note, moment)
    case .correctionRefused(let value): ruleOnCorrection(false, value.reason, moment)
    case .reopened(let value): reopen(value, moment)
    case .closed(let value):
      closing = Dated(value: value, moment: moment)
      enter(.closed, moment)
    case .archived(let value):
      archiving = Dated(value: value, moment: moment)
      enter(.archived, moment)
    case .fileConsulted(let value): consultations.append(Dated(value: value, moment: moment))
    case .fileLent(let value): lendings.append(Lending(lent: Dated(value: value, moment: moment)))
    case .fileReturned(let value): takeBack(value, moment)
    case .retentionExtended(let value):
      retentionExtensions.append(Dated(value: value, moment: moment))
    case .reminded(let value): reminders.append(Dated(value: value, moment: moment))
    case .explained(let value): explanations.append(Dated(value: value, moment: moment))
    case .objected(let value): change(value.department) { $0.object(value, moment) }
    case .objectionUpheld(let value): uphold(value, moment)
    case .objectionRejected(let value): reject(value, moment)
    case .extensionAsked(let value):
      pendingExtension = Dated(value: value, moment: moment)
      extensionRequests.append(Dated(value: value, moment: moment))
    case .extensionGranted(let value):
      pendingExtension = nil
      extensionDecisions.append(moment)
      extensionGrants.append(Dated(value: value, moment: moment))
    case .extensionRefused:
      pendingExtension = nil
      extensionDecisions.append(moment)
    case .extensionTold(let value): extensionNotes.append(Dated(value: value, moment: moment))
    case .pauseBegan(let value):
      pauses.append(Pause(began: Dated(value: value.reason, moment: moment)))
    case .pauseEnded:
      if isPaused { pauses[pauses.count - 1].ended = moment }
    case .alarmAcknowledged(let value):
      acknowledgements.append(Dated(value: value, moment: moment))
    case .explanationRefused(let value):
      explanationRefusals.append(Dated(value: value, moment: moment))
    case .remindedAutomatically(let value):
      automaticReminders.append(Dated(value: value, moment: moment))
    case .leaderAlerted(let value): alerts.append(Dated(value: value, moment: moment))
    case .supervisionProposed(let value):
      supervisions.append(Supervision(Dated(value: value, moment: moment)))
    case .supervisionIssued(let value):
      changePendingSupervision { $0.issue = Dated(value: value, moment: moment) }
    case .supervisionRefused(let value):
      changePendingSupervision { $0.refusal = Dated(value: value.reason, moment: moment) }
    case .supervisionAnswered(let value):
      changeSupervision(of: value.department) {
        $0.answers.append(Dated(value: value, moment: moment))
      }
    case .supervisionAccepted(let value):
      changeSupervision(of: value.department) {
        $0.acceptance = Dated(value: value, moment: moment)
      }
    case .supervisionReturned(let value):
      changeSupervision(of: value.department) {
        $0.returns.append(Dated(value: value, moment: moment))
      }
    case .unknown: holdsUnknownFacts = true
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .templateKept, .partRetired,
      .policyAdopted, .calendarLoaded, .closureDeclared, .journalRestored,
      .shiftHandedOver, .shiftTaken, .leaveRecorded, .leaveEnded, .sourceLookedAt, .gridReported,
      .gridReportSettled, .riskRecorded, .contactsNamed, .zeroReported, .bulletinDrafted,
      .bulletinObjected, .objectionDecided, .bulletinIssued, .bulletinDropped,
      .bulletinActConfirmed, .bulletinActDisowned:
      break
    }
  }

  mutating func enter(_ stage: Stage, _ moment: Moment) {
    self.stage = stage
    visits.append(Visit(stage: stage, entered: moment))
    if stage.isEnd { lapseSupervisions(moment) }
  }

  private mutating func applyDispatch(_ value: Dispatched, _ moment: Moment) {
    dispatch = Dated(value: value, moment: moment)
    assignments = ([value.lead] + value.with).map { department in
      let isLead = department == value.lead
      return Assignment(
        department: department, isLead: isLead, dispatched: moment, isDueBeforeLead: !isLead)
    }
    enter(.inHand, moment)
  }

  private mutating func applyText(_ value: Masked, _ moment: Moment) {
    let text = Dated(value: value, moment: moment)
    masking = text
    publicTexts.append(text)
    if secrecy?.value.digest != value.digest { secrecy = nil }
  }

  private mutating func applyReturn(_ value: Return, _ moment: Moment) {
    replyReturns.append(Dated(value: value, moment: moment))
    masking = nil
    review = nil
    approvals = []
    switch value.target {
    case .office where isAnsweredByOffice && stage == .underReview:
      // What the office will not answer itself goes the way of the others.
      officeAnswer = nil
      enter(.registered, moment)
    case .office: enter(.underReview, moment)
    case .lead:
      reopen({ $0.isLead }, value.reason, moment)
      enter(isShared ? .consolidating : .inHand, moment)
    case .departments:
      // The lead of several departments consolidates anew whichever of them reports again.
      reopen({ value.departments.contains($0.department) || $0.isLead }, value.reason, moment)
      enter(.inHand, moment)
    }
  }

  private mutating func reopen(
    _ isConcerned: (Assignment) -> Bool, _ reason: String, _ moment: Moment,
  ) {
    for index in assignments.indices
    where assignments[index].stage != .withdrawn && isConcerned(assignments[index]) {
      assignments[index].sendBack(reason, moment)
    }
  }
}

extension Matter? {
  /// Takes the next entry into account; the first has to receive the matter.
  fileprivate mutating func take(_ record: Record, on id: MatterID) {
    if self == nil { self = Matter(id: id, first: record) } else { self?.apply(record) }
  }
}
