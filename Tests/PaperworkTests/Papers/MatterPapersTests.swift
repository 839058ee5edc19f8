import Canon
import Paperwork
import Registry
import TestSupport
import Testing
import Words
import Workflow

@Suite(.temporaryFolder) struct MatterPapersTests {
  @Test func `an instruction slip shows the message, the proposal, the instruction, the limits`()
    throws
  {
    let office = try PaperOffice()
    try office.dispatch()

    let text = try office.text(of: .instruction)

    #expect(
      text == """
                                       清河园区管委会
                                           批办单

        编号：批办〔2026〕1号                                         2026年11月23日
        ============================================================================

        办件编号  2026-000001
        标题      安置房三期何时供暖
        来源      留言板
        留言时间  2026年11月23日 08:50
        留言人    清河居民，未核实
        类别      咨询
        网格      东区
        主题      供暖

        【留言内容】

            　　您好，我们小区还没有供暖。
            　　取暖补贴什么时候发放？

        【诉求】

        1. 何时供暖
        2. 补贴何时发放

        【拟办意见】

            　　建议由建设局牵头办理

        牵头部门  建设局
        协办部门  环境局

        拟办人：王丽    2026年11月23日 09:02
            日志第 5 条

        【领导批示】

            　　请建设局抓紧办理

        牵头部门  建设局
        协办部门  环境局

        时限      承办            到期              计算        说明
        --------  --------------  ----------------  ----------  ----
        公开回复  清河园区管委会  2026-11-26 17:30  按民法典计
        部门报送  建设局          2026-11-26 09:30  按民法典计
        部门报送  环境局          2026-11-25 15:00  按民法典计

        批示人：张伟    2026年11月23日 09:03
            日志第 6 条，由 王丽 代录
        本人补签：________________    日期：__________

        注：批示：张伟（电话），由王丽代录，凭证：张伟 9 时来电（日志第 6 条）；尚待
            张伟本人确认。

        ----------------------------------------------------------------------------
        日志    第 9 条
        摘要    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        校验词  able acid actor alarm album
        制作    2026-11-23 09:00:00 +08:00

        """)
  }

  @Test func `a dispatch slip tells each department's limit, and who signed for it`() throws {
    let office = try PaperOffice()
    try office.dispatch()

    let text = try office.text(of: .dispatch)

    #expect(text.contains("编号：JB-2026-000001"))
    #expect(text.contains("交办人：王丽    2026年11月23日 09:04"))
    #expect(text.contains("建设局签收人：陈杰    2026年11月23日 09:05"))
    #expect(text.contains("部门报送  环境局          2026-11-25 15:00  按民法典计"))
  }

  @Test func `a department that has not signed for the slip gets a line to sign on`() throws {
    let office = try PaperOffice()
    try office.dispatch(signingFor: false)

    #expect(try office.text(of: .dispatch).contains("建设局签收人：________________    日期：____"))
  }

  @Test func `an extension and its old limit stand beside the new one`() throws {
    let office = try PaperOffice()
    try office.dispatch()
    try office.report()

    let text = try office.text(of: .dispatch)

    #expect(text.contains("2026-11-27 17:30  按民法典计  已延期，原为"))
  }

  @Test func `a reply letter holds the approved text and who answers for it, nothing internal`()
    throws
  {
    let office = try PaperOffice.closed()

    let text = try office.text(of: .reply)

    #expect(text.contains("编号：复〔2026〕1号"))
    #expect(text.contains("　　您好！\n　　您反映的问题已收悉，11月28日前供暖。\n"))
    #expect(text.contains("答复单位：清河园区管委会    2026年11月23日"))
    #expect(!text.contains("请建设局抓紧办理"))
    #expect(!text.contains("张伟 9 时来电"))
  }

  /// An office whose matter was not taken up.
  private func declined() throws -> PaperOffice {
    let office = try PaperOffice()
    try office.registerMatter()
    var declining = Declining()
    declining.ground = .repeated
    declining.notice = "您反映的问题已于上月答复。"
    try office.act(.proposeDecline(declining), by: "wang.li")
    try office.act(.confirmDecline(Confirmation()), by: "zhang.wei")
    return office
  }

  @Test func `whoever is turned away gets a notice with what was confirmed`() throws {
    let office = try declined()

    let text = try office.text(of: .reply)

    #expect(text.contains("告知书"))
    #expect(text.contains("编号：告知〔2026〕1号"))
    #expect(text.contains("　　您反映的问题已于上月答复。"))
    #expect(!text.contains("同一人"))
  }

  @Test func `a list of pieces has a line for each piece in the package`() throws {
    let office = try PaperOffice.closed()
    let (_, archiving) = try office.pack()
    try office.act(.archive(archiving), by: "wang.li")

    let text = try office.text(of: .contents)

    #expect(text.contains("编号：J001-WS·2026-D10-BGS-0001"))
    #expect(text.contains("  21  清河园区管委会  办理全程"))
    #expect(text.contains("立卷人：王丽"))
    #expect(archiving.pieces.count == 21)
  }

  @Test(arguments: [PaperKind.instruction, .dispatch, .reply, .contents])
  func `a paper of what has not happened is refused`(kind: PaperKind) throws {
    let papers = try PaperOffice().papers()

    #expect(throws: PaperError.notYet(kind, .received)) { try papers.paper(kind) }
  }

  @Test(arguments: [PaperKind.monthly, .handover])
  func `a paper of the office is none of a matter`(kind: PaperKind) throws {
    let papers = try PaperOffice.closed().papers()

    #expect(throws: PaperError.notOfMatter(kind)) { try papers.paper(kind) }
  }

  @Test(arguments: [PaperKind.instruction, .dispatch, .reply, .contents])
  func `an approval of one's own draft is printed on every paper`(kind: PaperKind) throws {
    var policy = Policy()
    policy.allowsOwnDraft = true
    let office = try PaperOffice.closed(policy: policy, approvedBy: "wang.li")

    #expect(try office.text(of: kind).contains("注：审定人王丽参与过文本的起草或审核"))
  }

  @Test(arguments: [PaperKind.instruction, .dispatch, .reply, .contents])
  func `labels are in the language that was asked for, words stay as they were written`(
    kind: PaperKind,
  ) throws {
    let office = try PaperOffice.closed()

    let text = try office.text(of: kind, .en)

    #expect(text.contains("Journal"))
    #expect(text.contains("安置房三期何时供暖"))
    #expect(!text.contains("办件编号"))
  }

  @Test func `what a matter offers to print is what can be printed`() throws {
    let office = try PaperOffice.closed()
    let matter = try office.register.open(office.matter).matter
    let papers = try office.papers()

    let printed = PaperKind.allCases.filter { (try? papers.paper($0)) != nil }

    #expect(Set(printed) == Set(matter.papers))
  }
}
