import Canon

extension Matter {
  /// The facts that follow from a command, or the reason why none may.
  ///
  /// It changes nothing; the caller records the facts, and applies them once they are on disk.
  public func decide(
    _ command: MatterCommand, by actor: Actor, in situation: Situation,
  ) throws(Refusal) -> [Fact] {
    guard !holdsUnknownFacts else { throw .holdsUnknownFacts }
    let decision = Decision(matter: self, actor: actor, situation: situation)
    var facts = try decision.facts(for: command)
    facts.insert(contentsOf: actor.marks, at: 0)
    let record = Record(
      number: lastNumber + 1, at: situation.now, by: actor.member, on: [id], facts: facts)
    return withConsequences(facts, Moment(record), under: situation.office.now.policy)
  }

  /// The facts that take a message in; the caller knows whether it was taken in before.
  public static func receive(
    _ received: Received, _ message: Message, by actor: Actor, in situation: Situation,
  ) throws(Refusal) -> [Fact] {
    let guards = Guards(office: situation.office.now, actor: actor, now: situation.now)
    _ = try guards.entitled(to: .receive)
    guard guards.office.sources[received.source] != nil else {
      throw .unknownSource(received.source)
    }
    try guards.offered(.source(received.source))
    try guards.text(received.externalID, .externalID)
    try guards.text(message.title, .title)
    guard message.text.count <= TextField.message.limit else {
      throw .textTooLong(.message, limit: TextField.message.limit)
    }
    guard message.author.count <= TextField.author.limit else {
      throw .textTooLong(.author, limit: TextField.author.limit)
    }
    guard received.sentAt <= situation.now else { throw .messageFromFuture }
    return actor.marks + [.received(received)]
  }
}

/// One command, decided on one matter.
struct Decision {
  let matter: Matter
  let situation: Situation
  let guards: Guards
  let actor: Actor

  init(matter: Matter, actor: Actor, situation: Situation) {
    self.matter = matter
    self.actor = actor
    self.situation = situation
    guards = Guards(office: situation.office.now, actor: actor, now: situation.now)
  }

  var office: Office { situation.office.now }

