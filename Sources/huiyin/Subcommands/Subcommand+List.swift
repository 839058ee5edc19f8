import Canon
import Desk
import Drawing
import Journaling
import Registry
import Words
import Workflow

extension Subcommand {
  /// `list`: the rows of a pane.
  static let listing = Subcommand(
    name: "list", group: .reading,
    summary: Phrase(zh: "列出一个窗格的办件", en: "List the matters of a pane"),
    options: [
      Option(
        name: "pane", value: "PANE", choices: Pane.lists.map(\.rawValue),
        help: Phrase(zh: "窗格；缺省为 all", en: "the pane; else all")),
      .value(
        "filter", "WORDS",
        Phrase(
          zh: "须全部出现的词，或日期：2026-11-20、11-01..11-15",
          en: "words that must all occur, or days: 2026-11-20, 11-01..11-15")),
      Option(
        name: "order", value: "ORDER", choices: Worklist.Order.allCases.map(\.rawValue),
        help: Phrase(zh: "排序", en: "the order")),
      .asOf,
      .flag("reverse", Phrase(zh: "倒序", en: "the other way round")),
      .value(
        "limit", "N",
        Phrase(zh: "至多几行；缺省为 100，JSON 不限", en: "at most so many rows; else 100, in JSON all")),
    ],
    example: "huiyin list --pane inbox --filter 供暖 --json"
  ) { session throws(CommandFailure) in try Listing(session: session).run() }
}

/// Lists a pane, page by page.
private struct Listing {
  let session: Session
  private static let pageLength = 500
  private static let defaultLimit = 100

  func run() throws(CommandFailure) -> ExitCode {
    let limit = try session.number("limit") ?? (session.wantsJSON ? .max : Self.defaultLimit)
    let register = try session.open()
    let query = try query(in: register)
    if register.looksIntoTexts(query.filter) { try session.makeSearchable(register) }
    try session.markPast()
    guard session.wantsJSON else {
      try printRows(query, limit, in: register)
      return .success
    }
    let row = RowText(now: session.now, narrator: session.narrator, asOf: session.asOf)
    try session.output.jsonList { write throws(CommandFailure) in
      try forEachRow(query, limit, in: register) { found throws(CommandFailure) in
        try write(row.json(found))
      }
    }
    return .success
  }

  private func query(in register: Register) throws(CommandFailure) -> Worklist {
    let pane = session.invocation.value("pane").flatMap(Pane.init) ?? .all
    var query = Worklist(pane: pane, viewer: try session.viewer(in: register))
    query.principals = session.office.principals(of: query.viewer, at: session.now)
    query.filter = session.invocation.value("filter") ?? ""
    if let order = session.invocation.value("order").flatMap(Worklist.Order.init) {
      query.order = order
      query.isReversed = false
    }
    if session.invocation.has("reverse") { query.isReversed.toggle() }
    return query
  }

  private func printRows(
    _ query: Worklist, _ limit: Int, in register: Register,
  ) throws(CommandFailure) {
    let row = RowText(now: session.now, narrator: session.narrator, asOf: session.asOf)
    var shown = 0
    let total = try forEachRow(query, limit, in: register) { found throws(CommandFailure) in
      shown += 1
      try session.output.line(row.line(found))
    }
    if total == 0 { try session.say(Phrase(zh: "没有办件。", en: "There are no matters.")) }
    guard shown < total else { return }
    try session.say(
      Phrase(zh: "共 \(total) 行，显示 \(shown) 行。", en: "\(shown) of \(total) rows are shown."))
  }

  /// Hands out rows up to a limit; returns how many there are.
  @discardableResult
  private func forEachRow(
    _ query: Worklist, _ limit: Int, in register: Register,
    _ body: (Row) throws(CommandFailure) -> Void,
  ) throws(CommandFailure) -> Int {
    var query = query
    var total = 0
    repeat {
      query.limit = min(Self.pageLength, limit - query.offset)
      let page = try CommandFailure.onRegistry { () throws(RegistryError) in
        try register.worklist(query)
      }
      for row in page.rows { try body(row) }
      total = page.total
      guard page.rows.count == query.limit else { break }
      query.offset += page.rows.count
    } while query.offset < limit
    return total
  }
}

extension Session {
  /// How many sealed matters a list is found among by what they say: three seconds' reading.
  private static let heldMost = 5000

  /// Makes everything searchable, with progress where that takes a while.
  fileprivate func makeSearchable(_ register: Register) throws(CommandFailure) {
    let progress = ProgressLine(language: language)
    defer { progress.end() }
    register.holdFewer(Self.heldMost)
    let reach = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.noteAllTexts(progress.show)
    }
    guard reach.unheld > 0 else { return }
    let untold = Phrase(
      zh: "较早的受限办件有 \(reach.unheld) 件，其正文未查，只按编号查找。",
      en: "\(reach.unheld) older restricted matters were looked for by their numbers only.")
    Output.complain(untold(language))
  }

  /// The value of an option that is a number.
  func number(_ option: String) throws(CommandFailure) -> Int? {
    guard let text = invocation.value(option) else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw .arguments(.notANumber(option: option, value: text))
    }
    return number
  }

  /// Whose eyes a list is made for; nobody's in particular where that is not clear.
  func viewer(in register: Register) throws(CommandFailure) -> MemberID {
    do throws(CommandFailure) { return try member(in: register) } catch {
      guard case .memberUnclear = error else { throw error }
      return ""
    }
  }
}
