import Canon
import Journaling
import Registry
import TestSupport
import Workflow

/// Writes what it likes into the file of an office, mostly with the right to it.
struct Forger {
  let office: SmallOffice
  let register: Register
  /// Whether some entries are signed by a key that nobody was given.
  var usesForeignKeys = true
  private var generator: SeededGenerator
  private var matters: [MatterID] = []

  /// An office with four messages.
  init(seed: UInt64) throws {
    office = try SmallOffice()
    register = try office.open()
    generator = SeededGenerator(seed: seed)
    let messages = (1...4).map { office.incoming(String($0)) }
    for case .taken(let id) in try office.receive(messages, in: register) { matters.append(id) }
  }

  /// Writes one more entry.
  mutating func write() throws {
    let facts = facts()
    let author = author(of: facts)
    let isImpostor = usesForeignKeys && Int.random(in: 0..<20, using: &generator) == 0
    try office.forge(
      facts, on: on(), by: author, key: isImpostor ? SigningKey() : nil)
  }

  /// One fact, or two, or one with what a rule may add to it.
  private mutating func facts() -> [Fact] {
    var facts = [fact()]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: facts.append(fact())
    case 1: facts.append(Self.rules.randomElement(using: &generator) ?? .unfit)
    case 2...6: facts += Self.likely(after: facts[0])
    case _: break
    }
    return facts
  }

  private mutating func fact() -> Fact {
    if Int.random(in: 0..<10, using: &generator) == 0 {
      return .undone(
        Undoing(of: Int.random(in: 1...max(2, register.head.number + 60), using: &generator)))
    }
    return Self.acts.randomElement(using: &generator) ?? .unfit
  }

  /// Mostly one matter; two, none, and one that nobody received come too.
  private mutating func on() -> [MatterID] {
    let shuffled = matters.shuffled(using: &generator)
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: return ["m999"]
    case 1...2: return Array(shuffled.prefix(2))
    case 3: return []
    case _: return Array(shuffled.prefix(1))
    }
  }

  private mutating func author(of facts: [Fact]) -> MemberID {
    let members = office.keys.keys.sorted { $0.rawValue < $1.rawValue }
      .shuffled(using: &generator)
    let entitled = members.first { member in
      register.office.grants(
        Record(number: 0, at: office.clock.now, by: member, on: [], facts: facts))
    }
    let isRight = Int.random(in: 0..<8, using: &generator) > 0
    return isRight ? entitled ?? members[0] : members[0]
  }

  /// What a rule may make of a fact, if the matter stands where it can.
  private static func likely(after fact: Fact) -> [Fact] {
    switch fact {
    case .reportSigned: [.reviewOpened(Plain())]
    case .reportAccepted, .bypassed: [.consolidationOpened(Plain())]
    case .approved: [.approvalCompleted(Plain())]
    case _: []
    }
  }

  private static let rules: [Fact] = [
    .reviewOpened(Plain()), .consolidationOpened(Plain()), .approvalCompleted(Plain()),
    .promiseOpened(Plain()),
  ]

  private static let acts: [Fact] = ofOffice + ofDepartments + ofReply

  private static let ofOffice: [Fact] = [
    .registered(Registered()), .proposed(Proposal()), .instructed(Instruction()),
    .dispatched(edited(Dispatched()) { $0.lead = "construction" }),
    .dispatched(
      edited(Dispatched()) {
        $0.lead = "construction"
        $0.with = ["environment"]
      }),
    .declineProposed(Declining()), .declineConfirmed(Confirmation()), .endTold(Told()),
    .voidProposed(Reason()), .voidConfirmed(Confirmation()),
    .reminded(Reminder()), .unknown(name: "citizenAsked", payload: Array("{}".utf8)),
    .topicNamed(PlaceNamed()),
  ]

  private static let ofDepartments: [Fact] = ["construction", "environment"].flatMap { id in
    let judged = edited(ReportJudged()) { $0.department = DepartmentID(rawValue: id) }
    let report = edited(Report()) { $0.department = judged.department }
    return [
      Fact.signedFor(edited(SignedFor()) { $0.department = judged.department }),
      .reported(report), .consolidated(edited(report) { $0.outcome = .promised }),
      .reportSigned(judged), .reportSigned(judged), .reportAccepted(judged),
      .reportSentBack(judged), .objected(edited(Objection()) { $0.department = judged.department }),
      .bypassed(edited(Bypass()) { $0.department = judged.department }),
    ]
  }

  private static let ofReply: [Fact] = [
    .masked(Masked()), .reviewed(Reviewed()), .approved(Approval()), .approved(Approval()),
    .returnedFromReview(edited(Return()) { $0.target = .lead }),
    .returnedFromApproval(edited(Return()) { $0.target = .office }),
    .published(Publication()), .promiseKept(PromiseKept()), .closed(Closing()),
    .archived(Archiving()), .fileConsulted(FileConsulted()), .reopened(Reopened()),
  ]
}

extension Fact {
  fileprivate static let unfit = Fact.reviewOpened(Plain())
}

private func edited<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}
