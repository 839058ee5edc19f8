import Canon
import Testing
import Workflow

/// Rules that can not hold, and who may do what under those that do.
struct PolicyTests {
  /// A rule that can not hold: where it stands, what is wrong with it, and how it comes about.
  struct Wrong: Sendable {
    let path: String
    let problem: PolicyFault.Problem
    let change: @Sendable (inout Policy) -> Void

    init(
      _ path: String, _ problem: PolicyFault.Problem,
      _ change: @escaping @Sendable (inout Policy) -> Void,
    ) {
      self.path = path
      self.problem = problem
      self.change = change
    }
  }

  static let wrong: [Wrong] = [
    Wrong("replyDays", .outOfRange(0, 1...60)) { $0.replyDays = 0 },
    Wrong("amberPercent", .outOfRange(101, 0...100)) { $0.amberPercent = 101 },
    Wrong("amberMinutes", .outOfRange(-1, 0...43_200)) { $0.amberMinutes = -1 },
    Wrong("approvalLevels", .outOfRange(9, 1...3)) { $0.approvalLevels = 9 },
    Wrong("replyCapDays", .capBelowLimit(days: 3)) { $0.replyCapDays = 2 },
    Wrong("hours", .hoursDisordered) { $0.hours = [] },
    Wrong("hours", .hoursDisordered) { $0.hours = [510] },
    Wrong("hours", .hoursDisordered) { $0.hours = [840, 510] },
    Wrong("hours", .hoursDisordered) { $0.hours = [510, 1500] },
    Wrong("clocks[0].days", .outOfRange(400, 1...365)) {
      $0.clocks = [ClockPolicyTests.rule(.reply, days: 400)]
    },
    Wrong("clocks[1].clock", .clockTwice(.reply)) {
      $0.clocks = [ClockPolicyTests.rule(.reply), ClockPolicyTests.rule(.reply)]
    },
    Wrong("clocks[0].minutes", .limitTwice) {
      $0.clocks = [ClockPolicyTests.rule(.reply, days: 1, minutes: 1)]
    },
    Wrong("keyPeriods[0].until", .periodDisordered) {
      $0.keyPeriods = [ClockPolicyTests.period { $0.until = nil }]
    },
    Wrong("grants[0].roles", .grantEmpty(.approve)) { $0.grants = [RoleGrant(.approve, to: [])] },
    Wrong("grants[1].act", .grantTwice(.remind)) {
      $0.grants = [RoleGrant(.remind, to: [.leader]), RoleGrant(.remind, to: [.administrator])]
    },
    Wrong("filing.fonds", .badFonds("j001")) { $0.filing = codes("j001", "BGS") },
    Wrong("filing.fonds", .badFonds("J00")) { $0.filing = codes("J00", "BGS") },
    Wrong("filing.organ", .badOrgan("")) { $0.filing = codes("J001", "") },
    Wrong("filing.organ", .badOrgan("办公室")) { $0.filing = codes("J001", "办公室") },
    Wrong("approvalOrder[1]", .levelTwice(.main)) { $0.approvalOrder = [.main, .main] },
    Wrong("approvalLevels", .levelsUnequal(levels: 2, order: 1)) {
      $0.approvalOrder = [.responsible]
      $0.approvalLevels = 2
    },
    Wrong("approvalOrder[1]", .nobodyOfRank(.main)) { $0.approvalOrder = [.responsible, .main] },
    Wrong("approvalLevels", .leadersTooFew(needed: 3, there: 2)) { $0.approvalLevels = 3 },
  ]

