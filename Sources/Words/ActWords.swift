public import Workflow

extension Act {
  /// The verb, as it stands on a key or in a menu.
  public var phrase: Phrase {
    switch self {
    case .receive: Phrase(zh: "收文", en: "take in")
    case .register: Phrase(zh: "登记", en: "register")
    case .amend: Phrase(zh: "更正登记", en: "amend")
    case .answer: Phrase(zh: "本室答复", en: "answer here")
    case .propose: Phrase(zh: "拟办", en: "propose")
    case .instruct: Phrase(zh: "批示", en: "instruct")
    case .changeInstruction: Phrase(zh: "改批", en: "change instruction")
    case .returnProposal: Phrase(zh: "退回拟办", en: "return proposal")
    case .dispatch: Phrase(zh: "交办", en: "dispatch")
    case .proposeDecline: Phrase(zh: "拟不予受理", en: "propose to decline")
    case .confirmDecline: Phrase(zh: "同意不予受理", en: "agree to decline")
    case .refuseDecline: Phrase(zh: "不同意不予受理", en: "refuse to decline")
    case .proposeTransfer: Phrase(zh: "拟转出", en: "propose to transfer")
    case .confirmTransfer: Phrase(zh: "同意转出", en: "agree to transfer")
    case .refuseTransfer: Phrase(zh: "不同意转出", en: "refuse to transfer")
    case .proposeVoid: Phrase(zh: "拟作废", en: "propose to void")
    case .confirmVoid: Phrase(zh: "同意作废", en: "agree to void")
    case .refuseVoid: Phrase(zh: "不同意作废", en: "refuse to void")
    case .tellEnd: Phrase(zh: "告知网民", en: "tell the citizen")
    case .merge: Phrase(zh: "并件", en: "merge")
    case .unmerge: Phrase(zh: "拆开并件", en: "part again")
    case .signFor: Phrase(zh: "签收", en: "sign for")
    case .report: Phrase(zh: "报送", en: "report")
    case .sign: Phrase(zh: "签发", en: "sign")
    case .refuseToSign: Phrase(zh: "不予签发", en: "refuse to sign")
    case .acceptReport: Phrase(zh: "采纳", en: "accept report")
    case .sendBackReport: Phrase(zh: "退回重办", en: "send report back")
    case .bypass: Phrase(zh: "未报先行", en: "bypass")
    case .consolidate: Phrase(zh: "汇总", en: "consolidate")
    case .mask: Phrase(zh: "脱敏定稿", en: "mask")
    case .examineSecrecy: Phrase(zh: "保密审查", en: "secrecy review")
    case .returnFromSecrecy: Phrase(zh: "保密审查退回", en: "return from secrecy review")
    case .review: Phrase(zh: "审核", en: "review")
    case .returnFromReview: Phrase(zh: "审核退回", en: "return from review")
    case .approve: Phrase(zh: "审定", en: "approve")
    case .returnFromApproval: Phrase(zh: "审定退回", en: "return from approval")
    case .edit: Phrase(zh: "修改文本", en: "edit the text")
    case .publish: Phrase(zh: "发布", en: "publish")
    case .keepPromise: Phrase(zh: "兑现承诺", en: "keep promise")
    case .proposePromiseMove: Phrase(zh: "拟改承诺日期", en: "propose a later promise")
    case .confirmPromiseMove: Phrase(zh: "同意改期", en: "agree to a later promise")
    case .refusePromiseMove: Phrase(zh: "不同意改期", en: "refuse a later promise")
    case .close: Phrase(zh: "办结", en: "close")
    case .proposeCorrection: Phrase(zh: "拟更正或撤回答复", en: "propose to correct the reply")
    case .confirmCorrection: Phrase(zh: "同意更正或撤回", en: "agree to correct or withdraw")
    case .refuseCorrection: Phrase(zh: "不同意更正或撤回", en: "refuse to correct or withdraw")
    case .reopen: Phrase(zh: "重新办理", en: "reopen")
    case .archive: Phrase(zh: "归档", en: "archive")
    case .consult: Phrase(zh: "登记查阅", en: "record a reading")
    case .lend: Phrase(zh: "借出档案", en: "lend the file")
    case .takeBack: Phrase(zh: "归还档案", en: "take the file back")
    case .retainLonger: Phrase(zh: "延长保管", en: "keep longer")
    case .remind: Phrase(zh: "催办", en: "remind")
    case .explain: Phrase(zh: "说明", en: "explain")
    case .object: Phrase(zh: "提出异议", en: "object")
    case .upholdObjection: Phrase(zh: "异议成立", en: "uphold objection")
    case .rejectObjection: Phrase(zh: "驳回异议", en: "reject objection")
    case .askExtension: Phrase(zh: "申请延期", en: "ask extension")
    case .grantExtension: Phrase(zh: "批准延期", en: "grant extension")
    case .refuseExtension: Phrase(zh: "不准延期", en: "refuse extension")
    case .tellExtension: Phrase(zh: "告知延期", en: "tell of the extension")
    case .pause: Phrase(zh: "待网民补充", en: "pause")
    case .resume: Phrase(zh: "恢复计时", en: "resume")
    case .acknowledge: Phrase(zh: "确认告警", en: "acknowledge alarm")
    case .undo: Phrase(zh: "撤销", en: "undo")
    case .confirm: Phrase(zh: "确认代录", en: "confirm the entry")
    case .disown: Phrase(zh: "否认代录", en: "disown the entry")
    case .remindAutomatically: Phrase(zh: "自动催办", en: "remind automatically")
    case .refuseExplanation: Phrase(zh: "不采信说明", en: "refuse explanation")
    case .alertLeader: Phrase(zh: "急报领导", en: "alert a leader")
    case .proposeSupervision: Phrase(zh: "提请督办", en: "propose supervision")
    case .issueSupervision: Phrase(zh: "签发督办", en: "issue supervision")
    case .refuseSupervision: Phrase(zh: "不予督办", en: "refuse supervision")
    case .answerSupervision: Phrase(zh: "答复督办", en: "answer supervision")
    case .acceptSupervision: Phrase(zh: "督办办结", en: "accept supervision answer")
    case .returnSupervision: Phrase(zh: "退回督办答复", en: "return supervision answer")
    }
  }

