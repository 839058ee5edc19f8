public import Registry
public import Words

extension Pane {
  /// What stands on the tab.
  public var phrase: Phrase {
    switch self {
    case .inbox: Phrase(zh: "收件箱", en: "Inbox")
    case .approvals: Phrase(zh: "待审批", en: "Approvals")
    case .tasks: Phrase(zh: "部门任务", en: "Tasks")
    case .deadlines: Phrase(zh: "时限看板", en: "Deadlines")
    case .all: Phrase(zh: "台账", en: "All matters")
    case .supervision: Phrase(zh: "督办统计", en: "Supervision")
    }
  }
}

extension Worklist.Order {
  /// By what the rows are ordered.
  public var phrase: Phrase {
    switch self {
    case .due: Phrase(zh: "时限", en: "due")
    case .sent: Phrase(zh: "留言时间", en: "message time")
    case .number: Phrase(zh: "编号", en: "number")
    case .department: Phrase(zh: "部门", en: "department")
    case .stage: Phrase(zh: "环节", en: "stage")
    }
  }
}