  @Test(arguments: wrong)
  func `a rule that can not hold is told by its path`(
    _ wrong: Wrong,
  ) {
    let faults = Fixture.office().now.faults(of: edited(Policy(), wrong.change))

    #expect(faults.contains(PolicyFault(wrong.path, wrong.problem)), "\(faults)")
    #expect(throws: Refusal.self) {
      try Fixture.office().now.checkAdopting([.policyAdopted(edited(Policy(), wrong.change))])
    }
  }

  @Test(arguments: Policy.Preset.allCases)
  func `each preset can be adopted in an office that has everybody`(preset: Policy.Preset) throws {
    let office = Fixture.office().now

    #expect(office.faults(of: Policy(preset)).isEmpty)
    try office.checkAdopting([.policyAdopted(Policy(preset))])
  }

  @Test func `an act is not granted to a role that nobody has`() {
    let office = Fixture.office(Fixture.members.filter { $0.member != "yan" }).now
    let policy = edited(Policy()) { $0.grants = [RoleGrant(.review, to: [.secrecyReviewer])] }

    #expect(
      office.faults(of: policy) == [
        PolicyFault("grants[0].roles", .nobodyMay(.review, [.secrecyReviewer]))
      ])
  }

  @Test func `taking a grant back leaves no act to nobody`() throws {
    let people = Fixture.members.filter { !$0.roles.contains(.leader) }
    let small = Fixture.office(people) { $0 = Policy(.small) }.now

    #expect(
      small.faults(of: Policy()).contains(
        PolicyFault("grants", .nobodyMay(.approve, [.leader]))))
  }

  @Test func `what nobody can do today is no fault of new rules`() {
    let alone = Fixture.office([Fixture.member("wang", .administrator)]).now

    #expect(alone.faults(of: edited(Policy()) { $0.replyDays = 4 }).isEmpty)
  }

  @Test(
    arguments: [
      ("zhao", [Role](), Act?.none), ("chen", [], nil), ("wang", [.archivist], .register),
      ("han", [], .consult),
    ] as [(MemberID, [Role], Act?)])
  func `the last who can do an act keeps the role`(
    member: MemberID, roles: [Role], act: Act?,
  ) {
    let changed = edited(Fixture.member(member, .auditor)) { $0.roles = roles }
    let refusal = act.map { Refusal.leftToNobody($0, roles: $0.defaultRoles) }
    var found: Refusal?

    do throws(Refusal) {
      try Fixture.office().now.checkAdopting([.memberAdmitted(changed)])
    } catch { found = error }

    #expect(found == refusal)
  }

  @Test func `the only main leader keeps the rank while a level needs it`() {
    let office = Self.ranked { $0.approvalOrder = [.responsible, .main] }.now
    let demoted = edited(Fixture.member("qian", .leader)) { $0.rank = .responsible }

    #expect(
      throws: Refusal.badPolicy(PolicyFault("approvalOrder[1]", .nobodyOfRank(.main)))
    ) { try office.checkAdopting([.memberAdmitted(demoted)]) }
  }

  @Test func `grants decide who may, for those who act and for those who read`() throws {
    let grant = RoleGrant(.instruct, to: [.dutyOfficer])
    let office = Fixture.office { $0.grants = [grant] }
    let course = try Course.to(.registered, office: office)
    var next = course
    try next.perform(.propose(Sample.proposal(shared: false)), by: "wang")
    let instruction = MatterCommand.instruct(Sample.instruction(shared: false))

    #expect(throws: Refusal.notGranted(.instruct, to: "zhao", needs: [.dutyOfficer])) {
      try next.decide(instruction, by: "zhao")
    }
    let facts = try next.decide(instruction, by: "sun")
    let record = Record(number: 9, at: next.now, by: "sun", on: ["m2"], facts: facts)
    #expect(office.now.grants(record))
    #expect(!Fixture.office().now.grants(record))
  }

  @Test func `an entry is judged by the policy of its time`() {
    var history = Fixture.office { $0.grants = [RoleGrant(.instruct, to: [.dutyOfficer])] }
    history.note(
      Record(number: 9, at: .epoch, by: "wang", on: [], facts: [.policyAdopted(Policy())]))
    let record = Record(
      number: 5, at: .epoch, by: "sun", on: ["m2"], facts: [.instructed(Instruction())])

    #expect(history.at(5).grants(record))
    #expect(!history.at(10).grants(record))
  }

  @Test func `a policy without the new rules is written as it was`() {
    let text = String(decoding: CanonWriter.bytes(of: Policy()), as: UTF8.self)

    for name in ["grants", "approvalOrder", "requiresSatisfaction"] {
      #expect(!text.contains("\"\(name)\""))
    }
  }

  @Test func `a hotline closes nothing before the citizen was asked or had time`() throws {
    var course = try Course.to(.published, office: Fixture.office { $0 = Policy(.hotline) })
    let unreached = edited(Sample.closing) {
      $0.satisfaction = .unreached
      $0.note = "打了三次电话"
    }
    let until = try course.clock(.followUp).due

    #expect(throws: Refusal.satisfactionMissing(until: until)) {
      try course.decide(.close(unreached), by: "wang")
    }
    course.now = until
    #expect(try course.decide(.close(unreached), by: "wang").map(\.name) == ["closed"])
  }

  @Test func `where liaisons sign no more, every department that gets work has a head`() {
    let headless = Fixture.members.filter { $0.member != "wu" }
    let office = Fixture.office(headless) { $0.liaisonSigns = true }.now

    #expect(
      office.faults(of: Policy()) == [
        PolicyFault("liaisonSigns", .departmentsWithoutHead(["water"]))
      ]
    )
    #expect(office.faults(of: edited(Policy()) { $0.liaisonSigns = true }).isEmpty)
    #expect(
      office.faults(
        of: edited(Policy()) {
          $0.grants = [RoleGrant(.sign, to: [.head, .liaison])]
        }
      ).isEmpty)
  }

  @Test func `a department's own act is not left to those who have no department`() {
    let policy = edited(Policy()) { $0.grants = [RoleGrant(.report, to: [.administrator])] }

    #expect(
      Fixture.office().now.faults(of: policy) == [
        PolicyFault("grants[0].roles", .nobodyMay(.report, [.administrator]))
      ])
  }

  static func codes(_ fonds: String, _ organ: String) -> FilingCodes {
    var codes = FilingCodes()
    codes.fonds = fonds
    codes.organ = organ
    return codes
  }

  /// An office whose leader zhao is a responsible and qian the main one.
  static func ranked(_ change: (inout Policy) -> Void) -> OfficeHistory {
    let main = edited(Fixture.member("qian", .leader)) { $0.rank = .main }
    return Fixture.office(Fixture.members.filter { $0.member != "qian" } + [main], change)
  }
}
