import Workflow

extension Invariant {
  /// What the matter waits for can be done, or sent back, by somebody; or it is at its end.
  static let goesOn = Invariant("Somebody can act, or the matter is at its end") { course in
    guard !course.matter.isFinished else { return }
    try must(!course.waiting.isEmpty, "it waits for nobody")
    for waiting in course.waiting {
      try must(
        course.canDo(waiting.act) || back.contains(where: course.canDo),
        "it waits for \(waiting.act), which nobody can do")
    }
  }

  /// The acts that send a reply back: to what a text lacks, such as a point that came later.
  private static let back: [Act] = [.returnFromReview, .returnFromApproval, .edit]

  /// A file is looked at, lent, asked back, taken back and kept longer, and nothing else.
  static let staysFiled = Invariant(
    "A file accepts nothing but what is done with files"
  ) { course in
    guard course.matter.stage == .archived else { return }
    let isLent = course.matter.openLending != nil
    let filing: Set<Act> = [.consult, .lend, .takeBack, .retainLonger, .undo]
    let accepted = filing.union(isLent ? [.remind, .acknowledge] : [])
    for step in Step.possible where course.allows(step) {
      try must(accepted.contains(step.act), "it accepts \(step.act)")
    }
  }
}

extension Course {
  /// Whether a member can do an act a minute from now.
  func canDo(_ act: Act) -> Bool {
    let steps = Step.possible.filter { $0.act == act }
    return office.now.members.keys.contains { member in
      steps.contains { allows($0.by(member)) }
    }
  }

  /// Whether a step would not be refused a minute from now.
  func allows(_ step: Step) -> Bool {
    var next = self
    next.wait(minutes: 1)
    return next.attempt(step)
  }
}
