public import Workflow

extension Clock.Kind {
  /// What the clock is called.
  public var phrase: Phrase {
    switch self {
    case .reply: Phrase(zh: "公开回复", en: "public reply")
    case .registration: Phrase(zh: "登记", en: "registration")
    case .instruction: Phrase(zh: "批示", en: "instruction")
    case .dispatch: Phrase(zh: "交办", en: "dispatch")
    case .signFor: Phrase(zh: "签收", en: "sign-for")
    case .report: Phrase(zh: "部门报送", en: "department report")
    case .consolidation: Phrase(zh: "汇总", en: "consolidation")
    case .review: Phrase(zh: "审核", en: "review")
    case .approval: Phrase(zh: "审定", en: "approval")
    case .posting: Phrase(zh: "发布", en: "posting")
    case .decision: Phrase(zh: "裁定", en: "decision")
    case .supervision: Phrase(zh: "督办", en: "supervision")
    case .promise: Phrase(zh: "承诺", en: "promise")
    case .followUp: Phrase(zh: "回访", en: "follow-up")
    case .filing: Phrase(zh: "立卷", en: "filing")
    case .lending: Phrase(zh: "归还", en: "file's return")
    }
  }
}

extension Clock.Level {
  /// The word beside the colour.
  public var phrase: Phrase {
    switch self {
    case .none: Phrase(zh: "无时限", en: "no limit")
    case .green: Phrase(zh: "正常", en: "on time")
    case .amber: Phrase(zh: "临近", en: "due soon")
    case .red: Phrase(zh: "超期", en: "late")
    }
  }
}

extension Clock {
  /// The word for a clock that an extension moved.
  public static let extended = Phrase(zh: "延", en: "extended")
  /// The word for a limit shorter than the least a department is given.
  public static let squeezed = Phrase(zh: "倒排不足", en: "squeezed")
  /// The word for a clock that stands still while the citizen is asked for something.
  public static let paused = Phrase(zh: "待网民补充", en: "paused")
  /// The word for a due moment that a notice not yet known may move.
  public static let provisional = Phrase(zh: "暂定", en: "provisional")
  /// The word for time given because a report was sent back.
  public static let grace = Phrase(zh: "退回宽限", en: "grace")
}

extension WorkingTime.Counting {
  /// How days are counted, as printed beside a due date.
  public var phrase: Phrase {
    switch self {
    case .civil: Phrase(zh: "民法典", en: "civil code")
    case .working: Phrase(zh: "工作日", en: "working days")
    case .calendar: Phrase(zh: "自然日", en: "calendar days")
    }
  }
}

extension Clock {
  /// How it counts, in two columns: 民 civil code, 工 working days, 自 calendar days, 时 office hours.
  public var countingMark: Phrase {
    guard kind != .promise else { return Phrase(zh: "日", en: "dt") }
    return switch counting {
    case .civil: Phrase(zh: "民", en: "cc")
    case .working: Phrase(zh: "工", en: "wd")
    case .calendar: Phrase(zh: "自", en: "cd")
    case nil: Phrase(zh: "时", en: "wh")
    }
  }
}
