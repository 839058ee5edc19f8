import Workflow

// Papers are Chinese whatever the desk's language, and say what they said for as long as they last.

extension MessageKind {
  var chinese: String {
    switch self {
    case .consultation: "咨询"
    case .help: "求助"
    case .complaint: "投诉"
    case .report: "举报"
    case .suggestion: "建议"
    }
  }
}

extension Identity {
  var chinese: String {
    switch self {
    case .named: "实名"
    case .anonymous: "匿名"
    case .unverified: "未核实"
    }
  }
}

extension Channel {
  var chinese: String {
    switch self {
    case .desk: "本系统"
    case .phone: "电话"
    case .paper: "书面"
    case .inPerson: "当面"
    case .message: "短信"
    }
  }
}

extension PointTreatment {
  var chinese: String {
    switch self {
    case .answered: "已答复"
    case .handedOn: "已转交"
    case .refused: "不予答复"
    }
  }
}

extension Outcome {
  var chinese: String {
    switch self {
    case .resolved: "已解决"
    case .promised: "创造条件"
    case .explained: "解释说明"
    }
  }
}

extension ReturnTarget {
  var chinese: String {
    switch self {
    case .departments: "承办部门"
    case .lead: "牵头部门"
    case .office: "办公室"
    }
  }
}

extension Satisfaction {
  var chinese: String {
    switch self {
    case .satisfied: "满意"
    case .acceptable: "基本满意"
    case .dissatisfied: "不满意"
    case .unreached: "未联系上"
    }
  }
}

extension Retention {
  var chinese: String {
    switch self {
    case .permanent: "永久"
    case .years30: "30年"
    case .years10: "10年"
    }
  }
}

extension Clock.Kind {
  /// The limit as paper calls it.
  var chinese: String {
    switch self {
    case .reply: "公开回复"
    case .registration: "登记"
    case .instruction: "批示"
    case .dispatch: "交办"
    case .signFor: "签收"
    case .report: "部门报送"
    case .consolidation: "汇总"
    case .review: "审核"
    case .approval: "审定"
    case .posting: "发布"
    case .decision: "裁定"
    case .promise: "承诺"
    case .followUp: "回访"
    case .filing: "立卷"
    }
  }
}
