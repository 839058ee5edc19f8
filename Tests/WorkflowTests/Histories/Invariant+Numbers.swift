@testable import Workflow

extension Invariant {
  /// A number went out with its slip, whatever became of the entry that gave it.
  static let numbersOnce = Invariant("No slip has the number of another") { course in
    let given = course.records.flatMap { record in record.facts.compactMap { $0.slip?.number } }
    let shown = course.matter.slips(in: course.records).map(\.number)
    try must(Set(given).count == given.count, "a number was given twice")
    try must(Set(shown).count == shown.count, "two slips have one number")
  }
}
