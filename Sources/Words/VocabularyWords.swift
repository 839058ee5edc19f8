public import Workflow

extension Role {
  /// What the role is called.
  public var phrase: Phrase {
    switch self {
    case .administrator: Phrase(zh: "管理员", en: "administrator")
    case .leader: Phrase(zh: "领导", en: "leader")
    case .dutyOfficer: Phrase(zh: "值班员", en: "duty officer")
    case .liaison: Phrase(zh: "联络员", en: "liaison")
    case .head: Phrase(zh: "部门负责人", en: "department head")
    case .secrecyReviewer: Phrase(zh: "保密审查员", en: "secrecy reviewer")
    case .archivist: Phrase(zh: "档案员", en: "archivist")
    case .auditor: Phrase(zh: "审计员", en: "auditor")
    }
  }
}

extension MessageKind {
  /// What the kind is called.
  public var phrase: Phrase {
    switch self {
    case .consultation: Phrase(zh: "咨询", en: "consultation")
    case .help: Phrase(zh: "求助", en: "request for help")
    case .complaint: Phrase(zh: "投诉", en: "complaint")
    case .report: Phrase(zh: "举报", en: "accusation")
    case .suggestion: Phrase(zh: "建议", en: "suggestion")
    }
  }
}

extension Identity {
  /// What is known of the writer.
  public var phrase: Phrase {
    switch self {
    case .named: Phrase(zh: "实名", en: "named")
    case .anonymous: Phrase(zh: "匿名", en: "anonymous")
    case .unverified: Phrase(zh: "未核实", en: "unverified")
    }
  }
}

extension Outcome {
  /// What the outcome is called.
  public var phrase: Phrase {
    switch self {
    case .resolved: Phrase(zh: "已解决", en: "resolved")
    case .promised: Phrase(zh: "创造条件", en: "promised")
    case .explained: Phrase(zh: "解释说明", en: "explained")
    }
  }
}

extension PointTreatment {
  /// What becomes of the point.
  public var phrase: Phrase {
    switch self {
    case .answered: Phrase(zh: "已答复", en: "answered")
    case .handedOn: Phrase(zh: "已转交", en: "handed on")
    case .refused: Phrase(zh: "不予答复", en: "refused")
    }
  }
}

extension Openness {
  /// Who may see the reply.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(zh: "可公开", en: "open")
    case .partly: Phrase(zh: "部分公开", en: "partly open")
    case .privately: Phrase(zh: "仅答复本人", en: "to the citizen only")
    case .withheld: Phrase(zh: "不予公开", en: "withheld")
    }
  }
}

extension MaskRule {
  /// What was found.
  public var phrase: Phrase {
    switch self {
    case .mobile: Phrase(zh: "手机号", en: "mobile number")
    case .landline: Phrase(zh: "固定电话", en: "fixed line")
    case .identity: Phrase(zh: "身份证号", en: "identity number")
    case .bankCard: Phrase(zh: "银行账号", en: "bank card")
    case .plate: Phrase(zh: "车牌", en: "plate")
    case .email: Phrase(zh: "电子邮箱", en: "e-mail")
    case .address: Phrase(zh: "住址", en: "address")
    case .name: Phrase(zh: "姓名", en: "name")
    }
  }
}

extension Channel {
  /// By what means, as a noun.
  public var phrase: Phrase {
    switch self {
    case .desk: Phrase(zh: "本系统", en: "desk")
    case .phone: Phrase(zh: "电话", en: "phone")
    case .paper: Phrase(zh: "书面", en: "paper")
    case .inPerson: Phrase(zh: "当面", en: "in person")
    case .message: Phrase(zh: "短信", en: "message")
    }
  }
}

extension Satisfaction {
  /// What the citizen thought.
  public var phrase: Phrase {
    switch self {
    case .satisfied: Phrase(zh: "满意", en: "satisfied")
    case .acceptable: Phrase(zh: "基本满意", en: "acceptable")
    case .dissatisfied: Phrase(zh: "不满意", en: "dissatisfied")
    case .unreached: Phrase(zh: "未联系上", en: "not reached")
    }
  }
}

extension DeclineGround {
  /// Why the message is not taken up.
  public var phrase: Phrase {
    switch self {
    case .unlawful: Phrase(zh: "内容违法", en: "unlawful content")
    case .noSubstance: Phrase(zh: "无实质内容", en: "nothing said")
    case .advertising: Phrase(zh: "广告", en: "advertising")
    case .outsidePower: Phrase(zh: "不属于政府职权", en: "outside the powers of government")
    case .inProceedings: Phrase(zh: "已进入诉讼、仲裁或复议", en: "before a court or tribunal")
    case .petitionEnded: Phrase(zh: "信访已经终结", en: "petition ended")
    case .ownProcedure: Phrase(zh: "应通过其他法定途径", en: "has a procedure of its own")
    case .repeated: Phrase(zh: "重复反映且无新事实", en: "repeated without new facts")
    case .secret: Phrase(zh: "涉及国家秘密", en: "state secrets")
    case .other: Phrase(zh: "其他", en: "other")
    }
  }
}

