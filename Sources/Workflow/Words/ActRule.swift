/// What holds of an act wherever it is done: a row of the transition table.
struct ActRule {
  /// Who may do it unless the office's policy says otherwise.
  var roles: [Role]
  var reach = Reach.office
  /// The clock that runs while a matter waits for it.
  var clock: Clock.Kind
  /// Whether it left the house, or somebody outside was told of it: it can not be taken back.
  var isFinal = false

  /// Whose department an act concerns.
  enum Reach {
    /// Nobody's: it is an act of the office or of a leader.
    case office
    /// The acting member's own.
    case own
    /// Another's, whose report the lead's member judges.
    case others
  }

  init(
    _ roles: [Role], _ reach: Reach = .office, clock: Clock.Kind, isFinal: Bool = false,
  ) {
    self.roles = roles
    self.reach = reach
    self.clock = clock
    self.isFinal = isFinal
  }
}

extension Act {
  /// The act's row of the table; nothing else lists what acts have in common.
  var rule: ActRule {
    switch self {
    case .receive: ActRule([.administrator, .dutyOfficer], clock: .registration, isFinal: true)
    case .register: ActRule([.administrator], clock: .registration)
    case .amend: ActRule([.administrator, .leader], clock: .reply)
    case .answer: ActRule([.administrator], clock: .reply)
    case .propose: ActRule([.administrator], clock: .reply)
    case .instruct: ActRule([.leader], clock: .instruction)
    case .changeInstruction: ActRule([.leader], clock: .dispatch)
    case .returnProposal: ActRule([.leader], clock: .instruction)
    case .dispatch: ActRule([.administrator], clock: .dispatch)
    case .proposeDecline: ActRule([.administrator], clock: .reply)
    case .confirmDecline: ActRule([.leader], clock: .decision)
    case .refuseDecline: ActRule([.leader], clock: .decision)
    case .proposeTransfer: ActRule([.administrator], clock: .reply)
    case .confirmTransfer: ActRule([.leader], clock: .decision)
    case .refuseTransfer: ActRule([.leader], clock: .decision)
    case .proposeVoid: ActRule([.administrator], clock: .reply)
    case .confirmVoid: ActRule([.administrator, .leader], clock: .decision)
    case .refuseVoid: ActRule([.administrator, .leader], clock: .decision)
    case .tellEnd: ActRule([.administrator], clock: .reply, isFinal: true)
    case .merge: ActRule([.administrator], clock: .reply)
    case .unmerge: ActRule([.administrator], clock: .reply)
    case .signFor: ActRule([.liaison], .own, clock: .signFor)
    case .report: ActRule([.liaison], .own, clock: .report)
    case .sign: ActRule([.head], .own, clock: .report)
    case .refuseToSign: ActRule([.head], .own, clock: .report)
    case .acceptReport: ActRule([.liaison], .others, clock: .report)
    case .sendBackReport: ActRule([.liaison], .others, clock: .report)
    case .bypass: ActRule([.liaison, .administrator], .others, clock: .report)
    case .consolidate: ActRule([.liaison], .own, clock: .consolidation)
    case .mask: ActRule([.administrator], clock: .review)
    case .examineSecrecy: ActRule([.secrecyReviewer], clock: .review)
    case .returnFromSecrecy: ActRule([.secrecyReviewer], clock: .review)
    case .review: ActRule([.administrator], clock: .review)
    case .returnFromReview: ActRule([.administrator], clock: .review)
    case .approve: ActRule([.leader], clock: .approval)
    case .returnFromApproval: ActRule([.leader], clock: .approval)
    case .edit: ActRule([.administrator, .leader], clock: .approval)
    case .publish: ActRule([.administrator], clock: .posting, isFinal: true)
    case .keepPromise: ActRule([.administrator], clock: .promise, isFinal: true)
    case .proposePromiseMove: ActRule([.administrator], clock: .promise)
    case .confirmPromiseMove: ActRule([.leader], clock: .decision)
    case .refusePromiseMove: ActRule([.leader], clock: .decision)
    case .close: ActRule([.administrator], clock: .followUp)
    case .proposeCorrection: ActRule([.administrator], clock: .followUp)
    case .confirmCorrection: ActRule([.leader], clock: .decision)
    case .refuseCorrection: ActRule([.leader], clock: .decision)
    case .reopen: ActRule([.administrator], clock: .followUp)
    case .archive: ActRule([.administrator, .archivist], clock: .filing, isFinal: true)
    case .consult: ActRule([.archivist], clock: .lending, isFinal: true)
    case .lend: ActRule([.archivist], clock: .lending, isFinal: true)
    case .takeBack: ActRule([.archivist], clock: .lending, isFinal: true)
    case .retainLonger: ActRule([.archivist], clock: .lending, isFinal: true)
    case .remind: ActRule([.administrator, .dutyOfficer], clock: .reply, isFinal: true)
    case .explain: ActRule([.liaison, .head], .own, clock: .reply)
    case .object: ActRule([.liaison, .head], .own, clock: .report)
    case .upholdObjection: ActRule([.leader], clock: .decision)
    case .rejectObjection: ActRule([.leader], clock: .decision)
    case .askExtension: ActRule([.liaison, .head], .own, clock: .decision)
    case .grantExtension: ActRule([.leader], clock: .decision)
    case .refuseExtension: ActRule([.leader], clock: .decision)
    case .tellExtension: ActRule([.administrator], clock: .reply, isFinal: true)
    case .pause: ActRule([.administrator], clock: .report)
    case .resume: ActRule([.administrator], clock: .report)
    case .undo: ActRule(Role.allCases.filter { $0 != .auditor }, clock: .reply, isFinal: true)
    // Whatever became of somebody's roles since, it was entered as theirs.
    case .confirm: ActRule(Role.allCases, clock: .reply)
    case .disown: ActRule(Role.allCases, clock: .reply, isFinal: true)
    case .acknowledge: ActRule([.administrator, .dutyOfficer], clock: .reply)
    case .remindAutomatically: ActRule([.administrator, .dutyOfficer], clock: .reply)
    case .refuseExplanation: ActRule([.administrator], clock: .report)
    case .alertLeader: ActRule([.administrator, .dutyOfficer], clock: .reply)
    case .proposeSupervision: ActRule([.administrator], clock: .reply)
    case .issueSupervision: ActRule([.leader], clock: .decision)
    case .refuseSupervision: ActRule([.leader], clock: .decision)
    case .answerSupervision: ActRule([.liaison, .head], .own, clock: .supervision)
    case .acceptSupervision: ActRule([.administrator], clock: .supervision)
    case .returnSupervision: ActRule([.administrator], clock: .supervision)
    }
  }

