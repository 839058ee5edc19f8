extension Decision {
  func register(_ registration: Registration) throws(Refusal) -> [Fact] {
    try stage(.register, .received)
    guard office.areas[registration.area] != nil else { throw .unknownArea(registration.area) }
    guard office.topics[registration.topic] != nil else {
      throw .unknownTopic(registration.topic)
    }
    try guards.offered(.area(registration.area))
    try guards.offered(.topic(registration.topic))
    guard !registration.points.isEmpty else { throw .noPoints }
    try check(points: registration.points)
    try check(registration.accusation, of: registration.kind)
    var registered = Registered()
    registered.number = matter.formerNumber ?? situation.nextNumber
    registered.registration = registration
    registered.similar = situation.similar
    return [.registered(registered)]
  }

  /// Whom a report accuses is known, and is nobody who registers it.
  func check(_ accusation: Accusation, of kind: MessageKind) throws(Refusal) {
    for name in accusation.names { try guards.text(name, .accusedName) }
    for department in accusation.departments where office.departments[department] == nil {
      throw .unknownDepartment(department)
    }
    for member in accusation.members where office.members[member] == nil {
      throw .unknownMember(member)
    }
    for person in people where accusation.isAimed(at: person.member, of: person.department) {
      throw .accusedMember(person.member)
    }
    guard kind != .report || !accusation.isEmpty else { throw .accusedMissing }
  }

  /// Whoever has a hand in the act: the actor, those they act for, and who enters it.
  var people: [MemberAdmitted] {
    Set([actor.member] + actor.people).compactMap { office.members[$0] }
  }

  /// No accused department is proposed, instructed or sent a slip.
  func unaccused(_ departments: [DepartmentID]) throws(Refusal) {
    for department in departments where matter.accused.contains(department) {
      throw .accusedDepartment(department)
    }
  }

  /// The most points one message is taken apart into.
  static var pointLimit: Int { 20 }

  func propose(_ proposal: Proposal) throws(Refusal) -> [Fact] {
    try stage(.propose, .registered)
    try guards.text(proposal.text, .proposal)
    try guards.departments(proposal.lead, proposal.with)
    try unaccused([proposal.lead] + proposal.with)
    return [.proposed(proposal)]
  }

  func instruct(_ instruction: Instruction) throws(Refusal) -> [Fact] {
    try stage(.instruct, .awaitingInstruction)
    try guards.text(instruction.text, .instruction)
    try guards.departments(instruction.lead, instruction.with)
    try unaccused(instruction.departments)
    try guards.staffed(instruction.departments)
    return [.instructed(instruction)]
  }

  func returnProposal(_ reason: Reason) throws(Refusal) -> [Fact] {
    try stage(.returnProposal, .awaitingInstruction)
    try guards.text(reason.reason, .reason)
    return [.proposalReturned(reason)]
  }

  func dispatch(_ dispatch: Dispatch) throws(Refusal) -> [Fact] {
    try stage(.dispatch, .instructed)
    guard let instruction = matter.instruction?.value else {
      throw .wrongStage(.dispatch, is: matter.stage)
    }
    try unaccused(instruction.departments)
    try guards.staffed(instruction.departments)
    try guards.reachable(instruction.departments)
    try guards.optional(dispatch.note, .note)
    var dispatched = Dispatched()
    dispatched.slip = matter.nextSlip
    dispatched.lead = instruction.lead
    dispatched.with = instruction.with
    dispatched.note = dispatch.note
    return [.dispatched(dispatched)]
  }
}
