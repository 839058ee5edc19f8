import Canon
import Drawing
import Testing
import Workflow

@testable import Desk

struct ReadingTests {
  private let reader = DateReader(zone: .shanghai, now: .morning)

  @Test(arguments: [
    ("2026-05-09", "2026-05-09"), ("05-09", "2026-05-09"), ("5-9", "2026-05-09"),
    ("05-01", "2027-05-01"), ("+3", "2026-05-09"), ("+0", "2026-05-06"),
    ("２０２６－０５－０９", "2026-05-09"), ("5月9日", "2026-05-09"), ("2026年5月9日", "2026-05-09"),
    ("５．９", "2026-05-09"), ("2026/5/9", "2026-05-09"), ("＋３", "2026-05-09"),
  ])
  func `a day is read as people write it`(text: String, day: String) {
    #expect(reader.day(text) == CivilDate(day))
  }

  @Test(arguments: [
    "", "明天", "2026-13-01", "02-30", "+x", "+99999999999999999999",
    "26-05-09", "99999999999-5-9", "5-0", "5月",
  ])
  func `what is no day is refused`(text: String) {
    #expect(reader.day(text) == nil)
  }

  @Test func `a moment is read as it is written`() {
    let moment = Instant.morning.advanced(bySeconds: -16)

    #expect(DateReader.write(moment, in: .shanghai) == "2026-05-06 09:27")
    #expect(reader.moment("2026-05-06 09:27") == moment)
    #expect(reader.moment("09:27") == moment)
    #expect(reader.moment("9：27") == moment)
    #expect(reader.moment("２０２６－０５－０６　０９：２７") == moment)
    #expect(reader.moment("2026年5月6日 9:27") == moment)
    #expect(reader.moment("25:00") == nil)
  }

  @Test(arguments: 20...60)
  func `no line of a difference begins with a closing mark, and no number is torn`(columns: Int) {
    let old = "您好！二、关于滞纳金。滞纳金一律免除，不需要再申请。感谢您的关注！"
    let more = "（11月28日更正：滞纳金免除至12月5日、不再顺延。）"

    let lines = Difference.lines(Difference.words(from: old, to: old + more), columns: columns)

    let texts = lines.map { String($0.text.dropFirst()) }
    #expect(texts.joined() == old + "[+" + more + "]")
    #expect(texts.allSatisfy { TextWidth.columns(of: $0) < columns && !$0.hasSuffix("[+") })
    for (line, next) in zip(texts, texts.dropFirst()) {
      let (end, start) = (line.last ?? "x", next.first ?? "x")
      #expect(!"，。、！：）]".contains(start), "\(next)")
      #expect(!(end.isNumber && start.isNumber), "\(line)")
    }
  }

  @Test func `sentences end at their marks and at line ends`() {
    #expect(Sentences.split("甲。乙？\n丙\n\n丁") == ["甲。", "乙？", "丙", "丁"])
  }

  @Test func `a difference keeps the order of reading`() {
    let lines = Difference.lines(from: ["甲", "乙", "丙"], to: ["甲", "丁", "丙", "戊"])

    #expect(lines.map(\.text) == ["甲", "乙", "丁", "丙", "戊"])
    #expect(lines.map(\.kind) == [.same, .removed, .added, .same, .added])
  }
}
