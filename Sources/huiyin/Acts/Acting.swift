import Canon
import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

/// Does the act of a subcommand, and tells what was recorded.
struct Acting {
  let form: ActForm
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let json = try session.inputObject(operands: 1)
    let register = try session.open()
    let id = try session.matter(in: register)
    let member = try session.member(in: register)
    let actor = try session.actor(member, offersOnBehalf: form.canBeEnteredOnBehalf)
    let overlay = Overlay(
      subcommand: form.name, invocation: session.invocation, zone: session.office.zone,
      register: register)
    let draft = ActDraft(
      session: session,
      file: try CommandFailure.onRegistry { () throws(RegistryError) in try register.open(id) },
      actor: actor, members: try overlay.members(of: form.fields, over: json))
    let command = try form.command(draft)
    let receipt = try perform(command, on: id, by: actor, in: register)
    if let note = receipt.amendmentNote(before: draft.file.matter) {
      Output.complain(note(session.language))
    }
    try tell(receipt, in: register)
    return .success
  }

  private func perform(
    _ command: MatterCommand, on id: MatterID, by actor: Actor, in register: Register,
  ) throws(CommandFailure) -> Receipt {
    let key = try session.key(of: actor.member, in: register)
    if case .archive(let archiving) = command {
      return try ArchiveRoom(register: register).file(archiving, id, by: actor, key: key)
    }
    return try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.perform(command, on: id, by: actor, key: key, waiting: session.tellWaiting)
    }
  }

  private func tell(_ receipt: Receipt, in register: Register) throws(CommandFailure) {
    let file = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.open(receipt.matter)
    }
    guard session.wantsJSON else {
      try session.tell(file, entry: receipt.entry)
      return
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("matter", receipt.matter.rawValue)
      writer.member("number", file.matter.number)
      writer.member("stage", file.matter.stage.rawValue)
      writer.member("entry", receipt.entry)
      writer.member("at", receipt.at.local(in: session.office.zone))
      writer.member("facts", receipt.facts.map(\.name))
      writer.member("digest", receipt.facts.lazy.compactMap(\.textDigest).first)
    }
    try session.output.json(writer)
  }
}

extension Receipt {
  /// What the journal keeps all the same, where an entry put a text right or restricted its matter.
  fileprivate func amendmentNote(before matter: Matter) -> Phrase? {
    guard !matter.isRestricted else { return nil }
    for case .amended(let amended) in facts {
      if amended.new.restriction == .restricted || amended.new.kind == .report {
        return .restrictedFromNow
      }
      if !amended.old.points.isEmpty { return .amendedTextStays }
    }
    return nil
  }
}

extension Session {
  /// The members of the JSON that was given with `--input`, or with `-` after the other operands.
  func inputObject(operands count: Int) throws(CommandFailure) -> JSONObject {
    if invocation.operands.count > count {
      guard invocation.operands[count] == "-" else {
        throw .arguments(.tooMany(operand: invocation.operands[count], subcommand: nil))
      }
      return try InputFile.object("-")
    }
    return try invocation.value("input").map { path throws(CommandFailure) in
      try InputFile.object(path)
    } ?? JSONObject()
  }

  /// The matter that was named.
  func matter(in register: Register) throws(CommandFailure) -> MatterID {
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.find(invocation.operands.first ?? "")
    }
  }

  /// Who acts, and for whom.
  func actor(_ member: MemberID, offersOnBehalf: Bool) throws(CommandFailure) -> Actor {
    let deputyFor = invocation.value("acting-for").map(MemberID.init(rawValue:))
    guard offersOnBehalf, let principal = invocation.value("on-behalf-of") else {
      return Actor(member, deputyFor: deputyFor)
    }
    var behalf = OnBehalf()
    behalf.of = MemberID(rawValue: principal)
    behalf.channel = invocation.value("channel").flatMap(Channel.init) ?? .phone
    behalf.proof = invocation.value("proof") ?? ""
    return Actor(member, onBehalf: behalf, deputyFor: deputyFor)
  }

  /// Says who holds the office's lock.
  func tellWaiting(_ holder: HolderNote?) {
    let name = holder.map { narrator.name(of: MemberID(rawValue: $0.member)) } ?? "?"
    let phrase = Phrase(zh: "正在等待 \(name) 写完…", en: "Waiting for \(name) to finish writing…")
    Output.complain(phrase(language))
  }

  /// Says what an entry recorded, and where the matter stands now.
  func tell(_ file: MatterFile, entry: Int) throws(CommandFailure) {
    for record in file.history where record.number == entry {
      for sentence in narrator.sentences(for: record) {
        try output.line("#\(entry) \(sentence)")
      }
    }
    let stage = file.matter.stage.phrase(language)
    try output.line("\(file.matter.number) \(stage)")
    if let digest = file.history.last?.facts.lazy.compactMap(\.textDigest).first,
      file.history.last?.number == entry
    {
      try say(Phrase(zh: "文本摘要 \(digest)", en: "Digest of the text \(digest)"))
    }
  }
}

extension Fact {
  /// The digest of the public text the fact is about.
  fileprivate var textDigest: String? {
    if case .masked(let masked) = self { return masked.digest }
    if case .edited(let edited) = self { return edited.text.digest }
    if case .reviewed(let reviewed) = self { return reviewed.digest }
    if case .approved(let approval) = self { return approval.digest }
    return nil
  }
}
