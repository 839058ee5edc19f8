import Drawing

/// A chart as a figure of SVG: bars beside their labels, told apart without colour.
struct PaperDrawing {
  private let chart: Paper.Chart
  private static let width = 640
  /// A column of the screen is some seven units wide in the figure's type.
  private let labelWidth: Int
  private static let rowHeight = 21
  private static let barHeight = 13

  init(_ chart: Paper.Chart) {
    self.chart = chart
    let columns = chart.bars.map { TextWidth.columns(of: PlainText.flat($0.label)) }.max() ?? 0
    labelWidth = min(280, 20 + columns * 7)
  }

  var figure: String {
    let height = chart.bars.count * Self.rowHeight
    let rows = chart.bars.enumerated().map { row($0.element, top: $0.offset * Self.rowHeight) }
    return """
      <figure>
      <figcaption>\(Markup.escaped(chart.title))\(legend)</figcaption>
      <svg viewBox="0 0 \(Self.width) \(height)" role="img" \
      aria-label="\(Markup.escaped(PlainText.flat(chart.title)))">
      \(rows.joined(separator: "\n"))
      </svg>
      </figure>
      """
  }

  private var legend: String {
    guard let legend = chart.legend else { return "" }
    return Markup.element("span", legend.rest, class: "rest")
      + Markup.element("span", legend.part, class: "part")
  }

  private func row(_ bar: Paper.Chart.Bar, top: Int) -> String {
    let part = length(bar.part)
    let rest = length(bar.value) - part
    let baseline = top + Self.barHeight
    let number = "\(bar.value)" + (bar.part > 0 ? " (\(bar.part))" : "")
    return text(bar.label, x: labelWidth - 8, y: baseline, anchor: "end")
      + box("rest", x: labelWidth, top, rest)
      + box("part", x: labelWidth + rest, top, part)
      + text(number, x: labelWidth + rest + part + 8, y: baseline, anchor: "start")
  }

  private func box(_ name: String, x: Int, _ top: Int, _ length: Int) -> String {
    guard length > 0 else { return "" }
    return "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(top + 3)\" width=\"\(length)\" "
      + "height=\"\(Self.barHeight)\"/>"
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">"
      + Markup.escaped(PlainText.flat(text)) + "</text>"
  }

  /// How long something is drawn; whatever there is at all is seen.
  private func length(_ value: Int) -> Int {
    let room = Self.width - labelWidth - 90
    return value > 0 ? max(2, value * room / chart.greatest) : 0
  }
}
