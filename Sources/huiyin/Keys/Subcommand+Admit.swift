import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `admit`: who asks to join, and an administrator's answer.
  static let admitting = Subcommand(
    name: "admit", group: .office,
    summary: Phrase(
      zh: "接纳申请加入或更换密钥的人；不写成员则列出申请", en: "Admit who asks to join or for another key, or list them"),
    operands: [
      Operand(
        name: "MEMBER|FILE", isRequired: false,
        help: Phrase(zh: "申请人的标识，或其转来的申请文件", en: "who asks, or the file of a request"))
    ],
    options: [
      Option(
        name: "role", value: "ROLE", choices: Role.allCases.map(\.rawValue), isRepeatable: true,
        help: Phrase(zh: "角色；已是成员则保持原角色", en: "a role; members keep theirs")),
      .value("department", "ID", Phrase(zh: "部门", en: "the department")),
      .value(
        "fingerprint", "WORDS",
        Phrase(
          zh: "当面或电话核对过的八个词，不符则不接纳", en: "the eight words that were read out; others are refused")),
      .flag("refuse", Phrase(zh: "不予接纳，撤去申请", en: "take the request away")),
    ],
    example: "huiyin admit li.na --role liaison --department construction --as wang.li"
  ) { session throws(CommandFailure) in try Admitting(session: session).run() }
}

/// Lists requests, or answers one.
private struct Admitting {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let register = try session.open()
    guard let word = session.invocation.operands.first else {
      try list(register)
      return .success
    }
    let request = try request(word, in: register)
    guard !session.invocation.has("refuse") else {
      JoinRequests(register.folder).remove(request)
      try session.say(
        Phrase(zh: "已撤去 \(word) 的申请。", en: "The request of \(word) was taken away."))
      return .success
    }
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let roles = session.invocation.values("role").compactMap { Role(rawValue: $0) }
    let department = session.invocation.value("department")
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.admit(
        request, roles: roles, department: department.map { DepartmentID(rawValue: $0) },
        by: member, key: key)
    }
    try tell(request, entry)
    return .success
  }

  /// The one request that is meant.
  private func request(_ word: String, in register: Register) throws(CommandFailure) -> JoinRequest
  {
    let all = JoinRequests(register.folder)
    var found = all.waiting(in: register.office).filter { $0.member.rawValue == word }
    if found.isEmpty, let given = all.request(word) { found = [given] }
    guard !found.isEmpty else { throw .key(.noRequest(word)) }
    if let text = session.invocation.value("fingerprint") {
      let words = text.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
      let shown = found.map { $0.fingerprint.joined(separator: " ") }
      found = found.filter { $0.fingerprint == words }
      guard !found.isEmpty else { throw .key(.otherFingerprint(word, shown: shown)) }
    }
    guard found.count == 1 else { throw .key(.severalRequests(word, count: found.count)) }
    return found[0]
  }

  private func list(_ register: Register) throws(CommandFailure) {
    let requests = register.joinRequests
    guard session.wantsJSON else {
      if requests.isEmpty { try session.say(Phrase(zh: "没有申请。", en: "Nobody asks.")) }
      for request in requests { try session.say(request.phrase(session.narrator)) }
      return
    }
    var writer = CanonWriter()
    writer.array { list in
      for request in requests {
        list.object { item in
          item.member("member", request.member.rawValue)
          item.member("name", request.name)
          item.member("department", request.department?.rawValue)
          item.member("account", request.account)
          item.member("key", request.key)
          item.member("fingerprint", request.fingerprint)
          item.member("isMember", is: register.office.members[request.member] != nil)
          item.member("isEndorsed", is: request.isEndorsed(in: register.office))
        }
      }
    }
    try session.output.json(writer)
  }

  private func tell(_ request: JoinRequest, _ entry: Int) throws(CommandFailure) {
    guard session.wantsJSON else {
      return try session.say(
        Phrase(
          zh: "已接纳 \(request.member.rawValue)，记录 #\(entry)。",
          en: "Admitted \(request.member.rawValue) as entry #\(entry)."))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", entry)
      writer.member("member", request.member.rawValue)
      writer.member("fingerprint", request.fingerprint)
    }
    try session.output.json(writer)
  }
}

extension JoinRequest {
  /// Who asks, from which account, and the words to compare.
  func phrase(_ narrator: Narrator) -> Phrase {
    let office = narrator.office
    let known = office.members[member]
    let roles = known?.roles.map { $0.phrase } ?? []
    let place = department.map { narrator.name(of: $0) }
    let words = fingerprint.joined(separator: " ")
    let standing: Phrase =
      if known == nil {
        Phrase(zh: "新成员", en: "new")
      } else if isEndorsed(in: office) {
        Phrase(zh: "更换密钥，由原密钥签名", en: "another key, signed with the known one")
      } else if known?.key.isEmpty == true {
        Phrase(zh: "首次登记密钥", en: "the first key")
      } else {
        Phrase(zh: "更换密钥，没有原密钥的签名", en: "another key, not signed with the known one")
      }
    let zh = [name, standing.zh, roles.map(\.zh).joined(separator: " "), place ?? ""]
    let en = [name, standing.en, roles.map(\.en).joined(separator: " "), place ?? ""]
    let owner = account ?? "?"
    return Phrase(
      zh:
        "\(member.rawValue)  \(zh.filter { !$0.isEmpty }.joined(separator: "，"))（系统账户 \(owner)）\n  "
        + words,
      en: "\(member.rawValue)  \(en.filter { !$0.isEmpty }.joined(separator: ", ")) "
        + "(account \(owner))\n  \(words)")
  }
}
