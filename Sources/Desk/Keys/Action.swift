import Registry
import Words
import Workflow

/// What a key, a menu line or a command does.
enum Action: Hashable, Sendable {
  case show(Pane)
  case showDetails
  case nextPane
  case previousPane

  case move(Motion)
  case scrollDown, scrollUp
  case open
  case back

  /// A letter's idea; which act that is depends on what the row waits for.
  case idea(Idea)
  /// One act by its name, as commands and menus say it.
  case act(Act)

  /// Shows a page of the details, or the first again.
  case turn(DetailsState.Section)

  case filter
  case search
  case searchNext
  case searchPrevious
  case command
  case help

  case mark(Marking)
  case sort
  case reverseOrder
  case window
  case faults
  case group
  case follow
  case pause
  case silence
  case wall
  case shift

  /// The supervision pane: the page after or before, one page, another period, a letter's idea.
  case turnSheet(Motion)
  case sheet(SheetPage)
  case sheetPeriod
  case sheetAct(SheetAct)

  /// The office's own facts.
  case settings(SettingsAction)

  case copy
  case print
  case zoom
  case reload
  case repaint
  case suspend
  case switchMember
  case admit
  case switchLanguage
  case chooseTheme
  case quit
}

extension Action {
  /// Whether it begins an act, which may be possible or not where the cursor is.
  var isAct: Bool {
    if case .idea = self { return true }
    if case .act = self { return true }
    if case .sheetAct = self { return true }
    return false
  }
}

/// How far the cursor goes.
enum Motion: Hashable, Sendable {
  case down, up
  case halfPageDown, halfPageUp
  case pageDown, pageUp
  case first, last
}

/// Which rows are marked.
enum Marking: Hashable, Sendable {
  case one, range, all
}

/// What an act's letter stands for in every pane.
enum Idea: Hashable, Sendable, CaseIterable {
  case agree
  case giveBack
  case handOn
  case report
  case signFor
  case acknowledge
  case finish
  case remind
  case explain
  case moreTime
  case bypass
  case end
  case undo
  case supervise
  case alert
  case amend
  case useFile

  /// The acts the idea can mean, the likeliest first.
  var acts: [Act] {
    switch self {
    case .agree:
      [
        .approve, .sign, .acceptReport, .grantExtension, .confirmDecline, .confirmTransfer,
        .confirmVoid, .issueSupervision, .acceptSupervision, .examineSecrecy, .upholdObjection,
        .confirmCorrection, .confirmPromiseMove, .confirm,
      ]
    case .giveBack:
      [
        .returnProposal, .returnFromApproval, .returnFromReview, .refuseToSign, .sendBackReport,
        .refuseExtension, .refuseDecline, .refuseTransfer, .refuseVoid, .refuseSupervision,
        .returnSupervision, .refuseExplanation, .returnFromSecrecy, .rejectObjection, .object,
        .refuseCorrection, .refusePromiseMove, .disown,
      ]
    case .handOn: [.propose, .instruct, .dispatch, .review, .mask]
    case .report: [.register, .report, .consolidate, .changeInstruction, .answer, .reopen]
    case .signFor: [.signFor]
    case .acknowledge: [.acknowledge]
    case .finish: [.publish, .keepPromise, .close, .archive, .tellEnd]
    case .remind: [.remind, .remindAutomatically]
    case .explain: [.explain, .edit, .tellExtension, .proposeCorrection]
    case .moreTime: [.askExtension, .pause, .resume, .proposePromiseMove]
    case .bypass: [.bypass]
    case .undo: [.undo]
    case .amend: [.amend]
    case .end: [.merge, .unmerge, .proposeDecline, .proposeTransfer, .proposeVoid]
    case .supervise: [.answerSupervision, .proposeSupervision]
    case .alert: [.alertLeader]
    case .useFile: [.takeBack, .lend, .consult, .retainLonger]
    }
  }

  /// What the idea is called where it can mean several acts at once, and asks which; nil where the
  /// matter itself says which is meant.
  var name: Phrase? {
    switch self {
    case .end: Phrase(zh: "并件或了结", en: "merge or end")
    case .useFile: Phrase(zh: "利用档案", en: "use the file")
    case .agree, .giveBack, .handOn, .report, .signFor, .acknowledge, .finish, .remind, .explain,
      .moreTime, .bypass, .undo, .supervise, .alert, .amend:
      nil
    }
  }

  /// The idea under which an act is found.
  init?(_ act: Act) {
    guard let idea = Self.allCases.first(where: { $0.acts.contains(act) }) else { return nil }
    self = idea
  }
}
