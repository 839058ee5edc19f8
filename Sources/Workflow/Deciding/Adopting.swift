extension Office {
  /// Refuses facts of the office that would leave it without what its work needs.
  ///
  /// Asked before they are recorded, of the office as it is then; readers ask for the right alone.
  public func checkAdopting(_ facts: [Fact]) throws(Refusal) {
    var after = self
    for fact in facts { after.apply(fact) }
    // The old rules are those the new ones are compared with.
    var measured = after
    measured.policy = policy
    for case .policyAdopted(let adopted) in facts {
      if let fault = measured.faults(of: adopted).first { throw .badPolicy(fault) }
    }
    if let administrator = administrators.first, after.administrators.isEmpty {
      throw .lastAdministrator(administrator.member)
    }
    for act in Act.allCases where isHeld(act, under: policy) && !after.isHeld(act) {
      throw .leftToNobody(act, roles: after.roles(for: act))
    }
    if let fault = after.faults(of: after.policy).first, faults(of: policy).isEmpty {
      throw .badPolicy(fault)
    }
  }

  /// The administrators who could sign a change.
  private var administrators: [MemberAdmitted] {
    members(with: .administrator).filter { !$0.key.isEmpty }
  }

  private func isHeld(_ act: Act) -> Bool { isHeld(act, under: policy) }
}
