import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct VerifierTests {
  /// A journal of several parts, which are checked side by side.
  private static func large(_ name: String = "office") throws -> Journal {
    let journal = try Journal.founded(name)
    let writer = try BulkWriter(journal)
    let text = String(repeating: "x", count: 200)
    for number in 0..<600 {
      try writer.add(Draft(noting: "\(number) \(text)", at: .founding), as: .wang)
    }
    try writer.finish()
    return journal
  }

  private static func verifier(_ journal: Journal) -> Verifier {
    var verifier = Verifier(file: journal.folder.journal)
    verifier.partLength = 32_768
    return verifier
  }

  private static func report(_ journal: Journal) throws -> VerificationReport {
    try verifier(journal).report()
  }

  @Test
  func `a whole journal is said to be whole, up to its head`() throws {
    let journal = try Journal.founded()
    try journal.record(["one", "two"])

    let report = try Self.report(journal)

    #expect(report.outcome == .whole)
    #expect(report.position == journal.position)
    #expect(report.size == journal.position.offset)
  }

  @Test
  func `side by side or line by line, the verdict is the same`() throws {
    let journal = try Self.large()
    var one = Self.verifier(journal)
    one.judge = { batch in batch.map { _ in .believed } }

    let parts = try Self.report(journal)

    #expect(parts == (try one.report()))
    #expect(parts.position == journal.position)
    #expect(parts.outcome == .whole)
  }

  @Test(arguments: [1, 200, 400, 599])
  func `damage is found wherever it is`(number: Int) throws {
    let journal = try Self.large()
    let entry = try #require(
      try Journal(folder: journal.folder.path).everything().dropFirst(number).first)
    var bytes = try journal.contents()
    bytes[entry.offset + entry.length / 2] ^= 1
    let changed = try Journal.office("changed", holding: bytes)

    let report = try Self.report(changed)

    #expect(report.outcome == .broken)
    #expect(report.tail.damage?.line == number + 1)
    #expect(report.tail.damage?.offset == entry.offset)
    #expect(report.tail.damage?.fault == .wrongSum)
    #expect(report.position.number == number)
  }

  @Test
  func `a closed tear in the middle of a long journal is counted`() throws {
    let journal = try Self.large()
    try journal.append(raw: Array("torn".utf8))
    try journal.everything()
    try journal.record(["closes it"])
    let writer = try BulkWriter(journal)
    for _ in 0..<600 {
      try writer.add(Draft(noting: String(repeating: "y", count: 200), at: .machine), as: .wang)
    }
    try writer.finish()

    let report = try Self.report(journal)

    #expect(report.outcome == .whole)
    #expect(report.closedRegions.map(\.kind) == [.tornTail])
    #expect(report.closedRegions.map(\.closedBy) == [602])
    #expect(report.position == journal.position)
  }

  @Test
  func `a head that was kept is found, one of another history is missed`() throws {
    let journal = try Self.large()
    let heads = try Journal(folder: journal.folder.path).everything().map(\.position.head)
    let other = Head(number: 300, sum: Digest(of: [1]))
    let later = Head(number: 5000, sum: Digest(of: [2]))
    var verifier = Self.verifier(journal)
    verifier.knownHeads = [heads[0], heads[299], heads[600], other, later].map { HeadNote($0) }

    let report = try verifier.report()

    #expect(report.missingHeads == [HeadNote(other), HeadNote(later)])
    #expect(report.outcome == .rolledBackOrForked)
  }

  @Test
  func `a suffix rewritten with right sums is found by a head kept elsewhere`() throws {
    let journal = try Journal.founded()
    try journal.record(["one", "two"])
    let kept = journal.position.head
    let forged = try Journal.founded("forged")
    try forged.record(["one", "something else"])
    var verifier = Verifier(file: forged.folder.journal)

    #expect(try verifier.report().outcome == .whole)
    verifier.knownHeads = [HeadNote(kept)]

    #expect(try verifier.report().outcome == .rolledBackOrForked)
  }

  @Test
  func `an entry that its author's key did not sign is named`() throws {
    let journal = try Journal.founded()
    try journal.record(["signed"])
    let stranger = Author(member: "wang.li", key: SigningKey())
    _ = try journal.append(as: stranger, caughtUp: { _ in }) { [Draft(noting: "forged")] }
    var verifier = Self.verifier(journal)
    verifier.judge = { batch in
      batch.map { item in
        let key = Author.wang.key.publicKey
        return key.signed(item.entry, after: item.previous) ? .believed : .notSigned
      }
    }

    let report = try verifier.report()

    #expect(report.doubts == [Doubt(number: 3, belief: .notSigned)])
    #expect(report.outcome == .doubted)
  }

  @Test
  func `every prefix of whole lines is a whole journal`() throws {
    let journal = try Journal.founded()
    try journal.record(["one", "two", "three"])
    let bytes = try journal.contents()
    for entry in try Journal(folder: journal.folder.path).everything() {
      let end = entry.position.offset
      let copy = try Journal.office("copy-\(end)", holding: Array(bytes[..<end]))

      let report = try Self.report(copy)

      #expect(report.outcome == .whole)
      #expect(report.position == entry.position)
    }
  }

  @Test
  func `progress reaches the end, and can end the walk`() throws {
    let journal = try Self.large()
    var verifier = Self.verifier(journal)
    var steps: [Int] = []
    verifier.progress = { done, _ in
      steps.append(done)
      return true
    }
    _ = try verifier.report()
    #expect(steps.count > 2)
    #expect(steps == steps.sorted())
    #expect(steps.last == journal.position.offset)

    verifier.progress = { done, _ in done == 0 }

    #expect(throws: CancellationError.self) { _ = try verifier.report() }
  }

  @Test
  func `a walk can begin after what was checked before`() throws {
    let journal = try Journal.founded()
    try journal.record(["one"])
    var verifier = Self.verifier(journal)
    verifier.since = journal.position
    try journal.record(["two"])

    let report = try verifier.report()

    #expect(report.position == journal.position)
    #expect(report.outcome == .whole)
  }

  @Test
  func `a head from before the beginning of a walk is looked up`() throws {
    let journal = try Journal.founded()
    let kept = journal.position.head
    let other = Head(number: 1, sum: .zero)
    try journal.record(["one"])
    var verifier = Self.verifier(journal)
    verifier.since = journal.position
    verifier.knownHeads = [HeadNote(kept), HeadNote(other)]
    try journal.record(["two"])

    #expect(try verifier.report().missingHeads == [HeadNote(other)])
  }

  @Test(arguments: [1, 2, 300, 600, 601])
  func `an entry is found by its number, and one that is not there is not`(number: Int) throws {
    let journal = try Self.large()
    let file = journal.folder.journal
    let entries = try Journal(folder: journal.folder.path).everything()

    #expect(try Journal.position(ofEntry: number, inFile: file) == entries[number - 1].position)
    #expect(try Journal.position(ofEntry: 602, inFile: file) == nil)
    #expect(try Journal.position(ofEntry: 0, inFile: file) == nil)
  }

  @Test
  func `an entry is found behind a closed line that claims its number`() throws {
    let journal = try Journal.founded()
    let altered = try journal.record(["altered"])[0]
    var bytes = try journal.contents()
    bytes[altered.offset + 70] ^= 1
    let changed = try Journal.office("changed", holding: bytes)
    _ = try Journal.recover(
      folder: changed.folder.path, as: .wang, reason: "seen", .at(.founding))
    let closing = try #require(try Journal(folder: changed.folder.path).everything().last)

    let found = try Journal.position(ofEntry: 2, inFile: changed.folder.journal)

    #expect(found == closing.position)
  }

  @Test
  func `a head is eight words, each of one value of a byte`() {
    let head = Head(number: 1, sum: Digest(of: Array("回音".utf8)))

    #expect(headWords.count == 256)
    #expect(Set(headWords).count == 256)
    #expect(headWords == headWords.sorted())
    #expect(head.words.count == 8)
    #expect(Head(number: 1, sum: .zero).words == Array(repeating: "able", count: 8))
  }

  @Test
  func `a head is known again by its sum, and by its words however they are typed`() throws {
    let head = Head(number: 1042, sum: Digest(of: Array("回音".utf8)))
    let words = head.words.joined(separator: " ")

    for text in ["1042:\(head.sum.hex)", "1042: \(words)", "1042 \(words.uppercased())"] {
      let note = try #require(HeadNote(text), "\(text)")
      #expect(note.names(head))
      #expect(!note.names(Head(number: 1041, sum: head.sum)))
      #expect(!note.names(Head(number: 1042, sum: .zero)))
    }
  }

  @Test(arguments: [
    "", "1042", "abc", "1042:abc", "0:\(String(repeating: "0", count: 64))", "1042 able able",
    "1042 able able able able able able able nobody",
  ])
  func `text that is no head is none`(text: String) {
    #expect(HeadNote(text) == nil)
  }
}
