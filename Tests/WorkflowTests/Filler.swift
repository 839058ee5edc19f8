import Canon
import TestSupport
import Workflow

/// Fills recorded values with anything their members may hold.
struct Filler: MemberVisitor {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func filled<Value: Recorded>() -> Value {
    var value = Value()
    do throws(CanonError) {
      try value.visit(&self)
    } catch {
      preconditionFailure("Nothing a filler shows is refused: \(error)")
    }
    return value
  }

  /// The members that hold one of a closed set of words, or a time.
  static let words: [String: [String]] = [
    "kind": MessageKind.allCases.map(\.rawValue), "identity": Identity.allCases.map(\.rawValue),
    "outcome": Outcome.allCases.map(\.rawValue), "roles": Role.allCases.map(\.rawValue),
    "restrictedRoles": Role.allCases.map(\.rawValue),
    "restriction": Restriction.allCases.map(\.rawValue), "accused": ["roads", "water"],
    "treatment": PointTreatment.allCases.map(\.rawValue),
    "channel": Channel.allCases.map(\.rawValue), "method": Channel.allCases.map(\.rawValue),
    "openness": Openness.allCases.map(\.rawValue), "rule": MaskRule.allCases.map(\.rawValue),
    "secrecyReview": SecrecyGate.allCases.map(\.rawValue),
    "satisfaction": Satisfaction.allCases.map(\.rawValue),
    "retention": Retention.allCases.map(\.rawValue),
    "target": ReturnTarget.allCases.map(\.rawValue),
    "counting": WorkingTime.Counting.allCases.map(\.rawValue),
    "sentAt": ["2026-05-04T01:00:00.000Z", "1969-12-31T23:59:59.999Z"],
    "begins": ["2026-05-11T00:00:00.000Z"], "ends": ["2026-05-13T16:00:00.000Z"],
    "postedAt": ["2026-05-06T08:00:00.123Z"], "promisedOn": ["2026-12-01", "2028-02-29"],
    "breach": SupervisionBreach.allCases.map(\.rawValue),
    "ground": BulletinOmission.Ground.allCases.map(\.rawValue),
    "level": RiskLevel.allCases.map(\.rawValue), "status": RiskStatus.allCases.map(\.rawValue),
    "use": TemplateUse.allCases.map(\.rawValue),
    "part": OfficePart.Kind.allCases.map(\.rawValue),
    "dueOn": ["2026-05-13", "2026-11-27"], "due": ["2026-05-14T09:30:00.000Z"],
    "originalDue": ["2026-05-13T09:30:00.000Z"], "expectedOn": ["2026-05-08"],
    "day": ["2026-10-01"], "days": ["2026-10-10", "2028-02-29"],
    "from": ["2026-02-15"], "until": ["2026-02-23"],
    "correction": CorrectionKind.allCases.map(\.rawValue),
    "reopeningGround": ReopeningGround.allCases.map(\.rawValue), "dueBack": ["2026-06-01"],
    "declineGround": DeclineGround.allCases.map(\.rawValue), "toldAt": ["2026-05-06T08:00:00.123Z"],
    "taker": Taker.allCases.map(\.rawValue), "proposed": ["roads", "water"],
    "to": ["roads", "water", "parks"],
    "clock": Clock.Kind.allCases.map(\.rawValue), "department": ["roads", "water", "parks", ""],
    "departments": ["roads", "water", ""], "lead": ["roads", "water"], "with": ["water", "parks"],
    "added": ["water", "parks", "roads", ""], "dropped": ["roads", "water"],
    "act": Act.allCases.map(\.rawValue), "rank": LeaderRank.allCases.map(\.rawValue),
    "approvalOrder": LeaderRank.allCases.map(\.rawValue),
    "kinds": MessageKind.allCases.map(\.rawValue),
  ]

  private static let texts = [
    "", "供暖补贴", "a\"b\\c", "第一行\n第二行\t\r", "\u{0}\u{1F}\u{7F}", "\u{2028}", "👨‍👩‍👧", "e\u{301}",
  ]

