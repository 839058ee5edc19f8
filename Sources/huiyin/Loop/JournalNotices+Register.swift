import Desk
import Journaling
import Registry
import Words
import Workflow

extension JournalNotices {
  /// What a register knows about its journal.
  init(_ register: Register) {
    let zh = Narrator(office: register.office, language: .zh)
    let en = Narrator(office: register.office, language: .en)
    func phrase(_ notice: Notice) -> Phrase {
      Phrase(zh: notice.phrase(zh).zh, en: notice.phrase(en).en)
    }
    self.init()
    readOnly = register.asOf.map { PastMark($0, in: register.office.zone).phrase }
    for notice in register.notices {
      switch notice {
      case .damaged, .rolledBack:
        if readOnly == nil { readOnly = phrase(notice) }
      case .unbelieved:
        doubtCount += 1
        alarms.append(phrase(notice))
      case .acknowledgedLoss, .restored, .unknownFacts, .clockBehind, .disowned,
        .disownedOnBulletin, .awaitsWord:
        alarms.append(phrase(notice))
      // It is closed by the next act, and nobody was told that it is recorded.
      case .tornTail: break
      }
    }
  }
}
