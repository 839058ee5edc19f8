import Canon
import Workflow

// What the office puts right, answers itself, or hands to others than it thought first.
extension DemoDesk {
  /// The kind a hurried reader takes a message for.
  func misread(_ kind: DemoKind) -> MessageKind {
    kind == .consultation ? .help : .consultation
  }

  func amendment(of course: DemoMatter) -> Amendment {
    var amendment = Amendment()
    amendment.particulars.kind = course.message.kind.recorded
    if amendment.particulars.kind == .report {
      amendment.particulars.accusation = accusation(in: course.message)
    }
    amendment.reason = "登记时看漏后半段，经与来信人电话核对，类别登记有误，予以更正。"
    return amendment
  }

  func answer(to course: DemoMatter) -> OfficeAnswer {
    let paperwork = course.message.paperwork
    var answer = OfficeAnswer()
    answer.text = paperwork.wording
    answer.outcome = paperwork.outcome.outcome
    answer.answers = course.message.points.indices.map { index in
      var point = PointAnswer()
      point.point = index + 1
      return point
    }
    answer.note = "政策口径明确，查阅有关文件并电话核对后由党政办公室直接答复。"
    return answer
  }

  /// The department that was left out at first.
  func change(of course: DemoMatter) -> InstructionChange {
    var change = InstructionChange()
    change.lead = DepartmentID(rawValue: course.message.lead)
    change.with = course.message.coDepartments.map { DepartmentID(rawValue: $0) }
    change.reason = "现场核实后发现还涉及其他部门职责，增加配合部门，一并办理。"
    return change
  }
}

extension DemoKind {
  /// The kind as it is registered.
  var recorded: MessageKind { MessageKind(rawValue: rawValue) ?? .consultation }
}
