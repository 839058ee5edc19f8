import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

/// The office's own facts at the desk.
struct SettingsTests {
  @Test(arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func `each page shows its rows and what is known of the one under the cursor`(
    language: Language, size: Size,
  ) throws {
    var sitting = try Sitting(as: "wang.li", size: size, language: language, since: Self.facts)
    sitting.press(.character("7"))

    for page in SettingsPage.allCases {
      let screen = sitting.canvas.text
      let row = try #require(sitting.model.settingsRow, "\(page)")
      #expect(screen.contains("[" + page.phrase(language) + "]"))
      #expect(screen.contains(row.cells[0].prefix(6)))
      #expect(sitting.model.settings?.page == page)
      sitting.press(.tab)
    }

    #expect(sitting.model.settings?.page == .members)
  }

  @Test func `an administrator adds a department with its people`() throws {
    var sitting = try Self.open(.departments)

    sitting.press(.character("a"))
    sitting.type("parks")
    sitting.go(to: .name)
    sitting.type("园林局")
    sitting.go(to: .head)
    sitting.type("wujing")
    sitting.press(.enter, .control("s"))

    #expect(sitting.paper.office.departments["parks"]?.name == "园林局")
    #expect(sitting.paper.office.members["wu.jing"]?.roles.contains(.head) == true)
    #expect(sitting.model.settings?.page == .departments)
    #expect(sitting.canvas.text.contains("园林局"))
    #expect(sitting.model.settingsRow?.cells[0] == "园林局")
  }

  @Test func `a change begins with what is known, and the rules speak beside the field`() throws {
    var sitting = try Self.open(.areas)

    sitting.press(.enter)
    let known = sitting.form?.value(.name)
    sitting.press(.control("s"))
    let same = sitting.form?.trouble
    sitting.go(to: .name)
    sitting.press(.control("u"), .control("s"))

    #expect(known == "北区")
    #expect(same?.contains("没有要改的") == true)
    #expect(sitting.form?.errors[.name]?.isEmpty == false)
  }

  @Test func `what is retired stands last, dim and by name, and comes back`() throws {
    var sitting = try Self.open(.topics)
    let first = try #require(sitting.model.settingsRow?.cells[0])

    sitting.press(.character("x"))
    sitting.type("不再使用")
    sitting.press(.control("s"))
    sitting.press(.character("G"))
    let retired = sitting.model.settingsRow
    let screen = sitting.canvas.text
    sitting.press(.character("x"))
    let again = sitting.model.notice?.text
    sitting.press(.character("a"), .control("s"))

    #expect(retired?.isRetired == true)
    #expect(screen.contains("(停用) " + first.prefix(2)))
    #expect(again?.contains("已经停用") == true)
    #expect(sitting.paper.office.retired.isEmpty)
  }

  @Test func `others look, and record their own leave`() throws {
    var sitting = try Self.open(.members, as: "li.qiang")
    sitting.press(.character("x"))
    let refused = sitting.model.notice?.text
    for _ in 0..<6 { sitting.press(.tab) }
    sitting.press(.character("a"))
    sitting.go(to: .leaveUntil)
    sitting.type("+3")
    sitting.go(to: .deputy)
    sitting.type("sunmei")
    sitting.press(.enter)
    sitting.type("年休假")
    sitting.press(.control("s"))

    #expect(refused?.contains("不能改动本单位的设置") == true)
    #expect(sitting.paper.office.leaves.map(\.member) == ["li.qiang"])
    #expect(sitting.paper.office.leaves.map(\.deputy) == ["sun.mei"])
    #expect(sitting.model.settingsRow?.cells[0] == "李强")
  }

  @Test func `a leave ends there, too`() throws {
    var leave = LeaveRecorded()
    leave.member = "li.qiang"
    leave.from = .morning
    leave.until = Instant.morning.advanced(bySeconds: 86_400)
    leave.reason = "病假"
    var sitting = try Sitting(as: "wang.li", since: [.leaveRecorded(leave)])
    sitting.press(.character("7"))
    for _ in 0..<6 { sitting.press(.tab) }

    sitting.press(.character("x"), .control("s"))

    #expect(sitting.paper.office.leave(of: "li.qiang", at: .morning) == nil)
  }

  @Test func `all rules are changed as one text, which is handed over whole`() throws {
    var sitting = try Self.open(.rules)
    sitting.isRecording = false

    sitting.press(.character("e"))
    let text = try #require(sitting.form?.value(.text))
    sitting.feed(.edited(text.replacing("replyDays: 3", with: "replyDays: 4")))
    sitting.press(.control("s"))

    #expect(text.contains("// 公开回复，自留言起的天数"))
    #expect(
      sitting.asked.contains { effect in
        guard case .settle(.rules(let rules), "wang.li", _) = effect else { return false }
        return rules.contains("replyDays: 4")
      })
  }

  @Test func `the text of the rules begins at its top, and takes the screen`() throws {
    var sitting = try Sitting(as: "wang.li", size: Size(columns: 120, rows: 40), since: Self.facts)
    sitting.press(.character("7"))
    while sitting.model.settings?.page != .rules { sitting.press(.tab) }

    sitting.press(.character("e"))

    let screen = sitting.canvas.text
    #expect(screen.contains("replyDays: 3") && screen.contains("followUpDays: 7"))
  }

  @Test func `a row is found by pinyin, and Chinese text finds it, too`() throws {
    var sitting = try Self.open(.members)

    sitting.press(.character("/"))
    sitting.type("qianwei")
    sitting.press(.enter)
    let byPinyin = sitting.model.settingsRow?.cells[0]
    sitting.press(.character("孙"), .enter)

    #expect(byPinyin == "钱伟")
    #expect(sitting.model.settingsRow?.cells[0] == "孙梅")
  }

  @Test(arguments: [Key.escape, .character("7"), .character("1"), .character("5")])
  func `a key leads out again`(key: Key) throws {
    var sitting = try Self.open(.areas)

    sitting.press(key)

    #expect(sitting.model.settings == nil)
  }

  @Test(arguments: SettingsPage.allCases, ["wang.li", "li.qiang"] as [MemberID])
  func `every hint does something`(page: SettingsPage, member: MemberID) throws {
    let sitting = try Self.open(page, as: member)

    for hint in sitting.model.hints {
      var next = sitting
      next.press(hint.key)
      #expect(next.model.notice == nil, "\(hint)")
    }
  }

  private static var facts: [Fact] {
    var leave = LeaveRecorded()
    leave.member = "wu.jing"
    leave.from = .morning
    leave.until = Instant.morning.advanced(bySeconds: 86_400)
    leave.reason = "病假"
    return TemplateKept.usual.map { .templateKept($0) } + [.leaveRecorded(leave)]
  }

  private static func open(
    _ page: SettingsPage, as member: MemberID = "wang.li",
  ) throws -> Sitting {
    var sitting = try Sitting(as: member, since: facts.filter { $0.name == "templateKept" })
    sitting.press(.character("7"))
    for _ in SettingsPage.allCases where sitting.model.settings?.page != page {
      sitting.press(.tab)
    }
    return sitting
  }
}
