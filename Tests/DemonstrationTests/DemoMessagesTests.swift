import Canon
import Demonstration
import Testing

struct DemoMessagesTests {
  private let office = DemoRoster.office

  @Test func `the same seed tells the same messages`() {
    #expect(messages(40, seed: 7) == messages(40, seed: 7))
  }

  @Test func `another seed tells other messages`() {
    #expect(messages(40, seed: 7) != messages(40, seed: 8))
  }

  @Test func `no place in a text stays unfilled`() {
    for message in messages(3000) {
      for text in message.allTexts {
        #expect(!text.contains("{") && !text.contains("}") && !text.isEmpty)
      }
    }
  }

  @Test func `every id that a message names is in the roster`() {
    let departments = Set(office.departments.map(\.id))
    let topics = Set(office.topics.map(\.id))
    let areas = Set(office.areas.map(\.id))
    let sources = Set(office.sources.map(\.id))

    for message in messages(600) {
      #expect(departments.isSuperset(of: message.involved))
      #expect(topics.contains(message.topic))
      #expect(areas.contains(message.area))
      #expect(sources.contains(message.source))
    }
  }

  @Test func `three hundred messages show all that the office can meet`() {
    let told = messages(300)

    #expect(Set(told.map(\.title)).count >= 150)
    #expect(Set(told.map(\.kind)) == Set(DemoKind.allCases))
    #expect(Set(told.map(\.topic)) == Set(office.topics.map(\.id)))
    #expect(Set(told.flatMap(\.involved)) == Set(office.departments.map(\.id)))
    #expect(Set(told.map(\.source)) == Set(office.sources.map(\.id)))
    #expect(Set(told.map(\.area)) == Set(office.areas.map(\.id)))
    #expect(Set(told.map(\.paperwork.outcome)) == Set(DemoOutcome.allCases))
  }

  @Test func `titles and texts keep within what the desk takes`() {
    for message in messages(3000) {
      #expect((1...60).contains(message.title.count))
      #expect((1...3000).contains(message.text.count))
      #expect((1...4).contains(message.points.count))
    }
  }

  @Test func `no message of a source is called like another`() {
    let told = messages(2000)

    #expect(Set(told.map { $0.source + $0.externalID }).count == told.count)
  }

  @Test func `every department answers a point, and the reply carries every answer`() {
    for message in messages(600) {
      let paperwork = message.paperwork

      #expect(paperwork.reports.map(\.department) == [message.lead] + message.coDepartments)
      #expect(Set(message.points.map(\.department)) == Set(paperwork.reports.map(\.department)))
      for point in message.points { #expect(paperwork.wording.contains(point.answer)) }
    }
  }

  @Test func `an accused department has no part in the matter`() {
    let accusing = messages(300).filter { !$0.accused.isEmpty }

    #expect(!accusing.isEmpty)
    for message in accusing {
      #expect(message.kind == .report)
      #expect(Set(message.accused).isDisjoint(with: [message.lead] + message.coDepartments))
    }
  }

  @Test func `a promise lies ahead, and the reply names its day`() throws {
    let promising = messages(300).filter { $0.paperwork.outcome == .promised }

    for message in promising {
      let day = try #require(message.paperwork.promisedOn)
      let (_, month, dayOfMonth) = day.parts
      #expect(day > springDay)
      #expect(message.paperwork.wording.contains("\(month)月\(dayOfMonth)日前"))
    }
    #expect(messages(300).allSatisfy { ($0.paperwork.promisedOn == nil) != $0.isPromise })
  }

  @Test func `an echo speaks of the same matter in other words`() {
    var run = DemoMessages(seed: 3)
    let message = run.next(on: springDay)

    let echo = run.echo(of: message, on: springDay.advanced(byDays: 1))

    #expect(echo.topic == message.topic && echo.area == message.area && echo.lead == message.lead)
    #expect(echo.text != message.text && echo.externalID != message.externalID)
  }
}

extension DemoMessage {
  fileprivate var isPromise: Bool { paperwork.outcome == .promised }

  fileprivate var involved: [String] { [lead] + coDepartments + accused }

  fileprivate var allTexts: [String] {
    [title, text, author, paperwork.proposal, paperwork.instruction, paperwork.findings]
      + [paperwork.wording] + points.flatMap { [$0.text, $0.answer] }
      + paperwork.reports.flatMap { [$0.findings, $0.wording] }
  }
}
