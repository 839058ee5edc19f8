import Canon

extension Office {
  /// What is wrong with rules that are to hold here, in the order of the file.
  ///
  /// Acts that nobody may do today, whatever the rules, are no fault of the new ones.
  public func faults(of policy: Policy) -> [PolicyFault] {
    policy.faults + nobody(under: policy) + headless(under: policy) + levels(of: policy)
  }

  /// Whether somebody here may do an act under some rules.
  func isHeld(_ act: Act, under policy: Policy) -> Bool {
    var roles = policy.roles(for: act)
    if act == .sign, policy.liaisonSigns { roles.append(.liaison) }
    return members.values.contains { member in
      member.roles.contains(where: roles.contains)
        && (act.rule.reach != .own || member.department != nil)
    }
  }

  /// Where liaisons sign no more, each department that gets work needs a head.
  private func headless(under policy: Policy) -> [PolicyFault] {
    guard self.policy.liaisonSigns, !policy.liaisonSigns else { return [] }
    let signers = policy.roles(for: .sign)
    let headless = parts(.department).map { DepartmentID(rawValue: $0.id) }.filter { department in
      let people = members.values.filter { $0.department == department }
      return people.contains { $0.roles.contains(.liaison) }
        && !people.contains { $0.roles.contains(where: signers.contains) }
    }
    return headless.isEmpty ? [] : [PolicyFault("liaisonSigns", .departmentsWithoutHead(headless))]
  }

  private func nobody(under policy: Policy) -> [PolicyFault] {
    let granted = policy.grants.enumerated().filter { !$1.roles.isEmpty }
      .filter { !isHeld($1.act, under: policy) }
      .map { index, grant in
        PolicyFault("grants[\(index)].roles", .nobodyMay(grant.act, grant.roles))
      }
    let acts = policy.grants.map(\.act)
    let others = Act.allCases.filter { !acts.contains($0) }
      .filter { isHeld($0, under: self.policy) && !isHeld($0, under: policy) }
      .map { PolicyFault("grants", .nobodyMay($0, policy.roles(for: $0))) }
    return granted + others
  }

  private func levels(of policy: Policy) -> [PolicyFault] {
    let approvers = members.values.filter {
      $0.roles.contains(where: policy.roles(for: .approve).contains)
    }
    guard policy.approvalOrder.isEmpty else {
      return policy.approvalOrder.enumerated().compactMap { index, rank in
        let isTold = policy.approvalOrder[..<index].contains(rank)
        return isTold || approvers.contains { $0.approves(at: rank) }
          ? nil : PolicyFault("approvalOrder[\(index)]", .nobodyOfRank(rank))
      }
    }
    let needed = policy.approvalLevels
    guard needed > 1, approvers.count < needed else { return [] }
    return [
      PolicyFault("approvalLevels", .leadersTooFew(needed: needed, there: approvers.count))
    ]
  }
}

extension Policy {
  /// What is wrong whoever is in the office.
  fileprivate var faults: [PolicyFault] {
    var visitor = RangeVisitor()
    var copy = self
    // Looking at each number finds nothing that could stop it.
    try? copy.visit(&visitor)
    return visitor.faults + cap + hoursFault + clockFaults + periodFaults + grantFaults
      + orderFaults + filingFaults
  }

  private var cap: [PolicyFault] {
    replyCapDays < replyDays ? [PolicyFault("replyCapDays", .capBelowLimit(days: replyDays))] : []
  }

  private var hoursFault: [PolicyFault] {
    let isAscending = zip(hours, hours.dropFirst()).allSatisfy { $0 < $1 }
    let isDay = hours.allSatisfy { (0...1440).contains($0) }
    guard hours.count >= 2, hours.count.isMultiple(of: 2), isAscending, isDay else {
      return [PolicyFault("hours", .hoursDisordered)]
    }
    return []
  }

  private var clockFaults: [PolicyFault] {
    clocks.indices.flatMap { index -> [PolicyFault] in
      let rule = clocks[index]
      let isRepeated = clocks[..<index].contains { $0.clock == rule.clock }
      let path = "clocks[\(index)]"
      return (isRepeated ? [PolicyFault(path + ".clock", .clockTwice(rule.clock))] : [])
        + (rule.days != nil && rule.minutes != nil
          ? [PolicyFault(path + ".minutes", .limitTwice)] : [])
    }
  }

