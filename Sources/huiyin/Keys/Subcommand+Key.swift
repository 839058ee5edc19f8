import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `key`: this account's signing keys.
  static let key = Subcommand(
    name: "key", group: .keeping,
    summary: Phrase(
      zh: "签名密钥：init 申请加入，show 查看，passphrase 口令，change 更换，revoke 吊销",
      en: "Signing keys: init, show, passphrase, change, revoke"),
    operands: [
      Operand(name: "ACTION", help: Phrase(zh: actionList, en: actionList)),
      Operand(
        name: "MEMBER", isRequired: false,
        help: Phrase(zh: "show、revoke：哪位成员", en: "show and revoke: which member")),
    ],
    options: [
      .value("name", "NAME", Phrase(zh: "init：姓名", en: "init: the person's name")),
      .value("department", "ID", Phrase(zh: "init：部门", en: "init: the department")),
      .value(
        "out", "FILE",
        Phrase(zh: "init、change：把申请写到文件，转交管理员", en: "init and change: write the request to a file")),
      .flag("protect", Phrase(zh: "init：给密钥加口令", en: "init: put the key under a passphrase")),
      .flag("remove", Phrase(zh: "passphrase：去掉口令", en: "passphrase: take it away")),
      .value("reason", "TEXT", Phrase(zh: "revoke：理由", en: "revoke: why")),
    ],
    example: "huiyin key init --as li.na --name 李娜 --department construction --protect"
  ) { session throws(CommandFailure) in try KeyKeeping(session: session).run() }

  private static let actionList = KeyKeeping.Action.allCases.map(\.rawValue)
    .joined(separator: " | ")
}

/// Does one thing to this account's keys.
private struct KeyKeeping {
  let session: Session

  enum Action: String, CaseIterable {
    case initialize = "init"
    case show
    case passphrase
    case change
    case revoke
  }

  func run() throws(CommandFailure) -> ExitCode {
    let word = session.invocation.operands[0]
    guard let action = Action(rawValue: word) else {
      throw .arguments(
        .unknownAction(word, subcommand: "key", actions: Action.allCases.map(\.rawValue)))
    }
    let register = try session.open()
    switch action {
    case .initialize: try initialize(register)
    case .show: try show(register)
    case .passphrase: try setPassphrase(register)
    case .change: try change(register)
    case .revoke: try revoke(register)
    }
    return .success
  }

  private func initialize(_ register: Register) throws(CommandFailure) {
    guard let member = KeyMaking.likelyMember(of: session) else {
      throw .arguments(.optionMissing("as", subcommand: "key init"))
    }
    var making = KeyMaking(session: session, register: register, member: member)
    making.name = session.invocation.value("name")
    making.department = session.invocation.value("department").map { DepartmentID(rawValue: $0) }
    if let department = making.department, register.office.departments[department] == nil {
      throw .registry(.refused(.unknownDepartment(department)))
    }
    making.file = session.invocation.value("out")
    making.passphrase =
      session.invocation.has("protect") ? try session.newPassphrase() : nil
    try tell(try making.run())
  }

  private func show(_ register: Register) throws(CommandFailure) {
    let words = session.invocation.operands.dropFirst()
    let known = words.first.map { MemberID(rawValue: $0) }
    if let known, register.office.members[known] == nil {
      throw .registry(.refused(.unknownMember(known)))
    }
    let text = KeyText(register: register, narrator: session.narrator)
    let states = known.map { [text.known($0)] } ?? text.own()
    guard session.wantsJSON else {
      guard !states.isEmpty else {
        return try session.say(
          Phrase(
            zh: "本账户没有密钥。用 huiyin key init 申请加入。",
            en: "This account has no key. Ask to join with huiyin key init."))
      }
      for state in states { try session.say(state.phrase) }
      return
    }
    var writer = CanonWriter()
    writer.array { list in
      for state in states { list.object { state.write(to: &$0) } }
    }
    try session.output.json(writer)
  }

