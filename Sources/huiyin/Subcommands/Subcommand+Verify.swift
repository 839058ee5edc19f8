import Canon
import Desk
import Journaling
import Posix
import Registry
import Workflow

extension Subcommand {
  /// `verify`: whether the journal is whole, continues what was seen, and is believed.
  static let verifying = Subcommand(
    name: "verify", group: .reading,
    summary: Phrase(
      zh: "核验日志：是否完整、是否被回退、签名与权限", en: "Verify the journal: whole, not rolled back, signed"),
    options: [
      .flag("quick", Phrase(zh: "不核签名与权限", en: "leave signatures and rights out")),
      .value(
        "against", "N:SUM", Phrase(zh: "另处留存的日志头，如纸面所印", en: "a head kept elsewhere, as on paper")),
    ],
    example: "huiyin verify --json"
  ) { session throws(CommandFailure) in try Verifying(session: session).run() }
}

/// Walks the journal's file, without the index and without a lock.
private struct Verifying {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let file = OfficeFolder(session.folder).journal
    guard (try? FileStatus(of: file)) != nil else {
      throw .registry(.notAnOffice(session.folder))
    }
    var verifier = Verifier(file: file)
    if let head = try head() { verifier.knownHeads = [head] }
    if !session.invocation.has("quick") {
      let judge = BeliefJudge()
      verifier.belief = judge.belief
    }
    let progress = ProgressLine(language: session.language)
    verifier.progress = { progress.show(Progress(.verifying, done: $0, total: $1)) }
    defer { progress.end() }
    let report: VerificationReport
    do { report = try verifier.report() } catch let error as JournalError {
      try tellUnreadable(error)
      return .journalUnreadable
    } catch {
      throw .registry(.cancelled)
    }
    let outcome = worst(of: report)
    try session.wantsJSON ? tellJSON(report, outcome) : tell(report, outcome)
    return outcome.exitCode
  }

  /// The head that was given as `N:SUM`.
  private func head() throws(CommandFailure) -> Head? {
    guard let text = session.invocation.value("against") else { return nil }
    let halves = text.split(separator: ":")
    guard halves.count == 2, let number = Int(halves[0]), let sum = Digest(String(halves[1]))
    else {
      throw .arguments(.notAChoice(option: "against", value: text, choices: ["1042:64 hex"]))
    }
    return Head(number: number, sum: sum)
  }

  /// The outcome of the walk, or what this account's own index and last seen head say against it.
  private func worst(of report: VerificationReport) -> VerificationReport.Outcome {
    let walked = report.outcome
    guard walked != .broken,
      let notices = try? Register(office: session.folder, account: session.account).notices
    else { return walked }
    for notice in notices {
      if case .rolledBack = notice { return .rolledBackOrForked }
    }
    guard walked != .rolledBackOrForked else { return walked }
    for notice in notices {
      if case .unbelieved = notice { return .doubted }
    }
    return walked
  }

  private func tellUnreadable(_ error: JournalError) throws(CommandFailure) {
    let sentence = error.phrase(session.narrator)(session.language)
    guard session.wantsJSON else { return Output.complain("huiyin: " + sentence) }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("ok", is: false)
      writer.member("outcome", "unreadable")
      writer.member("sentence", sentence)
    }
    try session.output.json(writer)
  }

  private func tellJSON(
    _ report: VerificationReport, _ outcome: VerificationReport.Outcome,
  ) throws(CommandFailure) {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("ok", is: outcome.isWhole)
      writer.member("outcome", String(describing: outcome))
      writer.member("entries", report.position.number)
      writer.member("head", report.position.sum.hex)
      writer.member("words", report.position.head.words)
      writer.member("bytes", report.size)
      writer.member("signaturesChecked", is: !session.invocation.has("quick"))
      writer.member("closedRegions", report.closedRegions) { item, region in
        item.member("offset", region.bytes.lowerBound)
        item.member("length", region.bytes.count)
        item.member("closedBy", region.closedBy)
      }
      writer.member("notBelieved", report.doubts) { item, doubt in
        item.member("entry", doubt.number)
        item.member("why", String(describing: doubt.belief))
      }
      switch report.tail {
      case .whole: break
      case .torn(let length): writer.member("tornBytes", length)
      case .damaged(let damage):
        writer.name("damage")
        writer.object { item in
          item.member("line", damage.line)
          item.member("offset", damage.offset)
          item.member("sentence", damage.phrase(session.language))
        }
      }
    }
    try session.output.json(writer)
  }

  private func tell(
    _ report: VerificationReport, _ outcome: VerificationReport.Outcome,
  ) throws(CommandFailure) {
    try session.say(outcome.phrase)
    try session.say(
      Phrase(
        zh: "记录 \(report.position.number) 条，\(report.size) 字节。",
        en: "\(report.position.number) entries, \(report.size) bytes."))
    try session.say(
      Phrase(
        zh: "日志头 \(report.position.number):\(report.position.sum.hex)",
        en: "Head \(report.position.number):\(report.position.sum.hex)"))
    try session.output.line(report.position.head.words.joined(separator: " "))
    if case .torn(let bytes) = report.tail { try session.say(Notice.tornTail(bytes: bytes).phrase) }
    if case .damaged(let damage) = report.tail { try session.say(damage.phrase) }
    for region in report.closedRegions {
      try session.say(
        Phrase(
          zh: "字节 \(region.bytes.lowerBound) 起 \(region.bytes.count) 字节已由 #\(region.closedBy) 结案。",
          en: "\(region.bytes.count) bytes from \(region.bytes.lowerBound) were closed by "
            + "#\(region.closedBy)."))
    }
    for doubt in report.doubts {
      try session.say(
        Notice.unbelieved(entry: doubt.number, reason: doubt.belief.phrase(session.language)).phrase
      )
    }
  }
}

extension Belief {
  /// Why an entry does not count.
  fileprivate var phrase: Phrase {
    switch self {
    case .believed: Phrase(zh: "可信", en: "believed")
    case .notSigned: Phrase(zh: "签名不符", en: "not signed by its author's key")
    case .notEntitled: Phrase(zh: "无此权限", en: "its author had no right to it")
    }
  }
}

extension VerificationReport.Outcome {
  /// Whether nothing is wrong that was not dealt with.
  fileprivate var isWhole: Bool { self == .whole || self == .wholeWithClosedDamage }

  fileprivate var exitCode: ExitCode {
    switch self {
    case .whole: .success
    case .broken: .journalBroken
    case .rolledBackOrForked: .journalRolledBack
    case .doubted: .entriesNotBelieved
    case .wholeWithClosedDamage: .damageClosed
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .whole: Phrase(zh: "日志完整。", en: "The journal is whole.")
    case .broken: Phrase(zh: "日志有损坏。", en: "The journal is damaged.")
    case .rolledBackOrForked:
      Phrase(zh: "日志被回退或替换。", en: "The journal was rolled back or replaced.")
    case .doubted:
      Phrase(zh: "日志完整，但有不可信的记录。", en: "The journal is whole, but entries are not believed.")
    case .wholeWithClosedDamage:
      Phrase(zh: "日志完整，含已结案的损坏。", en: "The journal is whole, with damage that was closed.")
    }
  }
}
