import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `init`: founds an office.
  static let founding = Subcommand(
    name: "init", group: .office,
    summary: Phrase(
      zh: "新建单位：写下日志的第一条，并为创建人生成密钥", en: "Found an office, and make its founder's key"),
    options: [
      .value(
        "from", "FILE", Phrase(zh: "JSON5 描述文件；- 为标准输入", en: "a JSON5 description; - is stdin")),
      .value("name", "NAME", Phrase(zh: "单位名称", en: "the office's name")),
      .value("founder", "MEMBER", Phrase(zh: "创建人标识，如 wang.li", en: "the founder's identifier")),
      .value("founder-name", "NAME", Phrase(zh: "创建人姓名", en: "the founder's name")),
      .choice(
        "preset", of: Policy.Preset.self,
        Phrase(
          zh: "规则预设：small 一两人、park 园区（缺省）、hotline 热线",
          en: "rules to begin with: small, park (the default), hotline")),
      .flag("shared", Phrase(zh: "文件夹由一组账户共用", en: "a group of accounts shares the folder")),
      .allKeys, .flag("example", Phrase(zh: "打印一份描述的样例", en: "print an example of a description")),
    ],
    example: "huiyin init --example > office.json5 && huiyin init --from office.json5"
  ) { session throws(CommandFailure) in try Founding(session: session).run() }

  /// `adopt`: adds to the office, or changes it.
  static let adopting = Subcommand(
    name: "adopt", group: .office,
    summary: Phrase(
      zh: "采纳部门、成员、网格、主题、来源、规则的新增或变更", en: "Adopt departments, members, sources or rules"),
    operands: [
      Operand(
        name: "FILE",
        help: Phrase(zh: "JSON5 描述，格式同 init --example", en: "a description like init --example"))
    ],
    options: [.allKeys],
    example: "huiyin adopt more.json5 --as wang.li"
  ) { session throws(CommandFailure) in try Adopting(session: session).run() }
}

extension Option {
  /// That keys are made here for everybody who has none.
  fileprivate static let allKeys = flag(
    "all-keys",
    Phrase(
      zh: "在本账户为每位成员生成密钥，仅宜试用", en: "make everybody's key in this account, for trying only"))
}

/// Founds the office a description or a few options describe.
private struct Founding {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    guard !session.invocation.has("example") else {
      try session.output.line(exampleDescription)
      return .success
    }
    var description = try description()
    let founderKey = SigningKey()
    let authors = session.invocation.has("all-keys") ? description.makeKeys() : []
    if description.founding.founder.account == nil {
      description.founding.founder.account = session.accountName
    }
    let founder = Author(
      member: description.founding.founder.member.rawValue, key: founderKey)
    let founded = try CommandFailure.onRegistry { () throws(RegistryError) in
      try Register.found(
        description.founding, description.facts, in: session.folder, key: founderKey,
        isShared: session.invocation.has("shared")
      ) { founding throws(RegistryError) in
        let ring = KeyRing(
          office: founding.office, in: session.folder, account: session.account)
        for author in [founder] + authors { try ring.save(author) }
      }
    }
    session.account.expect(office: founded.office, in: session.folder)
    try tell(founded, members: ([founder] + authors).map(\.member))
    try tellWhatIsLacking(description.lacking)
    return .success
  }

  private func description() throws(CommandFailure) -> OfficeDescription {
    let invocation = session.invocation
    let preset = invocation.value("preset").flatMap(Policy.Preset.init)
    let rules = preset.map { Policy($0) }
    var description =
      try invocation.value("from").map { path throws(CommandFailure) in
        try OfficeDescription(InputFile.object(path), standing: rules ?? Policy())
      } ?? OfficeDescription()
    description.policy = description.policy ?? rules
    if preset == .small { description.startSmall() }
    description.templates = description.templates ?? TemplateKept.usual
    if let name = invocation.value("name") { description.founding.name = name }
    if let founder = invocation.value("founder") {
      description.founding.founder.member = MemberID(rawValue: founder)
    }
    if let name = invocation.value("founder-name") { description.founding.founder.name = name }
    guard !description.founding.name.isEmpty else {
      throw .arguments(.optionMissing("name", subcommand: "init"))
    }
    let founder = description.founding.founder
    guard !founder.member.rawValue.isEmpty else {
      throw .arguments(.optionMissing("founder", subcommand: "init"))
    }
    guard OfficePart.isIdentifier(founder.member.rawValue) else {
      throw .badIdentifier(founder.member.rawValue)
    }
    guard Zone.known(description.founding.zone) != nil else {
      throw .unknownZone(description.founding.zone)
    }
    if founder.name.isEmpty { description.founding.founder.name = founder.member.rawValue }
    return description
  }

  private func tell(_ founded: OfficeFounded, members: [String]) throws(CommandFailure) {
    guard session.wantsJSON else {
      try session.say(
        Phrase(
          zh: "已新建「\(founded.name)」，位于 \(session.folder)。",
          en: "Founded \(founded.name) in \(session.folder)."))
      let keys = session.account.config + "/keys/" + founded.office
      try session.say(
        Phrase(
          zh: "密钥在 \(keys)：\(members.joined(separator: "、"))。",
          en: "The keys of \(members.joined(separator: ", ")) are in \(keys)."))
      return try session.say(
        session.invocation.has("all-keys")
          ? Phrase(
            zh: "请把每把密钥交给本人，并删去此处的副本。",
            en: "Hand each to its member and delete the copy here.")
          : Phrase(
            zh: "其他成员首次打开工作台时申请加入，核对指纹后用 huiyin admit 接纳。",
            en: "Others ask to join when they first open the desk; compare the fingerprint, then "
              + "admit them with huiyin admit."))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("office", founded.office)
      writer.member("name", founded.name)
      writer.member("folder", session.folder)
      writer.member("keys", members)
    }
    try session.output.json(writer)
  }
}

extension Founding {
  /// Says what the office still needs before a message can take its way, and where that is added.
  private func tellWhatIsLacking(_ parts: [Phrase]) throws(CommandFailure) {
    guard !parts.isEmpty, !session.wantsJSON else { return }
    let list = parts.joined(by: Phrase(zh: "、", en: ", "))
    try session.say(
      Phrase(
        zh: "还缺\(list.zh)：在工作台的设置（7）里添加，或用 huiyin source、area、topic、department、member add。",
        en:
          "It still needs \(list.en): add them in the desk's settings (7), or with huiyin source, "
          + "area, topic, department and member add."))
  }
}

/// Records what a description adds to the office or changes in it.
private struct Adopting {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let object = try InputFile.object(session.invocation.operands[0])
    let register = try session.open()
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    var description = try OfficeDescription(object, standing: session.office.policy)
    keepKeys(of: &description)
    let authors = session.invocation.has("all-keys") ? description.makeKeys() : []
    let number = try CommandFailure.onRegistry { () throws(RegistryError) in
      let number = try register.record(description.facts, by: member, key: key)
      for author in authors { try register.keyRing.save(author) }
      return number
    }
    guard session.wantsJSON else {
      try session.say(Phrase(zh: "已采纳，记录 #\(number)。", en: "Adopted as entry #\(number)."))
      return .success
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", number)
      writer.member("facts", description.facts.map(\.name))
      writer.member("keys", authors.map(\.member))
    }
    try session.output.json(writer)
    return .success
  }

  /// A member who is described again keeps the key the journal knows.
  private func keepKeys(of description: inout OfficeDescription) {
    for index in description.members.indices where description.members[index].key.isEmpty {
      let known = session.office.members[description.members[index].member]
      description.members[index].key = known?.key ?? ""
    }
  }
}
