import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `restore`: puts a proved copy in the office's place.
  static let restoring = Subcommand(
    name: "restore", group: .keeping,
    summary: Phrase(
      zh: "从备份恢复：先核验备份，再替换；原文件另名保留，恢复记录在案",
      en: "Put a proved copy in the office's place, on record"),
    operands: [
      Operand(name: "COPY", help: Phrase(zh: "备份的文件夹或文件", en: "the copy's folder or file"))
    ],
    options: [
      .value("reason", "TEXT", Phrase(zh: "为何恢复", en: "why")),
      .flag(
        "originals",
        Phrase(
          zh: "只取回缺失或被改动的原件，日志不动",
          en: "only originals that are missing or changed; the journal stays"
        )),
      .flag("shared", Phrase(zh: "文件夹由一组账户共用", en: "a group of accounts shares the folder")),
    ],
    example: "huiyin restore /media/usb/qinghe --reason 硬盘损坏 --as wang.li"
  ) { session throws(CommandFailure) in try RestoringOffice(session: session).run() }
}

/// Proves a copy, restores it, and tells what came of it.
private struct RestoringOffice {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let path = session.invocation.operands[0]
    guard !session.invocation.has("originals") else { return try restoreOriginals(path) }
    guard let reason = session.invocation.value("reason") else {
      throw .arguments(.optionMissing("reason", subcommand: "restore"))
    }
    let copy = Backup.Copy(path: path)
    _ = try CommandFailure.onSystem { () throws(SystemError) in
      try FileStatus(of: copy.journal)
    }
    let progress = ProgressLine(language: session.language)
    defer { progress.end() }
    let restoring = Restoring(session.folder, from: copy, account: session.account)
    let proof = try CommandFailure.onRegistry { () throws(RegistryError) in
      try restoring.prove(progress: progress.show)
    }
    let ring = KeyRing(
      office: proof.office.id, in: session.folder, account: session.account)
    let member = try session.member(in: proof.office, keys: ring)
    let key = try session.key(of: member, among: ring)
    let outcome = try CommandFailure.onRegistry { () throws(RegistryError) in
      try restoring.restore(
        proof, reason: reason, by: member, key: key,
        isShared: session.invocation.has("shared"),
        clockIsConfirmed: session.invocation.has("confirm-clock"), progress: progress.show)
    }
    progress.end()
    try tell(proof, outcome)
    return .success
  }

  private func restoreOriginals(_ path: String) throws(CommandFailure) -> ExitCode {
    let copy = Backup.Copy(path: path)
    guard copy.folder != nil else { throw .arguments(.noOriginals(path)) }
    try session.checkJournal()
    let progress = ProgressLine(language: session.language)
    defer { progress.end() }
    let restoring = Restoring(session.folder, from: copy, account: session.account)
    let (taken, lacking) = try CommandFailure.onRegistry { () throws(RegistryError) in
      try restoring.restoreOriginals(progress: progress.show)
    }
    progress.end()
    try tell(taken: taken, lacking: lacking)
    return lacking.isEmpty ? .success : .originalsLacking
  }

  private func tell(
    taken: Int, lacking: [OriginalsCheck.Fault],
  ) throws(CommandFailure) {
    guard session.wantsJSON else {
      try session.say(
        Phrase(zh: "从备份取回原件 \(taken) 件。", en: "Originals taken from the copy: \(taken)."))
      guard !lacking.isEmpty else { return }
      try session.say(
        Phrase(
          zh: "还有 \(lacking.count) 件，备份中也没有。", en: "Not in the copy either: \(lacking.count)."))
      return try session.tell(lacking, of: lacking.count)
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("taken", taken)
      writer.member("lacking", lacking) { $0.write($1) }
    }
    try session.output.json(writer)
  }

  private func tell(
    _ proof: Restoring.Proof, _ outcome: Restoring.Outcome,
  ) throws(CommandFailure) {
    guard session.wantsJSON else {
      try session.say(
        Phrase(
          zh: "已恢复到 \(proof.head.told)，记录 #\(outcome.head.number)。",
          en: "Restored up to \(proof.head.told), on record as #\(outcome.head.number)."))
      if let kept = outcome.kept {
        try session.say(Phrase(zh: "原日志保留为 \(kept)。", en: "What was there is kept as \(kept)."))
      }
      for doubt in proof.doubts {
        try session.say(
          Phrase(
            zh: "备份中 #\(doubt.number) 不可信，不予采用。",
            en: "#\(doubt.number) of the copy is not believed and does not count."))
      }
      return try session.tell(outcome.head)
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entries", outcome.head.number)
      writer.member("head", outcome.head.sum.hex)
      writer.member("words", outcome.head.words)
      writer.member("restoredUpTo", proof.head.number)
      writer.member("kept", outcome.kept)
    }
    try session.output.json(writer)
  }
}
