import Canon
import Drawing
import Foundation
import FoundationXML
import Testing
import Words

@testable import Paperwork

struct PaperWriterTests {
  /// A paper with every kind of block.
  static func paper(
    _ text: String, layout: Paper.Layout = .form, language: Language = .zh,
  ) -> Paper {
    Paper(
      layout: layout, language: language, issuer: text, title: text, number: text, date: text,
      blocks: [
        .heading(text), .fields([.init(text, text)]), .text(text), .quote(text),
        .items([text]),
        .table(
          Paper.Table(
            [.text(text), .number(text), .code("号")], rows: [[text, "1", "2"]],
            total: [text, "1", ""])),
        .chart(
          Paper.Chart(
            text, bars: [.init(text, 7, part: 2), .init("无", 0)],
            legend: .init(rest: text, part: text))),
        .signatures([.init(text, name: text, date: text, remark: text), .init(text)]),
        .note(text),
      ], mark: JournalMark(number: 7, digest: "ab", words: ["able", "acid"], at: .epoch),
      madeAt: text)
  }

  @Test(arguments: Paper.Layout.allCases)
  func `no line of text is wider than the sheet, and none ends in a blank`(layout: Paper.Layout) {
    let long = String(repeating: "取暖补贴什么时候发放？", count: 40)

    let lines = PaperText(Self.paper(long, layout: layout)).text.split(
      separator: "\n", omittingEmptySubsequences: false)

    let widest = layout == .list ? PaperText.columnsLying : PaperText.columns
    // Issuer and title stand in one line each, since nobody's name is so long.
    #expect(lines.dropFirst(2).allSatisfy { TextWidth.columns(of: $0) <= widest })
    #expect(!lines.contains { $0.hasSuffix(" ") })
  }

  @Test func `no closing mark begins a line`() {
    let text = PaperText(Self.paper(String(repeating: "为什么还没有供暖呢？", count: 60))).text

    #expect(!text.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("？") })
  }

  @Test(arguments: Paper.Layout.allCases, Language.allCases)
  func `what people wrote is never markup, in whichever place it stands`(
    layout: Paper.Layout, language: Language,
  ) {
    let hostile =
      "</style></p><script>alert(1)</script><img src=x onerror='a'>\"} body{x:y}\u{202E}\u{1B}[2J"

    let html = PaperPage(Self.paper(hostile, layout: layout, language: language)).html

    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(html.components(separatedBy: "</style>").count == 2)
    #expect(!html.contains("\u{202E}"))
    #expect(!html.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func `numbers of matters and days stay whole in running text`() {
    #expect(
      Markup.running("见2026-000123、2026-11-24 & 12-3")
        == "见<span class=\"code\">2026-000123</span>、"
        + "<span class=\"code\">2026-11-24</span> &amp; 12-3")
  }

  @Test func `a mark can not leave the string of the style sheet it stands in`() {
    #expect(Markup.styleString("a\"; } x </style>\n\\") == "\"a\\22 ; } x \\3c /style\\3e  \\5c \"")
  }

  @Test(arguments: Paper.Layout.allCases)
  func `a page needs nothing from outside, runs nothing, and prints on A4`(layout: Paper.Layout) {
    let html = PaperPage(Self.paper("标题", layout: layout)).html

    for word in ["http:", "https:", "url(", "@import", "src=", "href=", "<script", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("size: A4"))
    #expect(html.contains("<svg"))
  }

  @Test func `elements are closed in the order they were opened`() throws {
    let html = PaperPage(Self.paper("甲\n乙 & <丙>")).html
    let start = try #require(html.range(of: "<main"))
    let end = try #require(html.range(of: "</main>"))
    let body = html[start.lowerBound..<end.upperBound].replacing("<br>", with: "<br/>")

    #expect(XMLDocumentCheck.isWellFormed(String(body)))
  }

  @Test func `both writers say the same words in the same order`() {
    let paper = Self.paper("甲")
    func words(_ text: String) -> [String] {
      text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let tags = /<[^>]*>/
    let html = PaperPage(paper).html
    let body = html[(html.range(of: "<main")?.lowerBound ?? html.startIndex)...]

    let page = words(String(body.replacing(tags, with: " ")))

    let text = words(PaperText(paper).text)
    #expect(page.filter { $0 == "甲" }.count == text.filter { $0 == "甲" }.count)
    #expect(Set(page).subtracting(text) == [])
  }

  @Test func `bars are as long as their values, and whatever there is is seen`() {
    var paper = Self.paper("甲")
    let bars: [Paper.Chart.Bar] = [
      .init("一", 1000, part: 500), .init("二", 500), .init("三", 1, part: 1), .init("四", 0),
    ]
    paper.blocks = [.chart(Paper.Chart("图", bars: bars))]

    let lines = PaperText(paper).text.split(separator: "\n")
    let lengths = ["一", "二", "三", "四"].map { label in
      lines.first { $0.hasPrefix(label + " ") }.map { line in
        line.count { $0 == "=" || $0 == "#" }
      }
    }

    #expect(lengths == [58, 29, 1, 0])
  }

  @Test func `a table gives way in its texts, never in its numbers of matters`() {
    let table = Paper.Table(
      [.code("办件"), .text("标题"), .number("天")],
      rows: [["2026-000123", String(repeating: "长标题", count: 30), "12"]])

    let lines = PaperGrid(table, columns: 40).lines

    #expect(lines[2].hasPrefix("2026-000123  "))
    #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 40 })
    #expect(lines[2].hasSuffix("12"))
  }
}

/// Whether a text is one element whose tags match.
private enum XMLDocumentCheck {
  static func isWellFormed(_ text: String) -> Bool {
    XMLParser(data: Data(text.utf8)).parse()
  }
}
