import Canon
import Testing
import Workflow

/// Who is away, and who may act meanwhile.
struct LeaveTests {
  @Test func `a leave is a member's own business, or the administrator's`() throws {
    let office = Fixture.office().now
    let leave = Self.leave(of: "zhao", deputy: "qian")

    #expect(try office.recording(leave, by: "zhao", at: Fixture.at(8)) == .leaveRecorded(leave))
    #expect(try office.recording(leave, by: "wang", at: Fixture.at(8)) == .leaveRecorded(leave))
    #expect(throws: Refusal.leaveOfOther("zhao")) {
      try office.recording(leave, by: "qian", at: Fixture.at(8))
    }
  }

  @Test(arguments: [
    (leave(of: "zhao", deputy: "ghost"), Refusal.unknownMember("ghost")),
    (leave(of: "ghost"), .unknownMember("ghost")), (leave(of: "zhao", deputy: "zhao"), .ownDeputy),
    (leave(of: "zhao", from: 2, until: 2), .leaveEmpty),
    (leave(of: "zhao", from: 2, until: 1), .leaveEmpty),
    (leave(of: "zhao", from: -3, until: 0), .leaveOver(until: Fixture.at(0))),
    (leave(of: "zhao", from: 0, until: 367), .leaveTooLong(days: 366)),
    (edited(leave(of: "zhao")) { $0.reason = " " }, .textMissing(.reason)),
    (
      leave(of: "qian", from: 2, until: 4),
      .leaveTwice("qian", from: Fixture.at(0, day: 1), until: Fixture.at(0, day: 3))
    ),
    (
      leave(of: "zhao", deputy: "qian", from: 1, until: 3),
      .deputyAway("qian", until: Fixture.at(0, day: 3))
    ),
    (
      leave(of: "sun", deputy: "qian", from: 0, until: 5), .deputyCycle(["sun", "qian", "sun"])
    ),
  ])
  func `a leave that makes no sense is refused by name`(
    leave: LeaveRecorded, refusal: Refusal,
  ) {
    let office = Self.office(with: [Self.leave(of: "qian", deputy: "sun", from: 1, until: 3)])

    #expect(throws: refusal) { try office.recording(leave, by: "wang", at: Fixture.at(8)) }
  }

  @Test func `a leave may begin when another ends`() throws {
    let office = Self.office(with: [Self.leave(of: "zhao", deputy: "qian", from: 1, until: 3)])
    let later = Self.leave(of: "zhao", deputy: "qian", from: 3, until: 4)
    let crosswise = Self.leave(of: "qian", deputy: "zhao", from: 3, until: 4)

    #expect(try office.recording(later, by: "zhao", at: Fixture.at(8)) == .leaveRecorded(later))
    #expect(
      try office.recording(crosswise, by: "qian", at: Fixture.at(8)) == .leaveRecorded(crosswise))
  }

  @Test func `no more than three deputies stand in a row`() throws {
    let office = Self.office(with: [
      Self.leave(of: "zhao", deputy: "qian"), Self.leave(of: "qian", deputy: "sun", until: 5),
      Self.leave(of: "sun", deputy: "han"),
    ])
    let fourth = Self.leave(of: "han", deputy: "yan")

    #expect(office.deputies(of: "zhao", at: Fixture.at(12)) == ["qian", "sun", "han"])
    #expect(office.present(for: "zhao", at: Fixture.at(12)) == "han")
    #expect(
      throws: Refusal.deputiesTooMany(["zhao", "qian", "sun", "han", "yan"], limit: 3)
    ) { try office.recording(fourth, by: "han", at: Fixture.at(8)) }
  }

  @Test func `a circle that closes only for a day is found`() {
    let office = Self.office(with: [
      Self.leave(of: "zhao", deputy: "qian", from: 0, until: 3),
      Self.leave(of: "qian", deputy: "sun", from: 2, until: 6),
    ])
    let closing = Self.leave(of: "sun", deputy: "zhao", from: 1, until: 9)

    #expect(throws: Refusal.deputyCycle(["sun", "zhao", "qian", "sun"])) {
      try office.recording(closing, by: "sun", at: Fixture.at(8))
    }
  }

  @Test func `the period is half open`() {
    let office = Self.office(with: [Self.leave(of: "zhao", deputy: "qian", from: 1, until: 3)])
    let first = Fixture.at(0, day: 1)
    let end = Fixture.at(0, day: 3)

    #expect(office.deputies(of: "zhao", at: Instant(milliseconds: first.milliseconds - 1)) == [])
    #expect(office.deputies(of: "zhao", at: first) == ["qian"])
    #expect(
      office.deputies(of: "zhao", at: Instant(milliseconds: end.milliseconds - 1)) == ["qian"])
    #expect(office.deputies(of: "zhao", at: end) == [])
    #expect(office.principals(of: "qian", at: first) == ["zhao"])
    #expect(office.principals(of: "qian", at: end) == [])
  }

  @Test func `a leave ends early, or before it begins`() throws {
    var history = Self.history(with: [Self.leave(of: "zhao", deputy: "qian", from: 1, until: 3)])
    let early = Fixture.at(12, day: 1)
    let back = try history.now.endingLeave(of: "zhao", by: "zhao", at: early)

    history.note(Record(number: 9, at: early, by: "zhao", on: [], facts: [back]))

    #expect(history.now.leave(of: "zhao", at: Fixture.at(11, day: 1)) != nil)
    #expect(history.now.leave(of: "zhao", at: early) == nil)
    #expect(throws: Refusal.notOnLeave("zhao")) {
      try history.now.endingLeave(of: "zhao", by: "wang", at: early)
    }
    #expect(throws: Refusal.leaveOfOther("zhao")) {
      try history.now.endingLeave(of: "zhao", by: "qian", at: early)
    }
  }

  @Test func `what another says of somebody's leave is not believed`() {
    let office = Fixture.office().now
    let fact = Fact.leaveRecorded(Self.leave(of: "zhao", deputy: "qian"))

    for (member, isBelieved) in [("zhao", true), ("wang", true), ("qian", false), ("li", false)] {
      let record = Record(
        number: 9, at: Fixture.at(8), by: MemberID(rawValue: member), on: [], facts: [fact])
      #expect(office.grants(record) == isBelieved)
    }
  }

  static func leave(
    of member: MemberID, deputy: MemberID? = nil, from: Int = 0, until: Int = 5,
  ) -> LeaveRecorded {
    var leave = LeaveRecorded()
    leave.member = member
    leave.deputy = deputy
    leave.from = Fixture.at(0, day: from)
    leave.until = Fixture.at(0, day: until)
    leave.reason = "年休假"
    return leave
  }

  static func history(
    _ office: OfficeHistory = Fixture.office(), with leaves: [LeaveRecorded],
  ) -> OfficeHistory {
    var history = office
    for (index, leave) in leaves.enumerated() {
      history.note(
        Record(
          number: 3 + index, at: Fixture.at(8), by: leave.member, on: [],
          facts: [.leaveRecorded(leave)]))
    }
    return history
  }

  static func office(with leaves: [LeaveRecorded]) -> Office { history(with: leaves).now }
}
