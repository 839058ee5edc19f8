import TestSupport
import Testing

@testable import Finding

@Suite(.temporaryFolder) struct WalkedFindsTests {
  @Test func `what is noted while a list is walked is found by the next one`() throws {
    let index = try Index(path: TemporaryFolder.path("index.sqlite"))
    let (database, finds) = (index.database, index.database.finds)
    let sought = WalkedFinds.Sought(table: "texts", match: "\"暖气\"")
    for number in [3, 7] { try index.putText("暖气不热", of: number, in: [number]) }

    let slot = try finds.walk(sought, besides: [], in: database)
    try index.putText("暖气不热", of: 5000, in: [5000])

    for number in [3, 7] { #expect(try finds.holds(slot, row: number, in: database)) }
    for number in [4, 5000, -1] { #expect(try !finds.holds(slot, row: number, in: database)) }
    let next = try finds.walk(sought, besides: [], in: database)
    #expect(try finds.holds(next, row: 5000, in: database))
  }
}