extension Restriction {
  /// Who may read it.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(zh: "不限制", en: "open")
    case .restricted: Phrase(zh: "限制查阅", en: "restricted")
    }
  }
}

extension Taker {
  /// Who takes the part.
  public var phrase: Phrase {
    switch self {
    case .department: Phrase(zh: "另一部门", en: "another department")
    case .office: Phrase(zh: "本室答复", en: "the office itself")
    case .outside: Phrase(zh: "拟不予受理或转出", en: "nobody here")
    }
  }
}

extension Retention {
  /// For how long.
  public var phrase: Phrase {
    switch self {
    case .permanent: Phrase(zh: "永久", en: "permanent")
    case .years30: Phrase(zh: "30年", en: "30 years")
    case .years10: Phrase(zh: "10年", en: "10 years")
    }
  }
}

extension ReturnTarget {
  /// To whom it goes back.
  public var phrase: Phrase {
    switch self {
    case .departments: Phrase(zh: "承办部门", en: "departments")
    case .lead: Phrase(zh: "牵头部门", en: "lead department")
    case .office: Phrase(zh: "办公室", en: "office")
    }
  }
}

extension ReopeningGround {
  /// Why an answered matter is taken up once more.
  public var phrase: Phrase {
    switch self {
    case .newMessage: Phrase(zh: "新的留言", en: "a new message")
    case .unsatisfied: Phrase(zh: "对答复不满意", en: "not satisfied")
    }
  }
}

extension CorrectionKind {
  /// What is to become of the posted reply.
  public var phrase: Phrase {
    switch self {
    case .correction: Phrase(zh: "更正", en: "correct")
    case .withdrawal: Phrase(zh: "撤回", en: "withdraw")
    }
  }
}

extension TextField {
  /// The label of the field.
  public var phrase: Phrase {
    switch self {
    case .name: Phrase(zh: "名称", en: "name")
    case .template: Phrase(zh: "模板内容", en: "template")
    case .title: Phrase(zh: "标题", en: "title")
    case .message: Phrase(zh: "留言", en: "message")
    case .author: Phrase(zh: "留言人", en: "author")
    case .externalID: Phrase(zh: "来源编号", en: "source's number")
    case .point: Phrase(zh: "诉求", en: "point")
    case .proposal: Phrase(zh: "拟办意见", en: "proposal")
    case .instruction: Phrase(zh: "批示", en: "instruction")
    case .reason: Phrase(zh: "理由", en: "reason")
    case .note: Phrase(zh: "备注", en: "note")
    case .findings: Phrase(zh: "办理情况", en: "findings")
    case .wording: Phrase(zh: "拟公开答复", en: "proposed wording")
    case .publicText: Phrase(zh: "公开答复", en: "public text")
    case .url: Phrase(zh: "网址", en: "address")
    case .proof: Phrase(zh: "凭证", en: "proof")
    case .result: Phrase(zh: "兑现结果", en: "result")
    case .explanation: Phrase(zh: "说明", en: "explanation")
    case .reached: Phrase(zh: "联系到", en: "person reached")
    case .fileNumber: Phrase(zh: "档号", en: "file number")
    case .notice: Phrase(zh: "告知内容", en: "note to the citizen")
    case .properChannel: Phrase(zh: "应走的途径", en: "where to turn instead")
    case .receivingBody: Phrase(zh: "接收单位", en: "receiving body")
    case .duty: Phrase(zh: "职责依据", en: "duty cited")
    case .documentNumber: Phrase(zh: "文号", en: "document number")
    case .demand: Phrase(zh: "督办要求", en: "demand")
    case .answer: Phrase(zh: "督办答复", en: "slip's answer")
    case .gridNews: Phrase(zh: "网格情况", en: "news")
    case .informant: Phrase(zh: "报告人", en: "informant")
    case .category: Phrase(zh: "风险类别", en: "category")
    case .cause: Phrase(zh: "诱因", en: "cause")
    case .measures: Phrase(zh: "应对措施", en: "measures")
    case .contact: Phrase(zh: "联系人", en: "contact")
    case .bulletin: Phrase(zh: "通报正文", en: "bulletin's text")
    case .accusedName: Phrase(zh: "被举报人", en: "accused person")
    case .posted: Phrase(zh: "网上现有文字", en: "text on the site")
    case .newMessage: Phrase(zh: "留言人说了什么", en: "what was said")
    case .reader: Phrase(zh: "查阅或借阅人", en: "reader")
    }
  }
}
