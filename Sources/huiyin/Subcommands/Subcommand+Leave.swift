import Canon
import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `leave`: who is away, until when, and who acts meanwhile.
  static let leave = Subcommand(
    name: "leave", group: .office,
    summary: Phrase(
      zh: "请假与代理：登记、销假、查看；代理人以其权限办理",
      en: "Leave and deputies: record, end, list; a deputy acts by the rights of who is away"),
    operands: [
      Operand(
        name: "ACTION",
        help: Phrase(zh: "list 查看 | record 登记 | end 销假", en: "list | record | end"))
    ],
    options: [
      .value("member", "MEMBER", Phrase(zh: "谁请假；缺省为本人", en: "who is away; else oneself")),
      .value(
        "from", "TIME",
        Phrase(zh: "开始的日期或时间；缺省为现在", en: "the day or time it begins; else now")),
      .value(
        "until", "TIME",
        Phrase(zh: "回岗的日期或时间（不含该刻）", en: "the day or time the member is there again")),
      .value("deputy", "MEMBER", Phrase(zh: "代理人；可不写", en: "who acts meanwhile, if anybody")),
      .value("reason", "TEXT", Phrase(zh: "事由", en: "the reason")),
    ],
    example:
      "huiyin leave record --from 2026-11-25 --until 2026-11-28 --deputy li.na --reason 年休假"
  ) { session throws(CommandFailure) in try LeaveWork(session: session).run() }
}

/// What can be done about leaves.
private struct LeaveWork {
  let session: Session

  private enum Action: String, CaseIterable {
    case list
    case record
    case end
  }

  func run() throws(CommandFailure) -> ExitCode {
    let word = session.invocation.operands[0]
    guard let action = Action(rawValue: word) else {
      throw .arguments(
        .unknownAction(word, subcommand: "leave", actions: Action.allCases.map(\.rawValue)))
    }
    let register = try session.open()
    switch action {
    case .list: try list(in: register)
    case .record: try record(in: register)
    case .end: try end(in: register)
    }
    return .success
  }

  private func record(in register: Register) throws(CommandFailure) {
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    var leave = LeaveRecorded()
    leave.member = absent ?? member
    leave.deputy = session.invocation.value("deputy").map(MemberID.init(rawValue:))
    leave.from = try moment("from") ?? .machine
    guard let until = try moment("until") else {
      throw .arguments(.optionMissing("until", subcommand: "leave record"))
    }
    leave.until = until
    leave.reason = session.invocation.value("reason") ?? ""
    let number = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.record(leave, by: member, key: key)
    }
    try tell(.leaveRecorded(leave), by: member, number, in: register)
  }

  private func end(in register: Register) throws(CommandFailure) {
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let number = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.endLeave(of: absent ?? member, by: member, key: key)
    }
    var ended = LeaveEnded()
    ended.member = absent ?? member
    ended.leave = register.office.leaves.last { $0.member == ended.member }?.number ?? 0
    try tell(.leaveEnded(ended), by: member, number, in: register)
  }

  /// Who is away, if another than the member who says so.
  private var absent: MemberID? { session.invocation.value("member").map(MemberID.init(rawValue:)) }

  private func moment(_ option: String) throws(CommandFailure) -> Instant? {
    guard let text = session.invocation.value(option) else { return nil }
    guard let moment = SentTime.instant(text, in: session.office.zone) else {
      throw .arguments(.notATime(option: option, value: text))
    }
    return moment
  }

  private func tell(
    _ fact: Fact, by member: MemberID, _ number: Int, in register: Register,
  ) throws(CommandFailure) {
    guard session.wantsJSON else {
      return try session.output.line(
        "#\(number) " + session.narrator.sentence(for: fact, by: member))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", number)
      writer.member("leave", open(in: register)) { write($1, in: register, to: &$0) }
    }
    try session.output.json(writer)
  }

  /// The leaves that last or are to come, the first to begin first.
  private func open(in register: Register) -> [Leave] {
    register.office.leaves.filter { .machine < $0.until && $0.from < $0.until }
      .sorted { ($0.from, $0.number) < ($1.from, $1.number) }
  }

  private func list(in register: Register) throws(CommandFailure) {
    let leaves = open(in: register)
    guard session.wantsJSON else {
      guard !leaves.isEmpty else {
        return try session.say(Phrase(zh: "没有登记的请假。", en: "No leave is recorded."))
      }
      for leave in leaves { try session.output.line(line(leave)) }
      return
    }
    try session.output.jsonList { print throws(CommandFailure) in
      for leave in leaves {
        var writer = CanonWriter()
        writer.object { write(leave, in: register, to: &$0) }
        try print(writer)
      }
    }
  }

  private func line(_ leave: Leave) -> String {
    let narrator = session.narrator
    let period = session.time.full(leave.from) + " - " + session.time.full(leave.until)
    let deputy = leave.deputy.map { narrator.name(of: $0) }
    let acts =
      deputy.map { Phrase(zh: "由\($0)代理", en: "deputy \($0)") }
      ?? Phrase(zh: "无代理", en: "no deputy")
    return ["#\(leave.number)", narrator.name(of: leave.member), period, acts(session.language)]
      .joined(separator: "  ") + "  " + leave.reason
  }

  private func write(_ leave: Leave, in register: Register, to writer: inout CanonWriter) {
    let office = register.office
    writer.member("entry", leave.number)
    writer.member("member", leave.member.rawValue)
    writer.member("deputy", leave.deputy?.rawValue)
    writer.member("from", leave.from.local(in: office.zone))
    writer.member("until", leave.until.local(in: office.zone))
    writer.member("reason", leave.reason)
    writer.member("present", office.present(for: leave.member, at: .machine)?.rawValue)
  }
}
