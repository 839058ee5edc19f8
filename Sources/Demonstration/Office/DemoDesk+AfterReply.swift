import Workflow

// What is written when a posted reply was wrong, or did not help.
extension DemoDesk {
  func correcting(_ course: DemoMatter) -> Correcting {
    let reply = course.matter.review?.value.text ?? ""
    var value = Correcting()
    if course.ending == .withdrawn {
      value.kind = .withdrawal
      value.reason = "答复所依据的文件已经修订，继续公开会误导群众，需要撤回后重新核实。"
      value.text = "您好！因所依据的文件已经修订，原答复现予撤回，核实后将重新答复。给您带来不便，请谅解。"
    } else {
      value.reason = "来电核对时发现原答复的时间表述不准确，予以更正。"
      value.text = reply + "\n更正：原答复的时间表述不准确，以本答复为准。给您带来不便，请谅解。"
    }
    return value
  }

  func reopening() -> Reopening {
    var reopening = Reopening()
    reopening.ground = .unsatisfied
    reopening.text = "答复看到了，可问题还在，请再派人到现场看一看，不要只打电话。"
    return reopening
  }

  /// The text that takes the place of a posted one; nil where none does.
  func replacement(in course: DemoMatter) -> String? {
    course.matter.corrections.last { $0.isConfirmed }?.value.text
  }
}
