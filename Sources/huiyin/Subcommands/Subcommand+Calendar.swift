import Canon
import Desk
import Exchange
import Registry
import Words
import Workflow

extension Subcommand {
  /// `calendar`: the holiday notices, and the days the office itself closes or opens.
  static let calendar = Subcommand(
    name: "calendar", group: .office,
    summary: Phrase(
      zh: "节假日历：载入通知、查看、停办或加班日、变更的影响",
      en: "The holiday calendar: import, show, close, open, effects"),
    operands: [
      Operand(
        name: "ACTION",
        help: Phrase(
          zh: "import 文件 | show 年 | close 日 [末日] | open 日 [末日] | effects 记录号",
          en: "import FILE | show YEAR | close DAY [LAST] | open DAY [LAST] | effects ENTRY")),
      Operand(
        name: "WHAT", help: Phrase(zh: "文件、年份、日期或记录号", en: "a file, a year, a day or an entry")),
      Operand(name: "LAST", isRequired: false, help: Phrase(zh: "末日", en: "the last day")),
    ],
    options: [
      .value("document", "NO", Phrase(zh: "文号", en: "the number of the document")),
      .value("reason", "TEXT", Phrase(zh: "理由", en: "the reason")),
      .value("year", "YEAR", Phrase(zh: "文件应属的年份", en: "the year the file must be of")),
      .flag("amend", Phrase(zh: "补充而不是取代该年的通知", en: "add to the year's notice")),
      .flag("dry-run", Phrase(zh: "只显示影响，不记录", en: "only show the effects")),
    ],
    example: "huiyin calendar import 2027.json --dry-run"
  ) { session throws(CommandFailure) in try CalendarWork(session: session).run() }
}

/// What can be done with the calendar.
private struct CalendarWork {
  let session: Session

  private enum Action: String, CaseIterable {
    case `import`
    case show
    case close
    case open
    case effects
  }

  private var operands: [String] { session.invocation.operands }

  func run() throws(CommandFailure) -> ExitCode {
    guard let action = Action(rawValue: operands[0]) else {
      throw .arguments(
        .unknownAction(
          operands[0], subcommand: "calendar", actions: Action.allCases.map(\.rawValue)))
    }
    switch action {
    case .import: try record(try imported())
    case .close: try record([.closureDeclared(try closure(isOpening: false))])
    case .open: try record([.closureDeclared(try closure(isOpening: true))])
    case .show: try show()
    case .effects: try effects()
    }
    return .success
  }

  /// The notices of a file, as facts.
  private func imported() throws(CommandFailure) -> [Fact] {
    var file = HolidayFile()
    file.document = session.invocation.value("document")
    file.year = try session.number("year")
    file.isAmendment = session.invocation.has("amend")
    let bytes = try InputFile.bytes(operands[1])
    do throws(HolidayFileError) {
      return try file.notices(bytes).map { .calendarLoaded($0) }
    } catch {
      throw .holidays(error, file: operands[1])
    }
  }

  private func closure(isOpening: Bool) throws(CommandFailure) -> ClosureDeclared {
    let first = try day(operands[1])
    let last = operands.count > 2 ? try day(operands[2]) : first
    guard first <= last, last.daysSinceEpoch - first.daysSinceEpoch < 366 else {
      throw .arguments(.notADay(operands.last ?? ""))
    }
    guard let document = session.invocation.value("document"), !document.isEmpty else {
      throw .arguments(.optionMissing("document", subcommand: "calendar " + operands[0]))
    }
    var closure = ClosureDeclared()
    closure.days = (first.daysSinceEpoch...last.daysSinceEpoch)
      .map { CivilDate(daysSinceEpoch: $0) }
    closure.isOpening = isOpening
    closure.document = document
    closure.reason = session.invocation.value("reason")
    return closure
  }

  private func day(_ text: String) throws(CommandFailure) -> CivilDate {
    guard let day = CivilDate(text) else { throw .arguments(.notADay(text)) }
    return day
  }

  /// Records what moves clocks, after it is known which; a dry run only tells.
  private func record(_ facts: [Fact]) throws(CommandFailure) {
    let register = try session.open()
    var after = register.office
    for fact in facts { after.apply(fact) }
    guard after.holidays != register.office.holidays else { throw .calendarUnchanged }
    let moves = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.clocksMoved(by: after.holidays)
    }
    let entry = session.invocation.has("dry-run") ? nil : try write(facts, in: register)
    if !session.wantsJSON { try tell(facts, entry, by: session.viewer(in: register)) }
    try tell(moves, entry)
  }

  private func write(_ facts: [Fact], in register: Register) throws(CommandFailure) -> Int {
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    return try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.record(facts, by: member, key: key)
    }
  }

  private func tell(
    _ facts: [Fact], _ entry: Int?, by member: MemberID,
  ) throws(CommandFailure) {
    for fact in facts {
      let sentence = session.narrator.sentence(for: fact, by: member)
      try session.output.line((entry.map { "#\($0) " } ?? "") + sentence)
    }
    guard entry == nil else { return }
    try session.say(Phrase(zh: "试算，未记录。", en: "Nothing was recorded."))
  }

  /// What an entry did to the clocks that ran then.
  private func effects() throws(CommandFailure) {
    guard let entry = Int(operands[1]), entry > 0 else {
      throw .arguments(.notNumeric(operands[1]))
    }
    let register = try session.open()
    let moves = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.effects(of: entry)
    }
    try tell(moves, entry)
  }

  private func tell(_ moves: [ClockMove], _ entry: Int?) throws(CommandFailure) {
    let text = ClockMoveText(narrator: session.narrator)
    guard session.wantsJSON else {
      for move in moves { try session.output.line(text.line(move)) }
      return try session.say(
        Phrase(zh: "变动时限 \(moves.count) 个。", en: "Clocks moved: \(moves.count)."))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", entry)
      writer.member("moved", moves, text.write)
    }
    try session.output.json(writer)
  }

  /// The arrangement of a year: its notices, and each day that is not what its weekday says.
  private func show() throws(CommandFailure) {
    guard let year = Int(operands[1]), (1900...2999).contains(year) else {
      throw .arguments(.notNumeric(operands[1]))
    }
    let office = try session.reckoningOffice()
    let text = CalendarYearText(
      year: year, calendar: office.holidays,
      narrator: Narrator(office: office, language: session.language))
    if session.wantsJSON {
      try session.output.json(text.json())
    } else {
      for line in text.lines() { try session.output.line(line) }
    }
  }
}
