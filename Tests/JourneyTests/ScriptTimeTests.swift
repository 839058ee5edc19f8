import Foundation
import TestSupport
import Testing

/// Due moments and the calendar, from the command line.
@Suite(.temporaryFolder)
struct ScriptTimeTests {
  static let arithmetic: [(from: String, days: Int, mode: String, due: String)] = [
    ("2026-09-30", 3, "calendar", "2026-10-03T17:30:00+08:00"),
    ("2026-09-30", 3, "civil", "2026-10-08T17:30:00+08:00"),
    ("2026-09-30", 3, "working", "2026-10-10T17:30:00+08:00"),
    ("2026-09-30 23:59", 3, "working", "2026-10-10T17:30:00+08:00"),
    ("2026-02-13", 3, "civil", "2026-02-24T17:30:00+08:00"),
    ("2025-01-24", 3, "working", "2025-02-05T17:30:00+08:00"),
    ("2020-01-23", 3, "working", "2020-02-05T17:30:00+08:00"),
  ]

  @Test(arguments: arithmetic)
  func `a due moment needs no office`(
    from: String, days: Int, mode: String, due: String,
  ) throws {
    let answer = try Program().run(
      "due", "--from", from, "--days", String(days), "--mode", mode, "--json",
      withoutOffice: true)
    let ledger = answer.object["ledger"] as? [[String: Any]] ?? []

    #expect(answer.code == 0)
    #expect(answer.object["due"] as? String == due)
    #expect(answer.object["date"] as? String == String(due.prefix(10)))
    #expect(answer.object["provisional"] as? Bool == false)
    #expect(answer.object["mode"] as? String == mode)
    #expect(ledger.last?["step"] as? String == "due")
    #expect(ledger.last?["at"] as? String == due)
  }

  static let mistakes: [(words: [String], code: Int32)] = [
    (["due", "--from", "2026-09-30"], 10),
    (["due", "--days", "3"], 10),
    (["due", "--from", "2026-09-30", "--days", "0"], 10),
    (["due", "--from", "2026-09-30", "--days", "-1"], 10),
    (["due", "--from", "2026-09-30", "--days", "10000"], 10),
    (["due", "--from", "2026-09-30", "--days", "drei"], 10),
    (["due", "--from", "2026-09-31", "--days", "3"], 10),
    (["due", "--from", "2026-09-30", "--days", "3", "--hours", "3"], 10),
    (["due", "--from", "2026-09-30", "--days", "3", "--mode", "lunar"], 10),
    (["due", "--from", "2026-09-30", "--days", "3", "--zone", "Mars/Olympus"], 23),
    (["init", "--from", "{ zone: 'Mars/Olympus', name: 'x', founder: { member: 'a' } }"], 23),
    (["calendar", "fly", "2027"], 10), (["calendar", "show", "soon"], 10),
    (["calendar", "import", "missing.json"], 20), (["calendar", "import", "{ year: 2027 }"], 23),
    (["calendar", "import", "BEGIN:VCALENDAR"], 23),
    (["calendar", "close", "2026-02-30", "--document", "x", "--as", "wang.li"], 10),
    (["calendar", "close", "2026-12-01", "--as", "wang.li"], 10),
    (["calendar", "close", "2026-12-02", "2026-12-01", "--document", "x", "--as", "wang.li"], 10),
    (["calendar", "close", "2026-12-01", "--document", "x", "--as", "li.na"], 12),
    (["calendar", "effects", "zero"], 10), (["clock", "wind", "--as", "wang.li"], 10),
    (["clock", "correct", "--as", "wang.li"], 11),
    (["clock", "correct", "--to", "soon", "--reason", "x", "--as", "wang.li"], 10),
    (["clock", "correct", "--reason", "x", "--as", "zhang.jianguo"], 12),
    (["pause", "m3", "--reason", "补充", "--as", "wang.li"], 11),
  ]

  @Test func `each mistake has its code, and its sentence on standard error alone`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")

