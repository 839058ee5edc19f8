import Canon
import Words
import Testing
import Workflow

struct WordsRefusalTests {
  static let due = moment("2026-05-09", 17, 30)

  static let refusals: [Refusal] =
    [
      .unknownMember("nobody"), .notGranted(.approve, to: "wang.li", needs: [.leader]),
      .otherDepartment(.report, department: "construction"),
      .otherDepartment(.bypass, department: ""), .noDepartment("wang.li"),
      .notAssigned("finance"), .noOnBehalf(.register), .onBehalfNeedsAdministrator,
      .notAdministrator("li.wei"), .lastAdministrator("li.wei"), .noRoles("zhao.liu"),
      .proofMissing, .wrongStage(.approve, is: .underReview),
      .wrongAssignmentStage(.sign, department: "construction", is: .working),
      .leadConsolidates("construction"), .holdsUnknownFacts, .alreadyDispatched(.proposeVoid),
      .textMissing(.reason), .textTooLong(.reason, limit: 1000),
      .unfilledPlaceholder(.publicText, "{{日期}}"), .noPoints, .tooManyPoints(limit: 20),
      .pointUnanswered(2), .groundMissing(point: 2), .unknownPoint(7),
      .unknownDepartment("tax"), .unknownDepartment(""), .unknownArea("moon"),
      .unknownTopic("tea"), .unknownSource("fax"), .departmentTwice("finance"),
      .nobodyInDepartment("finance", .liaison), .noDepartmentsToReturnTo, .promiseDateMissing,
      .promiseDatePast(CivilDate(daysSinceEpoch: 20_000)), .messageFromFuture,
      .sentAfterReceipt(due), .nothingChanged(.amend), .leaderAmends,
      .ownAnswerNotAllowed(.complaint),
      .notYetLate("construction", due: due), .textChanged, .ownDraft, .alreadyApproved,
      .postedOutsideWindow(approved: due), .followUpMissing(until: due), .extensionPending,
      .noExtensionPending, .capReached(days: 0), .capReached(days: 2), .replyAlreadyDue(due),
      .nothingToRemind, .noAlarm(.reply), .alarmAcknowledged(.reply), .noShiftRight("li.wei"),
      .noShiftWaiting, .ownShift, .notDeputy("wang.li", of: "zhao.qiang"),
      .deputyOutOfPeriod(of: "zhao.qiang", from: due, until: due), .leaveOfOther("zhao.qiang"),
      .leaveEmpty, .leaveOver(until: due), .leaveTooLong(days: 366),
      .leaveTwice("li.wei", from: due, until: due), .notOnLeave("li.wei"), .ownDeputy,
      .deputyAway("li.wei", until: due), .deputyCycle(["li.wei", "wang.li", "li.wei"]),
      .deputiesTooMany(["li.wei", "wang.li", "zhao.qiang", "chen.gang", "li.wei"], limit: 3),
      .everybodyAway("finance", .liaison), .otherLevel(.main), .satisfactionMissing(until: due),
      .leftToNobody(.approve, roles: [.leader]),
      .accusedMissing, .accusedDepartment("finance"), .accusedMember("wang.li"),
      .alreadyObjected("finance"), .objectionTooLate("finance", until: due),
      .notObjected("finance"), .takerObjects("finance"), .leadMissing, .noEndingProposed,
      .endingPending(.confirmDecline), .noEndingPending(.confirmTransfer),
      .ownProposal(.confirmVoid), .toldOutsideWindow(since: due), .nothingToTell,
      .nothingToUndo, .undoTooLate(.publish), .undoOfOther("wang.li", entry: 12),
      .actedSince("wang.li", entry: 12),
    ] + rules.map { .badPolicy(PolicyFault("clocks[0].days", $0)) }

  static let rules: [PolicyFault.Problem] = [
    .outOfRange(0, 1...60), .capBelowLimit(days: 3), .hoursDisordered, .clockTwice(.reply),
    .limitTwice, .periodDisordered, .grantTwice(.approve), .grantEmpty(.approve),
    .nobodyMay(.approve, [.leader]), .levelTwice(.main), .levelsUnequal(levels: 2, order: 1),
    .nobodyOfRank(.main), .leadersTooFew(needed: 3, there: 2), .badFonds("j1"), .badOrgan(""),
    .departmentsWithoutHead(["finance"]),
  ]

  static let all =
    refusals + supervision.map { .supervision($0) } + office.map { .office($0) }
    + bulletin.map { .bulletin($0) } + roster.map { .roster($0) }
    + afterReply.map { .afterReply($0) } + merging.map { .merging($0) }
    + behalf.map { .behalf($0) }

  private static let day = CivilDate(daysSinceEpoch: 20_000)

  private static let supervision: [SupervisionRefusal] = [
    .nothingLate(.report), .remindedToday(.report), .noExplanation("finance"), .slipPending,
    .noSlipPending, .slipOpen("finance"), .datePast(day), .noSlip("finance"),
    .slipAnswered("finance"), .noAnswer("finance"),
  ]

  private static let office: [OfficeRefusal] = [
    .notGranted(.issueBulletin, to: "wang.li"), .notOnBehalf(.lookAtSource),
    .sourceLookedAt("board", day), .reportSettled(7), .reportTaken(7, by: "2026-000012"),
    .unknownEntry(7), .unknownRisk("FX-009"),
    .dayAhead(day), .noKeyPeriod(day), .zeroReported("three", day),
  ]

