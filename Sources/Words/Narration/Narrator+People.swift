public import Canon
public import Workflow

// Who is there, and who acts for whom.
extension Narrator {
  /// The most people that are named one by one.
  private static let peopleLimit = 4

  /// Who can do what a matter waits for, with those who are away and who acts for them.
  public func people(for waiting: Waiting, on matter: Matter, at now: Instant) -> String {
    if let member = waiting.member { return presence(of: member, at: now) }
    // An objection is a department's, and its ruling a leader's.
    let department = waiting.act.isDepartmental ? waiting.department : nil
    let people = office.roles(for: waiting.act)
      .flatMap { office.members(with: $0, in: department) }
      .filter { member in waiting.rank.map { member.approves(at: $0) } ?? true }
      .filter { !matter.accuses($0.member, of: $0.department) }
      .filter { !isOwnProposal(waiting.act, of: $0.member, on: matter) }
      .reduce(into: [MemberID]()) { if !$0.contains($1.member) { $0.append($1.member) } }
    let names = list(people.prefix(Self.peopleLimit).map { presence(of: $0, at: now) })
    guard people.count > Self.peopleLimit else { return names }
    return names + Phrase(zh: "等", en: " and others")(language)
  }

  /// Whether a member would have to agree to what they proposed.
  private func isOwnProposal(_ act: Act, of member: MemberID, on matter: Matter) -> Bool {
    !office.policy.allowsOwnDraft && matter.isProposed(act, by: member)
  }

  /// A member's name, with the leave they are on and who acts meanwhile.
  public func presence(of member: MemberID, at now: Instant) -> String {
    let name = name(of: member)
    guard office.leave(of: member, at: now) != nil else { return name }
    guard let deputy = office.present(for: member, at: now) else {
      return name + Phrase(zh: "（请假，无人代理）", en: " (on leave, no deputy)")(language)
    }
    let deputyName = self.name(of: deputy)
    return name
      + Phrase(zh: "（请假，由 \(deputyName) 代理）", en: " (on leave, \(deputyName) acts)")(language)
  }

  /// Who acted, and for whom who was away.
  public func name(of actor: MemberID, actingFor principal: MemberID?) -> String {
    guard let principal else { return name(of: actor) }
    let away = name(of: principal)
    return name(of: actor) + Phrase(zh: "（代理 \(away)）", en: " (for \(away))")(language)
  }

  func leaveRecorded(_ value: LeaveRecorded) -> Phrase {
    let deputy = value.deputy.map { name(of: $0) }
    let period = (time.full(value.from), time.full(value.until))
    return Phrase(
      zh: "登记\(name(of: value.member))请假，\(period.0) 至 \(period.1)，"
        + (deputy.map { "由\($0)代理" } ?? "无代理"),
      en: "recorded that \(name(of: value.member)) is away from \(period.0) until \(period.1), "
        + (deputy.map { "deputy \($0)" } ?? "no deputy")) + told(value.reason)
  }

  func leaveEnded(_ value: LeaveEnded) -> Phrase {
    Phrase(
      zh: "登记\(name(of: value.member))销假 (#\(value.leave))",
      en: "recorded that \(name(of: value.member)) is back (#\(value.leave))")
  }

  func actingFor(_ value: ActingFor) -> Phrase {
    Phrase(
      zh: "代理请假的\(name(of: value.of))办理", en: "acted for \(name(of: value.of)), who is away")
  }
}
