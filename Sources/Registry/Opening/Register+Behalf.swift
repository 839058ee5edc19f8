import Canon
import Finding
import Journaling
import Workflow

// What people have still to say, or said, to what was entered for them.
extension Register {
  /// What of it everybody should know, or the viewer alone.
  var behalfNotices: [Notice] {
    questions + disowned.map { .disowned($0) } + disownedOnBulletins
  }

  /// What waits for the viewer's own word on bulletins.
  private var questions: [Notice] {
    let waiting = viewer.map { office.supervision.unconfirmed(of: $0) } ?? []
    return waiting.map { .awaitsWord($0) }
  }

  /// What was disowned before is told no more: seven days before the last entry.
  private var disowningSince: Int64 { journal.position.at.milliseconds - 7 * 86_400_000 }

  private var disownedOnBulletins: [Notice] {
    office.supervision.disowned
      .filter { $0.mark.word.map { $0.at.milliseconds >= disowningSince } ?? false }
      .map { .disownedOnBulletin($0) }
  }

  /// What was disowned of late on matters that are no file yet, as far as the viewer may read them.
  ///
  /// Asked every second, and another only once something was recorded.
  private var disowned: [DisownedAct] {
    let moment = DisownedMoment(head: head, viewer: viewer)
    if let disownedThen, disownedThen.moment == moment { return disownedThen.acts }
    let acts = readDisowned()
    disownedThen = (moment, acts)
    return acts
  }

  /// What the disowned acts that are told depend on.
  struct DisownedMoment: Equatable {
    var head: Head
    var viewer: MemberID?
  }

  private func readDisowned() -> [DisownedAct] {
    let found = (try? index.disowned(since: Int(disowningSince))) ?? []
    return found.compactMap { matter, row in
      let id = MatterID(firstEntry: matter.id)
      guard (try? access(to: id)) == .everything, let proof = proof(ofEntry: row.entry, on: id)
      else { return nil }
      return DisownedAct(
        matter: matter.number, entry: row.entry, act: Act(rawValue: row.act),
        by: MemberID(rawValue: row.by), actor: MemberID(rawValue: row.actor), proof: proof,
        wentBack: row.wentBack)
    }
  }

  /// What was given as proof of an act; it is in the entry itself, and in no index.
  private func proof(ofEntry number: Int, on id: MatterID) -> String? {
    let place = try? index.places(of: id.firstEntry).first { $0.number == number }
    return place.flatMap { place in
      try? Record(
        journal.entry(at: place.offset, length: place.length), texts: Originals(folder).texts
      ).onBehalf?.proof
    }
  }
}
