import Canon
import Desk
import Exchange
import Journaling
import Words
import Workflow

extension ActForm {
  /// What the administrator and the leader do before a matter is in hand.
  static let instructing: [ActForm] = [
    ActForm(
      name: "register", summary: Phrase(zh: "登记留言为办件", en: "Register a message as a matter"),
      fields: [
        .word("kind", of: MessageKind.self, Phrase(zh: "类别", en: "the kind"), isRequired: true),
        .text("area", Phrase(zh: "网格", en: "the area"), value: "AREA"),
        .text("topic", Phrase(zh: "主题", en: "the topic"), value: "TOPIC"),
        .word(
          "identity", of: Identity.self, Phrase(zh: "留言人身份", en: "what is known of the author")),
        Field(
          option: .list("point", "TEXT", Phrase(zh: "诉求，按序编号", en: "a point, numbered in order")),
          member: "points", shape: .texts),
        Field(
          option: .flag(
            "restricted", Phrase(zh: "限制查阅；举报一律限制", en: "restricted; a report always is")),
          member: "restricted", shape: .flag),
        Field(
          option: .value(
            "accused", "DEPARTMENTS", Phrase(zh: "被举报部门，以逗号分隔", en: "the departments it accuses")),
          member: "accused", shape: .identifiers),
        Field(
          option: .value(
            "accused-members", "MEMBERS", Phrase(zh: "被举报成员，以逗号分隔", en: "the members it accuses")),
          member: "accusedMembers", shape: .identifiers),
        Field(
          option: .list("accused-name", "NAME", Phrase(zh: "其他被举报人", en: "another it accuses")),
          member: "accusedNames", shape: .texts),
      ],
      example:
        "huiyin register m42 --kind complaint --area north --topic heating --point 何时供暖",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .register(try draft.payload()) },
    ActForm(
      name: "amend", summary: Phrase(zh: "更正登记内容", en: "Put right what was registered"),
      fields: [
        .word("kind", of: MessageKind.self, Phrase(zh: "类别", en: "the kind")),
        .text("area", Phrase(zh: "网格", en: "the area"), value: "AREA"),
        .text("topic", Phrase(zh: "主题", en: "the topic"), value: "TOPIC"),
        .word(
          "identity", of: Identity.self, Phrase(zh: "留言人身份", en: "what is known of the author")),
        Field(
          option: .list(
            "point", "TEXT", Phrase(zh: "诉求，须写全部", en: "a point; give all of them")),
          member: "points", shape: .texts),
        Field(
          option: .value("sent-at", "TIME", Phrase(zh: "留言时间", en: "when it was written")),
          member: "sentAt", shape: .moment),
        .reason,
      ],
      example: "huiyin amend 2026-000001 --topic heating --reason 主题登记有误",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .amend(try draft.payload()) },
    ActForm(
      name: "answer", summary: Phrase(zh: "本室直接答复，不交部门", en: "Answer without a department"),
      fields: [
        .text("text", Phrase(zh: "答复", en: "the answer")),
        .word("outcome", of: Outcome.self, Phrase(zh: "办理结果", en: "the outcome")),
        .promisedOn, .answers, .note, .attachments,
      ],
      example: "huiyin answer 2026-000001 --text 您好，供暖自11月15日开始。",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .answer(try draft.officeAnswer()) },
    ActForm(
      name: "propose", summary: Phrase(zh: "呈报拟办意见", en: "Propose the handling to the leader"),
      fields: [.text("text", Phrase(zh: "拟办意见", en: "the proposal")), .lead, .with],
      example:
        "huiyin propose 2026-000001 --text 拟请建设局牵头 --lead construction --with environment",
      canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .propose(try draft.payload()) },
    ActForm(
      name: "instruct", summary: Phrase(zh: "批示：指定牵头与协办", en: "Instruct departments"),
      fields: [
        .text("text", Phrase(zh: "批示内容", en: "the instruction")), .lead, .with,
        Field(
          option: .flag("urgent", Phrase(zh: "急件", en: "urgent")), member: "urgent",
          shape: .flag),
      ],
      example: "huiyin instruct 2026-000001 --text 请建设局速办 --lead construction",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .instruct(try draft.instruction()) },
    ActForm(
      name: "change-instruction",
      summary: Phrase(zh: "改批：增减部门，更换牵头", en: "Change which departments act"),
      fields: [.lead, .with, .reason],
      example: "huiyin change-instruction 2026-000001 --with environment --reason 涉及排水",
      canBeEnteredOnBehalf: true
    ) { draft throws(CommandFailure) in .changeInstruction(try draft.instructionChange()) },
    ActForm(
      name: "dispatch", summary: Phrase(zh: "交办：向部门发出交办单", en: "Send the slips to departments"),
      fields: [.note], example: "huiyin dispatch 2026-000001", canBeEnteredOnBehalf: false
    ) { draft throws(CommandFailure) in .dispatch(try draft.payload()) },
  ]

