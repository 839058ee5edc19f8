public import Canon
import Finding
import Journaling
public import Workflow

extension Register {
  /// Hands out every matter of which something was recorded since a moment, and every open one.
  ///
  /// What else there is had ended before. `progress` stops it by returning false.
  public func matters(
    since moment: Instant, progress: ((Progress) -> Bool)? = nil, _ body: (Matter) -> Void,
  ) throws(RegistryError) {
    let first = try firstEntry(since: moment)
    let found = try onOffice { try index.matters(touchedFrom: first) }
    try hand(out: found, progress, body)
  }

  /// Hands out every matter that was filed, but for those that do not exist for the viewer.
  public func archivedMatters(
    progress: ((Progress) -> Bool)? = nil, _ body: (Matter) -> Void,
  ) throws(RegistryError) {
    let found = try onOffice { try index.matters(in: Matter.Stage.archived.rawValue) }
    try hand(out: found, progress) { matter in
      if access(to: matter) != .nothing { body(matter) }
    }
  }

  /// Whether the viewer may read what a matter says.
  public func isOpen(_ matter: Matter) -> Bool { access(to: matter) == .everything }

  /// The message of a matter as the citizen wrote it; nil when it is missing or damaged.
  public func message(of matter: Matter) -> Message? {
    Originals(folder).message(matter.received.message)
  }

  private func hand(
    out found: [Int], _ progress: ((Progress) -> Bool)?, _ body: (Matter) -> Void,
  ) throws(RegistryError) {
    for (done, id) in found.enumerated() {
      body(try matter(MatterID(firstEntry: id)))
      let step = Progress(.counting, done: done + 1, total: found.count)
      guard progress?(step) ?? true else { throw .cancelled }
    }
  }

  /// The first entry that was recorded at a moment or later; one more than the last if none was.
  ///
  /// Times only rise from entry to entry; where a clock was put back, a few too many are looked at.
  func firstEntry(since moment: Instant) throws(RegistryError) -> Int {
    try onOffice { (try journal.entry(before: moment)?.number ?? 0) + 1 }
  }
}
