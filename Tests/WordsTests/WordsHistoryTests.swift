import Canon
import Words
import Testing
import Workflow

struct WordsHistoryTests {
  static let facts: [Fact] = [
    .officeFounded(OfficeFounded()), .memberAdmitted(MemberAdmitted()),
    .departmentNamed(PlaceNamed()), .areaNamed(PlaceNamed()), .topicNamed(PlaceNamed()),
    .sourceDescribed(SourceDescribed()), .templateKept(TemplateKept()),
    .partRetired(PartRetired()), .policyAdopted(Policy()),
    .journalRestored(JournalRestored()), .received(Received()),
    .registered(Registered()), .amended(Amended()), .answeredByOffice(OfficeAnswer()),
    .instructionChanged(InstructionChanged()), .proposed(Proposal()), .instructed(Instruction()),
    .proposalReturned(Reason()), .dispatched(Dispatched()),
    .declineProposed(Declining()), .declineConfirmed(Confirmation()), .declineRefused(Reason()),
    .transferProposed(Transferring()), .transferConfirmed(Confirmation()),
    .transferRefused(Reason()),
    .voidProposed(Reason()), .voidConfirmed(Confirmation()), .voidRefused(Reason()),
    .endTold(Told()), .merged(Merged()), .unmerged(Unmerged()),
    .signedFor(SignedFor()),
    .reported(Report()), .consolidated(Report()), .reportSigned(ReportJudged()),
    .reportRefused(ReportJudged()), .reportAccepted(ReportJudged()),
    .reportSentBack(ReportJudged()), .bypassed(Bypass()), .consolidationOpened(Plain()),
    .reviewOpened(Plain()), .masked(Masked()), .secrecyExamined(SecrecyExamined()),
    .returnedFromSecrecy(Reason()), .edited(Edited()), .reviewed(Reviewed()),
    .returnedFromReview(Return()),
    .approved(Approval()), .approvalCompleted(Plain()), .returnedFromApproval(Return()),
    .published(Publication()), .promiseOpened(Plain()), .promiseKept(PromiseKept()),
    .promiseMoveProposed(PromiseMoving()), .promiseMoveConfirmed(Confirmation()),
    .promiseMoveRefused(Reason()), .correctionProposed(Correcting()),
    .correctionConfirmed(Confirmation()), .correctionRefused(Reason()), .reopened(Reopened()),
    .closed(Closing()), .archived(Archiving()), .fileConsulted(FileConsulted()),
    .fileLent(FileLent()), .fileReturned(FileReturned()),
    .retentionExtended(RetentionExtended()), .reminded(Reminder()),
    .explained(Explanation()),
    .objected(Objection()), .objectionUpheld(ObjectionUpheld()),
    .objectionRejected(ObjectionRejected()), .extensionTold(Told()),
    .extensionAsked(ExtensionRequest()),
    .extensionGranted(ExtensionGrant()), .extensionRefused(Reason()), .onBehalf(OnBehalf()),
    .behalfConfirmed(BehalfConfirmed()), .behalfDisowned(BehalfDisowned()),
    .alarmAcknowledged(AlarmAcknowledged()), .shiftHandedOver(ShiftHandover()),
    .shiftTaken(ShiftTaken()), .leaveRecorded(LeaveRecorded()), .leaveEnded(LeaveEnded()),
    .actingFor(ActingFor()), .remindedAutomatically(AutomaticReminder()),
    .explanationRefused(ExplanationRefused()), .leaderAlerted(UrgentAlert()),
    .supervisionProposed(SupervisionProposal()), .supervisionIssued(SupervisionIssued()),
    .supervisionRefused(Reason()), .supervisionAnswered(SupervisionAnswer()),
    .supervisionAccepted(SupervisionJudged()), .supervisionReturned(SupervisionJudged()),
    .sourceLookedAt(SourceLook()), .gridReported(GridReport()),
    .gridReportSettled(GridReportSettled()), .riskRecorded(RiskPoint()),
    .contactsNamed(ContactChain()), .zeroReported(ZeroReport()),
    .bulletinDrafted(BulletinDrafted()), .bulletinObjected(BulletinObjection()),
    .objectionDecided(ObjectionDecided()), .bulletinIssued(BulletinIssued()),
    .bulletinDropped(BulletinDropped()), .bulletinActConfirmed(BehalfConfirmed()),
    .bulletinActDisowned(BehalfDisowned()),
    .envelope(name: "tailClosed", payload: []), .envelope(name: "damageClosed", payload: []),
    .envelope(name: "clockBehind", payload: []), .envelope(name: "clockCorrected", payload: []),
    .envelope(name: "resumed", payload: []), .unknown(name: "citizenAsked", payload: []),
  ]

  @Test(arguments: Language.allCases)
  func `each kind of fact has a sentence of its own`(language: Language) {
    let narrator = Narrator(office: wordsOffice, language: language)

    let sentences = Self.facts.map { narrator.sentence(for: $0, by: "wang.li") }

    #expect(sentences.allSatisfy { $0.count > 4 && !$0.contains("\n") })
    #expect(Set(sentences).count == Self.facts.count)
  }

