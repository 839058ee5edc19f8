import Drawing
import Words
import Workflow

/// A key that is under a passphrase, and what waits for it.
struct Unlocking: Sendable, Equatable {
  let member: MemberID
  /// What goes on once the key is open.
  var waiting: [Effect]
  /// What was being filled in meanwhile.
  var form: Form?
  /// Whether a passphrase was tried that is another one.
  var isWrong: Bool
  /// Whether the key is being opened, which takes a moment on purpose: keys mean nothing then.
  var isOpening = false
  var typed = EditBuffer("", isSingleLine: true, limit: 200)
}

extension Model {
  /// Asks for the passphrase before the first act, once for all that wait for the same key.
  mutating func askPassphrase(
    _ waiting: [Effect], of member: MemberID, isWrong: Bool,
  ) {
    if case .unlocking(var unlocking) = mode, unlocking.member == member {
      let isAnswer = unlocking.isOpening
      unlocking.waiting = isAnswer ? waiting : unlocking.waiting + waiting
      unlocking.isOpening = false
      unlocking.isWrong = isWrong
      if isAnswer { unlocking.typed = EditBuffer("", isSingleLine: true, limit: 200) }
      mode = .unlocking(unlocking)
      return
    }
    let form: Form? =
      switch mode {
      case .filling(let form), .doubtingClock(let form): form
      case .quitting(let form): form
      case .unlocking(let other): other.form
      case .browsing, .filtering, .searching, .commanding, .choosing: nil
      }
    notice = nil
    mode = .unlocking(Unlocking(member: member, waiting: waiting, form: form, isWrong: isWrong))
  }

  mutating func unlock(_ key: Key, _ unlocking: Unlocking) -> [Effect] {
    guard !unlocking.isOpening else { return [] }
    var unlocking = unlocking
    switch key {
    case .enter:
      unlocking.isOpening = true
      mode = .unlocking(unlocking)
      return [
        .unlock(
          unlocking.member, passphrase: unlocking.typed.text, then: unlocking.waiting)
      ]
    case .escape, .control("c"):
      mode = unlocking.under
      giveUp(unlocking.waiting)
    default:
      if unlocking.typed.press(key, columns: size.columns) { mode = .unlocking(unlocking) }
    }
    return []
  }

  /// The key is open, or can not be opened at all: what was interrupted goes on.
  mutating func endUnlocking(_ member: MemberID) {
    guard case .unlocking(let unlocking) = mode, unlocking.member == member else { return }
    mode = unlocking.under
  }

  /// Without the key nothing of what waited is done.
  private mutating func giveUp(_ waiting: [Effect]) {
    let reason = Phrase(zh: "没有给口令，没有办理", en: "without the passphrase nothing was done")
    notice = Notice(text: reason(language), role: .warning)
    for request in waiting.compactMap(\.request) { take(.sentence(reason), request) }
  }

  /// The question, with a star for each character that was typed.
  func passphraseQuestion(_ unlocking: Unlocking) -> (question: String, stars: EditBuffer) {
    let name = narrator.name(of: unlocking.member)
    let question =
      unlocking.isOpening
      ? say(" 正在解开\(name)的密钥 ", " The key of \(name) is being opened ")
      : unlocking.isWrong
        ? say(" 口令不对，\(name)的口令: ", " Another one. Passphrase of \(name): ")
        : say(" \(name)的口令: ", " Passphrase of \(name): ")
    let stars = String(repeating: "*", count: unlocking.typed.count)
    return (question, EditBuffer(stars, isSingleLine: true, limit: 200))
  }
}

extension Unlocking {
  /// What the keys mean again once it is over.
  var under: Model.Mode { form.map { .filling($0) } ?? .browsing }
}

extension Effect {
  /// The number under which an answer to it is expected; nil where none is.
  public var request: Int? {
    switch self {
    case .perform(_, _, _, let request), .receive(_, _, let request),
      .office(_, _, let request), .adopt(_, _, let request), .settle(_, _, let request):
      request
    case .statistics, .remindLate, .printBulletin, .load, .count, .board, .open, .shift, .admit,
      .dismiss, .unlock, .switchMember,
      .confirmClock, .saveDraft, .holdDraft, .loadDraft, .dropDraft, .edit, .attach, .copy, .bell,
      .notify,
      .alarm, .print, .repaint, .suspend, .reload, .theme, .quit:
      nil
    }
  }
}
