import Canon
import Drawing
import Registry
import Testing
import Workflow

@testable import Desk

struct WayToTheFileTests {
  private static let everyone: [MemberID] = [
    "wang.li", "zhou.ming", "li.qiang", "zhao.gang", "sun.mei", "qian.wei", "wu.jing",
  ]

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 200, rows: 50)])
  func `a message goes from the inbox to the file by keys alone`(size: Size) throws {
    var sitting = try Sitting(as: "wang.li", size: size, keys: Self.everyone)

    takeIn(&sitting)
    register(&sitting)
    propose(&sitting)
    instruct(&sitting)
    dispatch(&sitting)
    report(&sitting)
    sign(&sitting)
    review(&sitting)
    approve(&sitting)
    publish(&sitting)
    close(&sitting)
    archive(&sitting)

    #expect(
      sitting.acts == [
        .register, .propose, .instruct, .dispatch, .signFor, .report, .sign, .review, .approve,
        .publish, .close, .archive,
      ])
    #expect(stage(sitting) == .archived)
  }

  private static let title = "早市占道经营影响通行"

  private func stage(_ sitting: Sitting) -> Matter.Stage? {
    sitting.paper.matterIDs.last.map { sitting.paper.matter($0).stage }
  }

  private func takeIn(_ sitting: inout Sitting) {
    sitting.press(.character("1"), .character("a"))
    sitting.go(to: .title)
    sitting.type(Self.title)
    sitting.press(.tab)
    sitting.type("每天早上七点占用机动车道。\n能否迁入市场？")
    sitting.press(.control("s"))
  }

  private func register(_ sitting: inout Sitting) {
    sitting.find(Self.title, in: "1")
    sitting.press(.character("r"))
    sitting.go(to: .topic)
    sitting.type("道路")
    sitting.press(.enter, .control("s"))
  }

  private func propose(_ sitting: inout Sitting) {
    sitting.find(Self.title)
    sitting.press(.character("f"))
    sitting.type("拟请建设局办理。")
    sitting.press(.tab)
    sitting.type("jsj")
    sitting.press(.enter, .control("s"))
  }

  private func instruct(_ sitting: inout Sitting) {
    sitting.become("zhou.ming")
    sitting.find(Self.title)
    sitting.press(.character("f"), .control("s"))
  }

  private func dispatch(_ sitting: inout Sitting) {
    sitting.become("wang.li")
    sitting.find(Self.title)
    sitting.press(.character("f"), .control("s"))
  }

  private func report(_ sitting: inout Sitting) {
    sitting.become("li.qiang")
    sitting.find(Self.title, in: "3")
    sitting.press(.character("c"), .control("s"), .character("r"))
    sitting.type("已现场核查。")
    sitting.press(.tab)
    sitting.type("您好，早市将迁入市场。")
    sitting.press(.control("s"))
  }

  private func sign(_ sitting: inout Sitting) {
    sitting.become("zhao.gang")
    sitting.find(Self.title, in: "2")
    sitting.press(.enter, .enter, .enter)
  }

  private func review(_ sitting: inout Sitting) {
    sitting.become("wang.li")
    sitting.find(Self.title)
    sitting.press(.character("f"), .control("s"))
  }

  private func approve(_ sitting: inout Sitting) {
    sitting.become("zhou.ming")
    sitting.find(Self.title, in: "2")
    // The text is read to its end before it can be signed.
    sitting.press(.character("a"), .pageDown, .pageDown, .character("a"), .control("s"))
  }

  private func publish(_ sitting: inout Sitting) {
    sitting.become("wang.li")
    sitting.find(Self.title)
    sitting.press(.character("d"))
    sitting.go(to: .url)
    sitting.type("https://park.example/r/99")
    sitting.go(to: .posted)
    sitting.type(approvedText(sitting))
    sitting.go(to: .proof)
    sitting.type("截图")
    sitting.press(.control("s"))
  }

  /// What stands on the site: the very text that was approved.
  private func approvedText(_ sitting: Sitting) -> String {
    sitting.paper.matterIDs.last.flatMap { sitting.paper.matter($0).review?.value.text } ?? ""
  }

  private func close(_ sitting: inout Sitting) {
    sitting.find(Self.title)
    sitting.press(.character("d"), .control("s"))
  }

  private func archive(_ sitting: inout Sitting) {
    sitting.become("wu.jing")
    sitting.find(Self.title)
    sitting.press(.character("d"), .control("s"))
  }
}
