import Workflow

extension Invariant {
  /// A history folds the same twice, and a reader that derives the rules' facts finds the same.
  static let foldsTheSame = Invariant(
    "A history folds the same twice, and readers derive its rules"
  ) { course in
    let policy = course.office.now.policy
    var matter = Matter.fold(course.records.prefix(1), id: "m2")
    for (count, record) in zip(2..., course.records.dropFirst()) {
      try must(course.office.now.grants(record), "an entry is beyond its author's rights")
      try must(
        matter?.apply(record, deriving: policy) == true, "a reader derives other facts")
      guard record.undone != nil else { continue }
      matter = Matter.fold(course.records.prefix(count), id: "m2")
    }
    try must(matter == course.matter, "a reader who derives the rules' facts finds another matter")
    try must(
      Matter.fold(course.records, id: "m2") == course.matter, "folded anew the matter is another")
  }

  /// No fact changes another; what is taken back is, and what is reopened is kept as a round.
  static let changesNothing = Invariant("No fact changes another") { course in
    for change in course.changes where change.record.undone == nil {
      let (before, after) = (change.before, change.after)
      guard before.former.count == after.former.count else {
        let round = try must(have: after.former.last, "a round that ended is not kept")
        try must(round.visits == before.visits, "a round is kept with other visits")
        try must(
          round.publications == before.publications, "a round is kept with other publications")
        try must(round.assignments == before.assignments, "a round is kept with other parts")
        continue
      }
      let isAmended = change.names.contains("amended")
      try must(after.received == before.received || isAmended, "the reception was changed")
      try must(after.visits.starts(with: before.visits), "a visit was changed")
      try must(
        before.registration == nil || after.registration == before.registration || isAmended,
        "the registration was changed")
      try must(
        after.publications.starts(with: before.publications), "a publication was changed")
      for old in before.assignments {
        let parts = after.assignments + after.withdrawn.reversed()
        let new = try must(
          have: parts.first { $0.department == old.department }, "a department's part is gone")
        try must(
          new.versions.map(\.report).starts(with: old.versions.map(\.report)),
          "a report was changed")
      }
    }
  }
}

/// One entry, and the matter on both sides of it.
struct Change {
  let before: Matter
  let after: Matter
  let record: Record
  var names: [String] { record.facts.map(\.name) }
}

extension Course {
  /// What each entry but the first changed.
  var changes: [Change] {
    guard var matter = Matter.fold(records.prefix(1), id: "m2") else { return [] }
    return zip(2..., records.dropFirst()).map { count, record in
      let before = matter
      if record.undone == nil {
        matter.apply(record)
      } else if let anew = Matter.fold(records.prefix(count), id: "m2") {
        matter = anew
      }
      return Change(before: before, after: matter, record: record)
    }
  }
}