  private func setPassphrase(_ register: Register) throws(CommandFailure) {
    guard !register.keyRing.isDemonstration else { throw .key(.demonstration) }
    let member = try session.member(in: register).rawValue
    guard let file = register.keyRing.file(of: member) else {
      throw .registry(.noKey(member: member))
    }
    let old = try session.passphrase(of: file, member: member)
    let isRemoving = session.invocation.has("remove")
    let author = try onKeyFile { () throws(KeyFileError) in try file.load(passphrase: old) }
    let new = isRemoving ? nil : try session.newPassphrase()
    try onKeyFile { () throws(KeyFileError) in try file.save(author, passphrase: new) }
    try session.say(
      isRemoving
        ? Phrase(zh: "已去掉 \(member) 的口令。", en: "The passphrase of \(member) is gone.")
        : Phrase(zh: "已给 \(member) 的密钥加上口令。", en: "The key of \(member) is under a passphrase."))
  }

  private func change(_ register: Register) throws(CommandFailure) {
    guard !register.keyRing.isDemonstration else { throw .key(.demonstration) }
    let member = try session.member(in: register)
    guard let file = register.keyRing.file(of: member.rawValue) else {
      throw .registry(.noKey(member: member.rawValue))
    }
    let passphrase = try session.passphrase(of: file, member: member.rawValue)
    let old = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.keyRing.key(of: member.rawValue, passphrase: passphrase)
    }
    guard register.office.members[member]?.roles.contains(.administrator) == true else {
      var making = KeyMaking(session: session, register: register, member: member)
      making.passphrase = passphrase
      making.file = session.invocation.value("out")
      return try tell(try making.run(replacing: old))
    }
    let new = SigningKey()
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      // It lies on the disk before the journal knows it: without it nobody could sign any more.
      try register.keyRing.saveComing(
        Author(member: member.rawValue, key: new), passphrase: passphrase)
      return try register.replaceKey(of: member, with: new, key: old)
    }
    try tell(
      entry,
      Phrase(
        zh: "已更换 \(member.rawValue) 的密钥，记录 #\(entry)。",
        en: "\(member.rawValue) has another key, on record as #\(entry)."))
  }

  private func revoke(_ register: Register) throws(CommandFailure) {
    let words = session.invocation.operands
    guard words.count > 1 else {
      throw .arguments(.operandMissing("MEMBER", subcommand: "key revoke"))
    }
    guard let reason = session.invocation.value("reason") else {
      throw .arguments(.optionMissing("reason", subcommand: "key revoke"))
    }
    let administrator = try session.member(in: register)
    let key = try session.key(of: administrator, in: register)
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.revokeKey(
        of: MemberID(rawValue: words[1]), reason: reason, by: administrator, key: key)
    }
    try tell(
      entry,
      Phrase(
        zh: "已吊销 \(words[1]) 的密钥，记录 #\(entry)；此后以它签名的记录不可信。",
        en: "The key of \(words[1]) counts no more from #\(entry) on."))
  }

  private func onKeyFile<Value>(
    _ body: () throws(KeyFileError) -> Value,
  ) throws(CommandFailure) -> Value {
    do throws(KeyFileError) { return try body() } catch { throw .registry(.keyFile(error)) }
  }

  private func tell(_ outcome: KeyMaking.Outcome) throws(CommandFailure) {
    guard session.wantsJSON else { return try session.say(outcome.phrase(session.narrator)) }
    var writer = CanonWriter()
    writer.object { outcome.write(to: &$0) }
    try session.output.json(writer)
  }

  private func tell(_ entry: Int, _ phrase: Phrase) throws(CommandFailure) {
    guard session.wantsJSON else { return try session.say(phrase) }
    var writer = CanonWriter()
    writer.object { $0.member("entry", entry) }
    try session.output.json(writer)
  }
}
