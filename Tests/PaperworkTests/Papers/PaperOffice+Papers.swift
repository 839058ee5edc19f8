import Canon
import Journaling
import Paperwork
import Registry
import Words
import Workflow

extension PaperOffice {
  /// What papers of the office are made in, with a head that does not change from run to run.
  func setting(_ language: Language = .zh) -> PaperSetting {
    let mark = JournalMark(
      number: register.head.number, digest: String(repeating: "a", count: 64),
      words: ["able", "acid", "actor", "alarm", "album"], at: Self.start)
    return PaperSetting(history: register.history, mark: mark, language: language)
  }

  /// The papers of the matter.
  func papers(_ language: Language = .zh) throws -> MatterPapers {
    // The closure is used while the test holds the register, and by nobody else.
    nonisolated(unsafe) let reading = register
    return MatterPapers(of: try register.open(matter), in: setting(language)) { digest in
      try? reading.original(digest)
    }
  }

  /// The text of a paper of the matter.
  func text(of kind: PaperKind, _ language: Language = .zh) throws -> String {
    PaperText(try papers(language).paper(kind)).text
  }
}
