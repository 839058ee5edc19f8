import Workflow

extension Step {
  /// Reports of wrongdoing, accusations that come to light later, and the way round the accused.
  static let accusing: [Step] =
    [
      Step(.register(accusation { $0.departments = ["water"] }), by: "wang"),
      Step(.register(accusation { $0.departments = ["roads"] }), by: "wang"),
      Step(.register(accusation { $0.members = ["qian"] }), by: "wang"),
      Step(.propose(edited(Sample.proposal(shared: false)) { $0.lead = "water" }), by: "wang"),
      Step(.instruct(edited(Sample.instruction(shared: false)) { $0.lead = "water" }), by: "zhao"),
      Step(.changeInstruction(Sample.change(to: ["water"])), by: "zhao"),
    ]
    + ["wang", "zhao"].flatMap { member in
      [
        Step(.amend(amendment { $0.departments = ["water"] }), by: member),
        Step(.amend(amendment { $0.departments = ["roads"] }), by: member),
        Step(.amend(amendment { $0.members = ["qian"] }), by: member),
      ]
    }

  /// Whoever recorded the last entry takes it back.
  static let undoing = ["wang", "zhao", "qian", "yan", "li", "chen", "zhou", "wu"].map {
    Step(.undo(Undoing()), by: $0)
  }

  private static func accusation(_ change: (inout Accusation) -> Void) -> Registration {
    edited(Sample.registration) {
      $0.kind = .report
      change(&$0.accusation)
    }
  }

  private static func amendment(_ change: (inout Accusation) -> Void) -> Amendment {
    edited(Amendment()) {
      $0.particulars.kind = .report
      $0.particulars.accusation = edited(Accusation(), change)
      $0.reason = "核实后"
    }
  }
}
