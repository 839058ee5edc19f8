import Canon
public import Journaling
public import Workflow

/// What an administrator's recovery came to.
public struct Recovered: Sendable, Equatable {
  /// What was found on the disk and recorded about it.
  public var recovery: Recovery
  /// The entry that accepts the journal although later entries are gone; nil where none are.
  public var acceptance: Int?
}

extension Register {
  /// Reads everything again from the disk and lets writing go on, in the open.
  ///
  /// An administrator closes a damaged last line with it, or takes a stop back. Where the journal
  /// was rolled back, it goes on only when `acceptingLoss` says that this is known and right.
  public func recover(
    reason: String, acceptingLoss: Bool, by member: MemberID, key: SigningKey,
  ) throws(RegistryError) -> Recovered {
    try resume()
    try checkAdministrator(member, key)
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw .refused(.textMissing(.reason))
    }
    if !acceptingLoss { try checkWritable() }
    let author = Author(member: member.rawValue, key: key)
    let recovery = try onOffice { [self] in
      try Journal.recover(folder: folder.path, as: author, reason: reason, terms())
    }
    try catchUp()
    try compareWithLastSeen()
    let acceptance = try rollback.map { lost throws(RegistryError) in
      try accept(lost, reason, author)
    }
    try confirm()
    return Recovered(recovery: recovery, acceptance: acceptance)
  }

  /// Records that the journal goes on although this account saw more; returns the entry's number.
  private func accept(
    _ lost: RolledBack, _ reason: String, _ author: Author,
  ) throws(RegistryError) -> Int {
    var fact = JournalRestored()
    fact.lost = lost.seen.number
    fact.reason = reason
    let draft = Draft(on: [], facts: Fact.canonical([.journalRestored(fact)]))
    let entries = try onOffice { [journal, self] in
      try journal.append(as: author, terms(), caughtUp: { _ in }, decide: { [draft] })
    }
    // It was read here first, so the index gets it like any other entry.
    isBehind = true
    try catchUp()
    try compareWithLastSeen()
    return entries.last?.number ?? head.number
  }

  private func terms() -> AppendTerms {
    var terms = AppendTerms()
    terms.clockIsConfirmed = clockIsConfirmed
    return terms
  }

  private func checkAdministrator(_ member: MemberID, _ key: SigningKey) throws(RegistryError) {
    try checkKey(key, of: member)
    guard office.members[member]?.roles.contains(.administrator) == true else {
      throw .refused(.notAdministrator(member))
    }
  }
}
