import Canon
import Words
public import Workflow

/// The files of a year, as an archive lists them (归档文件目录, DA/T 22-2015).
public struct YearCatalogue: Sendable {
  public let year: Int
  /// The files in the order of their numbers: what is kept longest comes first.
  public private(set) var entries: [Entry] = []
  private let office: Office

  /// One file.
  public struct Entry: Sendable, Equatable {
    public let number: FileNumber
    /// Who answers for it: the lead department, or the office itself.
    public let author: String
    public let title: String
    /// The day of the public reply, or of closing, in eight digits.
    public let day: String
    public let pieceCount: Int
    public let note: String

    /// What the place in the list is decided by.
    fileprivate var place: (Int, String, Int) {
      (Retention.allCases.firstIndex(of: number.retention) ?? 0, number.organ, number.item)
    }
  }

  /// An empty list of an office's files of a year.
  public init(of year: Int, in office: Office) {
    self.year = year
    self.office = office
  }

  /// Lists a matter if it was filed in the year; `title` is nil when its message is lost.
  public mutating func add(_ matter: Matter, title: String?) {
    guard let archiving = matter.archiving?.value, let number = FileNumber(archiving.fileNumber),
      number.year == year
    else { return }
    let moment = matter.publication?.value.postedAt ?? matter.since.at
    let absences = archiving.absences.map { "缺" + $0.piece + "（" + $0.reason + "）" }
    entries.append(
      Entry(
        number: number,
        author: matter.lead.map { office.name(of: $0.department) } ?? office.name,
        title: title ?? "[留言原件缺失]",
        day: office.zone.local(moment).day.description.filter(\.isNumber),
        pieceCount: archiving.pieces.count,
        note: ([archiving.note, Self.longer(matter)].compactMap(\.self) + absences)
          .joined(separator: "；")))
    entries.sort { $0.place < $1.place }
  }
}

extension YearCatalogue {
  /// That a file is kept longer than its number says; nil where it is not.
  private static func longer(_ matter: Matter) -> String? {
    matter.retentionExtensions.last.map { "保管期限延长为" + $0.value.retention.phrase.zh }
  }

  static let headings = ["序号", "档号", "责任者", "题名", "日期", "保管期限", "件数", "备注"]

  /// The rows below the headings, numbered.
  var rows: [[String]] {
    entries.enumerated().map { index, entry in
      [
        String(index + 1), entry.number.text, entry.author, entry.title, entry.day,
        entry.number.retention.phrase.zh, String(entry.pieceCount), entry.note,
      ]
    }
  }

  /// The list as CSV (RFC 4180): UTF-8 with its mark, by which spreadsheets know it.
  public var csv: String {
    let lines = ([Self.headings] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }

  /// A cell; what a spreadsheet would take for a formula begins with an apostrophe.
  private static func cell(_ text: String) -> String {
    let flat = PlainText.flat(text)
    let isFormula = flat.first.map { "=+-@".contains($0) } ?? false
    let safe = isFormula ? "'" + flat : flat
    guard safe.contains(where: { $0 == "," || $0 == "\"" }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}

extension PaperSetting {
  /// The year's catalogue (归档文件目录).
  public func catalogue(_ catalogue: YearCatalogue) -> Paper {
    var paper = paper(
      Phrase(zh: "归档文件目录", en: "Catalogue of Files"), number: "\(catalogue.year)",
      date: say("共 \(catalogue.entries.count) 件", "\(catalogue.entries.count) files"),
      layout: .list)
    let english = ["No.", "File number", "By", "Title", "Date", "Kept", "Pieces", "Note"]
    let titles = zip(YearCatalogue.headings, english).map { say($0, $1) }
    let kinds: [Paper.Table.Column.Kind] = [
      .number, .code, .text, .text, .code, .text, .number, .text,
    ]
    paper.blocks = [
      .fields([
        .init(say("全宗名称", "Fonds"), name(of: office)),
        .init(say("全宗号", "Fonds code"), (office.policy.filing ?? FilingCodes()).fonds),
        .init(say("年度", "Year"), String(catalogue.year)),
      ]),
      .table(
        Paper.Table(
          zip(titles, kinds).map { Paper.Table.Column(title: $0, kind: $1) },
          rows: catalogue.rows)),
    ]
    return paper
  }
}
