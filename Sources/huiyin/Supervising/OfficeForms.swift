import Canon
import Desk
import Exchange
import Journaling
import Words
import Workflow

extension OfficeForm {
  /// The acts of the office, in the order of the overview.
  static let all = watching + risks + bulletins

  /// News from the areas, and the reports of key periods.
  private static let watching: [OfficeForm] = [
    OfficeForm(
      name: "grid-report record", summary: Phrase(zh: "记下网格上报的情况", en: "Record news from an area"),
      operands: [.area],
      fields: [
        .text("text", Phrase(zh: "情况", en: "what happened")), .informant,
        .word("channel", of: Channel.self, Phrase(zh: "方式", en: "how it was told")),
      ],
      example: "huiyin grid-report record east --text 三号楼停水 --informant 赵网格"
    ) { draft throws(CommandFailure) in
      var report: GridReport = try draft.payload()
      report.area = AreaID(rawValue: draft.operand)
      return .reportFromGrid(report)
    },
    OfficeForm(
      name: "grid-report settle",
      summary: Phrase(zh: "网格情况办结（不成办件的）", en: "Settle a grid report that needs no matter"),
      operands: [.entry], fields: [.text("result", Phrase(zh: "结果", en: "what came of it"))],
      example: "huiyin grid-report settle 812 --result 已通知供水站，当晚恢复"
    ) { draft throws(CommandFailure) in
      var settled: GridReportSettled = try draft.payload()
      settled.report = try draft.entry()
      return .settleGridReport(settled)
    },
    OfficeForm(
      name: "zero-report fill",
      summary: Phrase(zh: "重要节点内一个网格的每日报告，没有情况也报", en: "An area's report of a day of a key period"),
      operands: [.area],
      fields: [
        Field(
          option: .value("day", "DATE", Phrase(zh: "哪一天；缺省为今天", en: "which day; else today")),
          member: "day", shape: .day), .informant,
        .text("text", Phrase(zh: "情况；不写为零报告", en: "what happened; without it, nothing did")),
      ],
      example: "huiyin zero-report fill east --informant 赵网格"
    ) { draft throws(CommandFailure) in
      var today = ZeroReport()
      today.day = draft.office.zone.local(.machine).day
      var report = try draft.payload(over: today)
      report.area = AreaID(rawValue: draft.operand)
      return .reportZero(report)
    },
    OfficeForm(
      name: "contact name",
      summary: Phrase(zh: "登记一个网格的三级联络", en: "Name the contact chain of an area"),
      operands: [.area],
      fields: ["leader", "cadre", "grid-worker"].flatMap(contact),
      example: "huiyin contact name east --leader 周明 --cadre 马会 --grid-worker 赵网格"
    ) { draft throws(CommandFailure) in
      let area = AreaID(rawValue: draft.operand)
      var chain = draft.office.supervision.contacts[area]?.value ?? ContactChain()
      chain.area = area
      draft.name("leader", of: &chain.leader)
      draft.name("cadre", of: &chain.cadre)
      draft.name("grid-worker", of: &chain.gridWorker)
      return .nameContacts(chain)
    },
  ]

  /// The name of a contact, and how it is reached.
  private static func contact(_ level: String) -> [Field] {
    let title =
      switch level {
      case "leader": Phrase(zh: "包片领导", en: "the responsible leader")
      case "cadre": Phrase(zh: "村社干部", en: "the cadre")
      case _: Phrase(zh: "网格员", en: "the grid worker")
      }
    let phone = Phrase(zh: title.zh + "电话", en: title.en + "'s telephone")
    return [
      .text(level, title, value: "NAME"), .text(level + "-phone", phone, value: "NUMBER"),
    ]
  }

  private static let risks: [OfficeForm] = [
    OfficeForm(
      name: "risk record",
      summary: Phrase(
        zh: "登记风险点；写编号则修改（只管服务问题，不管人）", en: "Record a risk point; with an id, change it"),
      operands: [
        Operand(
          name: "ID", isRequired: false,
          help: Phrase(zh: "风险点编号（FX-007）；不写为新增", en: "the risk point (FX-007); else a new one"))
      ],
      fields: [
        .text("name", Phrase(zh: "名称", en: "what it is called")),
        .text("category", Phrase(zh: "类别", en: "its category")),
        .word("level", of: RiskLevel.self, Phrase(zh: "等级", en: "how grave it is")),
        .word("status", of: RiskStatus.self, Phrase(zh: "状态", en: "how it stands")),
        .identifiers("topics", Phrase(zh: "相关主题，以逗号分隔", en: "its topics, with commas")),
        .identifiers("areas", Phrase(zh: "网格，以逗号分隔；不写为全部", en: "its areas; else all")),
        .text("cause", Phrase(zh: "成因", en: "its cause")),
        .text("measures", Phrase(zh: "防范措施", en: "what is done against it")),
        .text("wording", Phrase(zh: "公开口径", en: "what is said about it in public")),
        .text("progress", Phrase(zh: "近期进展", en: "what was done lately")),
        .department("department", Phrase(zh: "责任部门", en: "the department")),
        .text("leader", Phrase(zh: "责任领导", en: "the responsible leader"), value: "MEMBER"),
      ],
      example: "huiyin risk record --name 供暖补贴发放 --category 民生 --level considerable "
        + "--topics heating --cause 名单核对慢 --measures 提前两周核对"
    ) { draft throws(CommandFailure) in
      let id = RiskID(rawValue: draft.operand)
      var point = draft.office.supervision.riskPoints[id]?.point.value ?? RiskPoint()
      point = try draft.payload(over: point)
      point.id = id
      return .recordRisk(point)
    }
  ]
}

extension OfficeDraft {
  /// A person of a contact chain, as far as it was named anew.
  fileprivate func name(_ level: String, of contact: inout Contact) {
    if case .string(let name)? = members[level] { contact.name = name }
    if case .string(let phone)? = members[level + "-phone"] { contact.phone = phone }
  }
}

extension Field {
  /// Who told it.
  static let informant = text(
    "informant", Phrase(zh: "报告人", en: "who told it"), value: "NAME")

  static func identifiers(_ name: String, _ help: Phrase) -> Field {
    Field(option: .value(name, "IDS", help), member: name, shape: .identifiers)
  }
}

extension Operand {
  /// The area an act is about.
  static let area = Operand(name: "AREA", help: Phrase(zh: "网格", en: "the area"))
  /// The entry something was recorded by.
  static let entry = Operand(name: "ENTRY", help: Phrase(zh: "日志条目号", en: "the entry's number"))
  /// A bulletin.
  static let bulletin = Operand(
    name: "NUMBER",
    help: Phrase(zh: "通报文号，或起草它的条目号", en: "its number, or the entry that drafted it"))
}