  @Test(arguments: facts)
  func `a fact is told differently in each language`(fact: Fact) {
    let sentences = Language.allCases.map {
      Narrator(office: wordsOffice, language: $0).sentence(for: fact, by: "chen.gang")
    }

    #expect(sentences[0] != sentences[1])
  }

  @Test func `a registration tells number, kind, topic, area and points`() {
    var registered = Registered()
    registered.number = "2026-000123"
    registered.registration.kind = .help
    registered.registration.topic = "heating"
    registered.registration.area = "three"
    registered.registration.points = ["何时发放", "发多少"]

    expect(
      .registered(registered), by: "wang.li",
      zh: "王丽 登记为 2026-000123：求助，供暖补贴，三期安置房，诉求 2 条",
      en: "Wang Li registered it as 2026-000123: request for help, Heating, Third Estate, 2 points")
  }

  @Test func `an instruction tells who leads and who helps`() {
    var instruction = Instruction()
    instruction.text = "尽快核实，\n三日内答复。"
    instruction.lead = "construction"
    instruction.with = ["finance"]
    instruction.isUrgent = true

    expect(
      .instructed(instruction), by: "zhao.qiang",
      zh: "赵强 批示 (急)：建设局牵头，财政局协办：尽快核实， 三日内答复。",
      en: "Zhao Qiang instructed (urgent): Construction leads with Finance: 尽快核实， 三日内答复。")
  }

  @Test func `a long text is cut to its limit`() {
    var reason = Reason()
    reason.reason = String(repeating: "长", count: 200)

    let sentence = Narrator(office: wordsOffice, language: .zh)
      .sentence(for: .proposalReturned(reason), by: "zhao.qiang")

    #expect(sentence == "赵强 退回拟办：" + String(repeating: "长", count: 80) + "~")
  }

  @Test func `an act on behalf is marked, and its proof is told`() {
    var behalf = OnBehalf()
    behalf.of = "zhao.qiang"
    behalf.proof = "5月6日 10:12 来电"
    var approval = Approval()
    approval.digest = "3f9a2c1b77"
    let record = Record(
      number: 9, at: .epoch, by: "wang.li", on: ["m1"],
      facts: [.onBehalf(behalf), .approved(approval), .approvalCompleted(Plain())])

    #expect(
      Narrator(office: wordsOffice, language: .zh).sentences(for: record) == [
        "王丽 代录赵强的办理 (电话)，凭证：5月6日 10:12 来电",
        "赵强 (代录) 审定 (文本 3f9a2c1b)",
        "按规则：审定齐备，转入待发布",
      ])
    #expect(
      Narrator(office: wordsOffice, language: .en).sentences(for: record) == [
        "Wang Li entered on behalf of Zhao Qiang (phone), proof: 5月6日 10:12 来电",
        "Zhao Qiang (on behalf) approved the text 3f9a2c1b",
        "By rule: every level approved; to be posted",
      ])
  }

  @Test func `a deputy's act tells for whom`() {
    let record = Record(
      number: 9, at: .epoch, by: "li.wei", on: ["m1"],
      facts: [.actingFor(ActingFor(of: "zhao.qiang")), .proposalReturned(Reason())])

    #expect(
      Narrator(office: wordsOffice, language: .zh).sentences(for: record) == [
        "李伟 代理请假的赵强办理", "李伟（代理 赵强） 退回拟办",
      ])
    #expect(
      Narrator(office: wordsOffice, language: .en).sentences(for: record) == [
        "Li Wei acted for Zhao Qiang, who is away", "Li Wei (for Zhao Qiang) returned the proposal",
      ])
  }

  @Test func `a fact of a newer version is shown as unknown`() {
    expect(
      .unknown(name: "citizenAsked", payload: Array("{}".utf8)), by: "wang.li",
      zh: "日志：本版程序不认识的事实「citizenAsked」，原样保存",
      en: "Journal: a fact this version does not know ('citizenAsked'), kept as it is")
  }

  @Test func `names fall back to the Chinese one, then to the identifier`() {
    let narrator = Narrator(office: wordsOffice, language: .en)

    #expect(narrator.name(of: "li.wei" as MemberID) == "Li Wei")
    #expect(narrator.name(of: "chen.gang" as MemberID) == "陈刚")
    #expect(narrator.name(of: "nobody" as MemberID) == "nobody")
    #expect(narrator.names(of: ["construction", "finance"]) == "Construction, Finance")
    #expect(narrator.officeName == "South Lake Park")
  }

  private func expect(
    _ fact: Fact, by actor: MemberID, zh: String, en: String,
    at location: SourceLocation = #_sourceLocation,
  ) {
    for (language, text) in [(Language.zh, zh), (.en, en)] {
      let sentence = Narrator(office: wordsOffice, language: language)
        .sentence(for: fact, by: actor)
      #expect(sentence == text, sourceLocation: location)
    }
  }
}
