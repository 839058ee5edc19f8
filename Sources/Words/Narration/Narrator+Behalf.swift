import Canon
public import Workflow

// What was entered for somebody, and what they said to it.
extension Narrator {
  /// How an entry stands that was entered on behalf, taken back, or rests on one that was disowned;
  /// nil for every other.
  public func standing(of mark: TrailMark) -> Phrase? {
    if mark.isUndone { return Phrase(zh: "已撤销，不再计入", en: "taken back; it no longer counts") }
    guard let word = mark.word else { return standingWithoutWord(mark) }
    let name = name(of: mark.actor)
    let time = TimeText(zone: office.zone, language: language).full(word.at)
    guard !word.isConfirmed else {
      let confirmed = Phrase(
        zh: "\(name)已于 \(time) 确认 (#\(word.entry))",
        en: "confirmed by \(name) on \(time) (#\(word.entry))")
      return mark.lapsed == nil ? confirmed : confirmed + fallen(with: mark.lapsed)
    }
    let disowned = Phrase(
      zh: "\(name)已于 \(time) 否认 (#\(word.entry))",
      en: "disowned by \(name) on \(time) (#\(word.entry))")
    return disowned
      + (mark.lapsed == nil
        ? Phrase(zh: "；后果已出本单位，仍计入", en: "; it left the house and still counts")
        : Phrase(zh: "；不再计入", en: "; it no longer counts"))
  }

  private func standingWithoutWord(_ mark: TrailMark) -> Phrase? {
    if let lapsed = mark.lapsed {
      return Phrase(
        zh: "#\(lapsed) 否认其依据，不再计入", en: "#\(lapsed) disowned its ground; it no longer counts")
    }
    guard mark.awaitsWord else { return nil }
    let name = name(of: mark.actor)
    return Phrase(zh: "待\(name)本人确认", en: "not yet confirmed by \(name)")
  }

  private func fallen(with entry: Int?) -> Phrase {
    let entry = entry ?? 0
    return Phrase(
      zh: "；#\(entry) 否认其依据，不再计入", en: "; #\(entry) disowned its ground; it no longer counts")
  }

  /// What is to be done about something that rests on a disowned entry and left the house.
  public func remedy(after act: Act) -> Phrase {
    switch act {
    case .publish, .keepPromise:
      Phrase(
        zh: "答复已发布，收不回来：请管理员拟更正或撤回答复，再按程序重新审定。",
        en: "The reply is posted and can not be called back. An administrator proposes to correct "
          + "or withdraw it, and it is approved anew.")
    case .tellEnd:
      Phrase(
        zh: "已告知网民，收不回来：请管理员重新收文办理，并向网民说明。",
        en: "The citizen was told, which can not be called back. An administrator takes the "
          + "message in anew and explains it to the citizen.")
    case .tellExtension:
      Phrase(
        zh: "延期已告知网民，收不回来：请尽量按原期限答复。",
        en: "The citizen was told of more time, which can not be called back. Answer within the "
          + "first limit if you can.")
    case _:
      Phrase(
        zh: "「\(act.phrase.zh)」已出本单位，收不回来：请管理员核查后补救。",
        en: "'\(act.phrase.en)' left the house and can not be called back. An administrator looks "
          + "into it and puts it right.")
    }
  }

  /// Why what was entered is neither confirmed nor disowned.
  func phrase(for refusal: BehalfRefusal) -> Phrase {
    switch refusal {
    case .nothingEntered:
      Phrase(
        zh: "这里没有代您录入的事项：只能确认或否认别人代自己录入的。",
        en: "Nothing here was entered on your behalf. You confirm or disown only what was.")
    case .several(let entries):
      several(entries.map { "#\($0)" }.joined(separator: " "))
    case .notEntered(let entry):
      Phrase(
        zh: "这里的 #\(entry) 不是代录：请核对条目号。",
        en: "#\(entry) was not entered on behalf here. Check the number.")
    case .notYours(let entry, let of):
      Phrase(
        zh: "#\(entry) 是代\(name(of: of))录入的：请\(name(of: of))本人确认或否认。",
        en: "#\(entry) was entered for \(name(of: of)), and only \(name(of: of)) confirms or "
          + "disowns it.")
    case .alreadyConfirmed(let entry, let at):
      Phrase(
        zh: "#\(entry) 您已于 \(moment(at)) 确认：如有误，办件上的在别人办理前可撤销。",
        en: "You confirmed #\(entry) on \(moment(at)). On a matter that is undone while nobody "
          + "has acted since.")
    case .alreadyDisowned(let entry, let at):
      Phrase(
        zh: "#\(entry) 您已于 \(moment(at)) 否认：如否认有误，请本人重新办理。",
        en: "You disowned #\(entry) on \(moment(at)). If that was wrong, do the act yourself.")
    case .lapsed(let entry):
      Phrase(
        zh: "#\(entry) 已被撤销或其依据已被否认，不再计入：无需确认。",
        en: "#\(entry) was taken back, or what it rests on was disowned. It needs no word.")
    case .inPerson(let member):
      Phrase(
        zh: "代\(name(of: member))录入的事项只能由本人确认或否认：代理人不知其原意，请等本人回来。",
        en: "What was entered for \(name(of: member)) is confirmed or disowned in person: a deputy "
          + "does not know what was said. Wait for their return.")
    }
  }

  private func several(_ entries: String) -> Phrase {
    Phrase(
      zh: "代您录入的有几条（\(entries)）：请写明是哪一条。",
      en: "Several entries were made on your behalf (\(entries)). Say which one you mean.")
  }

  private func moment(_ instant: Instant) -> String {
    TimeText(zone: office.zone, language: language).full(instant)
  }
}
