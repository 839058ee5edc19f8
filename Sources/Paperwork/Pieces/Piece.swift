public import Canon

/// One document of a file.
public struct Piece: Sendable, Equatable {
  public let kind: Kind
  public let title: String
  /// Who answers for it: a person, a department, or the citizen.
  public let author: String
  public let date: CivilDate
  /// The journal entries it is made from.
  public let entries: [Int]
  let content: Content

  /// The digest of the original it is a copy of; nil for a paper.
  var original: String? {
    switch content {
    case .text: nil
    case .original(let digest): digest
    }
  }

  /// What the document holds.
  enum Content: Sendable, Equatable {
    /// The text of a paper, as it is written into the package.
    case text(String)
    /// An original by its digest in the journal, copied as it came.
    case original(String)
  }

  /// Kinds of documents, in the fixed order of a file.
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    case message
    case registration
    case proposal
    case instruction
    case dispatch
    case officeAnswer
    case report
    case consolidation
    case review
    case publicText
    case approval
    case publication
    case promise
    case followUp
    case reminders
    case explanations
    case extensions
    case objections
    case endings
    case original
    case history

    public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

    private var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }
}

extension Piece.Kind {
  /// What the document is called.
  var title: String {
    switch self {
    case .message: "留言原文"
    case .registration: "登记表"
    case .proposal: "拟办意见"
    case .instruction: "批示单"
    case .dispatch: "交办单"
    case .officeAnswer: "本室答复"
    case .report: "办理报告"
    case .consolidation: "汇总报告"
    case .review: "审核记录"
    case .publicText: "公开答复"
    case .approval: "审定记录"
    case .publication: "发布反馈"
    case .promise: "承诺兑现"
    case .followUp: "回访办结"
    case .reminders: "催办记录"
    case .explanations: "情况说明"
    case .extensions: "延期记录"
    case .objections: "异议与裁定"
    case .endings: "不予受理、转出与作废"
    case .original: "原件"
    case .history: "办理全程"
    }
  }
}
