import Canon
import Testing
import Workflow

/// Members, departments, names and wordings are kept by an administrator.
struct RosterTests {
  static let office = Self.keyed()

  typealias Allowed = (command: RosterCommand, names: [String])
  typealias Refused = (command: RosterCommand, refusal: Refusal)

  static let allowed: [Allowed] = [
    (
      .add(.member(person("ma", [.liaison], "parks"))),
      ["memberAdmitted"]
    ),
    (.edit(.member(person("sun", [.dutyOfficer, .archivist]))), ["memberAdmitted"]),
    (.add(.department(place("trees"), staff: DepartmentStaff())), ["departmentNamed"]),
    (
      .add(.department(place("trees"), staff: DepartmentStaff(head: "sun", liaisons: ["he"]))),
      ["departmentNamed", "memberAdmitted", "memberAdmitted"]
    ),
    (.edit(.department(place("parks", "园林局"), staff: DepartmentStaff())), ["departmentNamed"]),
    (
      .edit(.department(place("parks"), staff: DepartmentStaff(liaisons: ["sun"]))),
      ["memberAdmitted"]
    ),
    (.add(.area(place("south"))), ["areaNamed"]), (.add(.topic(place("bus"))), ["topicNamed"]),
    (.edit(.topic(place("heating", "供暖"))), ["topicNamed"]),
    (.add(.source(source("mailbox"))), ["sourceDescribed"]),
    (.add(.template(template("reply.a", "请{{补充}}"))), ["templateKept"]),
    (.edit(.template(template("thanks", "谢谢"))), ["templateKept"]),
    (.retire(retired(.template("thanks"))), ["partRetired"]),
    (.retire(retired(.department("parks"))), ["partRetired"]),
    (.retire(retired(.member("he"))), ["partRetired"]),
    (.retire(retired(.member("li"), successor: "sun")), ["memberAdmitted", "partRetired"]),
  ]

  static let names: [Refused] = [
    (.add(.area(place("North!"))), .roster(.badIdentifier("North!"))),
    (.add(.area(place("north"))), .roster(.idTaken(.area("north")))),
    (.add(.area(place("south", "north"))), .roster(.nameTaken("north", by: .area("north")))),
    (.add(.area(place("south", " "))), .textMissing(.name)),
    (
      .add(.area(place("south", String(repeating: "长", count: 61)))),
      .textTooLong(.name, limit: 60)
    ),
    (.edit(.topic(place("cold"))), .roster(.unknown(.topic("cold")))),
    (.edit(.topic(place("heating"))), .roster(.nothingChanged(.topic("heating")))),
    (.edit(.member(person("ghost", [.leader]))), .unknownMember("ghost")),
    (.edit(.topic(place("gone", "旧"))), .roster(.retired(.topic("gone")))),
    (.retire(retired(.topic("gone"))), .roster(.retired(.topic("gone")))),
    (.retire(retired(.topic("heating"))), .roster(.lastOne(.topic("heating")))),
    (.retire(retired(.source("board"))), .roster(.lastOne(.source("board")))),
    (.retire(PartRetired(.template("thanks"), reason: " ")), .textMissing(.reason)),
    (.add(.template(template("reply.a", ""))), .textMissing(.template)),
  ]

  static let people: [Refused] = [
    (.add(.member(person("ma", []))), .noRoles("ma")),
    (.edit(.member(person("sun", []))), .roster(.leftWithoutRole("sun"))),
    (.add(.member(person("ma", [.liaison]))), .roster(.departmentMissing("ma", .liaison))),
    (.add(.member(person("ma", [.head], "moon"))), .unknownDepartment("moon")),
    (.add(.member(person("ma", [.head], "old"))), .roster(.retired(.department("old")))),
    (
      .add(.member(edited(person("ma", [.archivist])) { $0.rank = .main })),
      .roster(.rankOfNoLeader("ma"))
    ),
    (
      .add(.member(edited(person("ma", [.archivist])) { $0.account = "w" })),
      .roster(.accountTaken("w", by: "wang"))
    ),
    (
      .edit(.department(place("roads"), staff: DepartmentStaff(head: "sun"))),
      .roster(.leftWithoutRole("chen"))
    ),
    (
      .edit(.department(place("parks"), staff: DepartmentStaff(liaisons: ["li"]))),
      .roster(.belongsElsewhere("li", "roads"))
    ),
    (
      .edit(.department(place("parks"), staff: DepartmentStaff(head: "ghost"))),
      .unknownMember("ghost")
    ),
  ]

