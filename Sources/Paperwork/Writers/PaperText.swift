import Drawing
import Words

/// Writes a paper as plain text: UTF-8, line feeds, no line wider than a sheet.
public struct PaperText: Sendable {
  private let paper: Paper
  /// The widest line, in columns of a screen; a Chinese character takes two.
  private let columns: Int

  /// The columns of an upright sheet, and of one that lies.
  public static let columns = 76
  static let columnsLying = 128

  /// Prepares a paper for writing.
  public init(_ paper: Paper) {
    self.paper = paper
    columns = paper.layout == .list ? Self.columnsLying : Self.columns
  }

  /// The whole paper.
  public var text: String {
    let body = paper.blocks.flatMap { [""] + lines(of: $0) }
    let all = head + body + ["", String(repeating: "-", count: columns)] + mark
    return all.map(\.withoutBlanksAtEnd).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let left = paper.say("编号：", "No. ") + paper.number
    let gap = columns - TextWidth.columns(of: left) - TextWidth.columns(of: paper.date)
    let line =
      gap > 0 ? [left + String(repeating: " ", count: gap) + paper.date] : [left, paper.date]
    return [centred(paper.issuer), centred(paper.title)]
      + (paper.pastMark.map { wrapped($0).map(centred) } ?? []) + [""]
      + line.flatMap { wrapped($0) } + [String(repeating: "=", count: columns)]
  }

  private var mark: [String] { fields(paper.markLines) }

  private func lines(of block: Paper.Block) -> [String] {
    switch block {
    case .heading(let text): wrapped("【" + text + "】")
    case .fields(let fields): self.fields(fields)
    case .text(let text): PlainText.lines(text).flatMap { paragraph($0, indent: "") }
    case .quote(let text): PlainText.lines(text).flatMap { paragraph($0, indent: "    ") }
    case .items(let items):
      items.enumerated().flatMap { hanging("\($0.offset + 1). ", $0.element) }
    case .table(let table): PaperGrid(table, columns: columns).lines
    case .chart(let chart): self.chart(chart)
    case .signatures(let signatures): signatures.flatMap(signature)
    case .note(let text): hanging(paper.say("注：", "Note: "), text)
    }
  }

  /// Labels in a column, and their values beside it.
  private func fields(_ fields: [Paper.Field]) -> [String] {
    let widths = fields.map { TextWidth.columns(of: PlainText.flat($0.label)) }
    let width = min(Self.widestLabel, widths.max() ?? 0)
    return fields.flatMap { field in
      let label = PlainText.flat(field.label)
      let blanks = max(0, width - TextWidth.columns(of: label)) + 2
      return hanging(label + String(repeating: " ", count: blanks), field.value)
    }
  }

  /// A label that is wider stands above its text.
  private static let widestLabel = 24

  /// A paragraph: in Chinese its first line begins two characters further in.
  private func paragraph(_ text: String, indent: String) -> [String] {
    let first = paper.language == .zh && !text.isEmpty ? "　　" : ""
    return wrapped(first + text, columns - indent.count).map { indent + $0 }
  }

  /// A text whose lines stand below each other, beside what begins it, or below it where that is long.
  private func hanging(_ start: String, _ text: String) -> [String] {
    let width = TextWidth.columns(of: start)
    guard width <= Self.widestLabel + 2 else {
      return wrapped(start) + hanging("    ", text)
    }
    let blank = String(repeating: " ", count: width)
    let lines = PlainText.lines(text).flatMap { wrapped($0, columns - width) }
    return lines.enumerated().map { ($0.offset == 0 ? start : blank) + $0.element }
  }

  private func signature(_ signature: Paper.Signature) -> [String] {
    let name = signature.name ?? String(repeating: "_", count: 16)
    let date =
      signature.name == nil ? paper.say("日期：__________", "date: __________") : signature.date
    let line = [signature.label + paper.say("：", ": ") + name, date].joined(separator: "    ")
    return hanging("", line) + (signature.remark.map { hanging("    ", $0) } ?? [])
  }

  private func chart(_ chart: Paper.Chart) -> [String] {
    let label = min(30, chart.bars.map { TextWidth.columns(of: $0.label) }.max() ?? 0)
    let room = columns - label - 16
    let bars = chart.bars.map { bar -> String in
      let part = length(bar.part, of: chart.greatest, room)
      let rest = length(bar.value, of: chart.greatest, room) - part
      let drawn = String(repeating: "=", count: max(0, rest)) + String(repeating: "#", count: part)
      return bar.label.padded(to: label) + "  " + drawn + " \(bar.value)"
        + (bar.part > 0 ? " (\(bar.part))" : "")
    }
    let legend = chart.legend.map { "    = \($0.rest)  # \($0.part)" } ?? ""
    return wrapped(chart.title + legend) + [""] + bars.map(PlainText.flat)
  }

  /// How long something is drawn; whatever there is at all is seen.
  private func length(_ value: Int, of greatest: Int, _ room: Int) -> Int {
    value > 0 ? max(1, value * room / greatest) : 0
  }

  private func centred(_ text: String) -> String {
    let clean = PlainText.flat(text)
    let margin = max(0, (columns - TextWidth.columns(of: clean)) / 2)
    return String(repeating: " ", count: margin) + clean
  }

  private func wrapped(_ text: String, _ width: Int? = nil) -> [String] {
    LineBreaker.wrap(PlainText.flat(text), columns: width ?? columns).map(String.init)
  }
}
