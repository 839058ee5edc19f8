import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `look`: a source was looked at and nothing was new; without a source, which were today.
  static let looking = Subcommand(
    name: "look", group: .supervision,
    summary: Phrase(
      zh: "记下看过一个来源而没有新留言；不写来源则列出今天看过哪些",
      en: "Record that a source had nothing new; without one, list which were looked at today"),
    operands: [
      Operand(name: "SOURCE", isRequired: false, help: Phrase(zh: "来源", en: "the source"))
    ],
    options: [.value("note", "TEXT", Phrase(zh: "备注", en: "a remark")), .actingFor],
    example: "huiyin look board"
  ) { session throws(CommandFailure) in
    let register = try session.open()
    guard let name = session.invocation.operands.first else {
      try list(session, register)
      return .success
    }
    let member = try session.member(in: register)
    let actor = try session.actor(member, offersOnBehalf: false)
    var look = SourceLook()
    look.source = SourceID(rawValue: name)
    look.note = session.invocation.value("note")
    let key = try session.key(of: member, in: register)
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.perform(.lookAtSource(look), by: actor, key: key)
    }
    try session.tell(officeEntry: entry, in: register)
    return .success
  }

  private static func list(_ session: Session, _ register: Register) throws(CommandFailure) {
    let office = register.office
    let today = office.zone.local(.machine).day
    let sources = office.sources.keys.sorted { $0.rawValue < $1.rawValue }
    guard session.wantsJSON else {
      for source in sources {
        let state =
          office.supervision.isLookedAt(source, on: today)
          ? Phrase(zh: "今天已看", en: "looked at today") : Phrase(zh: "今天未看", en: "not yet today")
        let last = office.supervision.looks[source].map { session.time.full($0.moment.at) }
        try session.output.line(
          [session.narrator.name(of: source), state(session.language), last].compactMap(\.self)
            .joined(separator: "  "))
      }
      return
    }
    try session.output.jsonList { print throws(CommandFailure) in
      for source in sources {
        var writer = CanonWriter()
        writer.object { writer in
          writer.member("source", source.rawValue)
          writer.member("today", is: office.supervision.isLookedAt(source, on: today))
          writer.member("last", recorded: office.supervision.looks[source]?.value)
        }
        try print(writer)
      }
    }
  }

  /// `remind-late`: the desk's own reminder of everything that is late, once a day.
  static let remindingLate = Subcommand(
    name: "remind-late", group: .supervision,
    summary: Phrase(
      zh: "自动催办全部超期事项；每件每环节每天一次，可由定时任务运行",
      en: "Remind of everything that is late, each once a day; made for a timer"),
    example: "huiyin remind-late --as wang.li"
  ) { session throws(CommandFailure) in
    let register = try session.open()
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let reminded = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.remindLate(by: member, key: key)
    }
    guard session.wantsJSON else {
      try session.say(
        reminded.isEmpty
          ? Phrase(zh: "没有要催的。", en: "Nothing to remind of.")
          : Phrase(
            zh: "已自动催办 \(reminded.count) 件。", en: "\(reminded.count) matters were reminded of."))
      return .success
    }
    var writer = CanonWriter()
    writer.object { $0.member("reminded", reminded.map(\.rawValue)) }
    try session.output.json(writer)
    return .success
  }
}
