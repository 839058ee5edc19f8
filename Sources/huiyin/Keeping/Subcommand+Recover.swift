import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `recover`: an administrator goes on after damage, a failed disk or a loss, in the open.
  static let recovering = Subcommand(
    name: "recover", group: .keeping,
    summary: Phrase(
      zh: "恢复写入：重读磁盘，为末行损坏结案，解除停写；须写明理由并记录在案",
      en: "Go on after damage or a failed disk: with a reason, on record"),
    options: [
      .value("reason", "TEXT", Phrase(zh: "查明了什么、为何可以继续", en: "what was found, and why to go on")),
      .flag(
        "accept-loss",
        Phrase(zh: "确认：本账户见过的后续记录已失去，以现状为准", en: "go on although later entries are lost")),
    ],
    example: "huiyin recover --reason 已更换硬盘"
  ) { session throws(CommandFailure) in
    guard let reason = session.invocation.value("reason") else {
      throw .arguments(.optionMissing("reason", subcommand: "recover"))
    }
    let register = try session.open()
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let recovered = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.recover(
        reason: reason, acceptingLoss: session.invocation.has("accept-loss"), by: member,
        key: key)
    }
    try session.tell(recovered, register.head)
    return .success
  }
}

extension Session {
  fileprivate func tell(_ recovered: Recovered, _ head: Head) throws(CommandFailure) {
    let recovery = recovered.recovery
    guard wantsJSON else {
      if let stop = recovery.stop {
        try say(
          Phrase(
            zh: "已解除停写（错误 \(stop.code)，\(stop.member) 于 \(time.full(stop.at)) 发现）。",
            en: "Writing goes on; it was stopped by error \(stop.code), seen by \(stop.member) at "
              + "\(time.full(stop.at))."))
      }
      if let region = recovery.closedDamage {
        try say(
          Phrase(
            zh: "字节 \(region.bytes.lowerBound) 起的 \(region.bytes.count) 字节损坏已由 "
              + "#\(region.closedBy) 结案，原样保留。",
            en: "The \(region.bytes.count) damaged bytes from \(region.bytes.lowerBound) were "
              + "closed by #\(region.closedBy), and stay where they are."))
      }
      if let entry = recovered.acceptance {
        try say(
          Phrase(
            zh: "已以现状为准，记录 #\(entry)；其他人下次打开时会得知。",
            en: "The journal goes on as it is, on record as #\(entry); others are told of it."))
      }
      if recovery.entries.isEmpty, recovery.stop == nil, recovered.acceptance == nil {
        try say(Phrase(zh: "没有需要恢复的，没有记录。", en: "Nothing was wrong; nothing was recorded."))
      }
      return try tell(head)
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entries", recovery.entries) { $0.member("entry", $1.number) }
      writer.member("wasStopped", is: recovery.stop != nil)
      writer.member("closedBytes", recovery.closedDamage?.bytes.count)
      writer.member("acceptedLoss", recovered.acceptance)
      writer.member("head", "\(head.number):\(head.sum.hex)")
      writer.member("words", head.words)
    }
    try output.json(writer)
  }
}