    for mistake in Self.mistakes {
      let words = try mistake.words.enumerated().map { index, word in
        let isContent = word.hasPrefix("{") || word.hasPrefix("BEGIN:")
        return isContent ? try program.write("content-\(index)", word) : word
      }
      let outcome = try program.run(words)
      #expect(outcome.code == mistake.code, "\(mistake.words) \(outcome.complaint)")
      #expect(outcome.output.isEmpty, "\(mistake.words)")
      #expect(!outcome.complaint.isEmpty, "\(mistake.words)")
    }
  }

  @Test func `a limit longer than the calendar is told to be provisional`() throws {
    let answer = try Program().run(
      "due", "--from", "2026-06-01", "--days", "400", "--mode", "working", "--json",
      withoutOffice: true)
    let steps = (answer.object["ledger"] as? [[String: Any]] ?? []).compactMap { $0["step"] }

    #expect(answer.code == 0)
    #expect(answer.object["provisional"] as? Bool == true)
    #expect(steps.suffix(2).compactMap { $0 as? String } == ["provisional", "due"])
  }

  @Test func `a notice is tried, loaded once, shown, and its effects told`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖")
    let year = try #require(Int(Program.today.prefix(4)))
    // Every day of the coming fortnight is off, whatever it is in truth.
    let days = (0...14).map { after in
      "{\"name\": \"节\", \"date\": \"\(Program.day(after: after))\", \"isOffDay\": true}"
    }
    let file = try program.write(
      "notice.json",
      "{\"year\": \(year), \"papers\": [\"p\"], \"days\": [\(days.joined(separator: ","))]}")
    let isWithinYear = Program.day(after: 14).hasPrefix(String(year))
    try #require(isWithinYear, "The fortnight must not reach into the next year.")

    let tried = try program.run(
      "calendar", "import", file, "--amend", "--dry-run", "--json", as: "wang.li")
    let loaded = try program.run("calendar", "import", file, "--amend", "--json", as: "wang.li")
    let again = try program.run("calendar", "import", file, "--amend", as: "wang.li")
    let entry = try #require(loaded.object["entry"] as? Int)
    let effects = try program.run("calendar", "effects", String(entry), "--json")
    let shown = try program.run("calendar", "show", String(year), "--json")
    let matter = try program.run("show", "m3", "--json").object
    let clocks = matter["clocks"] as? [[String: Any]] ?? []
    let steps = (clocks.first?["ledger"] as? [[String: Any]] ?? []).compactMap { $0["step"] }

    func moved(_ outcome: Program.Outcome) -> [String] {
      (outcome.object["moved"] as? [[String: Any]] ?? []).compactMap { $0["after"] as? String }
    }
    #expect(!moved(tried).isEmpty)
    #expect(tried.object["entry"] == nil)
    #expect(moved(loaded) == moved(tried))
    #expect(moved(effects) == moved(tried))
    #expect(again.code == 11)
    #expect((shown.object["notices"] as? [Any])?.count == 2)
    #expect(steps.compactMap { $0 as? String }.contains("recomputed"))
  }

  @Test func `deadlines are written for calendar programs`() throws {
    let program = try Program()
    try program.found()
    try program.importMessages("供暖", "路灯")
    let file = program.folder + "/due.ics"

    let told = try program.run("deadlines", "--ics", file, "--json", as: "wang.li")
    let listed = try program.run("deadlines", "--json", as: "wang.li")
    let text = try String(contentsOfFile: file, encoding: .utf8)

    #expect(told.object["clocks"] as? Int == 4)
    #expect(listed.list.count == 4)
    #expect(text.components(separatedBy: "BEGIN:VEVENT\r\n").count == 5)
    #expect(try program.run("deadlines", "--ics", "-").output.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func `a wrong time is put right, and history says so`() throws {
    let program = try Program()
    try program.found()

    let corrected = try program.run(
      "clock", "correct", "--to", "2020-01-01 09:00", "--reason", "快了几年", as: "wang.li")
    let late = try program.run(
      "calendar", "close", "2026-12-01", "--document", "x", as: "wang.li")
    let confirmed = try program.run(
      "calendar", "close", "2026-12-01", "--document", "x", "--confirm-clock", as: "wang.li")

    #expect(corrected.code == 0)
    #expect(late.code == 25)
    #expect(confirmed.code == 0)
    #expect(try program.run("log").output.contains("快了几年"))
    #expect(try program.run("verify").code == 0)
  }
}
