public import Workflow

extension PaperKind {
  /// What the paper is called.
  public var phrase: Phrase {
    switch self {
    case .instruction: Phrase(zh: "批办单", en: "instruction slip")
    case .dispatch: Phrase(zh: "交办单", en: "dispatch slip")
    case .slip: Phrase(zh: "督办单", en: "supervision slip")
    case .bulletin: Phrase(zh: "通报", en: "bulletin")
    case .monthly: Phrase(zh: "月报", en: "monthly report")
    case .handover: Phrase(zh: "交接班记录", en: "handover note")
    case .reply: Phrase(zh: "答复函", en: "reply letter")
    case .contents: Phrase(zh: "卷内目录", en: "list of pieces")
    }
  }
}
