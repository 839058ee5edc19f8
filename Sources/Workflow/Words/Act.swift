/// Everything a member can do to a matter: the rows of the transition table.
///
/// One list serves rights, worklists, keys, forms and subcommands.
public enum Act: String, Sendable, CaseIterable {
  case receive
  case register
  case propose
  case instruct
  case returnProposal
  case dispatch
  case signFor
  case report
  case sign
  case refuseToSign
  case acceptReport
  case sendBackReport
  case bypass
  case consolidate
  case review
  case returnFromReview
  case approve
  case returnFromApproval
  case publish
  case keepPromise
  case close
  case archive
  case remind
  case explain
  case askExtension
  case grantExtension
  case refuseExtension
  case pause
  case resume
  case acknowledge
}

extension Act {
  /// The roles that may do it unless the office's policy says otherwise.
  public var defaultRoles: [Role] {
    switch self {
    case .receive, .remind, .acknowledge: [.administrator, .dutyOfficer]
    case .register, .propose, .dispatch, .review, .returnFromReview, .publish, .keepPromise,
      .close, .pause, .resume:
      [.administrator]
    case .archive: [.administrator, .archivist]
    case .instruct, .returnProposal, .approve, .returnFromApproval, .grantExtension,
      .refuseExtension:
      [.leader]
    case .signFor, .report, .acceptReport, .sendBackReport, .consolidate: [.liaison]
    case .sign, .refuseToSign: [.head]
    case .explain, .askExtension: [.liaison, .head]
    case .bypass: [.liaison, .administrator]
    }
  }

  /// Whether the member must belong to the department the act concerns.
  ///
  /// For the acts of the lead on a co-department's report, that is the lead department.
  public var isDepartmental: Bool {
    switch self {
    case .signFor, .report, .sign, .refuseToSign, .acceptReport, .sendBackReport, .consolidate,
      .explain, .askExtension, .bypass:
      true
    case .receive, .register, .propose, .instruct, .returnProposal, .dispatch, .review,
      .returnFromReview, .approve, .returnFromApproval, .publish, .keepPromise, .close, .archive,
      .remind, .grantExtension, .refuseExtension, .pause, .resume, .acknowledge:
      false
    }
  }

  /// Whether the administrator may enter it for a leader, head or liaison who is not at a terminal.
  public var canBeEnteredOnBehalf: Bool {
    defaultRoles.allSatisfy { [.leader, .head, .liaison].contains($0) }
  }
}