  /// The roles that may do it unless the office's policy says otherwise.
  public var defaultRoles: [Role] { rule.roles }

  /// Whether it left the house, so that whoever did it can not take it back.
  public var isFinal: Bool { rule.isFinal }

  /// Whether it concerns one department's part of a matter, the member's own or one the lead judges.
  public var isDepartmental: Bool { rule.reach != .office }

  /// Whether the administrator may enter it for a leader, head or liaison who is not at a terminal.
  public var canBeEnteredOnBehalf: Bool {
    defaultRoles.allSatisfy { [.leader, .head, .liaison].contains($0) }
  }
}

extension Act {
  /// The act that says no where this one says yes; nil where there is none.
  public var refusal: Act? { Self.refusals[self] }

  private static let refusals: [Act: Act] = [
    .instruct: .returnProposal, .sign: .refuseToSign, .acceptReport: .sendBackReport,
    .review: .returnFromReview, .approve: .returnFromApproval, .grantExtension: .refuseExtension,
    .upholdObjection: .rejectObjection, .confirmDecline: .refuseDecline,
    .confirmTransfer: .refuseTransfer, .confirmVoid: .refuseVoid,
    .confirmCorrection: .refuseCorrection, .confirmPromiseMove: .refusePromiseMove,
    .confirm: .disown,
  ]
}
