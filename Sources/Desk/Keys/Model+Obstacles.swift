import Canon
import Registry
import Words
import Workflow

extension Model {
  /// Why an action can not be done now, with what would allow it; nil if it can.
  func obstacle(to action: Action) -> Failure? {
    if settings != nil, action.movesInSettings { return nil }
    return switch action {
    case .settings(let action): settingsObstacle(to: action)
    case .show(let other): other == .deadlines ? nil : boardObstacle
    case .nextPane, .previousPane: boardObstacle
    case .showDetails, .open, .scrollDown, .scrollUp, .copy:
      pane == .supervision ? sheetObstacle : rowObstacle
    case .mark where pane == .supervision:
      unless(supervision.page == .candidates, "只在候选页标记", "Marks are for the late ones only")
    case .turnSheet, .sheet: boardObstacle
    case .sheetPeriod:
      unless(
        pane == .supervision && supervision.page.hasPeriod, "这一页不分时段", "This page has no period")
    case .sheetAct(let act): obstacle(to: act)
    case .turn(let section): rowObstacle ?? (section == .publicText ? textObstacle : nil)
    case .idea(.acknowledge) where pane == .deadlines: acknowledgeObstacle
    case .idea(let idea): resolve(idea).obstacle
    case .act(let act): obstacle(to: act)
    case .searchNext, .searchPrevious:
      unless(!searchedText.isEmpty, "先用 \\ 查找", "Search with \\ first")
    case .mark: rowObstacle
    case .shift: shiftObstacle
    case .window, .faults, .group, .follow, .pause, .silence, .wall:
      unless(pane == .deadlines, "只用于时限看板 (4)", "For the deadlines (4) only")
    case .switchMember:
      unless(
        keysAtHand.count > 1, "本机只有一位成员的签名密钥", "This account holds one member's key only")
    case .admit: admittingObstacle
    case .chooseTheme:
      unless(!themeNames.isEmpty, "没有可选主题", "There is no theme to choose")
    case .print: unless(!papers.isEmpty, "还没有可打印的公文", "There is no paper to print yet")
    case .move, .back, .filter, .search, .command, .help, .sort, .reverseOrder, .zoom, .reload,
      .repaint, .suspend, .switchLanguage, .quit:
      nil
    }
  }

  private func unless(_ isPossible: Bool, _ zh: String, _ en: String) -> Failure? {
    isPossible ? nil : .sentence(Phrase(zh: zh, en: en))
  }

  private var boardObstacle: Failure? {
    unless(!isBoard, "看板只有时限", "The board shows clocks only")
  }

  private var sheetObstacle: Failure? {
    unless(sheetRow != nil, "这一页没有内容", "There is nothing on this page")
  }

  private var rowObstacle: Failure? {
    unless(list.current != nil, "这里没有办件", "There is no matter here")
  }

  private var textObstacle: Failure? {
    guard let file else { return opening }
    return unless(file.publicText != nil, "还没有答复文本", "There is no reply text yet")
  }

  private var listing: Failure {
    .sentence(Phrase(zh: "列表正在读取，请稍候", en: "The list is being read"))
  }

  private var opening: Failure {
    .sentence(Phrase(zh: "正在打开办件，请稍候", en: "The matter is being opened"))
  }

  /// Why an act can not be done to the row under the cursor; nil if it can.
  func obstacle(to act: Act) -> Failure? {
    if let readOnlyReason {
      return .sentence(Phrase(zh: readOnlyReason, en: readOnlyReason))
    }
    if act == .receive {
      let needed = office.roles(for: act)
      return canReceive(as: nil) || principals.contains(where: { canReceive(as: $0) })
        ? nil : .refusal(.notGranted(act, to: member, needs: needed))
    }
    // The rows in sight are still those of the list before: the act would meet another matter.
    guard !list.isSuperseded else { return listing }
    guard let row = list.current else { return rowObstacle }
    if let waiting = pending.values.first(where: { $0.matter == row.matter }) {
      let name = waiting.deed.phrase
      return .sentence(Phrase(zh: "\(name.zh) 正在写入，请稍候", en: "\(name.en) is being written"))
    }
    guard let file, file.matter.id == row.matter else { return opening }
    return refusal(of: act, to: file.matter, for: row).map { .refusal($0) }
  }

  /// The act a letter means for the row, and why it can not be done, if so.
  func resolve(_ idea: Idea) -> (act: Act, obstacle: Failure?) {
    if idea == .acknowledge, pane == .deadlines { return (.acknowledge, acknowledgeObstacle) }
    let acts = idea == .agree && pane == .inbox && focus == .list ? [.receive] : idea.acts
    var refused: [(act: Act, obstacle: Failure)] = []
    let waited = Set(file?.waiting.map(\.act) ?? [])
    let likely = acts.filter(isRowsOwn) + acts.filter { !isRowsOwn($0) && waited.contains($0) }
    for act in likely + acts.filter({ !likely.contains($0) }) {
      guard let obstacle = obstacle(to: act) else { return (act, nil) }
      refused.append((act, obstacle))
    }
    // Of what nobody waits for, what is this member's own says more than what is another's.
    let likeliest =
      refused.first { waited.contains($0.act) } ?? refused.first { !$0.obstacle.isAboutPerson }
      ?? refused[0]
    return (likeliest.act, likeliest.obstacle)
  }

