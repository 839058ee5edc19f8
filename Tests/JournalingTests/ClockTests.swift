import Canon
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct ClockTests {
  private static func facts(_ entry: Entry) -> String {
    String(decoding: entry.facts, as: UTF8.self)
  }

  private static func append(
    _ journal: Journal, _ terms: AppendTerms, _ draft: Draft = Draft(noting: "x"),
  ) throws -> Entry {
    try #require(try journal.append(as: .wang, terms, caughtUp: { _ in }) { [draft] }.first)
  }

  @Test
  func `a clock that is behind gives the last entry's time, and is noted`() throws {
    let journal = try Journal.founded()
    let behind = Instant.founding.advanced(bySeconds: -3600)

    let entry = try Self.append(journal, .at(behind))

    #expect(entry.at == .founding)
    let note = #"[{"clockBehind":{"machine":"\#(behind.canonical)"}},{"noted":{"text":"x"}}]"#
    #expect(Self.facts(entry) == note)
  }

  @Test
  func `a second behind is not worth a note`() throws {
    let journal = try Journal.founded()

    let entry = try Self.append(journal, .at(.founding.advanced(bySeconds: -1)))

    #expect(entry.at == .founding)
    #expect(Self.facts(entry) == #"[{"noted":{"text":"x"}}]"#)
  }

  @Test
  func `a clock 30 days ahead is confirmed by a person first`() throws {
    let journal = try Journal.founded()
    let days30 = Instant.founding.advanced(bySeconds: 30 * 86_400)
    let ahead = Instant(milliseconds: days30.milliseconds + 1)
    var confirmed = AppendTerms.at(ahead)
    confirmed.clockIsConfirmed = true

    #expect(throws: JournalError.clockFarAhead(last: .founding, machine: ahead)) {
      try Self.append(journal, .at(ahead))
    }
    #expect(try Self.append(journal, confirmed).at == ahead)
    #expect(try Self.append(try Journal.founded("other"), .at(days30)).at == days30)
  }

  @Test
  func `after a correction time goes on from the right moment`() throws {
    let journal = try Journal.founded()
    var confirmed = AppendTerms.at(.founding.advanced(bySeconds: 86_400 * 365))
    confirmed.clockIsConfirmed = true
    _ = try Self.append(journal, confirmed)
    let right = Instant.founding.advanced(bySeconds: 60)
    let correction = Draft(on: [], facts: Array(#"[{"clockCorrected":{}}]"#.utf8))

    let entry = try Self.append(journal, .at(right), correction)

    #expect(entry.at == right)
    #expect(try Self.append(journal, .at(right)).at == right)
    #expect(try Journal(folder: journal.folder.path).everything().count == 4)
  }

  @Test
  func `a draft with a time of its own keeps it, unless it goes back`() throws {
    let journal = try Journal.founded()
    let later = Instant.founding.advanced(bySeconds: 86_400 * 400)
    let earlier = Instant.founding.advanced(bySeconds: -1)

    #expect(throws: JournalError.timeGoesBack(last: .founding, draft: earlier)) {
      try Self.append(journal, .at(.founding), Draft(noting: "x", at: earlier))
    }
    #expect(try Self.append(journal, .at(.founding), Draft(noting: "x", at: later)).at == later)
  }
}