  private static let roster: [RosterRefusal] = [
    .badIdentifier("王"), .idTaken(.topic("heating")), .unknown(.area("moon")),
    .retired(.department("finance")), .nameTaken("供暖补贴", by: .topic("heating")),
    .accountTaken("wangli", by: "wang.li"), .nothingChanged(.source("board")),
    .departmentMissing("li.wei", .liaison), .rankOfNoLeader("li.wei"),
    .belongsElsewhere("li.wei", "construction"), .leftWithoutRole("chen.gang"),
    .workLeft("construction", .liaison, matters: 3), .departmentInUse("construction", matters: 3),
    .departmentHasMembers("construction", ["li.wei", "chen.gang"]),
    .deputy("li.wei", of: "zhao.qiang", until: due), .ownSuccessor, .lastOne(.area("three")),
  ]

  private static let merging: [MergeRefusal] = [
    .intoItself, .noTarget, .noSuchTarget("2026-000007"), .holdsOthers("2026-000007"),
    .targetMerged("2026-000007", into: "2026-000003"), .targetNotOpen("2026-000007", .closed),
    .targetAnswered("2026-000007"), .targetMayEnd("2026-000007"), .otherReaders("2026-000007"),
    .replyMissing("2026-000007", url: nil), .notMerged("2026-000007"),
  ]

  private static let behalf: [BehalfRefusal] = [
    .nothingEntered, .several([12, 19]), .notEntered(12), .notYours(12, of: "li.wei"),
    .alreadyConfirmed(12, at: due), .alreadyDisowned(12, at: due), .lapsed(12),
    .inPerson("li.wei"),
  ]

  private static let afterReply: [AfterReplyRefusal] = [
    .askedBeforeReply(due), .alreadyAnswered(.proposeVoid), .promiseMovedBefore(day),
    .promiseNotLater(day), .fileOut(to: "审计局", until: day), .fileNotOut, .dueBackMissing,
    .dueBackPast(day), .retentionNotLonger(.years30),
  ]

  private static let bulletin: [BulletinRefusal] = [
    .empty, .tooLong(limit: 60), .inAnother("finance"),
    .explained("finance", entry: 1042, until: day), .explained("finance", entry: 7, until: nil),
    .reported("finance"), .notOwn("finance"), .notNamed("finance"), .alreadyObjected("finance"),
    .objectionTooLate(until: due), .windowOpen(until: due), .objectionUndecided("finance"),
    .noObjection("finance"), .decided(7),
  ]

  @Test(arguments: all)
  func `a refusal is a short sentence of its own in each language`(refusal: Refusal) {
    let zh = Narrator(office: wordsOffice, language: .zh).sentence(for: refusal)
    let en = Narrator(office: wordsOffice, language: .en).sentence(for: refusal)

    #expect(zh.hasSuffix("。") && en.hasSuffix("."))
    #expect(columns(of: zh) <= 110, "\(zh)")
    #expect(en.count <= 160, "\(en)")
    #expect(zh != en)
  }

  @Test(arguments: Language.allCases)
  func `no two refusals share a sentence`(language: Language) {
    let narrator = Narrator(office: wordsOffice, language: language)

    let sentences = Self.all.map(narrator.sentence(for:))

    #expect(Set(sentences).count == sentences.count)
  }

  /// Their width is one column in some terminals and two in others.
  @Test(arguments: all, Language.allCases)
  func `no sentence holds a character of ambiguous width`(refusal: Refusal, language: Language) {
    let sentence = Narrator(office: wordsOffice, language: language).sentence(for: refusal)

    #expect(!sentence.contains(where: "“”‘’…—·→①●■★".contains), "\(sentence)")
  }

  @Test(arguments: [
    (
      Refusal.notGranted(.approve, to: "wang.li", needs: [.leader]),
      "王丽不能审定：这由领导办理，请联系赵强。",
      "Wang Li may not 'approve': that is for the leader. Please ask Zhao Qiang."
    ),
    (
      .notGranted(.signFor, to: "wang.li", needs: [.liaison]),
      "王丽不能签收：这由联络员办理，请联系承办部门。",
      "Wang Li may not 'sign for': that is for the liaison. Please ask the department in charge."
    ),
    (
      .notGranted(.archive, to: "li.wei", needs: [.archivist]),
      "李伟不能归档：这由档案员办理，现在还没有人担任，请管理员指定。",
      "Li Wei may not 'archive': that is for the archivist. Nobody is one yet; "
        + "ask an administrator to name one."
    ),
    (
      .wrongStage(.approve, is: .underReview),
      "此件现在是「待审核」，不能审定：详情 (0) 写明正在等待什么。",
      "'approve' is not possible while the matter is under review. Details (0) say what it "
        + "waits for."
    ),
    (
      .notYetLate("construction", due: due),
      "建设局的期限是 2026-05-09 周六 17:30，还没有超期：可以先催办 (m)。",
      "Construction has until 2026-05-09 Sat 17:30. You may send a reminder (m)."
    ),
    (
      .capReached(days: 2),
      "延期天数应在 1 到 2 之间：请改正。",
      "An extension is from 1 to 2 days here. Please change it."
    ),
  ])
  func `a refusal names who, where and what next`(refusal: Refusal, zh: String, en: String) {
    #expect(Narrator(office: wordsOffice, language: .zh).sentence(for: refusal) == zh)
    #expect(Narrator(office: wordsOffice, language: .en).sentence(for: refusal) == en)
  }
}