  /// Whether an act is what the row waits for, or its refusal.
  private func isRowsOwn(_ act: Act) -> Bool {
    guard let awaited = list.current?.act else { return false }
    return act == awaited || act == awaited.refusal
  }

  /// Whether an idea can mean more than one act for the row.
  func asksWhich(_ idea: Idea) -> Bool {
    idea.name != nil && idea.acts.filter { obstacle(to: $0) == nil }.count > 1
  }

  /// The act the row waits for, if this member can do it.
  var primaryAct: Act? {
    guard let row = list.current else { return nil }
    let waited = [row.act].compactMap(\.self) + (file?.waiting.map(\.act) ?? [])
    return waited.first { obstacle(to: $0) == nil }
  }
}

extension Model {
  /// What the rules say to an act before its form is filled in: nil when only its content is missing.
  func refusal(of act: Act, to matter: Matter, for row: Row?) -> Refusal? {
    let own = dryRun(act, matter, row, by: Actor(member))
    guard let own, own.isAboutPerson else { return own }
    guard deputized(for: act, in: matter, row).isEmpty else { return nil }
    guard canEnterOnBehalf(act) else { return own }
    for principal in principals(for: act, in: matter, row) {
      guard let refusal = dryRun(act, matter, row, by: behalf(of: principal)) else { return nil }
      // What the matter's stage does not allow is not allowed to anyone.
      if case .wrongStage = refusal { return refusal }
    }
    return own
  }

  /// The members who are away and for whom this one can do an act, the row's first.
  func deputized(for act: Act, in matter: Matter?, _ row: Row?) -> [MemberID] {
    principals.filter { principal in
      guard let matter else { return act == .receive && canReceive(as: principal) }
      return dryRun(act, matter, row, by: Actor(member, deputyFor: principal)) == nil
    }.sorted { $0 == row?.deputyFor && $1 != row?.deputyFor }
  }

  /// Whether messages can be taken in by this member, or for another who is away.
  func canReceive(as principal: MemberID?) -> Bool {
    let roles = office.members[principal ?? member]?.roles ?? []
    return roles.contains(where: office.roles(for: .receive).contains)
  }

  /// Whether this member may enter an act for someone who is not at a terminal.
  func canEnterOnBehalf(_ act: Act) -> Bool {
    act.canBeEnteredOnBehalf && roles.contains(.administrator)
  }

  /// The members an act can be entered for, the likeliest first.
  func principals(for act: Act, in matter: Matter, _ row: Row?) -> [MemberAdmitted] {
    let departments = [row?.department].compactMap(\.self) + matter.assignments.map(\.department)
    let entitled = office.roles(for: act).flatMap { office.members(with: $0) }
      .filter { $0.member != member }
    guard act.isDepartmental else { return entitled }
    let own = departments.flatMap { department in entitled.filter { $0.department == department } }
    return own.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func behalf(of principal: MemberAdmitted) -> Actor {
    var behalf = OnBehalf()
    behalf.of = principal.member
    behalf.proof = "-"
    return Actor(member, onBehalf: behalf)
  }

  /// What the rules say to an act whose content is still to be written.
  func dryRun(_ act: Act, _ matter: Matter, _ row: Row?, by actor: Actor) -> Refusal? {
    guard let command = MatterCommand.blank(act, on: matter, for: row) else {
      return nil
    }
    let refusal = refusal(of: command, on: matter, by: actor)
    return refusal?.isAboutContent == true ? nil : refusal
  }

  /// What the rules would say to a command now; nil when they would allow it.
  func refusal(of command: MatterCommand, on matter: Matter, by actor: Actor) -> Refusal? {
    var situation = Situation(office: rules, now: now, nextNumber: "", digest: { _ in "" })
    if let target = file?.mergedInto { situation.others = [target.id: target] }
    do throws(Refusal) {
      _ = try matter.decide(command, by: actor, in: situation)
      return nil
    } catch {
      // The register has the other matter at hand, and the last word.
      return command.needsOther && error == .merging(.noTarget) ? nil : error
    }
  }
}

extension Failure {
  /// Whether another person could do it.
  fileprivate var isAboutPerson: Bool {
    switch self {
    case .refusal(let refusal): refusal.isAboutPerson
    case .sentence, .clockFarAhead: false
    }
  }
}

extension MatterCommand {
  /// Whether another matter, which the desk has not opened, decides too.
  fileprivate var needsOther: Bool {
    if case .merge(let merging) = self { return !merging.into.rawValue.isEmpty }
    return act == .unmerge
  }
}

extension Refusal {
  /// Whether the form still can put it right.
  fileprivate var isAboutContent: Bool {
    switch self {
    case .textMissing, .textTooLong, .unfilledPlaceholder, .noPoints, .tooManyPoints,
      .pointUnanswered, .groundMissing, .unknownPoint, .unknownDepartment, .unknownArea,
      .unknownTopic, .unknownSource, .departmentTwice, .noDepartmentsToReturnTo,
      .promiseDateMissing, .promiseDatePast, .messageFromFuture, .sentAfterReceipt, .nothingChanged,
      .postedOutsideWindow,
      .followUpMissing, .satisfactionMissing, .proofMissing, .toldOutsideWindow,
      .supervision(.datePast), .hitsUndecided,
      .unknownHit,
      .keptWithoutReason, .wordsUndecided, .unknownWord, .wordWithoutReason,
      .openedWithoutGround, .textSame, .postedTextMissing, .postedTextDiffers, .accusedMissing,
      .accusedDepartment, .merging(.noTarget), .merging(.replyMissing), .merging(.notMerged),
      .afterReply(.askedBeforeReply), .afterReply(.promiseNotLater),
      .afterReply(.dueBackMissing), .afterReply(.dueBackPast), .behalf(.several):
      true
    case .takerObjects, .leadMissing, .noEndingProposed: true
    case .alreadyObjected, .objectionTooLate, .notObjected: false
    case .endingPending, .noEndingPending, .ownProposal, .nothingToTell: false
    case .unknownMember, .notGranted, .otherDepartment, .noDepartment, .notAdministrator,
      .lastAdministrator, .noRoles, .notAssigned, .noOnBehalf, .notDeputy, .deputyOutOfPeriod,
      .onBehalfNeedsAdministrator, .wrongStage, .wrongAssignmentStage, .leadConsolidates,
      .holdsUnknownFacts, .leaderAmends, .ownAnswerNotAllowed, .alreadyDispatched,
      .nobodyInDepartment, .everybodyAway, .notYetLate, .textChanged,
      .ownDraft, .alreadyApproved, .extensionPending, .noExtensionPending, .capReached,
      .replyAlreadyDue, .nothingToRemind, .nothingToUndo, .undoTooLate, .undoOfOther, .actedSince,
      .pauseNotAllowed, .alreadyPaused, .notPaused, .notMasked, .secrecyNotExamined, .accusedMember,
      .nothingToPause, .noAlarm, .alarmAcknowledged, .leaveOfOther, .leaveEmpty, .leaveOver,
      .otherLevel, .badPolicy, .leftToNobody, .roster,
      .leaveTooLong, .leaveTwice, .notOnLeave, .ownDeputy, .deputyAway, .deputyCycle,
      .deputiesTooMany, .noShiftRight, .noShiftWaiting, .ownShift, .supervision, .office,
      .bulletin, .afterReply, .merging, .behalf:
      false
    }
  }

