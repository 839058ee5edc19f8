import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `verify`: whether the journal is whole, continues what was seen, and is believed.
  static let verifying = Subcommand(
    name: "verify", group: .keeping,
    summary: Phrase(
      zh: "核验日志与原件：是否完整、是否被回退、签名与权限",
      en: "Verify the journal and its originals: whole, not rolled back, signed"),
    options: [
      .flag(
        "quick",
        Phrase(zh: "不核签名、权限与原件", en: "leave signatures, rights and originals out")),
      .flag("signatures", Phrase(zh: "按成员列出签名核验的结果", en: "tell of signatures member by member")),
      .value(
        "since", "N",
        Phrase(
          zh: "只核第 N 条之后，其前视为已核", en: "only what follows entry N; what precedes is taken as checked"
        )),
      .value(
        "against", "FILE|HEAD",
        Phrase(
          zh: "与备份（文件或文件夹）或另处留存的日志头对照：N:摘要，或 N 与八个词",
          en:
            "compare with a copy (file or folder), or with a head kept elsewhere: N:SUM, or N and "
            + "its eight words")),
    ],
    example: "huiyin verify --against /media/copy --json"
  ) { session throws(CommandFailure) in try Verifying(session: session).run() }
}

/// Walks the journal's file, without the index and without a lock.
private struct Verifying {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    try session.checkJournal()
    if session.invocation.has("quick"), session.invocation.has("signatures") {
      throw .arguments(.conflict("quick", "signatures"))
    }
    let progress = ProgressLine(language: session.language)
    defer { progress.end() }
    do {
      var finding = try walk(progress)
      finding.outcome = worst(finding)
      progress.end()
      let text = VerificationText(finding, session)
      try session.wantsJSON ? text.writeJSON() : text.write()
      return finding.exitCode
    } catch let error as JournalError {
      try VerificationText.tellUnreadable(error, session)
      return .journalUnreadable
    } catch let failure as CommandFailure {
      throw failure
    } catch let error as RegistryError {
      throw .registry(error)
    } catch {
      throw .registry(.cancelled)
    }
  }

  private var file: String { OfficeFolder(session.folder).journal }

  private func walk(_ progress: ProgressLine) throws -> VerificationFinding {
    let since = try sinceNumber()
    let isQuick = session.invocation.has("quick")
    let other = try Other(session.invocation.value("against"))
    var verifier = Verifier(file: file)
    verifier.progress = { progress.show(Progress(.verifying, done: $0, total: $1)) }
    if case .head(let note) = other { verifier.knownHeads = [note] }
    let judge = isQuick ? nil : try BeliefJudge(of: file, since: since)
    let originals = isQuick ? nil : OriginalsCheck(in: OfficeFolder(session.folder))
    verifier.judge = judge.map { judge in
      { batch in
        let beliefs = try judge.beliefs(of: batch)
        originals?.look(at: believed(batch, beliefs, since: since))
        return beliefs
      }
    }
    if isQuick, since > 0 { verifier.since = try position(since) }
    let report = try verifier.report()
    var finding = VerificationFinding(
      report: report, outcome: report.outcome, signers: judge?.signers, originals: originals,
      since: since)
    if case .copy(let path) = other {
      finding.comparison = try JournalComparison(
        of: report, in: file, with: path, progress: verifier.progress)
    }
    return finding
  }

  /// The entries that were asked about and count; nobody else's originals are missed.
  private func believed(_ batch: [LinkedEntry], _ beliefs: [Belief], since: Int) -> [Entry] {
    zip(batch, beliefs).compactMap { item, belief in
      belief == .believed && item.entry.number > since ? item.entry : nil
    }
  }

  private func sinceNumber() throws(CommandFailure) -> Int {
    let since = try session.number("since") ?? 0
    guard since >= 0 else {
      throw .arguments(.notANumber(option: "since", value: String(since)))
    }
    if since > 0 { _ = try position(since) }
    return since
  }

  private func position(_ number: Int) throws(CommandFailure) -> Position {
    let position = try CommandFailure.onJournal { () throws(JournalError) in
      try Journal.position(ofEntry: number, inFile: file)
    }
    guard let position else { throw .noEntry(number) }
    return position
  }

  /// The outcome of the walk, or what this account's own notes say against it.
  ///
  /// A copy that lies elsewhere is not what the notes are about.
  private func worst(_ finding: VerificationFinding) -> VerificationReport.Outcome {
    let walked = finding.outcome
    guard walked != .broken else { return walked }
    switch finding.comparison?.relation {
    case .begins, .forked, .unrelated: return .rolledBackOrForked
    case .same, .continues, nil: break
    }
    guard session.account.knows(session.folder),
      let register = try? Register(office: session.folder, account: session.account)
    else { return walked }
    let verdicts = register.verdicts
    if verdicts.contains(.rolledBack) { return .rolledBackOrForked }
    guard walked != .rolledBackOrForked else { return walked }
    return verdicts.contains(.notBelieved) ? .doubted : walked
  }

  /// What the journal is compared with.
  private enum Other {
    case none
    case head(HeadNote)
    case copy(String)

    init(_ text: String?) throws(CommandFailure) {
      guard let text else {
        self = .none
        return
      }
      if let note = HeadNote(text) {
        self = .head(note)
      } else {
        guard (try? FileStatus(of: text)) != nil else { throw .arguments(.notAHead(text)) }
        self = .copy(Backup.Copy(path: text).journal)
      }
    }
  }
}

/// Everything `verify` found.
struct VerificationFinding {
  var report: VerificationReport
  var outcome: VerificationReport.Outcome
  /// What was found of each member's signatures; nil when they were left out.
  var signers: [String: BeliefJudge.Signer]?
  /// What was found of the originals; nil when they were left out.
  var originals: OriginalsCheck?
  /// Up to which entry nothing was checked.
  var since: Int
  var comparison: JournalComparison?
}

extension VerificationFinding {
  /// Whether nothing is wrong that was not dealt with.
  var isWhole: Bool { outcome.isWhole && !hasChangedOriginals }

  /// Those that are missing may have been erased by law; no law has one changed.
  private var hasChangedOriginals: Bool {
    originals?.counts.keys.contains { $0 != .missing } ?? false
  }

  fileprivate var exitCode: ExitCode {
    switch outcome {
    case .broken: .journalBroken
    case .rolledBackOrForked: .journalRolledBack
    case .doubted: .entriesNotBelieved
    case .whole: hasChangedOriginals ? .originalsLacking : .success
    case .wholeWithClosedDamage: hasChangedOriginals ? .originalsLacking : .damageClosed
    }
  }
}
