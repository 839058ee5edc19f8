import Posix
import TestSupport
import Testing

@testable import Journaling

/// A writer that stands still, as after Ctrl-Z or in a debugger, with the lock in its hand.
@Suite(.temporaryFolder)
struct StoppedWriterTests {
  @Test
  func `others read, and are told which process keeps them from writing`() throws {
    let journal = try Journal.founded()
    let hand = try Hand(["hold", journal.folder.path, "--member", "li.na"])
    try #require(hand.nextLine() == "held")
    try hand.stop()
    var terms = AppendTerms.at(.founding)
    terms.patience = .milliseconds(50)

    let error = #expect(throws: JournalError.self) {
      try journal.append(as: .wang, terms, caughtUp: { _ in }) { [Draft(noting: "x")] }
    }

    guard case .locked(let holder)? = error else { throw try #require(error) }
    #expect(holder?.process == hand.number)
    #expect(holder?.member == "li.na")
    #expect(try Journal(folder: journal.folder.path).everything().count == 1)
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
    #expect(try LockState(of: journal.folder).isHeld)
    hand.goOn()
    try hand.closeInput()
    #expect(hand.end() == 0)
    #expect(try journal.record(["now"]).map(\.number) == [2])
  }

  @Test(arguments: [UInt64(1)])
  func `writers stopped and let go at any moment write one chain`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let journal = try Journal.founded()
    let hands = try (0..<4).map { _ in try Hand(["1000000", journal.folder.path]) }
    var told: [String?] = []

    var seen = journal.position
    for _ in 0..<60 {
      let hand = hands[Int.random(in: 0..<4, using: &generator)]
      told.append(hand.nextLine())
      try hand.stop()
      let reader = try Journal(folder: journal.folder.path, from: seen)
      try reader.readNew { seen = $0.position }
      #expect(reader.tail.damage == nil)
      hand.goOn()
    }

    for hand in hands { hand.kill() }
    told += hands.flatMap { $0.remainingLines() }
    let entries = try Journal(folder: journal.folder.path).everything()
    let kept = Set(entries.map { Hand.Acknowledgement(number: $0.number, sum: $0.sum.hex) })
    #expect(kept.isSuperset(of: told.compactMap { $0 }.compactMap(Hand.Acknowledgement.init)))
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }
}
