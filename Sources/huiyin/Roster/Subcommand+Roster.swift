import Desk
import Words
import Workflow

extension Subcommand {
  /// The subcommands that keep the office's own parts, one for each kind.
  static let roster: [Subcommand] = OfficePart.Kind.allCases.map { kind in
    Subcommand(
      name: kind.rawValue, group: .office, summary: kind.summary,
      operands: [
        Operand(name: "ACTION", help: kind.actionHelp),
        Operand(
          name: "ID", isRequired: false,
          help: Phrase(zh: "标识；list 可省", en: "the identifier; list needs none")),
      ],
      options: kind.options, example: kind.example
    ) { session throws(CommandFailure) in try RosterWork(kind: kind, session: session).run() }
  }
}

extension OfficePart.Kind {
  fileprivate var summary: Phrase {
    switch self {
    case .member:
      Phrase(
        zh: "成员：查看、添加、修改角色和部门、停用并指定接任人",
        en: "Members: list, add, change roles or department, retire with a successor")
    case .department:
      Phrase(
        zh: "部门：查看、添加、修改名称、负责人和联络员、停用",
        en: "Departments: list, add, change names, head and liaisons, retire")
    case .area:
      Phrase(zh: "网格：查看、添加、改名、停用", en: "Areas: list, add, rename, retire")
    case .topic:
      Phrase(zh: "主题：查看、添加、改名、停用", en: "Topics: list, add, rename, retire")
    case .source:
      Phrase(
        zh: "来源：查看、添加、修改网址和列名、停用",
        en: "Sources: list, add, change address or columns, retire")
    case .template:
      Phrase(
        zh: "模板：查看、添加、修改、停用；{{…}} 是待填的地方",
        en: "Templates: list, show, add, edit, retire; {{…}} is to be filled in")
    }
  }

  fileprivate var actionHelp: Phrase {
    let show = self == .template ? "show 内容 | " : ""
    let showing = self == .template ? "show | " : ""
    return Phrase(
      zh: "list 查看 | \(show)add 添加或恢复 | edit 修改 | retire 停用",
      en: "list | \(showing)add (also again) | edit | retire")
  }

  fileprivate var options: [Option] {
    [
      .value("name", "NAME", Phrase(zh: "名称或姓名", en: "the name")),
      .value("english", "NAME", Phrase(zh: "英文名", en: "the English name")),
    ] + ownOptions + [
      .value("reason", "TEXT", Phrase(zh: "停用的理由", en: "why it is retired")),
      .flag("retired", Phrase(zh: "list 也列出已停用的", en: "list those retired, too")),
    ]
  }

  private var ownOptions: [Option] {
    switch self {
    case .member:
      [
        Option(
          name: "role", value: "ROLE", choices: Role.allCases.map(\.rawValue), isRepeatable: true,
          help: Phrase(zh: "角色；写出的即为全部角色", en: "a role; those given are all there are")),
        .value("department", "ID", Phrase(zh: "部门；空为无", en: "the department; empty for none")),
        .value("account", "ACCOUNT", Phrase(zh: "系统账户；空为无", en: "the account; empty for none")),
        .value(
          "rank", "WORD",
          Phrase(zh: "领导级别 responsible 分管、main 主要；空为无", en: "a leader's rank; empty for none")),
        .value("successor", "MEMBER", Phrase(zh: "停用时由谁接任", en: "who takes the roles over")),
      ]
    case .department:
      [
        .value("head", "MEMBER", Phrase(zh: "负责人", en: "who signs for it")),
        .list("liaison", "MEMBER", Phrase(zh: "联络员；写出的即为全部", en: "a liaison; those given are all")),
      ]
    case .area, .topic: []
    case .source:
      [
        .value("url", "URL", Phrase(zh: "网址；空为无", en: "its address; empty for none")),
        .list(
          "column", "FIELD=HEADER",
          Phrase(
            zh: "文件的列：title、text、time、author、contact、url、id；写出的即为全部",
            en: "a column of its files: title, text, time, author, contact, url, id")),
      ]
    case .template:
      [
        .choice("use", of: TemplateUse.self, Phrase(zh: "用途", en: "what it is for")),
        .value("text", "TEXT", Phrase(zh: "内容", en: "the wording")),
        .value(
          "text-file", "FILE",
          Phrase(zh: "内容所在的文件；- 为标准输入", en: "a file with the wording; - is stdin")),
      ]
    }
  }

  fileprivate var example: String {
    switch self {
    case .member: "huiyin member retire li.na --successor sun.yue --reason 退休 --as wang.li"
    case .department: "huiyin department edit finance --head jin.shouzheng --liaison qian.duo"
    case .area: "huiyin area add north --name 北区 --english North"
    case .topic: "huiyin topic add heating --name 供暖 --english Heating"
    case .source: "huiyin source add board --name 网站留言板 --url https://example.cn/board"
    case .template: "huiyin template add reply.thanks --name 感谢建议 --use reply --text-file a.txt"
    }
  }
}
