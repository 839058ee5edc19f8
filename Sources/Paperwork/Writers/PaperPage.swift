/// Writes a paper as one HTML page that prints on A4 and needs nothing from outside itself.
public struct PaperPage: Sendable {
  private let paper: Paper

  /// Prepares a paper for writing.
  public init(_ paper: Paper) {
    self.paper = paper
  }

  /// The whole page.
  ///
  /// The policy in its head lets nothing be loaded or run, whatever a citizen wrote.
  public var html: String {
    let title = Markup.escaped(PlainText.flat(paper.title + " " + paper.number))
    return """
      <!DOCTYPE html>
      <html lang="\(paper.say("zh-CN", "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>\(title)</title>
      <style>
      \(PaperStyle(paper).css)</style>
      </head>
      <body>
      <main class="\(paper.layout.rawValue)">
      \((head + paper.blocks.map(element) + [mark]).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var head: [String] {
    let line =
      Markup.element("span", paper.say("编号：", "No. ") + paper.number)
      + Markup.element("span", paper.date)
    let past = paper.pastMark.map { [Markup.element("p", $0, class: "past")] } ?? []
    return [
      "<header>", Markup.element("p", paper.issuer, class: "issuer"),
      Markup.element("h1", paper.title),
    ] + past + ["<p class=\"number\">\(line)</p>", "</header>"]
  }

  private func element(_ block: Paper.Block) -> String {
    switch block {
    case .heading(let text): return Markup.element("h2", text)
    case .fields(let fields): return form(fields)
    case .text(let text): return paragraphs(text)
    case .quote(let text): return "<blockquote>\n\(paragraphs(text))\n</blockquote>"
    case .items(let items):
      let list = items.map { "<li>" + Markup.running($0) + "</li>" }.joined(separator: "\n")
      return "<ol>\n\(list)\n</ol>"
    case .table(let table): return grid(table)
    case .chart(let chart): return PaperDrawing(chart).figure
    case .signatures(let signatures):
      return "<div class=\"signatures\">\n"
        + signatures.map(signature).joined(separator: "\n") + "\n</div>"
    case .note(let text):
      return Markup.element("p", paper.say("注：", "Note: ") + text, class: "note")
    }
  }

  private func paragraphs(_ text: String) -> String {
    PlainText.lines(text).filter { $0.contains { !$0.isWhitespace } }
      .map { "<p>" + Markup.running($0) + "</p>" }.joined(separator: "\n")
  }

  private func form(_ fields: [Paper.Field]) -> String {
    let rows = fields.map { field in
      "<tr>" + Markup.element("th", field.label) + "<td>\(Markup.lines(field.value))</td></tr>"
    }
    return "<table class=\"form\">\n\(rows.joined(separator: "\n"))\n</table>"
  }

  private func grid(_ table: Paper.Table) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      let cells = zip(cells, table.columns).map { text, column in
        Markup.element(tag, text, class: column.kind.className)
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let head = row(table.columns.map(\.title), "th")
    let body = table.rows.map { row($0, "td") }
    let total = table.total.isEmpty ? "" : "\n<tfoot>\(row(table.total, "td"))</tfoot>"
    return "<table class=\"grid\">\n<thead>\(head)</thead>\n<tbody>\n"
      + body.joined(separator: "\n") + "\n</tbody>\(total)\n</table>"
  }

  private func signature(_ signature: Paper.Signature) -> String {
    let label = Markup.element("span", signature.label + paper.say("：", ": "))
    let name =
      signature.name.map { Markup.element("strong", $0) } ?? "<span class=\"blank\"></span>"
    let date =
      signature.name == nil
      ? Markup.element("span", paper.say("日期：", "date: ")) + "<span class=\"blank\"></span>"
      : Markup.element("span", signature.date, class: "date")
    let remark = signature.remark.map { Markup.element("p", $0, class: "note") } ?? ""
    return "<p class=\"signature\">\(label)\(name)\(date)</p>\(remark)"
  }

  private var mark: String {
    let lines = paper.markLines.map { field in
      "<p>" + Markup.element("b", field.label) + " " + Markup.element("span", field.value) + "</p>"
    }
    return "<footer>\n\(lines.joined(separator: "\n"))\n</footer>"
  }
}

extension Paper.Table.Column.Kind {
  /// What its cells are called in the style sheet.
  fileprivate var className: String? {
    switch self {
    case .text: nil
    case .number: "numeric"
    case .code: "code"
    }
  }
}
