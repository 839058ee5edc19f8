import Canon
import Registry
import Workflow

// Two messages about the same thing.
extension DemoPast {
  /// Merges a matter with the one it repeats; leaves it alone where that is answered already.
  mutating func merge(_ course: inout DemoMatter, at moment: Instant) throws(RegistryError) {
    guard let key = repeated(by: course), var target = open[key] ?? idle[key] else { return }
    var merging = Merging()
    merging.into = target.matter.id
    merging.reason = "与该件反映同一地点的同一问题，由同一部门办理，一并答复。"
    var situation = situation(at: moment)
    situation.others = [target.matter.id: target.matter]
    let planned = DemoMatter.Moment(at: moment, act: .merge, department: "")
    let actor = actor(for: planned, in: course)
    let facts = try? course.matter.decide(.merge(merging), by: actor, in: situation)
    guard let facts else { return }
    let isSealed = [course, target].contains {
      $0.matter.sealsTexts(of: facts, by: actor, at: moment)
    }
    let record = try write(
      facts, on: course.matter.id, target.matter.id, by: actor, at: moment, sealing: isSealed)
    course.apply(record)
    target.apply(record)
    if open[key] != nil { open[key] = target } else { idle[key] = target }
  }

  /// The last matter not at its end that tells of the same thing at the same place.
  private func repeated(by course: DemoMatter) -> Int? {
    let courses = open.merging(idle) { first, _ in first }
    return courses.keys.sorted().last { key in
      guard let other = courses[key], other.matter.id != course.matter.id else { return false }
      return other.message.story == course.message.story
        && other.message.area == course.message.area && other.message.spot == course.message.spot
    }
  }
}
