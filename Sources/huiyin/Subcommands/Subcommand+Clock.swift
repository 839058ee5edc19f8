import Canon
import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `clock`: what the journal's time is, and how a wrong one is put right.
  static let clock = Subcommand(
    name: "clock", group: .office,
    summary: Phrase(
      zh: "日志的时间；由管理员校正先前有误的时间", en: "The journal's time; an administrator corrects it"),
    operands: [
      Operand(
        name: "ACTION", help: Phrase(zh: "correct：校正", en: "correct"))
    ],
    options: [
      .value("to", "TIME", Phrase(zh: "正确的时间；缺省为本机时钟", en: "the right time; else the machine's")),
      .value("reason", "TEXT", Phrase(zh: "理由", en: "the reason")),
    ],
    example: "huiyin clock correct --reason 主机时钟曾快一年"
  ) { session throws(CommandFailure) in
    let action = session.invocation.operands[0]
    guard action == "correct" else {
      throw .arguments(.unknownAction(action, subcommand: "clock", actions: ["correct"]))
    }
    return try session.correctClock()
  }
}

extension Session {
  fileprivate func correctClock() throws(CommandFailure) -> ExitCode {
    let register = try open()
    let moment = try rightTime()
    let member = try member(in: register)
    let key = try key(of: member, in: register)
    let last = register.lastTime
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.correctClock(
        to: moment, reason: invocation.value("reason") ?? "", by: member, key: key)
    }
    guard wantsJSON else {
      try say(
        Phrase(
          zh: "已校正：自 \(time.full(last)) 改为 \(time.full(moment))，记录 #\(entry)。",
          en: "Corrected from \(time.full(last)) to \(time.full(moment)) as entry #\(entry)."))
      return .success
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", entry)
      writer.member("from", last.local(in: office.zone))
      writer.member("to", moment.local(in: office.zone))
    }
    try output.json(writer)
    return .success
  }

  private func rightTime() throws(CommandFailure) -> Instant {
    guard let text = invocation.value("to") else { return .machine }
    guard let moment = SentTime.instant(text, in: office.zone) else {
      throw .arguments(.notATime(option: "to", value: text))
    }
    return moment
  }
}
