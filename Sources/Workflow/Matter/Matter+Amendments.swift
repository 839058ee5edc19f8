extension Matter {
  /// What stands now of what can be put right.
  var particulars: Particulars {
    var particulars = Particulars()
    particulars.kind = registration?.registration.kind
    particulars.area = registration?.registration.area
    particulars.topic = registration?.registration.topic
    particulars.identity = registration?.registration.identity
    particulars.points = points
    particulars.sentAt = askedAt
    particulars.restriction = isRestricted ? .restricted : .open
    particulars.accusation = registration?.registration.accusation
    return particulars
  }

  mutating func applyAmendment(_ value: Amended, _ moment: Moment) {
    amendments.append(Dated(value: value, moment: moment))
    if let sentAt = value.new.sentAt {
      if reopening == nil {
        received.sentAt = sentAt
      } else {
        reopening?.value.reopening.sentAt = sentAt
      }
    }
    guard var now = registration?.registration else { return }
    now.kind = value.new.kind ?? now.kind
    now.area = value.new.area ?? now.area
    now.topic = value.new.topic ?? now.topic
    now.identity = value.new.identity ?? now.identity
    if !value.new.points.isEmpty { now.points = value.new.points }
    if let restriction = value.new.restriction { now.isRestricted = restriction == .restricted }
    now.accusation = value.new.accusation ?? now.accusation
    registration?.registration = now
    lapseSupervisions(of: Set(accused), moment)
  }

  /// Whose task it is, the lead first: who has a part, or before the slips are out who was instructed.
  ///
  /// A ruling on an objection moves parts, and leaves what was instructed as it is.
  public var departmentsInCharge: [DepartmentID] {
    assignments.isEmpty
      ? instruction?.value.departments ?? [] : assignments.map(\.department)
  }

  mutating func applyInstructionChange(_ value: InstructionChanged, _ moment: Moment) {
    instructionChanges.append(Dated(value: value, moment: moment))
    let kept = departmentsInCharge.filter { !value.dropped.contains($0) }
    instruction?.value.lead = value.lead
    instruction?.value.with = (kept + value.added).filter { $0 != value.lead }
    guard !assignments.isEmpty else { return }
    for department in value.added where assignment(of: department) == nil {
      assignments.append(
        Assignment(
          department: department, isLead: false, dispatched: moment,
          isDueBeforeLead: department != value.lead))
    }
    for department in value.dropped where department != value.lead {
      withdraw(department, value.reason, moment)
    }
    if assignment(of: value.lead) != nil { passLead(to: value.lead) }
  }

  /// Makes a department the lead; what it reported beside another stands as its own part.
  mutating func passLead(to department: DepartmentID) {
    for index in assignments.indices {
      assignments[index].isLead = assignments[index].department == department
    }
    change(department) { $0.takeLead() }
    assignments = assignments.filter(\.isLead) + assignments.filter { !$0.isLead }
  }
}

extension Assignment {
  fileprivate mutating func takeLead() {
    isDueBeforeLead = false
    switch stage {
    case .accepted: stage = .submitted
    case .bypassed: stage = signedFor == nil ? .dispatched : .working
    case .dispatched, .working, .objected, .awaitingSignature, .submitted, .sentBack, .withdrawn:
      break
    }
  }
}

extension Particulars {
  /// What a change from these to others says: both sides of each member that differs.
  func changes(to wanted: Particulars) -> (old: Particulars, new: Particulars) {
    var (old, new) = (Particulars(), Particulars())
    keep(\.kind, wanted, &old, &new)
    keep(\.area, wanted, &old, &new)
    keep(\.topic, wanted, &old, &new)
    keep(\.identity, wanted, &old, &new)
    keep(\.sentAt, wanted, &old, &new)
    keep(\.restriction, wanted, &old, &new)
    keep(\.accusation, wanted, &old, &new)
    if !wanted.points.isEmpty, wanted.points != points {
      (old.points, new.points) = (points, wanted.points)
    }
    return (old, new)
  }

  private func keep<Value: Equatable>(
    _ member: WritableKeyPath<Particulars, Value?>, _ wanted: Particulars,
    _ old: inout Particulars, _ new: inout Particulars,
  ) {
    guard let value = wanted[keyPath: member], value != self[keyPath: member] else { return }
    old[keyPath: member] = self[keyPath: member]
    new[keyPath: member] = value
  }
}
