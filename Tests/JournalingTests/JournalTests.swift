import Canon
import Journaling
import Posix
import TestSupport
import Testing

@Suite(.temporaryFolder)
struct JournalTests {
  @Test
  func `what was recorded is read again, in order`() throws {
    let journal = try Journal.founded()
    let recorded = try journal.record(["one", "two", "three"])

    let entries = try Journal(folder: TemporaryFolder.path("office")).everything()

    #expect(entries.map(\.number) == [1, 2, 3, 4])
    #expect(Array(entries.dropFirst()) == recorded)
    #expect(entries.last?.on == ["m1"])
    #expect(entries.last?.by == "wang.li")
  }

  @Test
  func `several drafts are several entries of one write`() throws {
    let journal = try Journal.founded()

    let entries = try journal.append(as: .wang, caughtUp: { _ in }) {
      ["a", "b", "c"].map { Draft(noting: $0) }
    }

    #expect(entries.map(\.number) == [2, 3, 4])
    #expect(entries[1].offset == entries[0].offset + entries[0].length)
  }

  @Test
  func `a decision sees what others recorded before it`() throws {
    let mine = try Journal.founded()
    let other = try Journal(folder: TemporaryFolder.path("office"))
    try other.record(["from the other desk"])
    var seen: [Int] = []

    let entries = try mine.append(as: .wang, caughtUp: { seen.append($0.number) }) {
      #expect(seen == [2])
      return [Draft(noting: "after it")]
    }

    #expect(entries.map(\.number) == [3])
  }

  @Test
  func `nothing is written when there is nothing to record`() throws {
    let journal = try Journal.founded()
    let size = try FileStatus(of: journal.folder.journal).size

    let entries = try journal.append(as: .wang, caughtUp: { _ in }) { [] }

    #expect(entries.isEmpty)
    #expect(try FileStatus(of: journal.folder.journal).size == size)
  }

  @Test
  func `a refused decision leaves the journal as it was, and the lock free`() throws {
    let journal = try Journal.founded()
    let size = try FileStatus(of: journal.folder.journal).size

    #expect(throws: CancellationError.self) {
      try journal.append(as: .wang, caughtUp: { _ in }) { throw CancellationError() }
    }

    #expect(try FileStatus(of: journal.folder.journal).size == size)
    #expect(try journal.record(["next"]).map(\.number) == [2])
  }

  @Test
  func `reading goes on where it ended`() throws {
    let journal = try Journal.founded()
    try journal.record(["one"])
    let resumed = try Journal(folder: TemporaryFolder.path("office"), from: journal.position)
    try journal.record(["two"])

    #expect(try resumed.everything().map(\.number) == [3])
  }

  @Test
  func `a position of another journal is not believed`() throws {
    let journal = try Journal.founded()
    var position = journal.position
    position.sum = .zero

    #expect(throws: JournalError.unknownPosition(position)) {
      _ = try Journal(folder: TemporaryFolder.path("office"), from: position)
    }
  }

  @Test
  func `an office is founded once`() throws {
    _ = try Journal.founded()

    #expect(throws: JournalError.alreadyFounded(folder: TemporaryFolder.path("office"))) {
      _ = try Journal.founded()
    }
  }

  @Test
  func `a bulk history reads like any other`() throws {
    let journal = try Journal.founded()
    let writer = try BulkWriter(journal)
    for number in 0..<500 {
      let at = Instant.founding.advanced(bySeconds: number)
      try writer.add(Draft(noting: "day \(number)", at: at), as: .wang)
    }
    try writer.finish()

    let entries = try Journal(folder: TemporaryFolder.path("office")).everything()

    #expect(entries.map(\.number) == Array(1...501))
    #expect(try journal.record(["today"]).map(\.number) == [502])
  }
}
