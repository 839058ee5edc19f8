import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension Register {
  /// What the desk gets for an effect that only reads; nil for other effects.
  func answer(
    _ effect: Effect, for viewer: MemberID, ringsAmber: Bool = false,
  ) throws(RegistryError) -> Input? {
    self.viewer = viewer
    return switch effect {
    case .load(let query): .loaded(try worklist(query), for: query)
    case .count: .counted(try counts(for: viewer, now: now))
    case .board: .figures(try board(for: viewer, now: now, ringsAmber: ringsAmber))
    case .open(let id): .opened(try open(id))
    case .statistics(let query): .statistics(try statistics(query, now: now))
    case .perform, .receive, .settle, .office, .adopt, .remindLate, .printBulletin, .admit,
      .dismiss, .unlock, .confirmClock, .switchMember, .saveDraft,
      .loadDraft, .holdDraft, .dropDraft,
      .edit, .attach, .print,
      .copy, .bell, .notify, .alarm, .shift, .repaint, .suspend, .reload, .theme, .quit:
      nil
    }
  }
}

extension Failure {
  /// What a person reads when something at the office went wrong.
  init(_ error: any Error, in office: Office) {
    if case .refused(let refusal)? = error as? RegistryError {
      self = .refusal(refusal)
      return
    }
    let failure = CommandFailure(any: error)
    let phrase = Phrase(
      zh: failure.sentence(Narrator(office: office, language: .zh)),
      en: failure.sentence(Narrator(office: office, language: .en)))
    if case .journal(.clockFarAhead)? = error as? RegistryError {
      self = .clockFarAhead(phrase)
    } else {
      self = .sentence(phrase)
    }
  }
}
