extension Office {
  /// Whether the record's author had the right to each of its facts in this office.
  ///
  /// Asked by every reader: an entry without the right stays in the journal and means nothing.
  public func grants(_ record: Record) -> Bool {
    guard let desk = members[record.by], let member = members[record.actor] else {
      return false
    }
    if record.onBehalf != nil {
      guard desk.roles.contains(.administrator) else { return false }
      guard record.facts.allSatisfy({ $0.act?.canBeEnteredOnBehalf ?? true }) else { return false }
    }
    return record.facts.allSatisfy { grants($0, to: member) }
  }

  private func grants(_ fact: Fact, to member: MemberAdmitted) -> Bool {
    if fact.isOfficial || ClockCorrection(fact) != nil {
      return member.roles.contains(where: fact.officialRoles.contains)
    }
    guard let act = fact.act else { return true }
    var roles = roles(for: act)
    if act == .sign, policy.liaisonSigns { roles.append(.liaison) }
    guard member.roles.contains(where: roles.contains) else { return false }
    return !act.isOfOwnDepartment || member.department == fact.department
  }
}

extension Act {
  /// Whether the department it concerns is the member's own; a lead judges those of others.
  fileprivate var isOfOwnDepartment: Bool {
    switch self {
    case .signFor, .report, .sign, .refuseToSign, .consolidate, .explain, .askExtension: true
    case .acceptReport, .sendBackReport, .bypass, .receive, .register, .propose, .instruct,
      .returnProposal, .dispatch, .review, .returnFromReview, .approve, .returnFromApproval,
      .publish, .keepPromise, .close, .archive, .remind, .grantExtension, .refuseExtension,
      .pause, .resume, .acknowledge:
      false
    }
  }
}

extension Fact {
  /// The act that records the fact; nil for what a rule, the office or the journal itself adds.
  public var act: Act? {
    switch self {
    case .received: .receive
    case .registered: .register
    case .proposed: .propose
    case .instructed: .instruct
    case .proposalReturned: .returnProposal
    case .dispatched: .dispatch
    case .signedFor: .signFor
    case .reported: .report
    case .consolidated: .consolidate
    case .reportSigned: .sign
    case .reportRefused: .refuseToSign
    case .reportAccepted: .acceptReport
    case .reportSentBack: .sendBackReport
    case .bypassed: .bypass
    case .reviewed: .review
    case .returnedFromReview: .returnFromReview
    case .approved: .approve
    case .returnedFromApproval: .returnFromApproval
    case .published: .publish
    case .promiseKept: .keepPromise
    case .closed: .close
    case .archived: .archive
    case .reminded: .remind
    case .explained: .explain
    case .extensionAsked: .askExtension
    case .extensionGranted: .grantExtension
    case .extensionRefused: .refuseExtension
    case .pauseBegan: .pause
    case .pauseEnded: .resume
    case .alarmAcknowledged: .acknowledge
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .policyAdopted, .calendarLoaded, .closureDeclared, .consolidationOpened,
      .reviewOpened, .approvalCompleted, .promiseOpened, .shiftHandedOver, .shiftTaken, .onBehalf,
      .envelope, .unknown:
      nil
    }
  }
}
