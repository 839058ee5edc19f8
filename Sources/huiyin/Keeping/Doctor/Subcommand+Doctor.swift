import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

extension Subcommand {
  /// `doctor`: what about the office, this account and this machine should be different.
  static let doctor = Subcommand(
    name: "doctor", group: .keeping,
    summary: Phrase(
      zh: "检查单位文件夹、磁盘、权限、时钟、密钥，并给出处理办法",
      en: "Look at folder, disk, permissions, clock and keys, and say what to do"),
    example: "huiyin doctor"
  ) { session throws(CommandFailure) in try Examination(session: session).run() }
}

/// Looks at everything there is to look at, and tells it.
private struct Examination {
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let symptoms = symptoms()
    try session.wantsJSON ? tellJSON(symptoms) : tell(symptoms)
    let worst = symptoms.map(\.level).max() ?? .fine
    return worst >= .warning ? .needsAttention : .success
  }

  private func symptoms() -> [Symptom] {
    guard (try? FileStatus(of: session.folder))?.isFolder == true else {
      return [
        Symptom(
          subject: .folder, level: .fault,
          finding: RegistryError.notAnOffice(session.folder).phrase(session.narrator)), locale,
      ]
    }
    let folder = FolderDoctor(
      folder: OfficeFolder(session.folder), narrator: session.narrator
    ).symptoms()
    do throws(CommandFailure) {
      let register = try session.openQuietly()
      return [place(.fine, Phrase(zh: session.folder, en: session.folder))] + folder
        + OfficeDoctor(register: register, narrator: session.narrator).symptoms() + [locale]
    } catch {
      let sentence = error.sentence(session.narrator)
      return [place(.fault, Phrase(zh: sentence, en: sentence))] + folder + [locale]
    }
  }

  private func place(_ level: Symptom.Level, _ finding: Phrase) -> Symptom {
    Symptom(subject: .folder, level: level, finding: finding)
  }

  private var locale: Symptom {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Machine.environment($0) }.first ?? "C"
    let isUnicode = name.uppercased().replacing("-", with: "").hasSuffix("UTF8")
    return Symptom(
      subject: .locale, level: isUnicode ? .fine : .note,
      finding: isUnicode
        ? Phrase(zh: name, en: name)
        : Phrase(
          zh: "\(name)：工作台会自行改用 UTF-8；终端也须是 UTF-8",
          en: "\(name): the desk uses UTF-8 itself; the terminal must, too"))
  }

  private func tell(_ symptoms: [Symptom]) throws(CommandFailure) {
    for symptom in symptoms {
      let (level, subject) = (symptom.level.phrase, symptom.subject.phrase)
      try session.say(
        Phrase(
          zh: "[\(level.zh)] \(subject.zh)：\(symptom.finding.zh)",
          en: "[\(level.en)] \(subject.en): \(symptom.finding.en)"))
    }
  }

  private func tellJSON(_ symptoms: [Symptom]) throws(CommandFailure) {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("ok", is: (symptoms.map(\.level).max() ?? .fine) < .warning)
      writer.member("checks", symptoms) { item, symptom in
        item.member("subject", symptom.subject.rawValue)
        item.member("level", symptom.level.rawValue)
        item.member("sentence", symptom.finding(session.language))
      }
    }
    try session.output.json(writer)
  }
}
