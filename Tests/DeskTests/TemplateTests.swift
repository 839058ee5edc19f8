import Canon
import Drawing
import Registry
import Testing
import Workflow

@testable import Desk

/// Wordings that are kept, put into a text and filled in.
struct TemplateTests {
  @Test func `a template is found by its pinyin, and its first gap is marked`() throws {
    var sitting = try Self.reporting()

    sitting.press(.control("t"))
    sitting.type("xianchang")
    sitting.press(.enter)

    let field = try #require(sitting.form?.focused)
    #expect(field.value == "{{日期}}到{{地点}}核实。")
    #expect(Self.selected(field) == "{{日期}}")
  }

  @Test func `the wordings for the text at hand come first`() throws {
    var sitting = try Self.reporting()

    sitting.press(.control("t"))
    let forFindings = sitting.form?.menu?.items.first?.title
    sitting.press(.escape)
    sitting.go(to: .wording)
    sitting.press(.function(7))
    let forWording = sitting.form?.menu?.items.first?.title

    #expect(forFindings == "现场核实")
    #expect(forWording == "感谢")
  }

  @Test func `typing replaces a gap, and C-n goes to the next, in this text or another`() throws {
    var sitting = try Self.reporting()
    sitting.press(.control("t"), .enter)
    sitting.go(to: .wording)
    sitting.press(.control("t"), .enter)
    sitting.go(to: .findings)

    sitting.type("5日")
    sitting.press(.control("n"))
    sitting.feed(.pasted("工地"))
    sitting.press(.control("n"))
    let next = try #require(sitting.form?.focused)

    #expect(sitting.form?.value(.findings) == "5日到工地核实。")
    #expect(next.name == .wording)
    #expect(Self.selected(next) == "{{称呼}}")
  }

  @Test func `a gap that is left is told beside the text, and refused`() throws {
    var sitting = try Self.reporting()

    sitting.press(.control("t"), .enter)
    let screen = sitting.canvas.text
    sitting.press(.control("s"))

    #expect(screen.contains("待填 2 处 C-n"))
    #expect(sitting.acts.isEmpty)
    #expect(sitting.form?.errors[.findings]?.contains("{{日期}}") == true)
  }

  @Test func `Esc leaves the templates and keeps the form`() throws {
    var sitting = try Self.reporting()

    sitting.type("已核")
    sitting.press(.control("t"), .escape)

    #expect(sitting.form?.menu == nil)
    #expect(sitting.form?.value(.findings) == "已核")
  }

  @Test func `a retired template is not offered`() throws {
    var sitting = try Self.reporting(
      [.partRetired(PartRetired(.template("findings.visit"), reason: "旧"))])

    sitting.press(.control("t"))

    #expect(sitting.form?.menu?.items.map(\.title) == ["感谢"])
  }

  @Test func `where there is no text, or no template, the key says so`() throws {
    var sitting = try Self.reporting()
    sitting.go(to: .outcome)
    sitting.press(.control("t"))
    let elsewhere = sitting.model.notice?.text
    var bare = try Sitting(as: "li.qiang")
    bare.find("水压", in: "3")
    bare.press(.character("r"), .control("t"))

    #expect(elsewhere?.contains("文本栏") == true)
    #expect(bare.model.notice?.text.contains("还没有模板") == true)
  }

  @Test func `words typed at the button go into the last text`() throws {
    var sitting = try Sitting(as: "zhou.ming")
    sitting.find("公交", in: "2")
    sitting.press(.character("x"))
    for _ in 0..<60 where sitting.form?.isAtButton == false { sitting.press(.tab) }

    sitting.type("补充")

    #expect(sitting.form?.value(.reason) == "补充")
    #expect(sitting.form?.focused?.name == .reason)
  }

  private static func reporting(_ more: [Fact] = []) throws -> Sitting {
    let facts = [
      kept("findings.visit", "现场核实", .findings, "{{日期}}到{{地点}}核实。"),
      kept("reply.thanks", "感谢", .reply, "{{称呼}}，您好！"),
    ]
    var sitting = try Sitting(as: "li.qiang", since: facts + more)
    sitting.find("水压", in: "3")
    sitting.press(.character("r"))
    return sitting
  }

  private static func kept(
    _ id: TemplateID, _ name: String, _ use: TemplateUse, _ text: String,
  ) -> Fact {
    var template = TemplateKept()
    template.template = id
    template.name = name
    template.use = use
    template.text = text
    return .templateKept(template)
  }

  private static func selected(_ field: Field) -> String? {
    guard case .text(let buffer) = field.entry, let range = buffer.selection else { return nil }
    return String(Array(buffer.text)[range])
  }
}
