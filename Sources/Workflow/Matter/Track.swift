/// A part of a matter that goes its own way: what is done on one track does not rest on another.
///
/// It tells what falls with an act that its author disowns.
enum Track: Hashable, Sendable {
  /// The matter from stage to stage.
  case way
  /// That departments have the matter at all.
  case dispatch
  /// One department's part.
  case part(DepartmentID?)
  /// The supervision of one department.
  case slip(DepartmentID?)
  /// More time, asked and given.
  case extensions
  case pause
}

extension Act {
  /// How an act rests on tracks and carries them on.
  private enum Bearing {
    /// It records what happened beside the way, and stands for itself.
    case none
    /// It leads the matter to departments, or to an end.
    case leading
    /// It makes something of what the departments reported.
    case gathering
    case part
    /// It takes a part from a department and gives it to another.
    case passing
    case slip
    case extending
    case pausing
  }

  private var bearing: Bearing {
    switch self {
    case .receive, .amend, .merge, .unmerge, .remind, .remindAutomatically, .alertLeader,
      .acknowledge, .explain, .refuseExplanation, .undo, .confirm, .disown:
      .none
    case .register, .answer, .propose, .instruct, .changeInstruction, .returnProposal, .dispatch,
      .proposeDecline, .confirmDecline, .refuseDecline, .proposeTransfer, .confirmTransfer,
      .refuseTransfer, .proposeVoid, .confirmVoid, .refuseVoid, .tellEnd:
      .leading
    case .consolidate, .mask, .examineSecrecy, .returnFromSecrecy, .review, .returnFromReview,
      .approve, .returnFromApproval, .edit, .publish, .keepPromise, .proposePromiseMove,
      .confirmPromiseMove, .refusePromiseMove, .close, .proposeCorrection, .confirmCorrection,
      .refuseCorrection, .reopen, .archive, .consult, .lend, .takeBack, .retainLonger:
      .gathering
    case .signFor, .report, .sign, .refuseToSign, .acceptReport, .sendBackReport, .bypass,
      .object, .rejectObjection:
      .part
    case .upholdObjection: .passing
    case .proposeSupervision, .issueSupervision, .refuseSupervision, .answerSupervision,
      .acceptSupervision, .returnSupervision:
      .slip
    case .askExtension, .grantExtension, .refuseExtension, .tellExtension: .extending
    case .pause, .resume: .pausing
    }
  }

  /// The tracks an act of a department, or of none, carries on.
  func touches(_ department: DepartmentID?) -> Set<Track> {
    switch bearing {
    case .none: []
    case .leading: self == .dispatch || self == .changeInstruction ? [.way, .dispatch] : [.way]
    case .gathering: [.way]
    case .part: [.part(department)]
    case .passing: [.way, .dispatch, .part(department)]
    case .slip: [.slip(department)]
    case .extending: [.extensions]
    case .pausing: [.pause]
    }
  }

  /// Whether an act of a department, or of none, rests on one of some tracks.
  func rests(on tracks: Set<Track>, _ department: DepartmentID?) -> Bool {
    switch bearing {
    case .none: false
    case .leading: tracks.contains(.way)
    case .gathering: tracks.contains(.way) || tracks.contains(where: \.isPart)
    case .part, .passing: tracks.contains(.way) || tracks.contains(.part(department))
    case .slip: tracks.contains(.dispatch) || tracks.contains(.slip(department))
    case .extending: tracks.contains(.way) || tracks.contains(.extensions)
    case .pausing: tracks.contains(.way) || tracks.contains(.pause)
    }
  }
}

extension Track {
  fileprivate var isPart: Bool {
    if case .part = self { true } else { false }
  }
}
