public import Workflow

extension Matter.Stage {
  /// What the stage is called.
  public var phrase: Phrase {
    switch self {
    case .received: Phrase(zh: "待登记", en: "received")
    case .registered: Phrase(zh: "待拟办", en: "registered")
    case .awaitingInstruction: Phrase(zh: "待批示", en: "awaiting instruction")
    case .instructed: Phrase(zh: "待交办", en: "instructed")
    case .inHand: Phrase(zh: "办理中", en: "in hand")
    case .consolidating: Phrase(zh: "待汇总", en: "consolidating")
    case .underReview: Phrase(zh: "待审核", en: "under review")
    case .awaitingApproval: Phrase(zh: "待审定", en: "awaiting approval")
    case .approved: Phrase(zh: "待发布", en: "approved")
    case .published: Phrase(zh: "已回复", en: "published")
    case .promised: Phrase(zh: "跟踪中", en: "promised")
    case .closed: Phrase(zh: "已办结", en: "closed")
    case .archived: Phrase(zh: "已归档", en: "archived")
    case .declined: Phrase(zh: "不予受理", en: "declined")
    case .transferred: Phrase(zh: "转出", en: "transferred")
    case .voided: Phrase(zh: "作废", en: "voided")
    case .merged: Phrase(zh: "并件", en: "merged")
    }
  }
}

extension Assignment.Stage {
  /// What the stage is called.
  public var phrase: Phrase {
    switch self {
    case .dispatched: Phrase(zh: "待签收", en: "dispatched")
    case .working: Phrase(zh: "办理中", en: "working")
    case .objected: Phrase(zh: "异议中", en: "objected")
    case .awaitingSignature: Phrase(zh: "待签发", en: "awaiting signature")
    case .submitted: Phrase(zh: "已报送", en: "submitted")
    case .sentBack: Phrase(zh: "退回重办", en: "sent back")
    case .accepted: Phrase(zh: "已采纳", en: "accepted")
    case .bypassed: Phrase(zh: "未报先行", en: "bypassed")
    case .withdrawn: Phrase(zh: "撤回", en: "withdrawn")
    }
  }
}
