extension Assignment {
  /// What became of a department's "not ours".
  public struct Objecting: Sendable, Equatable {
    public let objection: Dated<Objection>
    /// When it was ruled on, or lapsed; nil while it waits.
    public var closed: Moment?
    /// What was ruled; nil while it waits and when it lapsed.
    public var isUpheld: Bool?
    public var text: String?
  }

  mutating func object(_ objection: Objection, _ moment: Moment) {
    objecting = Objecting(objection: Dated(value: objection, moment: moment))
    stage = .objected
  }

  /// Notes the ruling, or that there will be none; nothing where no objection waits.
  mutating func closeObjection(isUpheld: Bool?, _ text: String?, _ moment: Moment) {
    guard objecting != nil, objecting?.closed == nil else { return }
    objecting?.closed = moment
    objecting?.isUpheld = isUpheld
    objecting?.text = text
  }
}

extension Matter {
  /// Whether a department objected before; it has no second objection.
  public func hasObjected(_ department: DepartmentID) -> Bool {
    (assignments + withdrawn).contains {
      $0.department == department && $0.objecting != nil
    }
  }

  /// The departments whose objections wait for a leader, in the order of dispatch.
  public var objectors: [DepartmentID] {
    assignments.filter { $0.stage == .objected }.map(\.department)
  }

  mutating func reject(_ value: ObjectionRejected, _ moment: Moment) {
    change(value.department) { part in
      part.closeObjection(isUpheld: false, value.reason, moment)
      part.stage = .working
    }
  }

  /// Takes the part away, gives it to whom the ruling names, and finds a lead.
  mutating func uphold(_ value: ObjectionUpheld, _ moment: Moment) {
    let wasShared = isShared
    let reason = assignment(of: value.department)?.objecting?.objection.value.reason
    change(value.department) { $0.closeObjection(isUpheld: true, value.note, moment) }
    withdraw(value.department, value.note ?? reason ?? "", moment)
    if value.taker == .department, let taker = value.to {
      hand(to: taker, asLead: taker == value.lead, moment)
    }
    if let lead = value.lead { passLead(to: lead) }
    if pendingExtension?.value.department == value.department { lapseExtension(moment) }
    if wasShared, !isShared { reopenPartialReport() }
    if assignments.isEmpty { enter(.registered, moment) }
  }

  /// A department that has a part already answers for both, and reports anew.
  private mutating func hand(to taker: DepartmentID, asLead: Bool, _ moment: Moment) {
    guard let part = assignment(of: taker) else {
      assignments.append(
        Assignment(
          department: taker, isLead: false, dispatched: moment, isDueBeforeLead: !asLead))
      return
    }
    guard !part.isOwing else { return }
    change(taker) { $0.stage = .working }
  }

  /// What a lead wrote beside others is not enough when it is alone, unless it deals with all points.
  private mutating func reopenPartialReport() {
    guard let lead, let report = lead.latest?.report else { return }
    let answered = Set(report.answers.map(\.point))
    guard !points.indices.allSatisfy({ answered.contains($0 + 1) }) else { return }
    change(lead.department) { part in
      if part.stage == .submitted || part.stage == .awaitingSignature { part.stage = .working }
    }
  }

  private mutating func lapseExtension(_ moment: Moment) {
    pendingExtension = nil
    extensionDecisions.append(moment)
  }
}
