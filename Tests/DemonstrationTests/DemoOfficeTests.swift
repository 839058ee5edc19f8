import Canon
import Demonstration
import Foundation
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct DemoOfficeTests {
  /// A Tuesday forenoon, a Friday evening, a Saturday night, a Monday before work.
  static let moments = [
    "2026-11-24T02:10:00.000Z", "2026-11-27T11:00:00.000Z", "2026-11-28T19:30:00.000Z",
    "2026-06-14T23:50:00.000Z",
  ].compactMap { Instant(canonical: $0) }

  static let forenoon = moments[0]

  @Test(arguments: moments)
  func `a message stands at every stage, whenever the office is made`(now: Instant) throws {
    let made = try MadeOffice(now: now)

    let matters = try made.files().map(\.matter)
    let stages = Dictionary(grouping: matters, by: \.stage).mapValues(\.count)
    let open = matters.filter { $0.stage == .inHand || $0.stage == .consolidating }
    #expect(matters.count == 300)
    #expect(Set(stages.keys) == Set(Matter.Stage.allCases))
    #expect(
      Set(open.flatMap { $0.assignments + $0.withdrawn }.map(\.stage))
        == Set(Assignment.Stage.allCases))
    #expect((200...240).contains(matters.filter { $0.publication != nil }.count))
    #expect((7...12).contains(stages[.received] ?? 0))
    #expect((20...40).contains(stages[.inHand] ?? 0))
    #expect(matters.contains { $0.pendingExtension != nil })
  }

  @Test(arguments: moments)
  func `a reply was put right, one taken back, a matter reopened, and two are answered as one`(
    now: Instant,
  ) throws {
    let made = try MadeOffice(now: now)

    let matters = try made.files().map(\.matter)
    let kinds = matters.filter { $0.publications.count > 1 }
      .compactMap { $0.corrections.last { $0.isConfirmed }?.value.kind }
    let merged = matters.filter { $0.stage == .merged }
    #expect(Set(kinds) == [.correction, .withdrawal])
    #expect(matters.contains { !$0.former.isEmpty && $0.stage == .inHand })
    #expect(!merged.isEmpty)
    for matter in merged {
      let target = matters.first { $0.id == matter.merging?.value.into }
      #expect(target?.merges.map(\.value.matter).contains(matter.id) == true)
      #expect(target?.registration?.registration.area == matter.registration?.registration.area)
    }
  }

  @Test(arguments: moments)
  func `some limits are near and some are past, and one ends before tomorrow does`(
    now: Instant,
  ) throws {
    let made = try MadeOffice(matters: 150, now: now)
    let register = made.register
    let tomorrow = register.office.zone.local(now).day.advanced(byDays: 1)

    let files = try made.files()
    let levels = files.flatMap(\.waiting).compactMap { $0.clock?.level(at: now) }
    let promises = files.filter { $0.matter.stage == .promised }.flatMap(\.clocks)
      .filter { $0.kind == .promise }
    let days = files.flatMap(\.clocks).filter { $0.isRunning && $0.due > now }
      .map { register.office.zone.local($0.due).day }
    #expect(Set(levels) == [.green, .amber, .red])
    #expect(Set(promises.map { $0.due > now }) == [true, false])
    #expect(days.contains { $0 <= tomorrow })
  }

  @Test func `every entry is believed by another account, and lies in the past`() throws {
    let made = try MadeOffice(matters: 120, now: Self.forenoon)
    let other = AccountFolders(
      config: TemporaryFolder.path("b"), cache: TemporaryFolder.path("b"),
      state: TemporaryFolder.path("b"))

    let register = try Register(office: made.folder, account: other)

    #expect(register.verdicts.isEmpty)
    #expect(register.lastTime <= Self.forenoon)
    #expect(register.head == made.register.head)
  }

  @Test func `everybody finds something to do`() throws {
    let made = try MadeOffice(now: Self.forenoon)
    let register = made.register
    func count(_ pane: Pane, _ viewer: MemberID) throws -> Int {
      try register.worklist(Worklist(pane: pane, viewer: viewer)).total
    }

    #expect(try count(.inbox, "wang.li") > 20)
    #expect(try count(.deadlines, "song.yang") > 50)
    #expect(try count(.approvals, "he.zhiyuan") >= 5)
    let departments = DemoRoster.office.departments
    let tasks = try departments.map { try count(.tasks, MemberID(rawValue: $0.liaison)) }
    let signatures = try departments.map { try count(.approvals, MemberID(rawValue: $0.head)) }
    #expect(tasks.filter { $0 > 0 }.count >= 6)
    #expect(signatures.reduce(0, +) >= 2)
  }

  @Test func `some of what came by telephone waits for a word, and some was disowned`() throws {
    let made = try MadeOffice(now: Self.forenoon)

    let waiting = try made.register.worklist(Worklist(pane: .approvals, viewer: "he.zhiyuan")).rows
    let marks = try made.files().flatMap(\.matter.trail).filter { $0.behalf != nil }

    #expect(waiting.contains { $0.act == .confirm && $0.member == "he.zhiyuan" })
    #expect(marks.contains { $0.word?.isConfirmed == true })
    #expect(marks.contains { $0.word?.isConfirmed == false })
    #expect(
      made.register.notices.contains { notice in
        if case .disowned = notice { true } else { false }
      })
  }

  @Test func `the key of every member is at hand`() throws {
    let made = try MadeOffice(matters: 1, now: Self.forenoon)
    let register = made.register

    for member in register.office.members.values {
      let key = try register.keyRing.key(of: member.member.rawValue)
      #expect(key.publicKey.text == member.key)
    }
    #expect(register.office.members.count == DemoRoster.office.members.count)
  }

  @Test func `the same seed and moment tell the same past`() throws {
    let one = try MadeOffice("one", matters: 80, now: Self.forenoon)
    let two = try MadeOffice("two", matters: 80, now: Self.forenoon)
    let other = try MadeOffice("other", matters: 80, seed: 2, now: Self.forenoon)

    #expect(try one.story() == two.story())
    #expect(try one.story() != other.story())
  }

  @Test func `numbers count the registrations of a year`() throws {
    let january = try #require(Instant(canonical: "2027-01-25T02:00:00.000Z"))
    let made = try MadeOffice(matters: 120, now: january)

    let registered = try made.files().compactMap(\.matter.registration?.number).sorted()
    let inOrder = try made.numbersInOrder()
    let years = Dictionary(grouping: inOrder) { $0.prefix(4) }
    #expect(Set(years.keys) == ["2026", "2027"])
    #expect(inOrder == registered)
    for (year, numbers) in years {
      #expect(numbers.first == year + "-000001")
      #expect(numbers.last?.hasSuffix(String(numbers.count)) == true)
    }
  }

  @Test func `people act in office hours, and messages find the duty officer outside them`() throws
  {
    let made = try MadeOffice(matters: 120, now: Self.forenoon)
    let office = made.register.office

    for record in try made.story().dropFirst(2) where record.by != "song.yang" {
      let (day, minute, _) = office.zone.local(record.at)
      #expect(office.holidays.isWorkday(day))
      #expect((510...720).contains(minute) || (840...1050).contains(minute))
    }
  }

  @Test func `no text has an unfilled place, and public texts are in one form`() throws {
    let made = try MadeOffice(matters: 200, now: Self.forenoon)

    // The wordings the office keeps are made of such places.
    for record in try made.story()
    where !record.facts.contains(where: { $0.name == "templateKept" }) {
      let line = String(decoding: Fact.canonical(record.facts), as: UTF8.self)
      // A brace of the form itself stands before a name, or closes at once.
      #expect(line.range(of: #"\{[^"}]|“”"#, options: .regularExpression) == nil)
      for case .reviewed(let reviewed) in record.facts {
        let normal = reviewed.text.precomposedStringWithCanonicalMapping
        #expect(Array(reviewed.text.utf8) == Array(normal.utf8))
      }
    }
    for file in try made.files() {
      #expect(file.message?.text.isEmpty == false)
      #expect(file.message?.text.contains("{") == false)
    }
  }
}
