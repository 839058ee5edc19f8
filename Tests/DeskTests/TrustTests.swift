import Canon
import Drawing
import Registry
import Testing
import Words
import Workflow

@testable import Desk

/// Passphrases, alarms about the journal, and people who ask to join.
struct TrustTests {
  private static let shift = Effect.shift(.handOver, by: "wang.li")

  private static func locked() throws -> Sitting {
    var desk = try Sitting(as: "wang.li")
    desk.feed(.locked([shift], by: "wang.li", isWrong: false))
    return desk
  }

  private func joiner(_ member: MemberID, _ name: String) -> JoinRequest {
    var request = JoinRequest()
    request.member = member
    request.name = name
    return request
  }

  @Test
  func `a passphrase is typed unseen, and what waited goes on with it`() throws {
    var desk = try Self.locked()

    desk.type("geheim")

    #expect(desk.canvas.text.contains("王丽的口令: ******"))
    #expect(!desk.canvas.text.contains("geheim"))
    desk.press(.enter)
    #expect(
      desk.asked.contains(
        .unlock("wang.li", passphrase: "geheim", then: [Self.shift])))
  }

  @Test
  func `while a key is being opened, keys mean nothing`() throws {
    var desk = try Self.locked()
    desk.type("geheim")
    desk.press(.enter)
    let asked = desk.asked

    desk.type("qaxd")
    desk.feed(.pasted("more"))

    #expect(desk.asked == asked)
    #expect(desk.canvas.text.contains("正在解开王丽的密钥"))
    desk.feed(.unlocked("wang.li"))
    #expect(desk.model.mode == .browsing)
  }

  @Test
  func `a wrong passphrase is asked for again, and nothing of it is left`() throws {
    var desk = try Self.locked()
    desk.type("falsch")
    desk.press(.enter)

    desk.feed(.locked([Self.shift], by: "wang.li", isWrong: true))

    #expect(desk.canvas.text.contains("口令不对，王丽的口令:"))
    #expect(!desk.canvas.text.contains("*"))
    desk.type("richtig")
    desk.press(.enter)
    #expect(
      desk.asked.last == .unlock("wang.li", passphrase: "richtig", then: [Self.shift]))
  }

  @Test
  func `several acts that wait for one key are asked for once`() throws {
    var desk = try Self.locked()
    let other = Effect.shift(.take, by: "wang.li")

    desk.feed(.locked([other], by: "wang.li", isWrong: false))
    desk.type("x")
    desk.press(.enter)

    #expect(desk.asked.last == .unlock("wang.li", passphrase: "x", then: [Self.shift, other]))
  }

  @Test
  func `without the passphrase nothing is done, and a form comes back`() throws {
    var desk = try Sitting(as: "wang.li")
    desk.isRecording = false
    desk.press(.character("1"), .character("a"))
    desk.go(to: .title)
    desk.type("路灯")
    desk.go(to: .message)
    desk.type("坏了")
    desk.press(.control("s"))
    let receive = try #require(desk.asked.last)
    desk.feed(.locked([receive], by: "wang.li", isWrong: false))

    desk.press(.escape)

    #expect(desk.form?.act == .receive)
    #expect(desk.canvas.text.contains("没有给口令"))
    #expect(!desk.asked.contains { if case .unlock = $0 { true } else { false } })
  }

  @Test
  func `an alarm about the journal rings once, is put away with Esc, and stays counted`() throws {
    var desk = try Sitting(as: "li.qiang")
    let alarm = Phrase(zh: "第 #9 条不可信", en: "#9 is not believed")
    let notices = JournalNotices(alarms: [alarm], doubtCount: 1)

    desk.feed(.noticed(notices))
    desk.feed(.noticed(notices))

    #expect(desk.asked.count { $0 == .bell } == 1)
    #expect(desk.canvas.text.contains("第 #9 条不可信"))
    desk.press(.escape)
    #expect(!desk.canvas.text.contains("第 #9 条不可信"))
    #expect(desk.canvas.text.contains("不可信 1"))
  }

  @Test
  func `however long an alarm is, how many others there are and its key stay in sight`() throws {
    var desk = try Sitting(as: "li.qiang")
    let alarm = Phrase(zh: String(repeating: "凭证不符", count: 30), en: "doubted")

    desk.feed(.noticed(JournalNotices(alarms: [alarm, alarm, alarm])))

    #expect(desk.canvas.text.contains("~ 另有 2 条。 Esc 收起"))
  }

  @Test
  func `a journal that becomes read-only stops acts on the spot`() throws {
    var desk = try Sitting(as: "wang.li")

    desk.feed(.noticed(JournalNotices(readOnly: Phrase(zh: "日志有损坏", en: "damaged"))))
    desk.press(.character("1"), .character("a"))

    #expect(desk.form == nil)
    #expect(desk.canvas.text.contains("日志有损坏"))
  }

  @Test
  func `who asks to join is shown to administrators, and answered with a command`() throws {
    var desk = try Sitting(as: "wang.li")
    let request = joiner("he.hua", "何华")
    desk.feed(.joining([request]))
    #expect(desk.canvas.text.contains("何华 (he.hua) 申请加入"))

    desk.press(.character(":"))
    desk.type("admit")
    desk.press(.enter, .enter)
    desk.type("领导")
    desk.press(.enter)

    #expect(
      desk.asked.last == .admit(request, roles: [.leader], department: nil, by: "wang.li"))
    desk.feed(.admitted("he.hua", entry: 12))
    #expect(!desk.canvas.text.contains("申请加入"))
  }

  @Test
  func `a liaison is admitted to a department`() throws {
    var desk = try Sitting(as: "wang.li")
    let request = joiner("he.hua", "何华")
    desk.feed(.joining([request]))

    desk.press(.character(":"))
    desk.type("admit")
    desk.press(.enter, .enter)
    desk.type("联络员")
    desk.press(.enter, .enter)

    guard case .admit(_, let roles, let department, _)? = desk.asked.last else {
      Issue.record("\(String(describing: desk.asked.last))")
      return
    }
    #expect(roles == [.liaison])
    #expect(department != nil)
  }

  @Test
  func `who is a member already is admitted with the roles as they are`() throws {
    var desk = try Sitting(as: "wang.li")
    let request = joiner("zhou.ming", "周明")
    desk.feed(.joining([request]))

    desk.press(.character(":"))
    desk.type("admit")
    desk.press(.enter, .enter, .enter)

    #expect(desk.asked.last == .admit(request, roles: [], department: nil, by: "wang.li"))
  }

  @Test
  func `others are not told who asks, and can not answer`() throws {
    var desk = try Sitting(as: "li.qiang")

    desk.feed(.joining([joiner("he.hua", "何华")]))

    #expect(!desk.canvas.text.contains("申请加入"))
    desk.press(.character(":"))
    desk.type("admit")
    desk.press(.enter)
    #expect(desk.asked.allSatisfy { if case .admit = $0 { false } else { true } })
  }
}
