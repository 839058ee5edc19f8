import Canon
import Synchronization
import Testing
import TestSupport
import Workflow

/// What people write in words of their own, and how it stands in a line when originals hold it.
struct FreeTextTests {
  /// The strings of matters' facts that no person writes in words of their own: numbers the rules
  /// give, digests, and where a message stands at its source.
  private static let others: Set<String> = [
    "received.id", "received.url", "received.message", "received.file", "attachments.original",
    "registered.number", "dispatched.slip", "instructionChanged.slip", "objectionUpheld.slip",
    "merged.number", "merged.intoNumber", "merged.url", "unmerged.number", "unmerged.intoNumber",
    "masked.digest", "edited.digest", "edited.was", "secrecyExamined.digest", "reviewed.digest",
    "approved.digest", "archived.fileNumber", "archived.package", "supervisionIssued.number",
  ]

  private static func digest(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  private static func sealed(_ facts: [Fact]) -> [String: String] {
    let texts = Set(facts.flatMap(\.freeTexts)).sorted()
    return Dictionary(uniqueKeysWithValues: zip(texts, texts.indices.map { digest($0 + 1) }))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every string of a matter's facts is a free text, or known to be none`(seed: UInt64) throws {
    var filler = Filler(seed: seed)
    let facts = filler.oneOfEach().filter { $0.act != nil || $0.origin == .behalf }

    for fact in facts {
      guard case .known(_, let payload) = fact.form else { continue }
      var marker = Marker(path: fact.name)
      let marked = marker.marked(payload)
      let texts = Set(marked.freeTexts)

      for (text, path) in marker.marks where !texts.contains(text) {
        #expect(Self.others.contains(path), "\(path) would stand in the line of a sealed matter")
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a sealed line holds no free text, and is read back whole`(seed: UInt64) throws {
    var filler = Filler(seed: seed)
    let facts = filler.oneOfEach()
    let sealed = Self.sealed(facts)

    let bytes = Fact.canonical(facts, sealing: sealed)

    let texts = Dictionary(uniqueKeysWithValues: sealed.map { ($1, $0) })
    let found = try Fact.list(canonical: bytes, texts: TextSource { texts[$0] })
    #expect(found == facts)
    #expect(Fact.canonical(found, sealing: sealed) == bytes)
    let line = String(decoding: bytes, as: UTF8.self)
    #expect(sealed.isEmpty || line.contains(#":{"original":"00000000"#))
    #expect(!line.contains("供暖补贴") || facts.contains { Self.holdsOpenly("供暖补贴", $0, sealed) })
  }

  /// Whether a fact about the office itself holds a text in its line, as it may.
  private static func holdsOpenly(_ text: String, _ fact: Fact, _ sealed: [String: String]) -> Bool
  {
    String(decoding: Fact.canonical([fact], sealing: sealed), as: UTF8.self).contains(text)
  }

  @Test func `a text whose original is gone has a mark in its place, and the rest is read`() throws
  {
    var report = Report()
    report.department = "roads"
    report.version = 2
    report.findings = "已到现场"
    report.wording = "已修复"
    let bytes = Fact.canonical(
      [.reported(report)], sealing: ["已到现场": Self.digest(1), "已修复": Self.digest(2)])

    let facts = try Fact.list(
      canonical: bytes, texts: TextSource { $0 == Self.digest(2) ? "已修复" : nil })

    report.findings = TextSource.mark(Self.digest(1))
    #expect(facts == [.reported(report)])
    #expect(report.findings.contains("原文缺失") && report.findings.contains("text missing"))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `texts that are passed over are empty, and everything else is read`(seed: UInt64) throws {
    var filler = Filler(seed: seed)
    let facts = filler.oneOfEach()

    let found = try Fact.list(canonical: Fact.canonical(facts), texts: .unread)

    #expect(found.map(\.name) == facts.map(\.name))
    #expect(found.flatMap(\.freeTexts) == [])
    #expect(found.map(\.department) == facts.map(\.department))
  }

  @Test(arguments: [
    #"{"original":""}"#, #"{"original":"00"}"#, #"{}"#, #"{"original":7}"#, #"{"digest":"x"}"#,
    #"{"original":"000000000000000000000000000000000000000000000000000000000000000G"}"#,
    #"{"original":"000000000000000000000000000000000000000000000000000000000000000A"}"#,
    #"{"original":"0000000000000000000000000000000000000000000000000000000000000000","more":1}"#,
  ])
  func `what stands for a text and is no digest is refused`(form: String) {
    let bytes = Array((#"[{"extensionRefused":{"reason":"# + form + "}}]").utf8)

    #expect(throws: CanonError.self) { try Fact.list(canonical: bytes) }
    // Whoever reads no texts believes no more than others do.
    #expect(throws: CanonError.self) { try Fact.list(canonical: bytes, texts: .unread) }
  }

  @Test func `an empty text stays in the line, where it says nothing`() {
    #expect(Fact.pauseEnded(PauseEnd()).freeTexts.isEmpty)
    #expect(Fact.extensionRefused(Reason()).freeTexts.isEmpty)
  }

  @Test func `what restricts a matter is sealed itself, and so is what lifts that`() throws {
    var course = try Course.to(.registered)
    let actor = Actor("wang")
    var amended = Amended()
    amended.reason = "涉及举报"
    amended.new.restriction = .restricted

    #expect(!course.matter.sealsTexts)
    #expect(course.matter.sealsTexts(of: [.amended(amended)], by: actor, at: course.now))
    #expect(!course.matter.sealsTexts(of: [.proposed(Proposal())], by: actor, at: course.now))

    course.note([.amended(amended)], by: "wang")
    amended.new.restriction = .open

    #expect(course.matter.sealsTexts)
    #expect(course.matter.sealsTexts(of: [.amended(amended)], by: actor, at: course.now))
  }

  @Test func `until it is registered, what is written about a message is sealed`() throws {
    let course = try Course.to(.received)

    #expect(course.matter.sealsTexts)
    #expect(
      course.matter.sealsTexts(of: [.voidProposed(Reason())], by: Actor("wang"), at: course.now))
    #expect(
      !course.matter.sealsTexts(of: [.registered(Registered())], by: Actor("wang"), at: course.now))
  }
}

/// Gives every string of a value a text of its own, and remembers where each stands.
private struct Marker: MemberVisitor {
  private(set) var marks: [String: String] = [:]
  private let path: String

  init(path: String) { self.path = path }

  mutating func marked<Value: Recorded>(_ value: Value) -> Value {
    var value = value
    do throws(CanonError) { try value.visit(&self) } catch {
      preconditionFailure("Words and times are left as they are: \(error)")
    }
    return value
  }

  /// What holds an identifier, as words of a closed set and times are those the filler knows.
  private static let identifiers: Set<String> = [
    "source", "area", "topic", "of", "matter", "into", "similar", "accusedMembers",
  ]

  private static func isFree(_ name: String) -> Bool {
    Filler.words[name] == nil && !identifiers.contains(name)
  }

  private mutating func mark(_ name: String) -> String {
    let text = "mark-\(path).\(name)-\(marks.count)"
    marks[text] = path + "." + name
    return text
  }

  mutating func string(_ name: String, _ value: inout String) {
    if Self.isFree(name) { value = mark(name) }
  }

  mutating func string(_ name: String, _ value: inout String?) {
    if Self.isFree(name) { value = mark(name) }
  }

  mutating func strings(_ name: String, _ value: inout [String]) {
    if Self.isFree(name) { value = [mark(name)] }
  }

  mutating func integer(_ name: String, _ value: inout Int) {}
  mutating func integer(_ name: String, _ value: inout Int?) {}
  mutating func flag(_ name: String, _ value: inout Bool) {}
  mutating func integers(_ name: String, _ value: inout [Int]) {}

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    value = inner(name, value)
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    value = inner(name, value ?? Value())
  }

  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    value = [inner(name, Value())]
  }

  private mutating func inner<Value: Recorded>(_ name: String, _ value: Value) -> Value {
    var inner = Marker(path: name)
    let marked = inner.marked(value)
    marks.merge(inner.marks) { first, _ in first }
    return marked
  }
}
