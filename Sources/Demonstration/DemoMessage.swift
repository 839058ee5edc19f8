public import Canon

/// One invented message, and all that an orderly office would come to write about it.
public struct DemoMessage: Sendable, Equatable {
  /// The source it stands in, by id.
  public let source: String
  /// What the source calls it; never the same twice.
  public let externalID: String
  /// Where it stands below the address of the source.
  public let path: String
  /// The title, at most 60 characters.
  public let title: String
  /// What was written, at most 3000 characters.
  public let text: String
  /// Who wrote it, as the source shows: a name, a nickname, or 匿名网友.
  public let author: String
  /// A telephone number or mail address, where one was left.
  public let contact: String?
  /// What the citizen wants of the office.
  public let kind: DemoKind
  /// What it is about, by id.
  public let topic: String
  /// The area it speaks of, by id.
  public let area: String
  /// The department fit to lead, by id.
  public let lead: String
  /// The departments that join in, by id, in the order of their first point.
  public let coDepartments: [String]
  /// The departments that a report accuses, by id: never the lead, never among the joining ones.
  public let accused: [String]
  /// The numbered demands, one to four.
  public let points: [DemoPoint]
  /// What the office writes on the way.
  public let paperwork: DemoPaperwork

  let story: Int
  let spot: String
}

/// The five kinds of messages.
public enum DemoKind: String, Sendable, CaseIterable {
  case consultation, help, complaint, report, suggestion

  /// The word of the Chinese screen.
  public var chinese: String {
    switch self {
    case .consultation: "咨询"
    case .help: "求助"
    case .complaint: "投诉"
    case .report: "举报"
    case .suggestion: "建议"
    }
  }

  /// In one of how many rounds each of its stories is told.
  var rarity: Int { self == .report ? Self.rarest : 1 }

  /// Reports of wrongdoing are a few in a hundred of what an office receives.
  static let rarest = 5
}

/// The three honest outcomes.
public enum DemoOutcome: String, Sendable, CaseIterable {
  case resolved, promised, explained
}

/// One demand, as the administrator words it, with its answer.
public struct DemoPoint: Sendable, Equatable {
  /// The demand.
  public let text: String
  /// The department that answers it, by id.
  public let department: String
  /// What the citizen is told about it.
  public let answer: String
}

/// The texts that carry one message through the office.
public struct DemoPaperwork: Sendable, Equatable {
  /// What the office proposes to the leader (拟办意见).
  public let proposal: String
  /// What the leader writes (批示).
  public let instruction: String
  /// What each department reports, the lead first.
  public let reports: [DemoReport]
  /// What the lead reports for all of them.
  public let findings: String
  /// The reply to the citizen for the whole, every point answered.
  public let wording: String
  /// What became of it.
  public let outcome: DemoOutcome
  /// The day given to the citizen, when the outcome is a promise; the wording names the same day.
  public let promisedOn: CivilDate?
}

/// What one department reports about its points.
public struct DemoReport: Sendable, Equatable {
  /// The department, by id.
  public let department: String
  /// Facts found, and what was done (调查核实及办理情况).
  public let findings: String
  /// The proposed public wording for its points.
  public let wording: String
}
