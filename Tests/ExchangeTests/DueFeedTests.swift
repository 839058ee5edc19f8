import Canon
import Exchange
import Foundation
import TestSupport
import Testing

/// Due moments as calendar programs read them.
@Suite(.temporaryFolder)
struct DueFeedTests {
  static let events = [
    DueFeed.Event(
      id: "m42-reply@x", due: Instant(canonical: "2026-10-10T09:30:00.000Z") ?? .epoch,
      summary: "公开回复 2026-000001 路灯不亮, 第二次; 请\\速办",
      details: "待审核\n" + String(repeating: "供暖补贴何时发放？", count: 20), alarmMinutes: 60),
    DueFeed.Event(
      id: "m43-reply@x", due: Instant(canonical: "2026-12-31T16:00:00.000Z") ?? .epoch,
      summary: "a\u{0}b\u{7}c", details: "", alarmMinutes: -5),
  ]

  static let text = DueFeed(
    name: "清河园区", stamp: Instant(canonical: "2026-10-01T00:00:00.000Z") ?? .epoch
  ).text(events)

  @Test func `no line is longer than 75 bytes, and each ends in CR LF`() {
    let lines = Self.text.components(separatedBy: "\r\n")

    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!Self.text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
  }

  @Test func `texts are escaped, and control characters left out`() {
    let unfolded = Self.text.replacing("\r\n ", with: "")

    #expect(unfolded.contains(#"SUMMARY:公开回复 2026-000001 路灯不亮\, 第二次\; 请\\速办"#))
    #expect(unfolded.contains("SUMMARY:abc\r\n"))
    #expect(unfolded.contains("DTSTART:20261010T093000Z\r\n"))
    #expect(unfolded.contains("TRIGGER:-PT60M\r\n"))
    #expect(unfolded.contains("TRIGGER:-PT0M\r\n"))
  }

  @Test(
    .enabled(
      if: PythonTool.hasModules("icalendar"), "make test installs icalendar into .build/venv."))
  func `a reader of the format finds every event`() throws {
    let path = TemporaryFolder.path("due.ics")
    try Data(Self.text.utf8).write(to: URL(filePath: path))

    let lines = try PythonTool.lines(of: "read-calendar.py", path)

    #expect(
      lines == [
        ["m42-reply@x", "2026-10-10T09:30:00+00:00", "1:00:00", "公开回复"],
        ["m43-reply@x", "2026-12-31T16:00:00+00:00", "0:00:00", "abc"],
      ])
  }
}
