public import Canon
import Finding
import Foundation
public import Journaling
public import Workflow

extension Register {
  /// Decides a command on the newest state and records what follows; returns once that is on disk.
  ///
  /// `waiting` is told who holds the office's lock when it takes more than a second.
  public func perform(
    _ command: MatterCommand, on id: MatterID, by actor: Actor, key: SigningKey,
    now: @escaping () -> Instant = { .machine }, waiting: ((HolderNote?) -> Void)? = nil,
  ) throws(RegistryError) -> Receipt {
    let sealing = Sealing(in: folder)
    keepAhead(command, on: id, by: actor, now, sealing)
    let entries = try record(as: actor.member, key, now, waiting) { [self] moment in
      let decided = try decide(command, on: id, by: actor, at: moment)
      let facts =
        decided.isSealed
        ? try sealing.canonical(decided.facts) : Fact.canonical(decided.facts)
      return [Draft(on: decided.on.map(\.rawValue), facts: facts)]
    }
    guard let entry = entries.last else { throw .unknownMatter(id.rawValue) }
    let record = try Record(entry, texts: Originals(folder).texts)
    return Receipt(entry: entry.number, at: entry.at, matter: id, facts: record.facts)
  }

  /// What follows from a command: the matters it names, the facts, and whether these are sealed.
  private struct Decided {
    var on: [MatterID]
    var facts: [Fact]
    var isSealed: Bool
  }

  private func decide(
    _ command: MatterCommand, on id: MatterID, by actor: Actor, at moment: Instant,
  ) throws -> Decided {
    let matter = try matter(id, withTexts: true)
    let command = try resolved(command).normalized
    var situation = try situation(at: moment)
    situation.others = try matters(command.others(of: matter), withTexts: true)
    if command.act == .register { situation.similar = try similar(to: matter).map(\.matter) }
    let facts = try matter.decide(command, by: actor, in: situation)
    let others =
      command.act == .undo
      ? try othersUndone(with: matter)
      : situation.others.keys.sorted { $0.rawValue < $1.rawValue }
    return Decided(
      on: [id] + others, facts: facts,
      isSealed: matter.sealsTexts(of: facts, by: actor, at: moment)
        || situation.others.values.contains(where: \.isRestricted))
  }

  /// Keeps the texts of a sealed matter before the lock is taken, so that nobody waits for that.
  ///
  /// What fails here, or is decided otherwise then, is done again, or refused, under the lock.
  private func keepAhead(
    _ command: MatterCommand, on id: MatterID, by actor: Actor, _ now: () -> Instant,
    _ sealing: Sealing,
  ) {
    guard let matter = try? matter(id), command.mayBeSealed(on: matter) else { return }
    let moment = max(now(), journal.position.at)
    guard let decided = try? decide(command, on: id, by: actor, at: moment), decided.isSealed
    else { return }
    try? sealing.keep(decided.facts)
  }

  /// The command with the matter it names by its number, or identifier, found.
  private func resolved(_ command: MatterCommand) throws(RegistryError) -> MatterCommand {
    guard case .merge(var merging) = command, !merging.into.rawValue.isEmpty else {
      return command
    }
    let named = merging.into.rawValue
    do throws(RegistryError) { merging.into = try find(named) } catch {
      guard case .unknownMatter = error else { throw error }
      throw .refused(.merging(.noSuchTarget(named)))
    }
    return .merge(merging)
  }

  /// The other matters whose last entry is taken back with this one's: the entry names them all.
  private func othersUndone(with matter: Matter) throws -> [MatterID] {
    guard let mark = matter.lastMark else { return [] }
    for other in mark.others {
      guard let last = try self.matter(other).lastMark else { continue }
      guard last.entry == mark.entry else {
        throw Refusal.actedSince(last.actor, entry: last.entry)
      }
    }
    return mark.others
  }

  /// Records facts of the office itself: people, names, rules.
  ///
  /// Returns the entry's number.
  public func record(
    _ facts: [Fact], by member: MemberID, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    let entries = try record(as: member, key, now, nil) { [self] moment in
      let entry = Record(number: 0, at: moment, by: member, on: [], facts: facts)
      guard office.grants(entry) else {
        throw Refusal.notAdministrator(member)
      }
      try office.checkAdopting(facts)
      return [Draft(on: [], facts: Fact.canonical(facts))]
    }
    return entries.last?.number ?? head.number
  }

