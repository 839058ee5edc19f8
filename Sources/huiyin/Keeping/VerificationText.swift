import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

/// What `verify` prints.
struct VerificationText {
  private let finding: VerificationFinding
  private let session: Session
  private var report: VerificationReport { finding.report }

  init(_ finding: VerificationFinding, _ session: Session) {
    self.finding = finding
    self.session = session
  }

  /// Says that the file could not be read.
  static func tellUnreadable(_ error: JournalError, _ session: Session) throws(CommandFailure) {
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

  /// Prints sentences.
  func write() throws(CommandFailure) {
    try session.say(finding.outcome.phrase)
    try session.say(
      Phrase(
        zh: "记录 \(report.position.number) 条，\(report.size) 字节。",
        en: "\(report.position.number) entries, \(report.size) bytes."))
    try session.tell(report.position.head)
    if finding.since > 0 {
      try session.say(
        Phrase(
          zh: "只核了 #\(finding.since) 之后；其前视为已核。",
          en: "Only what follows #\(finding.since) was checked."))
    }
    try writeDamage()
    if session.invocation.has("signatures") { try writeSigners() }
    for doubt in report.doubts {
      let notice = Notice.unbelieved(entry: doubt.number, reason: doubt.belief.reason ?? "")
      try session.say(notice.phrase(session.narrator))
    }
    try writeOriginals()
    for head in report.missingHeads {
      try session.say(
        Phrase(
          zh: "另处留存的日志头 #\(head.number) 不在本日志中。",
          en: "The head #\(head.number) that was kept elsewhere is not in this journal."))
    }
    if let comparison = finding.comparison { try session.say(comparison.phrase) }
  }

  private func writeDamage() throws(CommandFailure) {
    if case .torn(let bytes) = report.tail {
      try session.say(Notice.tornTail(bytes: bytes).phrase(session.narrator))
    }
    if case .damaged(let damage) = report.tail { try session.say(damage.phrase) }
    for region in report.closedRegions {
      let (from, count) = (region.bytes.lowerBound, region.bytes.count)
      let reason = region.reason.map { Phrase(zh: "：\($0)", en: ": \($0)") }
      let end = reason ?? Phrase(zh: "。", en: ".")
      try session.say(
        Phrase(
          zh: "字节 \(from) 起 \(count) 字节已由 #\(region.closedBy) 结案" + end.zh,
          en: "\(count) bytes from \(from) were closed by #\(region.closedBy)" + end.en))
    }
  }

  private func writeSigners() throws(CommandFailure) {
    for (member, signer) in (finding.signers ?? [:]).sorted(by: { $0.key < $1.key }) {
      let doubted = signer.entries - signer.believed
      try session.say(
        Phrase(
          zh: "\(member)：签名 \(signer.entries) 条，不可信 \(doubted) 条。",
          en: "\(member): \(signer.entries) entries, \(doubted) not believed."))
    }
  }

  private func writeOriginals() throws(CommandFailure) {
    guard let check = finding.originals else { return }
    let faults = check.faultCount
    func count(_ kind: OriginalsCheck.Fault.Kind) -> Int { check.counts[kind, default: 0] }
    try session.say(
      faults == 0
        ? Phrase(
          zh: "原件 \(check.count) 件，件件如日志所记。",
          en: "\(check.count) originals, all as the journal names them.")
        : Phrase(
          zh: "原件 \(check.count) 件：缺失 \(count(.missing)) 件，被改动 \(count(.changed)) 件，"
            + "读不出 \(count(.unreadable)) 件。从未依法删去则应从备份取回："
            + "huiyin restore 备份 --originals。",
          en: "\(check.count) originals: \(count(.missing)) missing, \(count(.changed)) changed, "
            + "\(count(.unreadable)) unreadable. Unless erased by law, take them from a copy: "
            + "huiyin restore COPY --originals."))
    try session.tell(check.faults, of: faults)
  }

  /// Prints one JSON document.
  func writeJSON() throws(CommandFailure) {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("ok", is: finding.isWhole)
      writer.member("outcome", String(describing: finding.outcome))
      writer.member("entries", report.position.number)
      writer.member("head", report.position.sum.hex)
      writer.member("words", report.position.head.words)
      writer.member("bytes", report.size)
      if finding.since > 0 { writer.member("since", finding.since) }
      writer.member("signaturesChecked", is: finding.signers != nil)
      writer.member("closedRegions", report.closedRegions) { item, region in
        item.member("offset", region.bytes.lowerBound)
        item.member("length", region.bytes.count)
        item.member("closedBy", region.closedBy)
        item.member("reason", region.reason)
      }
      writer.member("notBelieved", report.doubts) { item, doubt in
        item.member("entry", doubt.number)
        item.member("why", String(describing: doubt.belief))
      }
      writeSigners(to: &writer)
      writeOriginals(to: &writer)
      if !report.missingHeads.isEmpty {
        writer.member("missingHeads", report.missingHeads) { $0.member("entry", $1.number) }
      }
      writeComparison(to: &writer)
      writeTail(to: &writer)
    }
    try session.output.json(writer)
  }

