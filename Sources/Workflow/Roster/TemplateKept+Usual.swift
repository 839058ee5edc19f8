extension TemplateKept {
  /// Wordings an office begins with; each office changes them to its own taste.
  public static let usual: [TemplateKept] = replies + findings + notices + others

  private init(
    _ id: TemplateID, _ name: String, _ english: String, _ use: TemplateUse, _ text: String,
  ) {
    self.init()
    template = id
    self.name = name
    self.english = english
    self.use = use
    self.text = text
  }

  private static let replies = [
    TemplateKept(
      "reply.resolved", "答复：已解决", "Reply: resolved", .reply,
      """
      尊敬的网民：
      您好！您反映的“{{留言标题}}”收悉。经{{承办部门}}核实，现答复如下：
      {{核实情况}}。目前，{{已采取的措施}}，您反映的问题已于{{办结日期}}解决。
      感谢您对我们工作的关心和支持。如有疑问，请拨打{{联系电话}}咨询。
      """),
    TemplateKept(
      "reply.promised", "答复：创造条件（有承诺日期）", "Reply: promised by a date", .reply,
      """
      尊敬的网民：
      您好！您反映的“{{留言标题}}”收悉。经{{承办部门}}核实，现答复如下：
      {{核实情况}}。因{{暂不能解决的原因}}，该问题目前尚不能办结。下一步，我们将{{措施}}，\
      计划于{{承诺日期}}前完成，届时将在此公布结果。
      感谢您的理解和支持。如有疑问，请拨打{{联系电话}}咨询。
      """),
    TemplateKept(
      "reply.explained", "答复：政策解释", "Reply: explanation of a rule", .reply,
      """
      尊敬的网民：
      您好！您咨询的“{{留言标题}}”收悉。经{{承办部门}}研究，现答复如下：
      根据{{文件名称及文号}}第{{条款}}条，{{规定内容}}。您的情况{{适用说明}}。
      办理地点：{{地点}}；办理时间：{{时间}}；咨询电话：{{联系电话}}。
      感谢您的关注。
      """),
    TemplateKept(
      "reply.not-possible", "答复：依规不能办理", "Reply: not possible by the rules", .reply,
      """
      尊敬的网民：
      您好！您提出的“{{诉求}}”收悉。经{{承办部门}}核实，根据{{依据}}，该诉求{{不能办理的原因}}，\
      暂不能按您的意见办理，敬请谅解。您可以通过{{其他途径}}继续反映或者寻求帮助。
      如有疑问，请拨打{{联系电话}}咨询。
      """),
  ]

  private static let findings = [
    TemplateKept(
      "findings.visit", "办理情况：现场核实", "Findings: a visit to the place", .findings,
      """
      {{日期}}，我单位{{人员}}到{{地点}}现场核实，情况如下：
      一、查明情况：{{查明情况}}。
      二、处理措施：{{措施}}。
      三、办理结果：{{结果}}。
      四、与网民沟通情况：{{是否联系、时间和意见}}。
      """),
    TemplateKept(
      "findings.records", "办理情况：查阅资料", "Findings: from the records", .findings,
      """
      经查阅{{资料名称}}，{{查明情况}}。依据{{文件名称及文号}}，处理意见为：{{意见}}。
      """),
  ]

  private static let notices = [
    TemplateKept(
      "notice.decline", "告知：不予受理", "Note: not taken up", .notice,
      """
      您好！您的留言收悉。您反映的事项属于{{情形}}，依照有关规定不予受理。\
      建议您通过{{应走的途径}}反映，联系方式：{{联系方式}}。感谢您的理解。
      """),
    TemplateKept(
      "notice.transfer", "告知：转有关单位", "Note: handed to another body", .notice,
      """
      您好！您的留言收悉。您反映的事项属于{{接收单位}}的职责范围，我们已于{{日期}}转请其办理，\
      文号{{文号}}。您可拨打{{联系电话}}了解办理进展。
      """),
    TemplateKept(
      "notice.extension", "告知：延期办理", "Note: more time is needed", .notice,
      """
      您好！您反映的“{{留言标题}}”正在办理。因{{延期原因}}，需延长至{{日期}}前答复，敬请谅解。
      """),
  ]

  private static let others = [
    TemplateKept(
      "other.proposal", "拟办意见", "Proposal to the leader", .other,
      "建议由{{牵头部门}}牵头，{{配合部门}}配合，于{{日期}}前核实办理并报送答复建议。"),
    TemplateKept(
      "other.return", "退回理由：要点未答全", "Return: points left unanswered", .other,
      "诉求{{编号}}没有答复到位：{{问题}}。请补充{{内容}}后重新报送。"),
    TemplateKept(
      "other.delay", "迟延说明", "Account of a delay", .other,
      "因{{原因}}，未能按期报送。目前进展：{{进展}}，预计{{日期}}前完成。"),
  ]
}
