import Canon
import Foundation
import FoundationXML
import Testing
import Workflow

@testable import Paperwork

struct PaperTextTests {
  @Test(arguments: [
    Message() as any Recorded, Received(), Registered(), Proposal(), Instruction(), Reason(),
    Dispatched(), SignedFor(), Report(), ReportJudged(), Bypass(), Reviewed(), Return(),
    Approval(), Publication(), PromiseKept(), Closing(), Archiving(), Reminder(), Explanation(),
    ExtensionRequest(), ExtensionGrant(), OnBehalf(), Masked(), MaskedHit(), WordKept(),
    SecrecyExamined(), Edited(),
  ])
  func `every member of a fact has a name on paper`(value: any Recorded) throws {
    var copy = value
    var collector = MemberCollector()

    try copy.visit(&collector)

    #expect(!collector.names.isEmpty)
    #expect(collector.names.filter { MemberWord.known[$0] == nil } == [])
  }

  @Test func `a text can not pose as a label`() {
    var reason = Reason()
    reason.reason = "第一行\n办理人：冒充\r\n第三行\u{1B}[31m\u{202E}"

    let lines = FactText.lines(of: reason, in: Office())

    #expect(lines == ["理由：", "    第一行", "    办理人：冒充", "    第三行␛[31m\u{FFFD}"])
  }

  @Test(arguments: [
    ("报告.pdf", "报告.pdf"), ("a/b\\c%d:e", "a_b_c_d_e"), ("cafe\u{301}.txt", "café.txt"),
    ("结尾. . ", "结尾"), ("一\u{0}二\n三", "一_二_三"),
    (String(repeating: "长", count: 100) + ".pdf", String(repeating: "长", count: 38) + ".pdf"),
  ])
  func `a title becomes a name every system can store`(title: String, name: String) {
    #expect(PieceName.fit(title).utf8.elementsEqual(name.utf8))
  }

  @Test func `numbers are as wide as the last one`() {
    #expect(PieceName.name("甲", number: 7, of: 21) == "07-甲")
    #expect(PieceName.name("甲", number: 7, of: 400) == "007-甲")
  }

  @Test func `metadata says the same in JSON and in XML`() throws {
    let text = "<b>&\"引号\"\u{1}\u{FFFE}"
    let tree = DataTree.group([
      .init("题名", text), .init("年度", .number(2026)),
      .init("目录", .list(of: "项", [.text("一"), .text("二")])),
    ])
    let reader = ElementReader()
    let parser = XMLParser(data: Data(tree.xml(root: "文件").utf8))
    parser.delegate = reader

    let isWellFormed = parser.parse()

    #expect(
      tree.json == "{\"题名\":\"<b>&\\\"引号\\\"\\u0001\u{FFFE}\",\"年度\":2026,\"目录\":[\"一\",\"二\"]}\n")
    #expect(isWellFormed)
    #expect(
      reader.texts == ["题名=<b>&\"引号\"␁\u{FFFD}", "年度=2026", "项=一", "项=二"])
  }
}

/// Collects the names of members, of members within members too.
private struct MemberCollector: MemberVisitor {
  var names: Set<String> = []

  mutating func string(_ name: String, _ value: inout String) { names.insert(name) }
  mutating func string(_ name: String, _ value: inout String?) { names.insert(name) }
  mutating func integer(_ name: String, _ value: inout Int) { names.insert(name) }
  mutating func integer(_ name: String, _ value: inout Int?) { names.insert(name) }
  mutating func flag(_ name: String, _ value: inout Bool) { names.insert(name) }
  mutating func strings(_ name: String, _ value: inout [String]) { names.insert(name) }
  mutating func integers(_ name: String, _ value: inout [Int]) { names.insert(name) }

  mutating func object<Value: Recorded>(
    _ name: String, _ value: inout Value,
  ) throws(CanonError) {
    names.insert(name)
    try value.visit(&self)
  }

  mutating func object<Value: Recorded>(
    _ name: String, _ value: inout Value?,
  ) throws(CanonError) {
    var blank = Value()
    try object(name, &blank)
  }

  mutating func objects<Value: Recorded>(
    _ name: String, _ value: inout [Value],
  ) throws(CanonError) {
    var blank = Value()
    try object(name, &blank)
  }
}

/// Reads the elements of a document that hold text and nothing else.
private final class ElementReader: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String],
  ) {
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?,
  ) {
    if !text.isEmpty, !text.allSatisfy(\.isWhitespace) { texts.append(name + "=" + text) }
    text = ""
  }
}
