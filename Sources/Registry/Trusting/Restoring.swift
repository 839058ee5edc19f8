import Canon
public import Journaling
public import Workflow

/// Puts a copy of an office in its place, in the open.
public struct Restoring {
  /// The office's folder.
  public let folder: String
  let backup: Backup
  let account: AccountFolders

  /// What a copy was found to be.
  public struct Proof: Sendable {
    /// The office as the copy leaves it.
    public let office: Office
    /// The last entry of the copy.
    public let head: Head
    /// The entries that are not believed; they stay in the journal and count as nothing.
    public let doubts: [Doubt]
  }

  /// What came of it.
  public struct Outcome: Sendable, Equatable {
    /// The head of the journal now, which says that it was restored.
    public let head: Head
    /// The file the office had before; nil when it had none.
    public let kept: String?
  }

  /// Names an office and a copy of it.
  public init(_ folder: String, from copy: Backup.Copy, account: AccountFolders) {
    self.folder = folder
    backup = Backup(of: OfficeFolder(folder), in: copy)
    self.account = account
  }

  /// Walks the whole copy, signatures included; refuses one that is damaged.
  public func prove(
    progress: @escaping (Progress) -> Bool = { _ in true },
  ) throws(RegistryError) -> Proof {
    let judge = try onOffice { try BeliefJudge(of: backup.copy.journal) }
    var verifier = Verifier(file: backup.copy.journal)
    verifier.judge = judge.beliefs
    verifier.progress = { progress(Progress(.verifying, done: $0, total: $1)) }
    let report = try onOffice { [verifier] in try verifier.report() }
    guard report.outcome != .broken, report.position.number > 0 else {
      throw .backup(
        .holdsLess(copy: report.position.head, office: Head(number: 0, sum: .zero)))
    }
    return Proof(office: judge.office, head: report.position.head, doubts: report.doubts)
  }

  /// Restores the office; returns where its journal is then.
  public func restore(
    _ proof: Proof, reason: String, by member: MemberID, key: SigningKey,
    isShared: Bool = false, clockIsConfirmed: Bool = false,
    progress: @escaping (Progress) -> Bool = { _ in true },
  ) throws(RegistryError) -> Outcome {
    try check(proof, reason, member, key)
    var fact = JournalRestored()
    fact.copy = backup.copy.journal
    fact.lost = lastSeenNumber(proof).flatMap { $0 > proof.head.number ? $0 : nil }
    fact.reason = reason
    var terms = AppendTerms()
    terms.clockIsConfirmed = clockIsConfirmed
    let draft = Draft(on: [], facts: Fact.canonical([.journalRestored(fact)]))
    let author = Author(member: member.rawValue, key: key)
    let (position, kept) = try onOffice { [terms] in
      try backup.restore(as: author, recording: draft, terms, isShared: isShared) {
        progress(Progress(.copying, done: $0, total: $1))
      }
    }
    account.expect(office: proof.office.id, in: folder)
    return Outcome(head: position.head, kept: kept)
  }

  /// Takes from the copy the originals the office's journal names and that are missing or changed.
  ///
  /// Nothing else of the office is touched. Returns how many were taken, and what the copy lacks.
  public func restoreOriginals(
    progress: @escaping (Progress) -> Bool = { _ in true },
  ) throws(RegistryError) -> (taken: Int, lacking: [OriginalsCheck.Fault]) {
    try onOffice {
      let check = OriginalsCheck(in: backup.office, naming: .max)
      try check.look(through: Journal(folder: folder), progress: progress)
      var lacking: [OriginalsCheck.Fault] = []
      for (index, fault) in check.faults.enumerated() {
        guard progress(Progress(.copying, done: index, total: check.faults.count)) else {
          throw RegistryError.cancelled
        }
        if try !backup.takeOriginal(fault.original) { lacking.append(fault) }
      }
      return (check.faults.count - lacking.count, lacking)
    }
  }

  private func check(
    _ proof: Proof, _ reason: String, _ member: MemberID, _ key: SigningKey,
  ) throws(RegistryError) {
    guard let known = proof.office.members[member] else {
      throw .refused(.unknownMember(member))
    }
    guard known.key == key.publicKey.text else { throw .otherKey(member: member.rawValue) }
    guard known.roles.contains(.administrator) else {
      throw .refused(.notAdministrator(member))
    }
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw .refused(.textMissing(.reason))
    }
  }

  /// Up to which entry this account saw the office's journal.
  private func lastSeenNumber(_ proof: Proof) -> Int? {
    LastSeen(in: account.state(of: proof.office.id))?.seen.number
  }
}
