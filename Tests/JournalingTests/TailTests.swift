import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct TailTests {
  @Test
  func `whatever is cut off, the rest is read and the next writer closes the tear`() throws {
    let whole = try Journal.founded("whole")
    let entries = [try whole.everything(), try whole.record(["one", "two"])].flatMap { $0 }
    let bytes = try whole.contents()
    let ends =
      [0] + (try Journal(folder: whole.folder.path).everything()).map { $0.offset + $0.length }
    try #require(entries.count == 2)

    for length in ends[1]..<bytes.count {
      let cut = try Journal.office("cut-\(length)", holding: Array(bytes[..<length]))
      let kept = ends.lastIndex { $0 <= length } ?? 0
      #expect(try cut.everything().count == kept, "cut at \(length)")
      #expect(cut.tail == (ends[kept] == length ? .whole : .torn(length: length - ends[kept])))

      let closing = try cut.record(["next"])

      #expect(closing.count == (ends[kept] == length ? 1 : 2))
      let again = try Journal(folder: cut.folder.path)
      #expect(try again.everything().count == kept + closing.count)
      #expect(again.tail == .whole)
      #expect(again.closedRegions == cut.closedRegions)
      #expect(again.closedRegions.map(\.kind) == (closing.count == 1 ? [] : [.tornTail]))
      #expect(try cut.contents().starts(with: bytes[..<length]))
    }
  }

  @Test
  func `a tear within the closing of a tear is closed as well`() throws {
    let whole = try Journal.founded("whole")
    let torn = try whole.contents() + Array(#"{"n":2,"at":"20"#.utf8)
    let closed = try Journal.office("closed", holding: torn)
    try closed.record(["after"])
    let bytes = try closed.contents()

    for length in torn.count..<bytes.count {
      let cut = try Journal.office("cut-\(length)", holding: Array(bytes[..<length]))
      try cut.record(["after the second tear"])

      let again = try Journal(folder: cut.folder.path)
      let texts = try again.everything().map { String(decoding: $0.facts, as: UTF8.self) }
      #expect(texts.count { $0.contains("after the second tear") } == 1)
      #expect(again.tail == .whole)
      #expect(again.closedRegions.allSatisfy { $0.kind == .tornTail })
      #expect(Set(again.closedRegions.map(\.bytes.lowerBound)).count == again.closedRegions.count)
    }
  }

  @Test(arguments: [
    ("garbage without LF", Array("garbage".utf8)),
    ("garbage lines without LF at the end", Array("some\ngarbage".utf8)),
    ("a page of zeros", [UInt8](repeating: 0, count: 4096)),
    ("half an entry and zeros", Array(#"{"n":2,"at"#.utf8) + [0, 0, 0]),
    ("a closing torn after CAN", Array("{\"n\":\u{18}".utf8)),
    ("a closing torn after LF", Array("{\"n\":\u{18}\n".utf8)),
  ])
  func `what a torn write may leave is closed by the next writer`(
    what: String, tail: [UInt8],
  ) throws {
    let journal = try Journal.founded()
    try journal.append(raw: tail)

    let entries = try journal.record(["next"])

    #expect(entries.map(\.number) == [2, 3], "\(what)")
    #expect(try Journal(folder: journal.folder.path).everything().map(\.number) == [1, 2, 3])
  }

  @Test(arguments: [
    ("a line of garbage", "garbage\n", Damage.Extent.lastLine),
    ("an empty line", "\n", .lastLine),
    ("two lines of garbage", "some\ngarbage\n", .beyondRepair),
  ])
  func `a whole line that is not ours makes the journal read-only`(
    what: String, tail: String, extent: Damage.Extent,
  ) throws {
    let journal = try Journal.founded()
    try journal.append(raw: Array(tail.utf8))

    #expect(throws: JournalError.self, "\(what)") { try journal.record(["next"]) }

    #expect(journal.tail.damage?.extent == extent)
    #expect(try Journal(folder: journal.folder.path).everything().count == 1)
    #expect(try journal.contents().suffix(tail.utf8.count) == Array(tail.utf8)[...])
  }

  @Test(arguments: ["deleted", "doubled", "swapped", "joined"])
  func `lines out of order are damage at the first of them`(change: String) throws {
    let whole = try Journal.founded()
    try whole.record(["one", "two", "three"])
    var lines = try Journal(folder: whole.folder.path).everything().map(\.line)
    switch change {
    case "deleted": lines.remove(at: 1)
    case "doubled": lines.insert(lines[1], at: 1)
    case "swapped": lines.swapAt(1, 2)
    default: lines[1].removeLast()
    }
    let changed = try Journal.office("changed", holding: Array(lines.joined()))

    let count = try changed.everything().count

    #expect(count == (change == "doubled" ? 2 : 1))
    #expect(changed.tail.damage?.extent == .beyondRepair)
    #expect(changed.tail.damage?.line == count + 1)
  }

  @Test
  func `a line with the right sum and a wrong number is damage`() throws {
    let journal = try Journal.founded()
    let body = Sealed.body(after: journal.position, number: 3)
    try journal.append(raw: Sealed.line(body, after: journal.position))

    #expect(try journal.everything().isEmpty)
    #expect(journal.tail.damage?.fault == .wrongNumber(expected: 2, found: 3))
  }

  @Test
  func `a line with the right sum and an earlier time is damage`() throws {
    let journal = try Journal.founded()
    let earlier = Instant.founding.advanced(bySeconds: -1)
    let body = Sealed.body(after: journal.position, at: earlier)
    try journal.append(raw: Sealed.line(body, after: journal.position))

    #expect(try journal.everything().isEmpty)
    #expect(journal.tail.damage?.fault == .timeGoesBack(from: .founding, to: earlier))
  }

  @Test
  func `a closing that describes other bytes closes nothing`() throws {
    let journal = try Journal.founded()
    var composition = Composition(
      after: journal.position, fileOffset: journal.position.offset + 4, .at(.founding))
    try composition.closeTail(Array("torn".utf8), as: .wang)
    try journal.append(raw: Array("TORN".utf8) + composition.bytes)

    #expect(try journal.everything().isEmpty)
    #expect(journal.tail.damage?.extent == .beyondRepair)
  }

  @Test
  func `half a line is not handed out until its LF is there`() throws {
    let journal = try Journal.founded()
    let reader = try Journal(folder: journal.folder.path, from: journal.position)
    let line = try journal.record(["slowly"])[0].line
    let other = try Journal.office(
      "other", holding: Array(try journal.contents().dropLast(line.count)))
    let slow = try Journal(folder: other.folder.path, from: reader.position)

    for byte in line.dropLast() {
      try slow.append(raw: [byte])
      #expect(try slow.everything().isEmpty)
    }
    try slow.append(raw: [0x0A])

    #expect(try slow.everything().map(\.number) == [2])
    #expect(slow.tail == .whole)
  }
}