  static let work: [Refused] = [
    (.retire(retired(.member("li"))), .roster(.workLeft("roads", .liaison, matters: 3))),
    (
      .edit(.member(person("chen", [.archivist], "roads"))),
      .roster(.workLeft("roads", .head, matters: 3))
    ),
    (.retire(retired(.department("roads"))), .roster(.departmentInUse("roads", matters: 3))),
    (
      .retire(retired(.department("water"))),
      .roster(.departmentHasMembers("water", ["wu", "zhou"]))
    ),
    (.retire(retired(.member("wang"))), .lastAdministrator("wang")),
    (.edit(.member(person("wang", [.archivist]))), .lastAdministrator("wang")),
    (.retire(retired(.member("yan"))), .leftToNobody(.examineSecrecy, roles: [.secrecyReviewer])),
    (.retire(retired(.member("li"), successor: "li")), .roster(.ownSuccessor)),
    (.retire(retired(.member("li"), successor: "ghost")), .unknownMember("ghost")),
    (
      .retire(retired(.member("li"), successor: "zhou")),
      .roster(.belongsElsewhere("zhou", "water"))
    ),
    (
      .retire(retired(.member("sun"))),
      .roster(.deputy("sun", of: "zhao", until: Fixture.at(0, day: 5)))
    ),
  ]

