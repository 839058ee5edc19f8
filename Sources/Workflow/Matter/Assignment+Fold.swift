extension Matter {
  /// Takes a fact about one department's part into account.
  mutating func applyToAssignment(_ fact: Fact, _ moment: Moment) {
    guard let department = fact.department,
      let index = assignments.firstIndex(where: { $0.department == department })
    else { return }
    assignments[index].apply(fact, moment)
  }
}

extension Fact {
  /// The department whose part of a matter the fact is about.
  public var department: DepartmentID? {
    switch self {
    case .signedFor(let value): value.department
    case .reported(let value), .consolidated(let value): value.department
    case .reportSigned(let value), .reportRefused(let value), .reportAccepted(let value),
      .reportSentBack(let value):
      value.department
    case .bypassed(let value): value.department
    case .reminded(let value): value.department
    case .explained(let value): value.department
    case .extensionAsked(let value): value.department
    case .alarmAcknowledged(let value): value.department
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .policyAdopted, .calendarLoaded, .closureDeclared, .received, .registered,
      .proposed, .instructed,
      .proposalReturned, .dispatched, .consolidationOpened, .reviewOpened, .reviewed,
      .returnedFromReview, .approved, .approvalCompleted, .returnedFromApproval, .published,
      .promiseOpened, .promiseKept, .closed, .archived, .extensionGranted, .extensionRefused,
      .pauseBegan, .pauseEnded, .shiftHandedOver, .shiftTaken,
      .onBehalf, .envelope, .unknown:
      nil
    }
  }
}

extension Assignment {
  mutating func apply(_ fact: Fact, _ moment: Moment) {
    switch fact {
    case .signedFor:
      signedFor = moment
      stage = .working
    case .reported(let report): submit(report, isConsolidated: false, moment)
    case .consolidated(let report): submit(report, isConsolidated: true, moment)
    case .reportSigned:
      if let last = versions.indices.last { versions[last].signed = moment }
      stage = .submitted
    case .reportRefused(let judged):
      signatureRefused = Dated(value: judged.reason ?? "", moment: moment)
      stage = .working
    case .reportAccepted: stage = .accepted
    case .reportSentBack(let judged): sendBack(judged.reason ?? "", moment)
    case .bypassed(let value):
      bypass = Dated(value: value.reason, moment: moment)
      stage = .bypassed
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .policyAdopted, .calendarLoaded, .closureDeclared, .received, .registered,
      .proposed, .instructed,
      .proposalReturned, .dispatched, .consolidationOpened, .reviewOpened, .reviewed,
      .returnedFromReview, .approved, .approvalCompleted, .returnedFromApproval, .published,
      .promiseOpened, .promiseKept, .closed, .archived, .reminded, .explained, .extensionAsked,
      .extensionGranted, .extensionRefused, .pauseBegan, .pauseEnded, .alarmAcknowledged,
      .shiftHandedOver, .shiftTaken, .onBehalf, .envelope, .unknown:
      break
    }
  }

  mutating func sendBack(_ reason: String, _ moment: Moment) {
    sentBack = Dated(value: reason, moment: moment)
    returnCount += 1
    stage = .sentBack
  }

  private mutating func submit(_ report: Report, isConsolidated: Bool, _ moment: Moment) {
    versions.append(
      Version(report: report, written: moment, signed: nil, isConsolidated: isConsolidated))
    stage = .awaitingSignature
  }
}
