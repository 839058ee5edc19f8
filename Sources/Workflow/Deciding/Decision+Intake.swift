extension Decision {
  func register(_ registration: Registration) throws(Refusal) -> [Fact] {
    try stage(.register, .received)
    guard office.areas[registration.area] != nil else { throw .unknownArea(registration.area) }
    guard office.topics[registration.topic] != nil else {
      throw .unknownTopic(registration.topic)
    }
    guard !registration.points.isEmpty else { throw .noPoints }
    guard registration.points.count <= Self.pointLimit else {
      throw .tooManyPoints(limit: Self.pointLimit)
    }
    for point in registration.points { try guards.text(point, .point) }
    try checkAccused(registration)
    var registered = Registered()
    registered.number = situation.nextNumber
    registered.registration = registration
    return [.registered(registered)]
  }

  /// Whom a report accuses is known, and is nobody who registers it.
  func checkAccused(_ registration: Registration) throws(Refusal) {
    let names = registration.accusedNames
    for name in names { try guards.text(name, .accusedName) }
    for department in registration.accused where office.departments[department] == nil {
      throw .unknownDepartment(department)
    }
    for member in registration.accusedMembers where office.members[member] == nil {
      throw .unknownMember(member)
    }
    for person in Set([actor.member] + actor.people) {
      let department = office.members[person]?.department
      if registration.accusedMembers.contains(person)
        || department.map(registration.accused.contains) == true
      {
        throw .accusedMember(person)
      }
    }
    guard registration.kind == .report else { return }
    guard !registration.accused.isEmpty || !registration.accusedMembers.isEmpty || !names.isEmpty
    else { throw .accusedMissing }
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
    dispatched.slip = "JB-" + matter.number
    dispatched.lead = instruction.lead
    dispatched.with = instruction.with
    dispatched.note = dispatch.note
    return [.dispatched(dispatched)]
  }
}
