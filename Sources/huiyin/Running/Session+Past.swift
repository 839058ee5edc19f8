import Canon
import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

extension Session {
  /// The moment asked for with `--as-of`; a day alone means its end, a second all of it.
  func pastMoment() throws(CommandFailure) -> Instant? {
    guard let text = invocation.value("as-of") else { return nil }
    let zone = try CommandFailure.onRegistry { () throws(RegistryError) in
      try Register.zone(of: folder)
    }
    let moment =
      SentTime.instant(text + " 23:59:59.999", in: zone) ?? SentTime.instant(text, in: zone)
    guard let moment else { throw .arguments(.notATime(option: "as-of", value: text)) }
    // What is shown with whole seconds is meant with all that was recorded in the last of them.
    let rest = moment.milliseconds % 1000 == 0 ? 999 : 0
    // What is still to come today is not known yet.
    return min(Instant(milliseconds: moment.milliseconds + Int64(rest)), .machine)
  }

  /// Says before a text that it tells of the past, and in a JSON run beside the document.
  ///
  /// Each object of the document has a member `asOf` too; a list of none has nothing to mark.
  func markPast() throws(CommandFailure) {
    guard let asOf else { return }
    let phrase = PastMark(asOf, in: office.zone).phrase
    if wantsJSON { Output.complain(phrase(language)) } else { try say(phrase) }
  }
}

/// How the past is marked wherever it is shown.
struct PastMark {
  let phrase: Phrase

  init(_ moment: Instant, in zone: Zone) {
    func time(_ language: Language) -> String {
      TimeText(zone: zone, language: language).full(moment)
    }
    phrase = Phrase(
      zh: "以下是 \(time(.zh)) 的状况，只能查看；要办理，请去掉 --as-of 重新打开。",
      en: "This is the office as of \(time(.en)), to be read only; to act, open it without --as-of."
    )
  }
}
