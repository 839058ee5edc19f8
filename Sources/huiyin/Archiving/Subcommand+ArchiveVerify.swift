import Canon
import Desk
import Paperwork
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `archive verify`: whether packages are what their manifests, and the journal, say.
  static let archiveVerifying = Subcommand(
    name: "archive verify", group: .reading,
    summary: Phrase(zh: "校验归档包，不论放在哪里", en: "Verify archive packages, wherever they lie"),
    operands: [
      Operand(
        name: "PATH", isRequired: false,
        help: Phrase(
          zh: "一个归档包，或放归档包的文件夹，或本单位的档号、办件编号；缺省为本单位的全部",
          en: "a package, a folder of them, or a number of a file or matter; else the office's"))
    ],
    example: "huiyin archive verify /media/usb/J001-WS·2026-D10-BGS-0123"
  ) { session throws(CommandFailure) in try ArchiveVerifying(session: session).run() }
}

/// Verifies packages and tells what was found of each.
private struct ArchiveVerifying {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let path = path()
    let survey = try survey(of: path)
    let line = ProgressLine(language: session.language)
    var findings: [ArchiveSurvey.Finding] = []
    for (done, path) in survey.paths.enumerated() {
      findings.append(survey.finding(at: path))
      _ = line.show(Progress(.verifying, done: done + 1, total: survey.paths.count))
    }
    line.end()
    findings += survey.lost
    try tell(findings)
    let codes = findings.compactMap { $0.error?.exitCode.rawValue }
    return codes.min().flatMap(ExitCode.init) ?? .success
  }

  private func path() -> String {
    let archive = session.folder + "/archive"
    guard var path = session.invocation.operands.first else { return archive }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !path.contains("/"), (try? FileStatus(of: path)) == nil else {
      return Folder.followed(path)
    }
    let filed = [path, fileNumber(of: path)].compactMap(\.self).map { archive + "/" + $0 }
    return filed.first { (try? FileStatus(of: $0)) != nil } ?? path
  }

  /// Under which number the office filed a matter; nil where it filed no such.
  private func fileNumber(of matter: String) -> String? {
    guard let register = try? session.open(), let id = try? register.find(matter) else {
      return nil
    }
    return try? register.open(id).matter.archiving?.value.fileNumber
  }

  private func survey(of path: String) throws(CommandFailure) -> ArchiveSurvey {
    let recorded = try recorded(for: path)
    do throws(ArchiveError) {
      return try ArchiveSurvey(at: path, recorded: recorded)
    } catch { throw .archive(error) }
  }

  /// What the journal recorded, where the packages lie in the archive of an office.
  private func recorded(for path: String) throws(CommandFailure) -> [String: String]? {
    guard let office = office(of: path) else { return nil }
    var invocation = session.invocation
    invocation.options["office"] = [office]
    let register = try Session(
      invocation, language: session.language, account: session.account
    ).open()
    var recorded: [String: String] = [:]
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.archivedMatters { matter in
        guard let archiving = matter.archiving?.value, !archiving.package.isEmpty else { return }
        recorded[archiving.fileNumber] = archiving.package
      }
    }
    return recorded
  }

  private func office(of path: String) -> String? {
    let parent = Folder.parent(of: path)
    return [path, parent].lazy
      .filter { $0.split(separator: "/").last == "archive" }
      .map { Folder.parent(of: $0) }
      .first { (try? FileStatus(of: $0 + "/journal.jsonl")) != nil }
  }
}

extension ArchiveVerifying {
  private func tell(_ findings: [ArchiveSurvey.Finding]) throws(CommandFailure) {
    guard !session.wantsJSON else { return try tellJSON(findings) }
    for finding in findings {
      if let error = finding.error {
        try session.output.line(finding.name + ": " + error.phrase(session.language))
      } else if let package = finding.package, findings.count == 1 {
        try session.say(
          Phrase(
            zh: "\(finding.name)：完好，\(package.fileCount) 个文件，\(package.byteCount) 字节。",
            en: "\(finding.name): whole, \(package.fileCount) files, \(package.byteCount) bytes."))
      }
    }
    let wrong = findings.count { $0.error != nil }
    try session.say(
      Phrase(
        zh: "归档包 \(findings.count) 个，\(wrong == 0 ? "全部完好" : "\(wrong) 个不符")。",
        en: "\(findings.count) packages, \(wrong == 0 ? "all whole" : "\(wrong) of them wrong")."))
  }

  private func tellJSON(_ findings: [ArchiveSurvey.Finding]) throws(CommandFailure) {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("ok", is: findings.allSatisfy { $0.error == nil })
      writer.member("packages", findings) { item, finding in
        item.member("name", finding.name)
        item.member("ok", is: finding.error == nil)
        item.member("files", finding.package?.fileCount)
        item.member("bytes", finding.package?.byteCount)
        item.member("digest", finding.package?.digest)
        item.member("code", finding.error.map { Int($0.exitCode.rawValue) })
        item.member("sentence", finding.error?.phrase(session.language))
        if case .damaged(let faults)? = finding.error {
          item.member("faults", faults.map { $0.phrase(session.language) })
        }
      }
    }
    try session.output.json(writer)
  }
}
