/// The style sheet of a page: Chinese typography on A4, by the layout of the paper.
struct PaperStyle {
  private let paper: Paper

  init(_ paper: Paper) {
    self.paper = paper
  }

  var css: String { sheet + Self.text + Self.tables + Self.charts + Self.screen }

  /// The sheet and its margins; official documents have those of GB/T 9704-2012.
  private var sheet: String {
    let (size, margin) =
      switch paper.layout {
      case .form: ("A4", "20mm 20mm 22mm 24mm")
      case .document: ("A4", "37mm 26mm 35mm 28mm")
      case .list: ("A4 landscape", "20mm 18mm 20mm 18mm")
      }
    return """
      @page {
        size: \(size);
        margin: \(margin);
        @bottom-left { content: \(Markup.styleString(paper.shortMark)); font-size: 8pt; color: #555; }
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; }
      }

      """
  }

  private static let text = """
    * { box-sizing: border-box; }
    html { font-size: 12pt; }
    body {
      margin: 0; color: #000; background: #fff; line-height: 1.7;
      font-family: "FangSong", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC",
        "Source Han Serif SC", "Songti SC", "SimSun", serif;
      line-break: strict; overflow-wrap: anywhere; text-autospace: normal;
      orphans: 2; widows: 2;
    }
    main.document { font-size: 16pt; line-height: 1.8; }
    main.list { font-size: 10.5pt; line-height: 1.5; }
    h1, h2, th, .issuer, figcaption {
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Heiti SC",
        "SimHei", sans-serif;
    }
    header { text-align: center; break-after: avoid; }
    .issuer { margin: 0; font-size: 1.1em; text-align: center; letter-spacing: 0.08em; }
    .document .issuer { color: #b00; font-size: 1.4em; font-weight: 700; }
    .past { margin: 0 0 0.5em; font-weight: 700; text-align: center; }
    h1 { margin: 0.3em 0 0.5em; font-size: 22pt; font-weight: 700; letter-spacing: 0.15em; }
    :lang(en) h1, :lang(en) .issuer { letter-spacing: 0; }
    .number { display: flex; justify-content: space-between; margin: 0; padding-bottom: 0.2em;
      border-bottom: 2px solid #000; font-size: 11pt; }
    .document .number { border-bottom-color: #b00; }
    .document .form { font-size: 12pt; line-height: 1.6; }
    .document .signature { justify-content: flex-end; }
    .document .signatures .note { text-align: right; }
    h2 { margin: 1em 0 0.3em; font-size: 1em; font-weight: 700; break-after: avoid; }
    p { margin: 0 0 0.2em; text-align: justify; text-justify: inter-ideograph; }
    main > p, blockquote > p { text-indent: 2em; }
    :lang(en) main > p, :lang(en) blockquote > p { text-indent: 0; margin-bottom: 0.6em; }
    blockquote { margin: 0.3em 0 0.6em; padding: 0.2em 0 0.2em 1em; border-left: 3px solid #999; }
    ol { margin: 0.3em 0; padding-left: 2em; }
    li { text-align: justify; }
    main > p.note, p.note { margin: 0.5em 0 0; font-size: 0.75em; line-height: 1.5; text-indent: 0;
      text-align: left; color: #333; }
    .signatures { margin-top: 1.4em; break-inside: avoid; }
    .document ol { font-size: 12pt; line-height: 1.6; }
    html:lang(en) main.document { font-size: 12pt; line-height: 1.6; }
    .signature { display: flex; white-space: nowrap; gap: 0.6em; align-items: baseline; margin: 0.6em 0 0; }
    .signature .date { margin-left: 1.5em; }
    .blank { display: inline-block; min-width: 9em; border-bottom: 1px solid #000; }
    footer { margin-top: 16pt; padding-top: 4pt; border-top: 1px solid #999;
      font: 8pt/1.5 "Noto Sans Mono CJK SC", "DejaVu Sans Mono", monospace; color: #333;
      break-inside: avoid; }
    footer p { margin: 0; text-align: left; }

    """

  private static let tables = """
    table { width: 100%; margin: 0.6em 0; border-collapse: collapse; }
    tr { break-inside: avoid; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; font-weight: 700; }
    th, td { padding: 0.3em 0.5em; border: 1px solid #000; text-align: left;
      vertical-align: top; }
    .form th { width: 7em; font-weight: 500; text-align: center; vertical-align: middle; }
    :lang(en) .form th { width: 10em; text-align: left; }
    .grid { font-size: 10.5pt; line-height: 1.4; }
    .list .grid { font-size: 1em; }
    .grid th, .grid td { overflow-wrap: break-word; }
    .grid th { font-weight: 500; text-align: center; background: #eee; word-break: keep-all; }
    .grid td.numeric { text-align: right; white-space: nowrap; }
    .code { white-space: nowrap; }

    """

  private static let charts = """
    figure { margin: 0.8em 0; break-inside: avoid; }
    figcaption { font-size: 11pt; font-weight: 500; break-after: avoid; }
    figcaption span { margin-left: 1.2em; font-weight: 400; font-size: 0.9em; }
    figcaption span::before { content: ""; display: inline-block; width: 1em; height: 0.7em;
      margin-right: 0.3em; border: 1px solid #000; }
    svg { width: 100%; height: auto; }
    svg text { font-size: 13px; font-family: inherit; }
    rect { stroke: #000; stroke-width: 1; }
    rect.rest { fill: #d0d0d0; }
    rect.part { fill: #404040; }
    figcaption .rest::before { background: #d0d0d0; }
    figcaption .part::before { background: #404040; }
    rect, figcaption span::before, .grid th { -webkit-print-color-adjust: exact;
      print-color-adjust: exact; }

    """

  /// How it looks before it is printed.
  private static let screen = """
    @media screen {
      body { background: #ddd; padding: 8mm; }
      main { max-width: 210mm; min-height: 297mm; margin: 0 auto; padding: 20mm;
        background: #fff; box-shadow: 0 1px 6px #888; }
      main.document { padding: 30mm 26mm 30mm 28mm; }
      main.list { max-width: 297mm; min-height: 210mm; }
    }

    """
}
