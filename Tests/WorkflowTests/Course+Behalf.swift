import Workflow

extension Course {
  /// A matter whose instruction a leader gave by telephone.
  static func phoned() throws -> Course {
    var course = try Course.to(.awaitingInstruction)
    course.wait(minutes: 5)
    try course.perform(Step.instruct(shared: false).phoned)
    return course
  }

  /// Goes on along the main way, up to the first time a stage is reached.
  mutating func goOn(to stage: Matter.Stage, shared: Bool = false) throws {
    let way = Step.mainWay(shared: shared, outcome: .resolved)
    for step in way where matter.stage != stage {
      wait(minutes: 5)
      _ = try? perform(step)
    }
  }

  mutating func disown(_ entry: Int = 0, by member: MemberID) throws(Refusal) {
    wait(minutes: 5)
    try perform(.disown(BehalfDisowned(of: entry, reason: "当日未通话")), by: member)
  }
}

extension Step {
  /// The main way, with every act by telephone that can be, and what people say to it later.
  static let phonedWay: [Step] =
    mainWay(shared: false, outcome: .resolved).map {
      $0.act.canBeEnteredOnBehalf ? $0.phoned : $0
    } + ["zhao", "li", "chen"].flatMap(words)

  private static func words(of member: MemberID) -> [Step] {
    [
      Step(.confirm, by: member) { .confirm(BehalfConfirmed(of: entry(for: member, in: $0))) },
      Step(.disown, by: member) {
        .disown(BehalfDisowned(of: entry(for: member, in: $0), reason: "当日未通话"))
      },
    ]
  }

  private static func entry(for member: MemberID, in course: Course) -> Int {
    course.matter.unconfirmed.first { $0.actor == member }?.entry ?? 0
  }
}
