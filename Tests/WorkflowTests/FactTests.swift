import Canon
import Testing
import TestSupport
import Workflow

/// Facts as they stand in the journal, and what any of them does to a matter.
struct FactTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `each kind of fact is read back as it was written`(seed: UInt64) throws {
    var filler = Filler(seed: seed)
    let facts = filler.oneOfEach()

    let bytes = Fact.canonical(facts)

    #expect(try Fact.list(canonical: bytes) == facts)
    #expect(Fact.canonical(try Fact.list(canonical: bytes)) == bytes)
  }

  @Test func `each kind of fact has a name of its own`() {
    var filler = Filler(seed: 1)
    let names = filler.oneOfEach().map(\.name)

    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    #"{"later":{}}"#, #"{"later":{"z":1,"a":"x","m":[true,false,-3]}}"#, #"{"later":"text"}"#,
    #"{"later":[]}"#, #"{"\u0001":7}"#, #"{"":{}}"#,
  ])
  func `an unknown fact is kept byte for byte`(fact: String) throws {
    let bytes = Array(("[" + fact + #",{"reviewOpened":{}}]"#).utf8)

    let facts = try Fact.list(canonical: bytes)

    #expect(Fact.canonical(facts) == bytes)
    #expect(facts.last == .reviewOpened(Plain()))
    guard case .unknown = facts[0] else {
      Issue.record("\(facts[0]) is not unknown")
      return
    }
  }

  @Test(arguments: [
    "", "{}", "[", "[{}]", #"[{"reviewOpened":{}},]"#, #"[{"reviewOpened":{} }]"#,
    #"[{"reviewOpened":{},"promiseOpened":{}}]"#, #"[{"reviewOpened":{}}] "#,
    #"[{"reviewOpened":{"more":1}}]"#, #"[{"extensionRefused":{}}]"#,
    #"[{"later":{"a":1,"a":2}}]"#, #"[{"later":null}]"#, #"[{"later":1.5}]"#,
    #"[{"signedFor":{"department":"roads","channel":"pigeon"}}]"#,
    #"[{"signedFor":{"channel":"desk","department":"roads"}}]"#,
  ])
  func `facts in any other form are refused`(text: String) {
    #expect(throws: CanonError.self) { try Fact.list(canonical: Array(text.utf8)) }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `no order of facts stops a fold, its clocks, or what it waits for`(seed: UInt64) throws {
    var filler = Filler(seed: seed)
    var generator = SeededGenerator(seed: seed)
    var course = try Course.to(.inHand, shared: true)
    let facts = (filler.oneOfEach() + filler.oneOfEach()).shuffled(using: &generator)

    for fact in facts { course.note([fact], by: "wang") }

    #expect(Matter.fold(course.records, id: "m2") == course.matter)
    #expect(course.clocks.allSatisfy { $0.amberFrom <= $0.due })
    #expect(course.matter.holdsUnknownFacts)
    #expect(course.waiting.allSatisfy { $0.act != .receive })
  }

  @Test func `a matter begins with the entry that receives it, and with all of it`() {
    let received = Record(
      number: 2, at: .epoch, by: "wang", on: ["m2"],
      facts: [.received(Received()), .unknown(name: "later", payload: Array("{}".utf8))])
    let other = Record(
      number: 1, at: .epoch, by: "wang", on: ["m2"], facts: [.reviewOpened(Plain())])

    #expect(Matter.fold([other], id: "m2") == nil)
    #expect(Matter.fold([other, received], id: "m2")?.lastNumber == 2)
    #expect(Matter.fold([received], id: "m2")?.holdsUnknownFacts == true)
  }
}
