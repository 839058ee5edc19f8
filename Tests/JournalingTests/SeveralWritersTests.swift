import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct SeveralWritersTests {
  private static func acknowledged(_ entries: [Entry]) -> Set<Hand.Acknowledgement> {
    Set(entries.map { Hand.Acknowledgement(number: $0.number, sum: $0.sum.hex) })
  }

  private static func text(_ position: Position) -> String {
    "\(position.offset),\(position.number),\(position.sum.hex),\(position.at.milliseconds)"
  }

  @Test
  func `four writers share one journal, and readers see every entry once`() throws {
    let journal = try Journal.founded()
    let reader = try Journal(folder: journal.folder.path)
    let watch = try reader.watch()
    let hands = try (0..<4).map { _ in try Hand(["100", journal.folder.path]) }
    var seen: [Entry] = []

    while seen.count < 401 {
      _ = try Waiting.readable(among: [watch.number], timeout: .seconds(1))
      _ = watch.drain()
      try reader.readNew { seen.append($0) }
    }

    let told = Set(hands.flatMap { $0.remainingLines() }.compactMap(Hand.Acknowledgement.init))
    #expect(hands.map { $0.end() } == [0, 0, 0, 0])
    #expect(told.count == 400)
    #expect(seen.map(\.number) == Array(1...401))
    #expect(Self.acknowledged(seen).isSuperset(of: told))
  }

  @Test(arguments: [UInt64(1)])
  func `nothing acknowledged is lost when writers are killed at any moment`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let journal = try Journal.founded()
    var told: Set<Hand.Acknowledgement> = []
    // Each begins where the test has read to, so that a long journal costs no time.
    func newHand() throws -> Hand {
      try journal.readNew { _ in }
      return try Hand(["1000000", journal.folder.path, "--from", Self.text(journal.position)])
    }
    var hands = try (0..<4).map { _ in try newHand() }

    // `make check` kills for longer.
    let kills = Machine.environment("HUIYIN_LONG_TESTS") == nil ? 200 : 10_000
    for _ in 0..<kills {
      let victim = Int.random(in: 0..<4, using: &generator)
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        hands[victim].nextLine().flatMap(Hand.Acknowledgement.init).map { _ = told.insert($0) }
      }
      SystemClock.pause(.microseconds(Int.random(in: 0...400, using: &generator)))
      hands[victim].kill()
      told.formUnion(hands[victim].remainingLines().compactMap(Hand.Acknowledgement.init))
      hands[victim] = try newHand()
    }
    for hand in hands { hand.kill() }
    told.formUnion(hands.flatMap { $0.remainingLines() }.compactMap(Hand.Acknowledgement.init))

    let entries = try Journal(folder: journal.folder.path).everything()
    #expect(told.count > kills)
    #expect(Self.acknowledged(entries).isSuperset(of: told))
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
    #expect(try journal.record(["the lock is free"]).count <= 2)
  }

  @Test
  func `who holds the lock is named, and waiting ends`() throws {
    let journal = try Journal.founded()
    let holder = try Hand(["hold", journal.folder.path, "--member", "li.na"])
    try #require(holder.nextLine() == "held")
    var terms = AppendTerms.at(.founding)
    terms.patience = .milliseconds(20)
    var named: [HolderNote?] = []
    terms.onWaiting = { named.append($0) }

    let error = #expect(throws: JournalError.self) {
      try journal.append(as: .wang, terms, caughtUp: { _ in }) { [Draft(noting: "x")] }
    }

    #expect(named.map { $0?.member } == ["li.na"])
    #expect(error == .locked(named[0]))
    #expect(try Journal(folder: journal.folder.path).everything().count == 1)
    try holder.closeInput()
    #expect(holder.end() == 0)
    #expect(try journal.record(["now"]).map(\.number) == [2])
  }

  @Test
  func `a holder that is killed keeps nobody waiting`() throws {
    let journal = try Journal.founded()
    let holder = try Hand(["hold", journal.folder.path])
    try #require(holder.nextLine() == "held")

    holder.kill()

    #expect(try journal.record(["at once"]).map(\.number) == [2])
  }
}