  /// Whether another person could do it.
  fileprivate var isAboutPerson: Bool {
    switch self {
    case .unknownMember, .notGranted, .otherDepartment, .noDepartment, .otherLevel: true
    case .notAdministrator, .notAssigned, .noOnBehalf, .onBehalfNeedsAdministrator, .proofMissing,
      .lastAdministrator, .noRoles,
      .notDeputy, .deputyOutOfPeriod, .wrongStage,
      .wrongAssignmentStage, .leadConsolidates, .leaderAmends, .ownAnswerNotAllowed,
      .holdsUnknownFacts, .alreadyDispatched, .sentAfterReceipt, .nothingChanged,
      .textMissing, .textTooLong, .unfilledPlaceholder, .noPoints, .tooManyPoints,
      .pointUnanswered, .groundMissing, .unknownPoint, .unknownDepartment, .unknownArea,
      .unknownTopic, .unknownSource, .departmentTwice, .nobodyInDepartment, .everybodyAway,
      .noDepartmentsToReturnTo, .promiseDateMissing, .promiseDatePast, .messageFromFuture,
      .notYetLate, .textChanged, .hitsUndecided, .unknownHit, .keptWithoutReason,
      .wordsUndecided, .unknownWord, .wordWithoutReason, .notMasked, .secrecyNotExamined,
      .openedWithoutGround, .textSame, .accusedMissing,
      .accusedDepartment, .accusedMember, .postedTextMissing, .postedTextDiffers, .ownDraft,
      .alreadyApproved, .postedOutsideWindow,
      .followUpMissing, .extensionPending, .noExtensionPending, .capReached, .replyAlreadyDue,
      .nothingToRemind, .nothingToUndo, .undoTooLate, .undoOfOther, .actedSince,
      .pauseNotAllowed, .alreadyPaused, .notPaused, .nothingToPause, .noAlarm,
      .alarmAcknowledged, .leaveOfOther, .leaveEmpty, .leaveOver, .leaveTooLong, .leaveTwice,
      .satisfactionMissing, .badPolicy, .leftToNobody, .roster,
      .notOnLeave, .ownDeputy, .deputyAway, .deputyCycle, .deputiesTooMany, .noShiftRight,
      .noShiftWaiting, .ownShift, .supervision, .office, .bulletin, .afterReply, .merging,
      .behalf:
      false
    case .ownProposal: true
    case .takerObjects, .leadMissing, .noEndingProposed, .alreadyObjected, .objectionTooLate,
      .notObjected:
      false
    case .endingPending, .noEndingPending, .toldOutsideWindow, .nothingToTell: false
    }
  }
}
