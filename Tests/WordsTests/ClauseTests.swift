import Testing
import Words

struct ClauseTests {
  @Test(arguments: [
    ("请予核实。", "请予核实"), (" 请予核实 。。 ", "请予核实"), ("v1.2 is out.", "v1.2 is out"),
    ("为什么？", "为什么？"), ("。", "。"), ("", ""),
  ])
  func `a sentence inside another one has no full stop`(text: String, clause: String) {
    #expect(text.clause == clause)
  }
}