  private mutating func text(_ name: String) -> String {
    (Self.words[name] ?? Self.texts).randomElement(using: &generator) ?? ""
  }

  private mutating func coin() -> Bool { Bool.random(using: &generator) }

  private mutating func count() -> Int { Int.random(in: 0...3, using: &generator) }

  mutating func string(_ name: String, _ value: inout String) {
    value = text(name)
  }

  mutating func string(_ name: String, _ value: inout String?) {
    value = coin() ? text(name) : nil
  }

  mutating func integer(_ name: String, _ value: inout Int) {
    let limit = 1 << 53 - 1
    value =
      [0, -1, limit, -limit, Int.random(in: -limit...limit, using: &generator)]
      .randomElement(using: &generator) ?? 0
  }

  mutating func integer(_ name: String, _ value: inout Int?) {
    var number = 0
    integer(name, &number)
    value = coin() ? number : nil
  }

  mutating func flag(_ name: String, _ value: inout Bool) {
    value = coin()
  }

  mutating func strings(_ name: String, _ value: inout [String]) {
    value = (0..<count()).map { _ in text(name) }
  }

  mutating func integers(_ name: String, _ value: inout [Int]) {
    value = (0..<count()).map { _ in
      var number = 0
      integer(name, &number)
      return number
    }
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    value = filled()
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    value = coin() ? filled() : nil
  }

  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    value = (0..<count()).map { _ in filled() }
  }
}

extension Filler {
  /// One filled fact of each kind, as many as the switch below has cases.
  mutating func oneOfEach() -> [Fact] {
    var facts: [Fact] = []
    while let next = following(facts.last) { facts.append(next) }
    return facts
  }