  /// What the administrator and the leader do with a reply.
  static let replying: [ActForm] =
    reviewing + [
      ActForm(
        name: "approve", summary: Phrase(zh: "审定公开文本", en: "Approve the public text"),
        fields: [
          .digest,
          .text("comment", Phrase(zh: "签批意见", en: "a comment")),
        ],
        example: "huiyin approve 2026-000001 --as zhang.jianguo", canBeEnteredOnBehalf: true
      ) { draft throws(CommandFailure) in .approve(try draft.approval()) },
      ActForm(
        name: "publish", summary: Phrase(zh: "登记已发布的回复", en: "Record that the reply was posted"),
        fields: [
          .text("url", Phrase(zh: "网址；缺省为留言的网址", en: "where; else the message's own address")),
          Field(
            option: .value("posted-at", "TIME", Phrase(zh: "发布时间；缺省为现在", en: "when; else now")),
            member: "postedAt", shape: .moment),
          .text("proof", Phrase(zh: "凭据，如截图说明", en: "the proof, such as what a screenshot shows")),
          Field(
            option: .value(
              "posted", "FILE",
              Phrase(
                zh: "网上现有文字或网页源码，与审定文本核对；- 为标准输入",
                en: "what stands on the site; - is standard input")
            ), member: "posted", shape: .content),
          .text("difference", Phrase(zh: "与审定文本不一致的原因", en: "why it is not what was approved")),
          .word(
            "told-by", of: Channel.self,
            Phrase(zh: "不公开发布时以何方式告知", en: "how a reply that is not posted was given"),
            member: "channel"),
          Field(
            option: .list(
              "merged", "NUMBER=URL",
              Phrase(
                zh: "并件留言处的回复；缺省为各留言的网址", en: "the reply at a merged message; else its address")),
            member: "mergedAt", shape: .texts),
          .attachments,
        ],
        example:
          "huiyin publish 2026-000001 --url https://example.cn/1 --proof 网页截图 --posted page.html",
        canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .publish(try draft.posting()) },
      ActForm(
        name: "keep-promise", summary: Phrase(zh: "登记承诺已兑现", en: "Record that a promise was kept"),
        fields: [
          .text("result", Phrase(zh: "兑现情况", en: "what was done")),
          .text("url", Phrase(zh: "告知网址", en: "where it was told")),
        ],
        example: "huiyin keep-promise 2026-000001 --result 路灯已全部修复", canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .keepPromise(try draft.payload()) },
      ActForm(
        name: "close", summary: Phrase(zh: "回访后办结", en: "Close a matter after the follow-up"),
        fields: [
          .word(
            "satisfaction", of: Satisfaction.self,
            Phrase(zh: "满意度", en: "what the citizen thought"),
            isRequired: true),
          .word("method", of: Channel.self, Phrase(zh: "回访方式", en: "how the citizen was reached")),
          .note,
        ],
        example: "huiyin close 2026-000001 --satisfaction satisfied --method phone",
        canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .close(try draft.payload()) },
      ActForm(
        name: "archive", summary: Phrase(zh: "归档", en: "File a closed matter"),
        fields: [
          .text(
            "file-number", Phrase(zh: "档号；缺省按保管期限编号", en: "the file number; else a numbered one"),
            member: "fileNumber"),
          .word("retention", of: Retention.self, Phrase(zh: "保管期限", en: "how long it is kept")),
          Field(
            option: .list(
              "absent", "PIECE=REASON",
              Phrase(zh: "缺件与原因，逐件写明", en: "a piece that is not there, and why")),
            member: "absences", shape: .absences),
          .note,
        ],
        example: "huiyin archive 2026-000001 --retention years30",
        canBeEnteredOnBehalf: false
      ) { draft throws(CommandFailure) in .archive(try draft.payload()) },
    ]
}

extension ActDraft {
  /// The instruction; what it leaves open is as the office proposed.
  fileprivate func instruction() throws(CommandFailure) -> Instruction {
    var instruction: Instruction = try payload()
    if instruction.lead.rawValue.isEmpty, let proposal = matter.proposal?.value {
      instruction.lead = proposal.lead
      if !has("with") { instruction.with = proposal.with }
    }
    return instruction
  }

  /// The change of an instruction; what it leaves open stays as it is.
  fileprivate func instructionChange() throws(CommandFailure) -> InstructionChange {
    var change: InstructionChange = try payload()
    let present = matter.departmentsInCharge
    guard let lead = present.first else { return change }
    if change.lead.rawValue.isEmpty { change.lead = lead }
    if !has("with") { change.with = present.filter { $0 != change.lead } }
    return change
  }

  /// The office's own answer; it answers every point unless it says which.
  fileprivate func officeAnswer() throws(CommandFailure) -> OfficeAnswer {
    var answer: OfficeAnswer = try payload()
    if !has("answers") { answer.answers = allAnswered }
    return answer
  }

  /// The approval; of the text as it stands when no digest is given.
  fileprivate func approval() throws(CommandFailure) -> Approval {
    var approval: Approval = try payload()
    if approval.digest.isEmpty { approval.digest = matter.review?.value.digest ?? "" }
    return approval
  }

  /// The replies at merged messages that the JSON leaves out: as options say, or at their addresses.
  private func mergedReplies(but given: [MergedReply]) -> [MergedReply] {
    var told: [String: String] = [:]
    if case .array(let values)? = members["mergedAt"] {
      for case .string(let text) in values {
        let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
        if let number = halves.first { told[number] = halves.count == 2 ? halves[1] : "" }
      }
    }
    let known = matter.merges.map(\.value)
    let unknown = told.keys.filter { number in !known.contains { $0.number == number } }
    return known.filter { merged in !given.contains { $0.matter == merged.matter } }
      .map { MergedReply(to: $0.matter, at: told[$0.number] ?? $0.url ?? "") }
      + unknown.sorted().map { MergedReply(to: MatterID(rawValue: $0), at: told[$0] ?? "") }
  }

  fileprivate func posting() throws(CommandFailure) -> Posting {
    var posting: Posting = try payload()
    posting.publication.merged += mergedReplies(but: posting.publication.merged)
    if !has("postedAt") { posting.publication.postedAt = .machine }
    let isWithdrawal = matter.openCorrection?.value.kind == .withdrawal
    if posting.publication.url.isEmpty, !isWithdrawal {
      posting.publication.url =
        matter.publication?.value.url ?? matter.received.url ?? ""
    }
    return posting
  }
}
