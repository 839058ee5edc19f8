import Canon
import Testing
import Workflow

/// Alarms that are answered for, and shifts that change hands.
struct DutyTests {
  @Test func `an alarm is answered for once a day`() throws {
    var course = try late()

    try course.perform(.acknowledge(Sample.alarm), by: "sun")
    #expect(throws: Refusal.alarmAcknowledged(.reply)) {
      try course.decide(.acknowledge(Sample.alarm), by: "wang")
    }
    course.wait(minutes: 24 * 60)

    #expect(try course.decide(.acknowledge(Sample.alarm), by: "wang").count == 1)
  }

  @Test func `an acknowledgement bears the office's day and names its clock`() throws {
    var course = try late()
    var alarm = Sample.alarm
    alarm.clock = .report
    alarm.department = "roads"
    alarm.day = CivilDate(daysSinceEpoch: 0)

    try course.perform(.acknowledge(alarm), by: "sun")

    let clock = try #require(course.clocks.running(.report, ofExactly: "roads"))
    let today = Zone.shanghai.local(course.now).day
    #expect(course.matter.acknowledgedDay(of: clock) == today)
    #expect(course.clocks.filter { course.matter.acknowledgedDay(of: $0) != nil } == [clock])
  }

  @Test func `a clock that has time or is another department's does not ring`() throws {
    let course = try Course.working(shared: true)
    var elsewhere = Sample.alarm
    elsewhere.clock = .report
    elsewhere.department = "parks"

    #expect(throws: Refusal.noAlarm(.reply)) {
      try course.decide(.acknowledge(Sample.alarm), by: "sun")
    }
    #expect(throws: Refusal.noAlarm(.report)) {
      try late().decide(.acknowledge(elsewhere), by: "sun")
    }
  }

  @Test func `a shift waits until somebody else takes it`() throws {
    var office = Fixture.office()
    #expect(throws: Refusal.noShiftWaiting) { try office.now.takingShift(by: "sun") }

    office.note(record(8, .shiftHandedOver(ShiftHandover()), by: "sun"))
    #expect(office.now.shift?.isWaiting == true)
    #expect(throws: Refusal.ownShift) { try office.now.takingShift(by: "sun") }
    #expect(throws: Refusal.noShiftRight("li")) { try office.now.takingShift(by: "li") }

    office.note(record(9, try office.now.takingShift(by: "wang"), by: "wang"))
    #expect(office.now.shift?.takenBy == "wang")
    #expect(throws: Refusal.noShiftWaiting) { try office.now.takingShift(by: "sun") }
  }

  @Test func `taking an older shift changes nothing`() {
    var office = Fixture.office()
    var taken = ShiftTaken()
    taken.handover = 8

    office.note(record(8, .shiftHandedOver(ShiftHandover()), by: "sun"))
    office.note(record(9, .shiftHandedOver(ShiftHandover()), by: "sun"))
    office.note(record(10, .shiftTaken(taken), by: "wang"))

    #expect(office.now.shift?.isWaiting == true)
  }

  private func late() throws -> Course {
    var course = try Course.working(shared: true)
    course.wait(minutes: 5 * 24 * 60)
    return course
  }

  private func record(_ number: Int, _ fact: Fact, by member: MemberID) -> Record {
    Record(number: number, at: .epoch, by: member, on: [], facts: [fact])
  }
}