  private func writeSigners(to writer: inout CanonWriter) {
    guard session.invocation.has("signatures"), let signers = finding.signers else { return }
    writer.member("signers", signers.sorted { $0.key < $1.key }) { item, signer in
      item.member("member", signer.key)
      item.member("entries", signer.value.entries)
      item.member("believed", signer.value.believed)
    }
  }

  private func writeOriginals(to writer: inout CanonWriter) {
    guard let check = finding.originals else { return }
    writer.name("originals")
    writer.object { item in
      item.member("count", check.count)
      for kind in OriginalsCheck.Fault.Kind.allCases {
        item.member(kind.rawValue, check.counts[kind, default: 0])
      }
      item.member("faults", check.faults) { $0.write($1) }
    }
  }

  private func writeComparison(to writer: inout CanonWriter) {
    guard let comparison = finding.comparison else { return }
    writer.name("against")
    writer.object { item in
      item.member("relation", comparison.relation.rawValue)
      item.member("common", comparison.common.number)
      item.member("entries", comparison.other.number)
      item.member("head", comparison.other.sum.hex)
      item.member("isWhole", is: comparison.otherTail == .whole)
    }
  }

  private func writeTail(to writer: inout CanonWriter) {
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
}

extension Session {
  /// Prints a head in full, and as the words it is read out by.
  func tell(_ head: Head) throws(CommandFailure) {
    try say(
      Phrase(
        zh: "日志头 \(head.number):\(head.sum.hex)", en: "Head \(head.number):\(head.sum.hex)"))
    try output.line("\(head.number) " + head.words.joined(separator: " "))
  }
}

extension ClosedRegion {
  /// Why an administrator passed over it; nil for a torn write.
  fileprivate var reason: String? {
    if case .damage(let reason) = kind { reason } else { nil }
  }
}

extension JournalComparison {
  fileprivate var phrase: Phrase {
    switch relation {
    case .same: Phrase(zh: "与对照的日志完全相同。", en: "The other journal holds the same.")
    case .continues:
      Phrase(
        zh: "对照的日志是本日志的前 \(other.number) 条，一字不差。",
        en: "The other journal is the first \(other.number) entries of this one.")
    case .begins:
      Phrase(
        zh: "对照的日志更长：本日志是它的前 \(common.number) 条，它到 \(other.told)。",
        en: "The other journal goes on: this one is its first \(common.number) entries, it goes up "
          + "to \(other.told).")
    case .forked:
      Phrase(
        zh: "两份日志从 #\(common.number + 1) 起不同；最后相同的是 \(common.told)。",
        en: "The two journals differ from #\(common.number + 1) on; the last entry both have is "
          + "\(common.told).")
    case .unrelated:
      Phrase(zh: "两份日志没有相同的记录。", en: "The two journals have no entry in common.")
    }
  }
}

extension VerificationReport.Outcome {
  /// Whether nothing is wrong that was not dealt with.
  var isWhole: Bool { self == .whole || self == .wholeWithClosedDamage }

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
