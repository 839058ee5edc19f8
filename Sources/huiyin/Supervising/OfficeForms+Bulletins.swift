import Canon
import Desk
import Registry
import Words
import Workflow

extension OfficeForm {
  /// Bulletins from their draft to their issue.
  static let bulletins: [OfficeForm] = [
    OfficeForm(
      name: "bulletin draft",
      summary: Phrase(
        zh: "起草通报；证据由规则逐条列出，部门可在一个工作日内提出异议",
        en: "Draft a bulletin; the rules add the evidence, departments may object for a working day"
      ),
      fields: [.text("text", Phrase(zh: "正文（可不写）", en: "what it says before its list"))],
      others: [
        .list(
          "item", "MATTER:DEPARTMENT",
          Phrase(zh: "列入哪件的哪个部门", en: "a department's part of a matter")),
        .flag("all", Phrase(zh: "列入全部候选", en: "every candidate")),
      ],
      example: "huiyin bulletin draft --item 2026-000042:construction --item 2026-000051:water"
    ) { draft throws(CommandFailure) in
      var bulletin: BulletinDrafted = try draft.payload()
      bulletin.items = try draft.items()
      return .draftBulletin(bulletin)
    },
    OfficeForm(
      name: "bulletin object",
      summary: Phrase(zh: "部门负责人对通报提出异议", en: "A head objects to being named"),
      operands: [.bulletin], fields: [.reason],
      others: [
        .list(
          "matter", "MATTER", Phrase(zh: "只对哪件；不写为全部", en: "only for this matter; else for all"))
      ],
      example: "huiyin bulletin object 812 --reason 已在期限内电话报告 --as liu.fang",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      var objection: BulletinObjection = try draft.payload()
      objection.bulletin = try draft.bulletin()
      objection.matters = try draft.session.invocation.values("matter").map {
        name throws(CommandFailure) in
        try draft.find(name)
      }
      return .objectToBulletin(objection)
    },
    OfficeForm(
      name: "bulletin rule", summary: Phrase(zh: "裁定异议", en: "Decide an objection"),
      operands: [.bulletin],
      fields: [
        .department("department", Phrase(zh: "哪个部门的；只有一个时可省", en: "whose; not needed for one")),
        Field(
          option: .flag("upheld", Phrase(zh: "异议成立；不写为不成立", en: "upheld; without it, rejected")),
          member: "upheld", shape: .flag), .reason,
      ],
      example: "huiyin bulletin rule 812 --upheld --reason 确有电话记录 --as zhang.jianguo",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      var decided: ObjectionDecided = try draft.payload()
      decided.bulletin = try draft.bulletin()
      return .decideObjection(decided)
    },
    OfficeForm(
      name: "bulletin issue",
      summary: Phrase(zh: "签发通报：异议期过、异议已裁定", en: "Issue a bulletin once its window is over"),
      operands: [.bulletin], fields: [],
      example: "huiyin bulletin issue 812 --as zhang.jianguo", canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in
      var issue: BulletinIssued = try draft.payload()
      issue.bulletin = try draft.bulletin()
      return .issueBulletin(issue)
    },
    OfficeForm(
      name: "bulletin drop", summary: Phrase(zh: "放弃一份通报草稿", en: "Give a drafted bulletin up"),
      operands: [.bulletin], fields: [.reason],
      example: "huiyin bulletin drop 812 --reason 各部门均已补报"
    ) { draft throws(CommandFailure) in
      var dropped: BulletinDropped = try draft.payload()
      dropped.bulletin = try draft.bulletin()
      return .dropBulletin(dropped)
    },
    OfficeForm(
      name: "bulletin confirm",
      summary: Phrase(zh: "确认代自己在通报上录入的事项", en: "Confirm what was entered on a bulletin for one"),
      fields: [entry, .note], example: "huiyin bulletin confirm --as zhang.jianguo"
    ) { draft throws(CommandFailure) in .confirmEntry(try draft.payload()) },
    OfficeForm(
      name: "bulletin disown",
      summary: Phrase(
        zh: "否认代自己在通报上录入的事项，通报退回原处",
        en: "Disown what was entered on a bulletin for one; the bulletin goes back"),
      fields: [entry, .reason],
      example: "huiyin bulletin disown --entry 830 --reason 当日未通话 --as zhang.jianguo"
    ) { draft throws(CommandFailure) in .disownEntry(try draft.payload()) },
  ]

  private static let entry = Field(
    option: .value(
      "entry", "N", Phrase(zh: "哪一条；只有一条时可省", en: "which entry; else the only one")),
    member: "entry", shape: .number)
}

extension OfficeDraft {
  fileprivate func find(_ name: String) throws(CommandFailure) -> MatterID {
    try CommandFailure.onRegistry { () throws(RegistryError) in try register.find(name) }
  }

  /// The departments' parts that were named, or every candidate.
  fileprivate func items() throws(CommandFailure) -> [BulletinItem] {
    let named = session.invocation.values("item")
    guard named.isEmpty || !session.invocation.has("all") else {
      throw .arguments(.conflict("item", "all"))
    }
    guard session.invocation.has("all") else {
      return try named.map { text throws(CommandFailure) in try item(text) }
    }
    let candidates = try session.statistics(.candidates, in: register).candidates
    return candidates.filter(\.isFree).map { BulletinItem($0.matter, $0.department) }
  }

  private func item(_ text: String) throws(CommandFailure) -> BulletinItem {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else {
      throw .arguments(
        .notAChoice(option: "item", value: text, choices: ["2026-000042:DEPARTMENT"]))
    }
    return BulletinItem(
      try find(String(parts[0])), DepartmentID(rawValue: String(parts[1])))
  }
}
