import Workflow

extension Invariant {
  /// Whom a report accuses has no part in it, does nothing to it and sees nothing of it.
  static let accusedStayOut = Invariant(
    "Whom a matter accuses has no part in it, and sees nothing of it"
  ) { course in
    let office = course.office.now
    for change in course.changes {
      let (before, after) = (change.before, change.after)
      for department in after.accused {
        try must(
          !after.assignments.contains { $0.department == department },
          "an accused department has a part")
      }
      let actor = change.record.actor
      try must(
        !before.accuses(actor, of: office.members[actor]?.department), "an accused member acted")
      for member in office.members.values
      where after.accuses(member.member, of: member.department) {
        try must(
          Sight(of: member.member, in: office).access(to: after) == .nothing,
          "an accused member sees it")
      }
    }
  }

  /// Departments see no message before it is registered.
  static let hiddenUntilRegistered = Invariant(
    "Until it is registered, departments see no message"
  ) { course in
    let office = course.office.now
    for change in course.changes where change.after.stage == .received {
      for member in office.members.values where member.department != nil {
        try must(
          Sight(of: member.member, in: office).access(to: change.after) == .nothing,
          "one of a department sees it")
      }
    }
  }
}
