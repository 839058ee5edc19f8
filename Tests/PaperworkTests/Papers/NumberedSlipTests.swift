import Paperwork
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct NumberedSlipTests {
  /// An office whose answered matter was reopened, and instructed and dispatched a second time.
  private static func reopened() throws -> PaperOffice {
    let office = try PaperOffice.closed()
    var reopening = Reopening()
    reopening.text = "还是不热"
    try office.act(.reopen(reopening), by: "wang.li")
    var proposal = Proposal()
    proposal.text = "建议由环境局复查"
    proposal.lead = "environment"
    try office.act(.propose(proposal), by: "wang.li")
    var instruction = Instruction()
    instruction.text = "请环境局复查到户"
    instruction.lead = "environment"
    try office.act(.instruct(instruction), by: "zhang.wei")
    try office.act(.dispatch(Dispatch()), by: "wang.li")
    return office
  }

  private static func text(
    _ kind: PaperKind, _ number: String, in office: PaperOffice,
  ) throws -> String {
    PaperText(try office.papers().paper(kind, numbered: number)).text
  }

  @Test func `every slip of a matter is listed in the order of issue`() throws {
    let office = try Self.reopened()
    let file = try office.register.open(office.matter)

    let numbers = file.matter.slips(in: file.history).map(\.number)

    #expect(
      numbers == [
        "批办〔2026〕1号", "JB-2026-000001", "批办〔2026〕1-2号", "JB-2026-000001-2",
      ])
  }

  @Test func `an earlier instruction is printed as it was given`() throws {
    let office = try Self.reopened()

    let first = try Self.text(.instruction, "批办〔2026〕1号", in: office)
    let second = try Self.text(.instruction, "批办〔2026〕1-2号", in: office)

    #expect(first.contains("请建设局抓紧办理"))
    #expect(!first.contains("请环境局复查到户"))
    #expect(second.contains("请环境局复查到户"))
    #expect(try second == office.text(of: .instruction))
  }

  @Test func `an earlier dispatch is printed with whoever signed for it since`() throws {
    let office = try Self.reopened()

    let first = try Self.text(.dispatch, "JB-2026-000001", in: office)

    #expect(first.contains("编号：JB-2026-000001 "))
    #expect(first.contains("建设局签收人：陈杰"))
    #expect(first.contains("环境局签收人：孙燕"))
    #expect(!first.contains("请环境局复查到户"))
  }

  @Test(arguments: [PaperKind.instruction, .dispatch, .slip])
  func `an unknown number is refused, with the numbers there are`(kind: PaperKind) throws {
    let office = try Self.reopened()
    let file = try office.register.open(office.matter)
    let known = file.matter.slips(in: file.history).filter { $0.kind == kind }.map(\.number)

    #expect(throws: PaperError.noSlip(kind, number: "JB-2026-000001-9", known: known)) {
      try office.papers().paper(kind, numbered: "JB-2026-000001-9")
    }
  }

  @Test(arguments: [
    ("JB-2026-000293", "2026-000293"), ("jb-2026-000293-2", "2026-000293"),
    ("DB-2026-000293-1", "2026-000293"), ("批办〔2026〕293号", "2026-000293"),
    ("批办〔2026〕293-2号", "2026-000293"), ("批办[2026]1234567号", "2026-1234567"),
  ])
  func `a slip's number names its matter`(text: String, number: String) {
    #expect(NumberedSlip.matterNumber(in: text) == number)
  }

  @Test(arguments: ["2026-000293", "m42", "JB-", "批办", "批办〔二〇二六〕一号", "JBX-2026-1"])
  func `what is no slip's number names no matter`(text: String) {
    #expect(NumberedSlip.matterNumber(in: text) == nil)
  }
}
