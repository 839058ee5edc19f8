public import Canon

/// What is recorded, or wanted, about one department's part of a matter.
public protocol DepartmentConcerned {
  /// The department; nil when the whole matter is meant.
  var concerned: DepartmentID? { get }
}

extension SignedFor: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension Report: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension ReportJudged: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension Bypass: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension Reminder: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension Explanation: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension Objection: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension ObjectionUpheld: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension ObjectionRejected: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension ExtensionRequest: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension AlarmAcknowledged: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension AutomaticReminder: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension ExplanationRefused: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension SupervisionProposal: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension SupervisionIssued: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension SupervisionAnswer: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension SupervisionJudged: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension BulletinObjection: DepartmentConcerned {
  public var concerned: DepartmentID? { department }
}

extension Fact {
  /// What the fact records, where this version knows it.
  public var payload: (any Recorded)? {
    if case .known(_, let payload) = form { payload } else { nil }
  }

  /// What people wrote in it in words of their own.
  public var freeTexts: [String] { payload?.freeTexts ?? [] }

  /// The department whose part of a matter the fact is about.
  public var department: DepartmentID? {
    (payload as? any DepartmentConcerned)?.concerned
  }
}