  /// Lets the journal's time go on from the right moment, after a clock that was far ahead.
  ///
  /// Returns the entry's number.
  public func correctClock(
    to moment: Instant, reason: String, by member: MemberID, key: SigningKey,
  ) throws(RegistryError) -> Int {
    let entries = try record(as: member, key, { moment }, nil) { [self] _ in
      var correction = ClockCorrection()
      correction.from = journal.position.at
      correction.to = moment
      correction.reason = reason
      let facts = [correction.fact]
      guard office.grants(Record(number: 0, at: moment, by: member, on: [], facts: facts)) else {
        throw Refusal.notAdministrator(member)
      }
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Refusal.textMissing(.reason)
      }
      return [Draft(on: [], facts: Fact.canonical(facts))]
    }
    return entries.last?.number ?? head.number
  }

  /// Records one fact of the office that `decide` makes; returns the entry's number.
  func record(
    by member: MemberID, _ key: SigningKey, _ now: @escaping () -> Instant,
    decide: (Instant) throws -> Fact,
  ) throws(RegistryError) -> Int {
    let entries = try record(as: member, key, now, nil) { moment in
      [Draft(on: [], facts: Fact.canonical([try decide(moment)]))]
    }
    return entries.last?.number ?? head.number
  }

  /// Appends what `decide` drafts, decided after everything others recorded was noted.
  func record(
    as member: MemberID, _ key: SigningKey, _ now: @escaping () -> Instant,
    _ waiting: ((HolderNote?) -> Void)?, decide: (Instant) throws -> [Draft],
  ) throws(RegistryError) -> [Entry] {
    try resume()
    try checkWritable()
    try checkKey(key, of: member)
    var terms = AppendTerms()
    // What is decided at a moment is recorded at that moment: a leave may begin just after it.
    var decided: Instant?
    terms.clock = { decided ?? now() }
    terms.clockIsConfirmed = clockIsConfirmed
    terms.onWaiting = waiting
    var fresh = Batch<FreshEntry>()
    var changes = Changes()
    let author = Author(member: member.rawValue, key: key)
    return try onOffice {
      let before = { [journal] in journal.position.sum }
      let entries = try journal.append(
        as: author, terms,
        caughtUp: { fresh.append(FreshEntry($0, after: before())) },
        decide: {
          try note(fresh, &changes)
          fresh = Batch()
          let machine = now()
          decided = machine
          return try decide(max(machine, journal.position.at))
        })
      // What is on the disk is recorded, whatever becomes of the index: that catches up later.
      try? noteOwn(entries, &changes)
      forgetSealedTexts()
      rememberSeen(acknowledged: entries.last?.position)
      return entries
    }
  }

  private func noteOwn(_ entries: [Entry], _ changes: inout Changes) throws {
    let own = Batch(entries.map { FreshEntry($0, after: .zero, isOwn: true) })
    try note(own, &changes)
  }

  func checkKey(_ key: SigningKey, of member: MemberID) throws(RegistryError) {
    guard let known = office.members[member] else { throw .refused(.unknownMember(member)) }
    guard known.key == key.publicKey.text else { throw .otherKey(member: member.rawValue) }
  }

  func situation(at moment: Instant) throws(RegistryError) -> Situation {
    let number = try nextMatterNumber(at: moment)
    return Situation(office: history, now: moment, nextNumber: number) { text in
      Digest(of: Array(text.utf8)).hex
    }
  }

  /// The number the next registered matter gets: the year of the office, and a count in it.
  private func nextMatterNumber(at moment: Instant) throws(RegistryError) -> String {
    let year = office.zone.local(moment).day.parts.year
    return try onOffice {
      let last = try index.lastNumber(prefix: "\(year)-")
      let count = last.flatMap { Int($0.dropFirst(5)) } ?? 0
      let digits = String(count + 1)
      return "\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
  }
}

extension MatterCommand {
  /// Whether what is written with it may be sealed: most of it is not.
  fileprivate func mayBeSealed(on matter: Matter) -> Bool {
    switch self {
    case .register(let value): value.isRestricted || value.kind == .report
    case .amend(let value):
      matter.isRestricted || value.particulars.restriction == .restricted
        || value.particulars.kind == .report
    case _: matter.sealsTexts
    }
  }

  /// The matters it concerns beside the one it is done to.
  fileprivate func others(of matter: Matter) -> [MatterID] {
    switch self {
    case .merge(let merging): [merging.into]
    case .unmerge: [matter.merging?.value.into].compactMap(\.self)
    case _: []
    }
  }

  /// The command with its public text in the one form its digest is taken of (NFC).
  fileprivate var normalized: MatterCommand {
    switch self {
    case .mask(let review): .mask(review.normalized)
    case .review(let review): .review(review.normalized)
    case .edit(let review): .edit(review.normalized)
    case _: self
    }
  }
}

extension Review {
  fileprivate var normalized: Review {
    var review = self
    review.text = text.precomposedStringWithCanonicalMapping
    return review
  }
}
