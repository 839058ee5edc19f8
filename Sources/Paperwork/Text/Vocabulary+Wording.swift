import Workflow

// Papers have words of their own, and say what they said for as long as they last.

extension MessageKind {
  var wording: Wording {
    switch self {
    case .consultation: Wording(zh: "咨询", en: "consultation")
    case .help: Wording(zh: "求助", en: "request for help")
    case .complaint: Wording(zh: "投诉", en: "complaint")
    case .report: Wording(zh: "举报", en: "accusation")
    case .suggestion: Wording(zh: "建议", en: "suggestion")
    }
  }
}

extension Identity {
  var wording: Wording {
    switch self {
    case .named: Wording(zh: "实名", en: "named")
    case .anonymous: Wording(zh: "匿名", en: "anonymous")
    case .unverified: Wording(zh: "未核实", en: "unverified")
    }
  }
}

extension Channel {
  var wording: Wording {
    switch self {
    case .desk: Wording(zh: "本系统", en: "desk")
    case .phone: Wording(zh: "电话", en: "phone")
    case .paper: Wording(zh: "书面", en: "paper")
    case .inPerson: Wording(zh: "当面", en: "in person")
    case .message: Wording(zh: "短信", en: "message")
    }
  }
}

extension PointTreatment {
  var wording: Wording {
    switch self {
    case .answered: Wording(zh: "已答复", en: "answered")
    case .handedOn: Wording(zh: "已转交", en: "handed on")
    case .refused: Wording(zh: "不予答复", en: "refused")
    }
  }
}

extension Openness {
  var wording: Wording {
    switch self {
    case .open: Wording(zh: "可公开", en: "open")
    case .partly: Wording(zh: "部分公开", en: "partly open")
    case .privately: Wording(zh: "仅答复本人", en: "to the citizen only")
    case .withheld: Wording(zh: "不予公开", en: "withheld")
    }
  }
}

extension MaskRule {
  var wording: Wording {
    switch self {
    case .mobile: Wording(zh: "手机号", en: "mobile number")
    case .landline: Wording(zh: "固定电话", en: "fixed line")
    case .identity: Wording(zh: "身份证号", en: "identity number")
    case .bankCard: Wording(zh: "银行账号", en: "bank card")
    case .plate: Wording(zh: "车牌", en: "plate")
    case .email: Wording(zh: "电子邮箱", en: "e-mail")
    case .address: Wording(zh: "住址", en: "address")
    case .name: Wording(zh: "姓名", en: "name")
    }
  }
}

extension Outcome {
  var wording: Wording {
    switch self {
    case .resolved: Wording(zh: "已解决", en: "resolved")
    case .promised: Wording(zh: "创造条件", en: "promised")
    case .explained: Wording(zh: "解释说明", en: "explained")
    }
  }
}

extension ReturnTarget {
  var wording: Wording {
    switch self {
    case .departments: Wording(zh: "承办部门", en: "departments")
    case .lead: Wording(zh: "牵头部门", en: "lead department")
    case .office: Wording(zh: "办公室", en: "office")
    }
  }
}

extension Satisfaction {
  var wording: Wording {
    switch self {
    case .satisfied: Wording(zh: "满意", en: "satisfied")
    case .acceptable: Wording(zh: "基本满意", en: "acceptable")
    case .dissatisfied: Wording(zh: "不满意", en: "dissatisfied")
    case .unreached: Wording(zh: "未联系上", en: "not reached")
    }
  }
}

extension Restriction {
  var wording: Wording {
    switch self {
    case .open: Wording(zh: "不限制", en: "open")
    case .restricted: Wording(zh: "限制查阅", en: "restricted")
    }
  }
}

extension Taker {
  var wording: Wording {
    switch self {
    case .department: Wording(zh: "另一部门", en: "another department")
    case .office: Wording(zh: "本室答复", en: "the office itself")
    case .outside: Wording(zh: "拟不予受理或转出", en: "nobody here")
    }
  }
}

extension DeclineGround {
  var wording: Wording {
    switch self {
    case .unlawful: Wording(zh: "内容违法", en: "unlawful content")
    case .noSubstance: Wording(zh: "无实质内容", en: "nothing said")
    case .advertising: Wording(zh: "广告", en: "advertising")
    case .outsidePower: Wording(zh: "不属于政府职权", en: "outside the powers of government")
    case .inProceedings: Wording(zh: "已进入诉讼、仲裁或复议", en: "before a court or tribunal")
    case .petitionEnded: Wording(zh: "信访已经终结", en: "petition ended")
    case .ownProcedure: Wording(zh: "应通过其他法定途径", en: "has a procedure of its own")
    case .repeated: Wording(zh: "重复反映且无新事实", en: "repeated without new facts")
    case .secret: Wording(zh: "涉及国家秘密", en: "state secrets")
    case .other: Wording(zh: "其他", en: "other")
    }
  }
}

extension Retention {
  var wording: Wording {
    switch self {
    case .permanent: Wording(zh: "永久", en: "permanent")
    case .years30: Wording(zh: "30年", en: "30 years")
    case .years10: Wording(zh: "10年", en: "10 years")
    }
  }
}

extension Clock.Kind {
  /// The limit as paper calls it.
  var wording: Wording {
    switch self {
    case .reply: Wording(zh: "公开回复", en: "public reply")
    case .registration: Wording(zh: "登记", en: "registration")
    case .instruction: Wording(zh: "批示", en: "instruction")
    case .dispatch: Wording(zh: "交办", en: "dispatch")
    case .signFor: Wording(zh: "签收", en: "sign-for")
    case .report: Wording(zh: "部门报送", en: "department report")
    case .consolidation: Wording(zh: "汇总", en: "consolidation")
    case .review: Wording(zh: "审核", en: "review")
    case .approval: Wording(zh: "审定", en: "approval")
    case .posting: Wording(zh: "发布", en: "posting")
    case .decision: Wording(zh: "裁定", en: "decision")
    case .supervision: Wording(zh: "督办", en: "supervision")
    case .promise: Wording(zh: "承诺", en: "promise")
    case .followUp: Wording(zh: "回访", en: "follow-up")
    case .filing: Wording(zh: "立卷", en: "filing")
    case .lending: Wording(zh: "归还", en: "file's return")
    }
  }
}

extension WorkingTime.Counting {
  /// How days are counted, as printed beside a limit.
  var wording: Wording {
    switch self {
    case .civil: Wording(zh: "按民法典计", en: "civil code")
    case .working: Wording(zh: "按工作日计", en: "working days")
    case .calendar: Wording(zh: "按自然日计", en: "calendar days")
    }
  }
}

extension CorrectionKind {
  var wording: Wording {
    switch self {
    case .correction: Wording(zh: "更正", en: "correction")
    case .withdrawal: Wording(zh: "撤回", en: "withdrawal")
    }
  }
}

extension ReopeningGround {
  var wording: Wording {
    switch self {
    case .newMessage: Wording(zh: "新的留言", en: "a new message")
    case .unsatisfied: Wording(zh: "对答复不满意", en: "not satisfied")
    }
  }
}

extension SupervisionBreach {
  var wording: Wording {
    switch self {
    case .late: Wording(zh: "逾期未办", en: "late")
    case .irregular: Wording(zh: "未按规定办理", en: "not by the rules")
    }
  }
}
