import Canon
import Registry
import Words
import Workflow

// The slips that go to the leader and to the departments.
extension MatterPapers {
  /// The instruction slip (批办单): the message, what the office proposed, what the leader wrote.
  var instructionSlip: Paper? {
    guard let instruction = matter.instruction else { return nil }
    var paper = setting.paper(
      Phrase(zh: "批办单", en: "Instruction Slip"), number: instructionNumber,
      date: setting.day(of: instruction.moment.at))
    paper.blocks = [.fields(messageFields)] + messageBlocks
    if let proposal = matter.proposal {
      paper.blocks += [
        .heading(say("拟办意见", "Proposal")), .quote(proposal.value.text),
        .fields(departments(lead: proposal.value.lead, with: proposal.value.with)),
        .signatures([setting.signature(say("拟办人", "Proposed by"), proposal.moment)]),
      ]
    }
    paper.blocks += [
      .heading(
        instruction.value.isUrgent
          ? say("领导批示（急件）", "Instruction (urgent)")
          : say("领导批示", "Instruction")), .quote(instruction.value.text),
      .fields(departments(lead: instruction.value.lead, with: instruction.value.with)),
      .table(dueTable), .signatures(signatures(of: instruction.moment)),
    ]
    return paper
  }

  /// The dispatch slip (交办单): what the departments are to do, until when, and who signed for it.
  var dispatchSlip: Paper? {
    guard let dispatch = matter.dispatch else { return nil }
    return dispatchSlip(
      dispatch.value.slip, dispatch.moment,
      to: departments(lead: dispatch.value.lead, with: dispatch.value.with),
      parts: matter.assignments, note: dispatch.value.note)
  }

  /// A dispatch slip of a number and a moment, with the parts it began as they stand.
  func dispatchSlip(
    _ number: String, _ moment: Moment, to departments: [Paper.Field], parts: [Assignment],
    note: String?,
  ) -> Paper {
    var paper = setting.paper(
      Phrase(zh: "交办单", en: "Dispatch Slip"), number: number, date: setting.day(of: moment.at))
    paper.blocks = [.fields(departments + messageFields)]
    if let instruction = matter.instruction {
      paper.blocks += [.heading(say("领导批示", "Instruction")), .quote(instruction.value.text)]
    }
    paper.blocks += messageBlocks + [.heading(say("办理时限", "Limits")), .table(dueTable)]
    if let note { paper.blocks.append(.text(note)) }
    paper.blocks += [
      .heading(say("交办与签收", "Dispatched and signed for")),
      .signatures(
        [setting.signature(say("交办人", "Dispatched by"), moment)] + parts.map(signFor)),
    ]
    return paper
  }

  private var instructionNumber: String {
    matter.slips(in: file.history).last { $0.kind == .instruction }?.number ?? ""
  }

  private func signFor(_ assignment: Assignment) -> Paper.Signature {
    let department = setting.name(of: assignment.department)
    let label = say(department + "签收人", "For " + department)
    return assignment.signedFor.map { setting.signature(label, $0) } ?? Paper.Signature(label)
  }

  /// Who instructed; what was entered for a leader leaves a line for the leader's own hand.
  private func signatures(of moment: Moment) -> [Paper.Signature] {
    let signed = setting.signature(say("批示人", "Instructed by"), moment)
    guard moment.enteredBy != nil else { return [signed] }
    return [signed, Paper.Signature(say("本人补签", "Signed in person"))]
  }

  func departments(
    lead: DepartmentID, with others: [DepartmentID],
  ) -> [Paper.Field] {
    let fields = [field("牵头部门", "Lead", setting.name(of: lead))]
    guard !others.isEmpty else { return fields }
    return fields + [
      field("协办部门", "With", setting.list(others.map { setting.name(of: $0) }))
    ]
  }
}
