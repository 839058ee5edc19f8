extension Matter {
  /// Changes one department's part; nothing where it has none.
  mutating func change(_ department: DepartmentID, _ change: (inout Assignment) -> Void) {
    guard let index = assignments.lastIndex(where: { $0.department == department }) else {
      return
    }
    change(&assignments[index])
  }

  /// Takes back a department's part; it stays among those withdrawn.
  mutating func withdraw(_ department: DepartmentID, _ reason: String, _ moment: Moment) {
    guard let index = assignments.firstIndex(where: { $0.department == department }) else {
      return
    }
    // The lead of several owes their common report until it is consolidated.
    let wasOwing = assignments[index].isOwing || (assignments[index].isLead && isShared)
    var assignment = assignments.remove(at: index)
    assignment.withdraw(reason, moment, wasOwing: wasOwing)
    withdrawn.append(assignment)
  }
}

extension Assignment {
  mutating func signFor(_ moment: Moment) {
    signedFor = moment
    stage = .working
  }

  mutating func sign(_ moment: Moment) {
    if let last = versions.indices.last { versions[last].signed = moment }
    stage = .submitted
  }

  mutating func refuseSignature(_ reason: String, _ moment: Moment) {
    signatureRefused = Dated(value: reason, moment: moment)
    stage = .working
  }

  mutating func bypass(_ reason: String, _ moment: Moment) {
    bypass = Dated(value: reason, moment: moment)
    closeObjection(isUpheld: nil, nil, moment)
    stage = .bypassed
  }

  mutating func withdraw(_ reason: String, _ moment: Moment, wasOwing: Bool) {
    withdrawal = Withdrawal(reason: reason, moment: moment, wasOwing: wasOwing)
    closeObjection(isUpheld: nil, nil, moment)
    stage = .withdrawn
  }

  mutating func sendBack(_ reason: String, _ moment: Moment) {
    sentBack = Dated(value: reason, moment: moment)
    returnCount += 1
    stage = .sentBack
  }

  mutating func submit(_ report: Report, isConsolidated: Bool, _ moment: Moment) {
    versions.append(
      Version(report: report, written: moment, signed: nil, isConsolidated: isConsolidated))
    stage = .awaitingSignature
  }
}
