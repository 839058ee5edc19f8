import Canon
import Drawing
import Registry
import Words
import Workflow

/// A column of a list: its heading, how wide it is, and what it shows of a row.
struct Column: Sendable {
  let title: Phrase
  /// nil takes what the others leave.
  let widthColumns: Int?
  /// How wide it is where there is much room.
  var wideColumns: Int?
  /// Columns of a high rank give way first where there is little room.
  let rank: Int
  let content: @Sendable (Row, RowTexts) -> (text: String, role: Drawing.Role)

  /// The columns of a pane that fit into a width, the title getting at least what it needs.
  static func fitting(
    _ pane: Pane, in language: Language, ownDepartment: Bool, columns: Int,
  ) -> [(column: Column, widthColumns: Int)] {
    var shown = all(of: pane, in: language, ownDepartment: ownDepartment)
    func fixed() -> Int { shown.reduce(0) { $0 + ($1.widthColumns.map { $0 + 1 } ?? 0) } }
    while let worst = shown.indices.filter({ shown[$0].rank > 0 })
      .max(by: { shown[$0].rank < shown[$1].rank }),
      columns - fixed() < (shown[worst].rank >= dispensableRank ? goodTitleColumns : titleColumns)
    {
      shown.remove(at: worst)
    }
    let rest = max(0, columns - fixed())
    let growth = shown.reduce(0) { $0 + $1.growth }
    let isRoomy = rest - growth >= roomyTitleColumns
    return shown.map { column in
      guard let width = column.widthColumns else { return (column, isRoomy ? rest - growth : rest) }
      return (column, isRoomy ? width + column.growth : width)
    }
  }

  private var growth: Int { max(0, (wideColumns ?? 0) - (widthColumns ?? 0)) }

  /// How much the title has before other columns grow.
  private static var roomyTitleColumns: Int { 32 }

  /// The least the title gets before other columns give way.
  private static var titleColumns: Int { 14 }

  /// What the title gets before columns stay that say again what others say.
  private static var goodTitleColumns: Int { 22 }

  /// From this rank on a column can be done without.
  private static var dispensableRank: Int { 3 }
}

/// What every row of a list needs to be said; made once for a frame.
struct RowTexts: Sendable {
  let narrator: Narrator
  let due: DueText
  let time: TimeText
  let language: Language
  let now: Instant

  init(_ model: Model) {
    narrator = model.narrator
    due = model.dueText
    time = model.timeText
    language = model.language
    now = model.now
  }
}

extension Column {
  private static func all(
    of pane: Pane, in language: Language, ownDepartment: Bool,
  ) -> [Column] {
    switch pane {
    case .inbox:
      [number, sent(language), title, awaits(language), level(language), due(language), mode]
    case .approvals:
      [number, title, awaits(language), department(rank: 4), level(language), due(language), mode]
    case .tasks:
      [
        ownDepartment ? part : department(rank: 0), number, title, stage(language), level(language),
        due(language), mode,
      ]
    case .deadlines:
      [
        level(language, rank: 2), clock(language), number, title, department(rank: 2),
        due(language), mode,
      ]
    case .all, .supervision:
      [number, sent(language), title, stage(language), department(rank: 4), due(language), mode]
    }
  }

  private static let number = Column(
    title: Phrase(zh: "编号", en: "Number"), widthColumns: 11, rank: 2
  ) { row, _ in (row.number, .listNumber) }

  private static let title = Column(
    title: Phrase(zh: "标题", en: "Title"), widthColumns: nil, rank: 0
  ) { row, texts in (row.shownTitle(texts.language), row.isWithheld ? .dim : .text) }

  /// Whether one's own department leads or helps.
  private static let part = Column(
    title: Phrase(zh: "分工", en: "Part"), widthColumns: 4, rank: 4
  ) { row, texts in
    (Phrase(zh: row.isLead ? "牵头" : "配合", en: row.isLead ? "lead" : "with")(texts.language), .text)
  }

  private static func department(rank: Int, fallsBack: Bool = true) -> Column {
    Column(title: Phrase(zh: "部门", en: "Department"), widthColumns: 10, wideColumns: 16, rank: rank)
    {
      row, texts in
      let department = row.department ?? (fallsBack ? row.departments.first : nil)
      return (department.map { texts.narrator.name(of: $0) } ?? "", .text)
    }
  }

  private static func sent(_ language: Language) -> Column {
    Column(title: Phrase(zh: "留言时间", en: "Written"), widthColumns: 11, rank: 5) { row, texts in
      (texts.time.short(row.sentAt), .dim)
    }
  }

  private static func awaits(_ language: Language) -> Column {
    let (width, wide) = language == .zh ? (8, 8) : (13, 17)
    return Column(
      title: Phrase(zh: "等待", en: "Awaits"), widthColumns: width, wideColumns: wide, rank: 1
    ) {
      row, texts in
      (row.awaited(texts.language), .strong)
    }
  }

  private static func stage(_ language: Language) -> Column {
    let (width, wide) = language == .zh ? (8, 8) : (13, 17)
    return Column(
      title: Phrase(zh: "环节", en: "Stage"), widthColumns: width, wideColumns: wide, rank: 2
    ) {
      row, texts in
      ((row.assignment?.inColumn ?? row.stage.inColumn)(texts.language), .text)
    }
  }

  private static func clock(_ language: Language) -> Column {
    let (width, wide) = language == .zh ? (8, 8) : (13, 17)
    return Column(
      title: Phrase(zh: "时限", en: "Clock"), widthColumns: width, wideColumns: wide, rank: 2
    ) {
      row, texts in
      (row.clock?.kind.inColumn(texts.language) ?? "", .text)
    }
  }

  private static func level(_ language: Language, rank: Int = 3) -> Column {
    let width = language == .zh ? 7 : 9
    return Column(title: Phrase(zh: "状态", en: "Level"), widthColumns: width, rank: rank) {
      row, texts in
      guard let clock = row.clock else { return ("", .dim) }
      return (texts.due.status(of: clock), Drawing.Role(clock.level(at: texts.now)))
    }
  }

  /// How the days of the due moment count.
  private static let mode = Column(
    title: Phrase(zh: "计", en: "By"), widthColumns: 2, rank: 4
  ) { row, texts in
    (row.clock.map { $0.countingMark(texts.language) } ?? "", .dim)
  }

  private static func due(_ language: Language) -> Column {
    Column(
      title: Phrase(zh: "到期", en: "Due"), widthColumns: DueText.widthColumns(in: language), rank: 0
    ) { row, texts in
      guard row.stage.countsReply else { return (Phrase(zh: "不计", en: "not due")(language), .dim) }
      guard let clock = row.clock else { return ("-", .dim) }
      return (texts.due.phrase(for: clock), Drawing.Role(clock.level(at: texts.now)))
    }
  }
}

extension Row {
  /// What is waited for, at which level, and with a mark where it is done for somebody away.
  func awaited(_ language: Language) -> String {
    guard let act else { return "" }
    let mark = deputyFor == nil ? "" : Phrase(zh: "代", en: "deputy: ")(language)
    return mark + (rank?.short(language) ?? "") + act.awaitedInColumn(language)
  }
}

extension LeaderRank {
  /// The level before the word for approval, where there is little room.
  fileprivate var short: Phrase {
    switch self {
    case .responsible: Phrase(zh: "分管", en: "resp. ")
    case .main: Phrase(zh: "主要", en: "main ")
    }
  }
}