  private var periodFaults: [PolicyFault] {
    keyPeriods.indices.compactMap { index in
      let period = keyPeriods[index]
      if let from = period.from, let until = period.until, from <= until { return nil }
      return PolicyFault("keyPeriods[\(index)].until", .periodDisordered)
    }
  }

  private var grantFaults: [PolicyFault] {
    grants.indices.flatMap { index -> [PolicyFault] in
      let grant = grants[index]
      let isRepeated = grants[..<index].contains { $0.act == grant.act }
      return (isRepeated ? [PolicyFault("grants[\(index)].act", .grantTwice(grant.act))] : [])
        + (grant.roles.isEmpty
          ? [PolicyFault("grants[\(index)].roles", .grantEmpty(grant.act))] : [])
    }
  }

  private var filingFaults: [PolicyFault] {
    guard let filing else { return [] }
    return
      (FileNumber.isFonds(filing.fonds)
      ? [] : [PolicyFault("filing.fonds", .badFonds(filing.fonds))])
      + (FileNumber.isOrgan(filing.organ)
        ? [] : [PolicyFault("filing.organ", .badOrgan(filing.organ))])
  }

  private var orderFaults: [PolicyFault] {
    let repeated = approvalOrder.indices.first { index in
      approvalOrder[..<index].contains(approvalOrder[index])
    }
    if let repeated {
      return [
        PolicyFault("approvalOrder[\(repeated)]", .levelTwice(approvalOrder[repeated]))
      ]
    }
    guard !approvalOrder.isEmpty, approvalLevels != 1, approvalLevels != approvalOrder.count else {
      return []
    }
    return [
      PolicyFault(
        "approvalLevels", .levelsUnequal(levels: approvalLevels, order: approvalOrder.count))
    ]
  }
}

extension MemberAdmitted {
  /// Whether a member's signature is one of a level; a leader of no rank is a responsible one.
  public func approves(at rank: LeaderRank) -> Bool { (self.rank ?? .responsible) == rank }
}

/// Looks at every number of the rules.
private struct RangeVisitor: MemberVisitor {
  private(set) var faults: [PolicyFault] = []
  private var path = ""

  /// What each number may be; minutes are those of office hours.
  private static let ranges: [String: ClosedRange<Int>] = [
    "replyDays": 1...60, "replyCapDays": 1...180, "reportDays": 1...60,
    "registrationDays": 1...30, "instructionMinutes": 1...4800, "dispatchMinutes": 1...4800,
    "signForMinutes": 0...4800, "reviewMinutes": 1...4800, "approvalMinutes": 1...4800,
    "postingMinutes": 1...4800, "decisionMinutes": 1...4800, "followUpDays": 1...365,
    "filingDays": 1...3650, "reserveMinutes": 0...4800, "floorMinutes": 0...4800,
    "coDepartmentMinutes": 0...4800, "amberPercent": 0...100, "approvalLevels": 1...3,
    "amberMinutes": 0...43_200, "days": 1...365, "minutes": 1...43_200,
  ]

  private mutating func check(_ name: String, _ value: Int) {
    guard let range = Self.ranges[name], !range.contains(value) else { return }
    faults.append(PolicyFault(path + name, .outOfRange(value, range)))
  }

  mutating func integer(_ name: String, _ value: inout Int) { check(name, value) }

  mutating func integer(_ name: String, _ value: inout Int?) {
    if let value { check(name, value) }
  }

  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    for index in value.indices { look(at: value[index], "\(name)[\(index)].") }
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    look(at: value, name + ".")
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    if let value { look(at: value, name + ".") }
  }

  private mutating func look(at value: some Recorded, _ step: String) {
    let outer = path
    path += step
    var copy = value
    // Looking at each number finds nothing that could stop it.
    try? copy.visit(&self)
    path = outer
  }

  mutating func string(_ name: String, _ value: inout String) {}
  mutating func string(_ name: String, _ value: inout String?) {}
  mutating func flag(_ name: String, _ value: inout Bool) {}
  mutating func strings(_ name: String, _ value: inout [String]) {}
  mutating func integers(_ name: String, _ value: inout [Int]) {}
}