  func facts(for command: MatterCommand) throws(Refusal) -> [Fact] {
    for person in people where matter.accuses(person.member, of: person.department) {
      throw .accusedMember(person.member)
    }
    let member = try guards.entitled(to: command.act)
    try checkFile(command.act)
    try checkNotHeld(command.act)
    switch command {
    case .register(let registration): return try register(registration)
    case .amend(let amendment): return try amend(amendment, by: member)
    case .answer(let answer): return try self.answer(answer)
    case .propose(let proposal): return try propose(proposal)
    case .instruct(let instruction): return try instruct(instruction)
    case .changeInstruction(let change): return try changeInstruction(change)
    case .returnProposal(let reason): return try returnProposal(reason)
    case .dispatch(let dispatch): return try self.dispatch(dispatch)
    case .proposeDecline(let value): return try proposeDecline(value)
    case .proposeTransfer(let value): return try proposeTransfer(value)
    case .proposeVoid(let reason): return try proposeVoid(reason)
    case .confirmDecline(let value):
      return [.declineConfirmed(try confirmed(value, command.act))]
    case .confirmTransfer(let value):
      return [.transferConfirmed(try confirmed(value, command.act))]
    case .confirmVoid(let value):
      return [.voidConfirmed(try confirmed(value, command.act))]
    case .refuseDecline(let reason): return [.declineRefused(try refused(reason, .confirmDecline))]
    case .refuseTransfer(let reason):
      return [.transferRefused(try refused(reason, .confirmTransfer))]
    case .refuseVoid(let reason): return [.voidRefused(try refused(reason, .confirmVoid))]
    case .tellEnd(let told): return try tellEnd(told)
    case .merge(let value): return try merge(value)
    case .unmerge(let reason): return try unmerge(reason)
    case .signFor(let value): return try signFor(value, command, by: member)
    case .report(let report): return try self.report(report, command, by: member)
    case .sign(let value): return try sign(value, command, by: member)
    case .refuseToSign(let value): return try refuseToSign(value, command, by: member)
    case .acceptReport(let value): return try acceptReport(value, command, by: member)
    case .sendBackReport(let value): return try sendBackReport(value, command, by: member)
    case .bypass(let value): return try bypass(value, by: member)
    case .consolidate(let report): return try consolidate(report, command, by: member)
    case .mask(let review): return [.masked(try masked(review, .mask))]
    case .examineSecrecy(let value): return try examineSecrecy(value)
    case .returnFromSecrecy(let reason): return try returnFromSecrecy(reason)
    case .review(let review): return try self.review(review)
    case .returnFromReview(let value):
      try stage(.returnFromReview, .underReview)
      return [.returnedFromReview(try checked(value))]
    case .approve(let approval): return try approve(approval, by: member)
    case .returnFromApproval(let value):
      try stage(.returnFromApproval, .awaitingApproval)
      return [.returnedFromApproval(try checked(value))]
    case .edit(let review): return try edit(review)
    case .publish(let posting): return try publish(posting)
    case .keepPromise(let kept): return try keepPromise(kept)
    case .proposePromiseMove(let value): return try proposePromiseMove(value)
    case .confirmPromiseMove(let value):
      return [.promiseMoveConfirmed(try confirmed(value, command.act))]
    case .refusePromiseMove(let reason):
      return [.promiseMoveRefused(try refused(reason, .confirmPromiseMove))]
    case .close(let closing): return try close(closing)
    case .proposeCorrection(let value): return try proposeCorrection(value)
    case .confirmCorrection(let value):
      return [.correctionConfirmed(try confirmed(value, command.act))]
    case .refuseCorrection(let reason):
      return [.correctionRefused(try refused(reason, .confirmCorrection))]
    case .reopen(let reopening): return try reopen(reopening)
    case .archive(let archiving): return try archive(archiving)
    case .consult(let value): return try consult(value)
    case .lend(let value): return try lend(value)
    case .takeBack(let value): return try takeBack(value)
    case .retainLonger(let value): return try retainLonger(value)
    case .remind(let reminder): return try remind(reminder)
    case .explain(let explanation): return try explain(explanation, by: member)
    case .object(let value): return try object(value, command, by: member)
    case .upholdObjection(let value): return try uphold(value)
    case .rejectObjection(let value): return try reject(value)
    case .askExtension(let request): return try askExtension(request, by: member)
    case .grantExtension(let grant): return try grantExtension(grant)
    case .refuseExtension(let reason):
      guard matter.pendingExtension != nil else { throw .noExtensionPending }
      try guards.text(reason.reason, .reason)
      return [.extensionRefused(reason)]
    case .tellExtension(let told): return try tellExtension(told)
    case .pause(let reason): return try pause(reason)
    case .resume(let end): return try resume(end)
    case .acknowledge(let alarm): return try acknowledge(alarm)
    case .undo(let undoing): return [.undone(try checked(undoing))]
    case .confirm(let value): return try confirm(value)
    case .disown(let value): return try disown(value)
    case .remindAutomatically(let reminder): return try remindAutomatically(reminder)
    case .refuseExplanation(let value): return try refuseExplanation(value)
    case .alertLeader(let alert): return try alertLeader(alert)
    case .proposeSupervision(let proposal): return try proposeSupervision(proposal)
    case .issueSupervision(let issue): return try issueSupervision(issue)
    case .refuseSupervision(let reason): return try refuseSupervision(reason)
    case .answerSupervision(let answer):
      return try answerSupervision(answer, command, by: member)
    case .acceptSupervision(let judged): return try acceptSupervision(judged)
    case .returnSupervision(let judged): return try returnSupervision(judged)
    }
  }

  /// Refuses unless the matter is in one of the stages.
  func stage(_ act: Act, _ stages: Matter.Stage...) throws(Refusal) {
    guard stages.contains(matter.stage) else { throw .wrongStage(act, is: matter.stage) }
  }
}

extension Matter {
  /// Takes an entry into account, if its rule facts are the ones this reader derives from its causes,
  /// and what it takes back may be taken back.
  ///
  /// Otherwise it returns false, and the matter is no longer what it was.
  public mutating func apply(_ record: Record, deriving policy: Policy) -> Bool {
    guard trail.allows(record) else { return false }
    let moment = Moment(record)
    var expected: Fact?
    for fact in record.facts {
      guard fact.isConsequence ? fact == expected : expected == nil else { return false }
      apply(fact, moment)
      expected = consequence(under: policy)
    }
    close(record)
    return expected == nil
  }
}
