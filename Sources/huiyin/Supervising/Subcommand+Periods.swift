import Canon
import Desk
import Exchange
import Registry
import Words
import Workflow

extension Subcommand {
  /// `period add`: days of special attention, put into the rules.
  static let addingPeriod = Subcommand(
    name: "period add", group: .supervision,
    summary: Phrase(
      zh: "登记重要时间节点：提示提前、预留加多、每日零报告",
      en: "Add a key period: earlier warnings, more reserve, a report a day"),
    operands: [Operand(name: "NAME", help: Phrase(zh: "名称", en: "its name"))],
    options: [
      .value("from", "DATE", Phrase(zh: "第一天", en: "the first day")),
      .value("until", "DATE", Phrase(zh: "最后一天", en: "the last day")),
      .value("amber-percent", "PERCENT", Phrase(zh: "剩余多少即提示临近", en: "the share left that warns")),
      .value("reserve-minutes", "MINUTES", Phrase(zh: "审定发布预留（工作分钟）", en: "kept for approval")),
    ],
    example: "huiyin period add 元旦春节 --from 2026-12-30 --until 2027-01-03 --amber-percent 50"
  ) { session throws(CommandFailure) in
    var period = KeyPeriod()
    period.name = session.invocation.operands[0]
    period.amberPercent = try session.number("amber-percent")
    period.reserveMinutes = try session.number("reserve-minutes")
    let register = try session.open()
    period.from = try session.day("from", of: "period add")
    period.until = try session.day("until", of: "period add")
    var policy = register.office.policy
    policy.keyPeriods.removeAll { $0.name == period.name && $0.from == period.from }
    policy.keyPeriods.append(period)
    return try session.adopt(policy, in: register)
  }

  /// `period remove`: takes a key period out of the rules.
  static let removingPeriod = Subcommand(
    name: "period remove", group: .supervision,
    summary: Phrase(zh: "取消重要时间节点", en: "Take a key period out of the rules"),
    operands: [Operand(name: "NAME", help: Phrase(zh: "名称", en: "its name"))],
    example: "huiyin period remove 元旦春节"
  ) { session throws(CommandFailure) in
    let register = try session.open()
    var policy = register.office.policy
    policy.keyPeriods.removeAll { $0.name == session.invocation.operands[0] }
    guard policy != register.office.policy else { throw .policyUnchanged }
    return try session.adopt(policy, in: register)
  }
}

extension Session {
  fileprivate func day(
    _ option: String, of subcommand: String,
  ) throws(CommandFailure) -> CivilDate {
    guard let text = invocation.value(option) else {
      throw .arguments(.optionMissing(option, subcommand: subcommand))
    }
    guard let moment = SentTime.instant(text, in: office.zone) else {
      throw .arguments(.notATime(option: option, value: text))
    }
    return office.zone.local(moment).day
  }

  fileprivate func adopt(
    _ policy: Policy, in register: Register,
  ) throws(CommandFailure) -> ExitCode {
    let member = try member(in: register)
    let key = try key(of: member, in: register)
    guard policy != register.office.policy else { throw .policyUnchanged }
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.record([.policyAdopted(policy)], by: member, key: key)
    }
    guard wantsJSON else {
      try say(Phrase(zh: "规则已采用，记录 #\(entry)。", en: "The rules are adopted as entry #\(entry)."))
      return .success
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", entry)
      writer.member("periods", policy.keyPeriods) { $0.member("period", recorded: $1) }
    }
    try output.json(writer)
    return .success
  }
}