  // A chain instead of a list: a new case of Fact does not compile until it has its place here.
  private mutating func following(_ fact: Fact?) -> Fact? {
    switch fact {
    case nil: .officeFounded(filled())
    case .officeFounded: .memberAdmitted(filled())
    case .memberAdmitted: .departmentNamed(filled())
    case .departmentNamed: .areaNamed(filled())
    case .areaNamed: .topicNamed(filled())
    case .topicNamed: .sourceDescribed(filled())
    case .sourceDescribed: .templateKept(filled())
    case .templateKept: .partRetired(filled())
    case .partRetired: .policyAdopted(filled())
    case .policyAdopted: .calendarLoaded(filled())
    case .calendarLoaded: .closureDeclared(filled())
    case .closureDeclared: .journalRestored(filled())
    case .journalRestored: .received(filled())
    case .received: .registered(filled())
    case .registered: .amended(filled())
    case .amended: .answeredByOffice(filled())
    case .answeredByOffice: .proposed(filled())
    case .proposed: .instructed(filled())
    case .instructed: .instructionChanged(filled())
    case .instructionChanged: .proposalReturned(filled())
    case .proposalReturned: .dispatched(filled())
    case .dispatched: .declineProposed(filled())
    case .declineProposed: .declineConfirmed(filled())
    case .declineConfirmed: .declineRefused(filled())
    case .declineRefused: .transferProposed(filled())
    case .transferProposed: .transferConfirmed(filled())
    case .transferConfirmed: .transferRefused(filled())
    case .transferRefused: .voidProposed(filled())
    case .voidProposed: .voidConfirmed(filled())
    case .voidConfirmed: .voidRefused(filled())
    case .voidRefused: .endTold(filled())
    case .endTold: .merged(filled())
    case .merged: .unmerged(filled())
    case .unmerged: .signedFor(filled())
    case .signedFor: .reported(filled())
    case .reported: .consolidated(filled())
    case .consolidated: .reportSigned(filled())
    case .reportSigned: .reportRefused(filled())
    case .reportRefused: .reportAccepted(filled())
    case .reportAccepted: .reportSentBack(filled())
    case .reportSentBack: .bypassed(filled())
    case .bypassed: .consolidationOpened(Plain())
    case .consolidationOpened: .reviewOpened(Plain())
    case .reviewOpened: .masked(filled())
    case .masked: .secrecyExamined(filled())
    case .secrecyExamined: .returnedFromSecrecy(filled())
    case .returnedFromSecrecy: .reviewed(filled())
    case .reviewed: .returnedFromReview(filled())
    case .returnedFromReview: .approved(filled())
    case .approved: .approvalCompleted(Plain())
    case .approvalCompleted: .returnedFromApproval(filled())
    case .returnedFromApproval: .edited(filled())
    case .edited: .published(filled())
    case .published: .promiseOpened(Plain())
    case .promiseOpened: .promiseKept(filled())
    case .promiseKept: .promiseMoveProposed(filled())
    case .promiseMoveProposed: .promiseMoveConfirmed(filled())
    case .promiseMoveConfirmed: .promiseMoveRefused(filled())
    case .promiseMoveRefused: .closed(filled())
    case .closed: .correctionProposed(filled())
    case .correctionProposed: .correctionConfirmed(filled())
    case .correctionConfirmed: .correctionRefused(filled())
    case .correctionRefused: .reopened(filled())
    case .reopened: .archived(filled())
    case .archived: .fileConsulted(filled())
    case .fileConsulted: .fileLent(filled())
    case .fileLent: .fileReturned(filled())
    case .fileReturned: .retentionExtended(filled())
    case .retentionExtended: .reminded(filled())
    case .reminded: .explained(filled())
    case .explained: .objected(filled())
    case .objected: .objectionUpheld(filled())
    case .objectionUpheld: .objectionRejected(filled())
    case .objectionRejected: .extensionAsked(filled())
    case .extensionAsked: .extensionGranted(filled())
    case .extensionGranted: .extensionRefused(filled())
    case .extensionRefused: .extensionTold(filled())
    case .extensionTold: .pauseBegan(filled())
    case .pauseBegan: .pauseEnded(filled())
    case .pauseEnded: .alarmAcknowledged(filled())
    case .alarmAcknowledged: .remindedAutomatically(filled())
    case .remindedAutomatically: .explanationRefused(filled())
    case .explanationRefused: .leaderAlerted(filled())
    case .leaderAlerted: .supervisionProposed(filled())
    case .supervisionProposed: .supervisionIssued(filled())
    case .supervisionIssued: .supervisionRefused(filled())
    case .supervisionRefused: .supervisionAnswered(filled())
    case .supervisionAnswered: .supervisionAccepted(filled())
    case .supervisionAccepted: .supervisionReturned(filled())
    case .supervisionReturned: .shiftHandedOver(filled())
    case .shiftHandedOver: .shiftTaken(filled())
    case .shiftTaken: .leaveRecorded(filled())
    case .leaveRecorded: .leaveEnded(filled())
    case .leaveEnded: .sourceLookedAt(filled())
    case .sourceLookedAt: .gridReported(filled())
    case .gridReported: .gridReportSettled(filled())
    case .gridReportSettled: .riskRecorded(filled())
    case .riskRecorded: .contactsNamed(filled())
    case .contactsNamed: .zeroReported(filled())
    case .zeroReported: .bulletinDrafted(filled())
    case .bulletinDrafted: .bulletinObjected(filled())
    case .bulletinObjected: .objectionDecided(filled())
    case .objectionDecided: .bulletinIssued(filled())
    case .bulletinIssued: .bulletinDropped(filled())
    case .bulletinDropped: .bulletinActConfirmed(filled())
    case .bulletinActConfirmed: .bulletinActDisowned(filled())
    case .bulletinActDisowned: .undone(filled())
    case .undone: .behalfConfirmed(filled())
    case .behalfConfirmed: .behalfDisowned(filled())
    case .behalfDisowned: .onBehalf(filled())
    case .onBehalf: .actingFor(filled())
    case .actingFor: .envelope(name: "tailClosed", payload: Array(#"{"bytes":17}"#.utf8))
    case .envelope: .unknown(name: "citizenAsked", payload: Array(#"[{"z":1,"a":[]}]"#.utf8))
    case .unknown: nil
    }
  }
}