  /// What a matter waits for when it waits for this act: the word in the column 等待.
  public var awaited: Phrase {
    switch self {
    case .register: Phrase(zh: "登记", en: "registration")
    case .propose: Phrase(zh: "拟办", en: "proposal")
    case .instruct: Phrase(zh: "批示", en: "instruction")
    case .confirmDecline: Phrase(zh: "不予受理裁定", en: "ruling on declining")
    case .confirmTransfer: Phrase(zh: "转出裁定", en: "ruling on transfer")
    case .confirmVoid: Phrase(zh: "作废确认", en: "second for voiding")
    case .tellEnd: Phrase(zh: "告知", en: "note to the citizen")
    case .signFor: Phrase(zh: "签收", en: "sign-for")
    case .sign: Phrase(zh: "签发", en: "signature")
    case .acceptReport: Phrase(zh: "采纳", en: "acceptance")
    case .consolidate: Phrase(zh: "汇总", en: "consolidation")
    case .approve: Phrase(zh: "审定", en: "approval")
    case .mask: Phrase(zh: "脱敏定稿", en: "masking")
    case .publish: Phrase(zh: "发布", en: "posting")
    case .keepPromise: Phrase(zh: "兑现承诺", en: "promised result")
    case .confirmPromiseMove: Phrase(zh: "改期裁定", en: "ruling on a later promise")
    case .close: Phrase(zh: "回访办结", en: "follow-up")
    case .confirmCorrection: Phrase(zh: "更正裁定", en: "ruling on a correction")
    case .archive: Phrase(zh: "归档", en: "filing")
    case .takeBack: Phrase(zh: "归还", en: "file's return")
    case .grantExtension: Phrase(zh: "延期裁定", en: "extension")
    case .tellExtension: Phrase(zh: "告知延期", en: "note of the extension")
    case .upholdObjection: Phrase(zh: "异议裁定", en: "ruling on objection")
    case .resume: Phrase(zh: "网民补充", en: "the citizen")
    case .issueSupervision: Phrase(zh: "督办签发", en: "slip's issue")
    case .answerSupervision: Phrase(zh: "督办答复", en: "slip's answer")
    case .acceptSupervision: Phrase(zh: "督办审查", en: "slip's closing")
    case .confirm: Phrase(zh: "代录确认", en: "word on an entry")
    case .receive, .amend, .answer, .changeInstruction, .returnProposal, .dispatch, .proposeDecline,
      .refuseDecline, .proposeTransfer,
      .refuseTransfer, .proposeVoid, .refuseVoid, .report, .refuseToSign, .sendBackReport, .bypass,
      .review, .returnFromReview, .returnFromApproval, .remind, .explain, .askExtension,
      .refuseExtension, .pause, .acknowledge, .undo, .remindAutomatically, .refuseExplanation,
      .alertLeader, .proposeSupervision, .refuseSupervision, .returnSupervision, .examineSecrecy,
      .returnFromSecrecy, .edit, .object, .rejectObjection, .proposePromiseMove, .refusePromiseMove,
      .proposeCorrection, .refuseCorrection, .reopen, .consult, .lend, .retainLonger, .merge,
      .unmerge, .disown:
      phrase
    }
  }
}