  @Test(arguments: allowed)
  func `an administrator keeps the parts of the office`(
    command: RosterCommand, names: [String],
  ) throws {
    let facts = try Self.office.decide(command, by: "wang", at: Fixture.at(9), with: Self.open)

    #expect(facts.map(\.name) == names)
    #expect(
      Self.office.grants(
        Record(number: 9, at: Fixture.at(9), by: "wang", on: [], facts: facts)))
  }

  @Test(arguments: [
    RosterCommand.add(.area(place("south"))), .edit(.topic(place("heating", "供暖"))),
    .retire(retired(.template("thanks"))),
  ])
  func `nobody else does, and what they say of it is not believed`(command: RosterCommand) throws {
    let facts = try Self.office.decide(command, by: "wang", at: Fixture.at(9), with: OpenWork())

    for member in ["zhao", "sun", "li", "he"] as [MemberID] {
      #expect(throws: Refusal.notAdministrator(member)) {
        try Self.office.decide(command, by: member, at: Fixture.at(9), with: OpenWork())
      }
      #expect(
        !Self.office.grants(
          Record(number: 9, at: Fixture.at(9), by: member, on: [], facts: facts)))
    }
    #expect(throws: Refusal.unknownMember("ghost")) {
      try Self.office.decide(command, by: "ghost", at: Fixture.at(9), with: OpenWork())
    }
  }

  @Test(arguments: names + people + work)
  func `what would leave the office worse is refused by name`(
    command: RosterCommand, refusal: Refusal,
  ) {
    #expect(throws: refusal) {
      try Self.office.decide(command, by: "wang", at: Fixture.at(9), with: Self.open)
    }
  }

  @Test func `who is retired has no role and no key, and keeps the name`() throws {
    var office = Self.office
    let command = RosterCommand.retire(Self.retired(.member("li"), successor: "sun"))

    for fact in try office.decide(command, by: "wang", at: Fixture.at(9), with: Self.open) {
      office.apply(fact)
    }

    #expect(office.members["li"]?.roles == [])
    #expect(office.members["li"]?.key == "")
    #expect(office.members["li"]?.name == "li")
    #expect(!office.serves("li"))
    #expect(office.members(with: .liaison, in: "roads").map(\.member) == ["sun"])
    #expect(office.members["sun"]?.roles == [.dutyOfficer, .liaison])
    #expect(office.retiredParts(.member) == [.member("li")])
    #expect(!office.parts(.member).contains(.member("li")))
  }

  @Test func `what was retired comes back when it is added again`() throws {
    var office = Self.office
    let again = RosterCommand.add(.topic(Self.place("gone", "旧事")))

    for fact in try office.decide(again, by: "wang", at: Fixture.at(9), with: Self.open) {
      office.apply(fact)
    }

    #expect(!office.isRetired(.topic("gone")))
    #expect(office.name(of: .topic("gone")) == "旧事")
  }

  @Test func `a change keeps the key the journal knows`() throws {
    var changed = Self.person("wang", [.administrator, .archivist])
    changed.key = "forged"

    let facts = try Self.office.decide(
      .edit(.member(changed)), by: "wang", at: Fixture.at(9), with: Self.open)

    #expect(facts == [.memberAdmitted(edited(changed) { $0.key = "key" })])
  }

  @Test func `what was retired is used for nothing new`() throws {
    var history = Fixture.office()
    history.note(
      Record(
        number: 2, at: Fixture.at(8), by: "wang", on: [],
        facts: [
          .areaNamed(Self.place("west")), .partRetired(Self.retired(.area("north"))),
          .partRetired(Self.retired(.department("water"))),
        ]))
    let guards = history.now

    #expect(guards.isRetired(.area("north")))
    #expect(throws: Refusal.roster(.retired(.area("north")))) {
      var report = GridReport()
      report.area = "north"
      report.text = "路面积水"
      report.informant = "李四"
      _ = try OfficeCommand.reportFromGrid(report)
        .decide(by: Actor("sun"), in: OfficeSituation(office: history, now: Fixture.at(9)))
    }
  }

  @Test func `what was retired takes no part of an objector, and is amended to by nobody`() throws {
    var course = try Course.objected()
    course.office.note(
      Record(
        number: course.matter.lastNumber + 1, at: course.now, by: "wang", on: [],
        facts: [
          .areaNamed(Self.place("west")), .partRetired(Self.retired(.area("west"))),
          .topicNamed(Self.place("tea")), .partRetired(Self.retired(.topic("tea"))),
          .partRetired(Self.retired(.department("water"))),
        ]))
    var amendment = Sample.amendment

    #expect(throws: Refusal.roster(.retired(.department("water")))) {
      try course.decide(.upholdObjection(Sample.uphold(to: "water")), by: "zhao")
    }
    amendment.particulars.area = "west"
    #expect(throws: Refusal.roster(.retired(.area("west")))) {
      try course.decide(.amend(amendment), by: "zhao")
    }
    amendment.particulars.area = nil
    amendment.particulars.topic = "tea"
    #expect(throws: Refusal.roster(.retired(.topic("tea")))) {
      try course.decide(.amend(amendment), by: "zhao")
    }
  }

  @Test(arguments: [
    ("", []), ("没有", []), ("请{{补充}}。", ["{{补充}}"]), ("{{a}}{{b}}", ["{{a}}", "{{b}}"]),
    ("{{a {{b}} c}}", ["{{b}}"]), ("}}{{", []), ("{{{x}}}", ["{{{x}}"]),
  ])
  func `the places to fill in are found in order`(text: String, found: [String]) {
    #expect(Placeholder.all(in: text).map(\.text) == found)
    #expect(
      Placeholder.all(in: text).allSatisfy { String(Array(text)[$0.range]) == $0.text })
  }

  @Test func `the usual wordings could be kept by any office`() throws {
    for template in TemplateKept.usual {
      let facts = try Self.office.decide(
        .add(.template(template)), by: "wang", at: Fixture.at(9), with: Self.open)
      #expect(facts == [.templateKept(template)])
      #expect(!Placeholder.all(in: template.text).isEmpty)
    }
    #expect(Set(TemplateKept.usual.map(\.template)).count == TemplateKept.usual.count)
    #expect(Set(TemplateKept.usual.map(\.name)).count == TemplateKept.usual.count)
    #expect(Set(TemplateKept.usual.map(\.use)) == Set(TemplateUse.allCases))
  }

  // The office: one administrator with a key, and something retired of most kinds.
  static let open = OpenWork(["roads": 3])

  static func keyed() -> Office {
    let leave = LeaveTests.leave(of: "zhao", deputy: "sun")
    var office = LeaveTests.office(with: [leave])
    office.members["wang"]?.key = "key"
    office.members["wang"]?.account = "w"
    for fact: Fact in [
      .templateKept(template("thanks", "谢谢{{姓名}}")), .topicNamed(place("gone")),
      .partRetired(retired(.topic("gone"))), .departmentNamed(place("old")),
      .partRetired(retired(.department("old"))),
    ] { office.apply(fact) }
    return office
  }

  static func person(
    _ id: MemberID, _ roles: [Role], _ department: DepartmentID? = nil,
  ) -> MemberAdmitted {
    var person = MemberAdmitted()
    person.member = id
    person.name = id.rawValue
    person.roles = roles
    person.department = department
    return person
  }

  static func place(_ id: String, _ name: String? = nil) -> PlaceNamed {
    var place = Fixture.place(id)
    place.name = name ?? id
    return place
  }

  static func source(_ id: SourceID) -> SourceDescribed {
    var source = SourceDescribed()
    source.source = id
    source.name = id.rawValue
    return source
  }

  static func template(_ id: TemplateID, _ text: String) -> TemplateKept {
    var template = TemplateKept()
    template.template = id
    template.name = id.rawValue
    template.text = text
    return template
  }

  static func retired(_ part: OfficePart, successor: MemberID? = nil) -> PartRetired {
    PartRetired(part, reason: "不再使用", successor: successor)
  }
}
