extension Fact {
  /// What a fact comes from.
  public enum Origin: Sendable, Equatable {
    /// A member's act on a matter.
    case act(Act)
    /// The rules, in the same entry as the act that led to it.
    case rule
    /// Whoever has one of these roles, about the office itself: its people, names and rules.
    case office(by: [Role])
    /// The mark that governs the facts beside it in an entry: for whom they were done.
    /// A member's act that concerns the office and no single matter.
    case officeAct(OfficeAct)
    /// The mark that governs the facts beside it in an entry.
    case behalf
    /// The journal, about itself.
    case journal
    /// A newer version.
    case unknown
  }

  /// Where the fact comes from; nothing else lists what facts have in common.
  public var origin: Origin {
    switch self {
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .templateKept, .partRetired,
      .policyAdopted, .calendarLoaded, .closureDeclared, .journalRestored:
      .office(by: [.administrator])
    case .shiftHandedOver, .shiftTaken: .office(by: Fact.shiftRoles)
    case .leaveRecorded, .leaveEnded: .office(by: Role.allCases)
    case .sourceLookedAt: .officeAct(.lookAtSource)
    case .gridReported: .officeAct(.reportFromGrid)
    case .gridReportSettled: .officeAct(.settleGridReport)
    case .riskRecorded: .officeAct(.recordRisk)
    case .contactsNamed: .officeAct(.nameContacts)
    case .zeroReported: .officeAct(.reportZero)
    case .bulletinDrafted: .officeAct(.draftBulletin)
    case .bulletinObjected: .officeAct(.objectToBulletin)
    case .objectionDecided: .officeAct(.decideObjection)
    case .bulletinIssued: .officeAct(.issueBulletin)
    case .bulletinDropped: .officeAct(.dropBulletin)
    case .bulletinActConfirmed: .officeAct(.confirmEntry)
    case .bulletinActDisowned: .officeAct(.disownEntry)
    case .received: .act(.receive)
    case .registered: .act(.register)
    case .amended: .act(.amend)
    case .answeredByOffice: .act(.answer)
    case .proposed: .act(.propose)
    case .instructed: .act(.instruct)
    case .instructionChanged: .act(.changeInstruction)
    case .proposalReturned: .act(.returnProposal)
    case .dispatched: .act(.dispatch)
    case .declineProposed: .act(.proposeDecline)
    case .declineConfirmed: .act(.confirmDecline)
    case .declineRefused: .act(.refuseDecline)
    case .transferProposed: .act(.proposeTransfer)
    case .transferConfirmed: .act(.confirmTransfer)
    case .transferRefused: .act(.refuseTransfer)
    case .voidProposed: .act(.proposeVoid)
    case .voidConfirmed: .act(.confirmVoid)
    case .voidRefused: .act(.refuseVoid)
    case .endTold: .act(.tellEnd)
    case .merged: .act(.merge)
    case .unmerged: .act(.unmerge)
    case .signedFor: .act(.signFor)
    case .reported: .act(.report)
    case .consolidated: .act(.consolidate)
    case .reportSigned: .act(.sign)
    case .reportRefused: .act(.refuseToSign)
    case .reportAccepted: .act(.acceptReport)
    case .reportSentBack: .act(.sendBackReport)
    case .bypassed: .act(.bypass)
    case .masked: .act(.mask)
    case .secrecyExamined: .act(.examineSecrecy)
    case .returnedFromSecrecy: .act(.returnFromSecrecy)
    case .reviewed: .act(.review)
    case .returnedFromReview: .act(.returnFromReview)
    case .approved: .act(.approve)
    case .returnedFromApproval: .act(.returnFromApproval)
    case .edited: .act(.edit)
    case .published: .act(.publish)
    case .promiseKept: .act(.keepPromise)
    case .promiseMoveProposed: .act(.proposePromiseMove)
    case .promiseMoveConfirmed: .act(.confirmPromiseMove)
    case .promiseMoveRefused: .act(.refusePromiseMove)
    case .closed: .act(.close)
    case .correctionProposed: .act(.proposeCorrection)
    case .correctionConfirmed: .act(.confirmCorrection)
    case .correctionRefused: .act(.refuseCorrection)
    case .reopened: .act(.reopen)
    case .archived: .act(.archive)
    case .fileConsulted: .act(.consult)
    case .fileLent: .act(.lend)
    case .fileReturned: .act(.takeBack)
    case .retentionExtended: .act(.retainLonger)
    case .reminded: .act(.remind)
    case .explained: .act(.explain)
    case .objected: .act(.object)
    case .objectionUpheld: .act(.upholdObjection)
    case .objectionRejected: .act(.rejectObjection)
    case .extensionAsked: .act(.askExtension)
    case .extensionGranted: .act(.grantExtension)
    case .extensionRefused: .act(.refuseExtension)
    case .extensionTold: .act(.tellExtension)
    case .pauseBegan: .act(.pause)
    case .pauseEnded: .act(.resume)
    case .alarmAcknowledged: .act(.acknowledge)
    case .undone: .act(.undo)
    case .behalfConfirmed: .act(.confirm)
    case .behalfDisowned: .act(.disown)
    case .remindedAutomatically: .act(.remindAutomatically)
    case .explanationRefused: .act(.refuseExplanation)
    case .leaderAlerted: .act(.alertLeader)
    case .supervisionProposed: .act(.proposeSupervision)
    case .supervisionIssued: .act(.issueSupervision)
    case .supervisionRefused: .act(.refuseSupervision)
    case .supervisionAnswered: .act(.answerSupervision)
    case .supervisionAccepted: .act(.acceptSupervision)
    case .supervisionReturned: .act(.returnSupervision)
    case .consolidationOpened, .reviewOpened, .approvalCompleted, .promiseOpened: .rule
    case .onBehalf, .actingFor: .behalf
    case .envelope: .journal
    case .unknown: .unknown
    }
  }

  /// The act that records the fact; nil for what a rule, the office or the journal itself adds.
  public var act: Act? {
    if case .act(let act) = origin { act } else { nil }
  }

  /// The act of the office that records the fact; nil for every other fact.
  public var officeAct: OfficeAct? {
    if case .officeAct(let act) = origin { act } else { nil }
  }

  /// Whether a rule, not a person, makes this fact.
  public var isConsequence: Bool { origin == .rule }

  /// Whether the fact is about the office itself: its people, names and rules.
  public var isOfficial: Bool {
    switch origin {
    case .office, .officeAct: true
    case .act, .rule, .behalf, .journal, .unknown: false
    }
  }
}
