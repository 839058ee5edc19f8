import Canon
import Drawing
import Registry
import Testing
import Workflow

@testable import Desk

struct KeyTests {
  @Test func `full-width forms of an input method are the keys they stand for`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.press(.character("？"))

    guard case .choosing(let menu) = sitting.model.mode else {
      Issue.record("The help is not open.")
      return
    }
    #expect(menu.kind == .help)
    #expect(sitting.model.isComposing)
  }

  @Test func `Han text typed as a command becomes a filter`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.type("道路")

    #expect(sitting.model.list.worklist.filter == "道路")
    #expect(sitting.model.list.total == 1)
    #expect(sitting.model.notice?.text.contains("中文输入") == true)
  }

  @Test func `a paste is text and presses no keys`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.feed(.pasted("q\nd"))

    #expect(sitting.asked.isEmpty)
    #expect(sitting.model.list.worklist.filter == "q d")
  }

  @Test func `C-c cancels and never ends the program`() throws {
    var sitting = try Sitting(as: "wang.li", keys: ["wang.li", "zhou.ming"])

    for opening in ["", ":", "/", "\\", "?", "a", "o", "@"] {
      sitting.type(opening)
      sitting.press(.control("c"))
      #expect(sitting.model.mode == .browsing, "after \(opening)")
    }
    #expect(!sitting.asked.contains(.quit))
  }

  @Test func `a refused key says why and asks for nothing`() throws {
    var sitting = try Sitting(as: "zhou.ming", start: .all)
    sitting.find("安置房")

    sitting.press(.character("r"))

    #expect(sitting.model.notice?.role == .warning)
    #expect(sitting.model.notice?.text.isEmpty == false)
    #expect(sitting.model.mode == .browsing)
  }

  @Test func `the help menu is narrowed by typing and executes`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.press(.function(1))
    sitting.type("放大")
    sitting.press(.enter)

    #expect(sitting.model.isZoomed)
  }

  @Test(arguments: [("登记", Act.register), ("dj", .register), ("register", .register)])
  func `a command is found by name in both languages and by pinyin`(
    typed: String, act: Act,
  ) throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.find("安置房", in: "1")

    sitting.press(.character(":"))
    sitting.type(typed)
    sitting.press(.enter)

    #expect(sitting.form?.act == act)
  }

  @Test func `a command opens a matter by its identifier`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.press(.function(2))
    sitting.type("m3")
    sitting.press(.enter)

    #expect(sitting.model.file?.matter.id == "m3")
    #expect(sitting.model.focus == .details)
  }

  @Test func `every act is reached by a letter and by a command`() {
    for act in Act.allCases where act != .receive {
      #expect(Idea(act) != nil, "\(act)")
    }
    for binding in deskKeys.bindings {
      if case .idea = binding.act { #expect(!binding.keys.isEmpty) }
    }
  }

  @Test(
    arguments: [
      "wang.li", "zhou.ming", "chen.ping", "li.qiang", "zhao.gang", "sun.mei", "wu.jing",
    ] as [MemberID])
  func `hints name only keys that work`(member: MemberID) throws {
    var tried: Set<String> = []
    for pane in Pane.allCases {
      var sitting = try Sitting(as: member, start: pane, keys: ["wang.li", "zhou.ming"])
      for _ in 0..<sitting.model.list.total {
        let hints = sitting.model.hints
        let isNew = tried.insert("\(pane) \(hints.map(\.text))").inserted
        for hint in isNew ? hints : [] { expectWorking(hint, in: sitting) }
        sitting.press(.down)
      }
    }
  }

  private func expectWorking(_ hint: Hint, in sitting: Sitting) {
    var tried = sitting
    tried.press(hint.key)
    #expect(tried.model.notice?.role != .warning, "\(hint.key.label) \(hint.text)")
    // One key answers for the alarm of the board's row; every other act has a form.
    #expect(tried.acts.allSatisfy { $0 == .acknowledge })
    _ = tried.canvas
    tried.press(.escape)
  }

  @Test func `a board is left by no other pane`() throws {
    var sitting = try Sitting(as: "chen.ping", isBoard: true)

    sitting.press(.character("1"), .tab)

    #expect(sitting.model.pane == .deadlines)
  }

  @Test func `Space holds the board's time`() throws {
    var sitting = try Sitting(as: "chen.ping", isBoard: true)

    sitting.press(.space)
    sitting.feed(.ticked(.morning.advanced(bySeconds: 60)))

    #expect(sitting.model.now == .morning)
    #expect(sitting.canvas.text.contains("暂停"))
  }

  @Test func `quitting with an act on its way asks first`() throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.isRecording = false
    sitting.find("噪声", in: "1")
    sitting.press(.character("f"), .control("s"))

    sitting.press(.character("q"))
    let askedFirst = !sitting.asked.contains(.quit)
    sitting.press(.character("y"))

    #expect(askedFirst)
    #expect(sitting.asked.contains(.quit))
  }

  @Test(arguments: ["1", "/", "\\", ":", "?", "o", "a"] as [Character])
  func `the screen is painted anew whatever one is in the middle of`(opener: Character) throws {
    var sitting = try Sitting(as: "wang.li")
    sitting.press(.character("1"), .character(opener))
    let mode = sitting.model.mode

    sitting.press(.control("l"))

    #expect(sitting.asked.last == .repaint)
    #expect(sitting.model.mode == mode)
  }

  @Test func `unreadable bytes are reported`() throws {
    var sitting = try Sitting(as: "wang.li")

    sitting.feed(.garbled(4))

    #expect(sitting.canvas.text.contains("4 个无法识别的字节"))
  }
}
