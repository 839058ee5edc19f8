import Foundation
import TestSupport
import Testing

/// The board on the wall for days, as fast as it goes, in a process of its own.
@Suite(.temporaryFolder, .serialized) struct BoardSoakTests {
  /// What a board may hold more at the end than after its first day, which fills its caches.
  private static let slack = 2 << 20
  private static let messages = Machinery.isLong ? 5000 : 300
  private static let days = Machinery.isLong ? 8 : 4

  @Test func `a week on the wall leaves nothing behind`() throws {
    let soak = try Soak(Self.messages, days: Self.days)

    #expect(soak.clocks >= 2 * Self.messages)
    #expect(soak.growth < Self.slack, "\(soak.held)")
  }

  @Test func `a board that forgets nothing would be noticed`() throws {
    let soak = try Soak(100, days: 2, "hoard")

    #expect(soak.growth >= Self.slack, "\(soak.held)")
  }
}

/// What the hand of the benchmarks told of a board.
private struct Soak {
  let clocks: Int
  /// The bytes it held after each day.
  let held: [Int]
  var growth: Int { (held.last ?? 0) - (held.first ?? 0) }

  init(_ messages: Int, days: Int, _ more: String...) throws {
    let programs = Bundle.main.executableURL?.deletingLastPathComponent().path ?? "."
    let process = Process()
    process.executableURL = URL(fileURLWithPath: programs + "/benchmarks")
    process.arguments =
      ["--hand", "soak", TemporaryFolder.path, String(messages), String(days)] + more
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let numbers = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { Int($0) }
    clocks = try #require(numbers.first)
    held = Array(numbers.dropFirst())
    try #require(held.count == days)
  }
}
