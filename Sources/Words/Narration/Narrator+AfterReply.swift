import Workflow

// What followed a posted reply, and what was done with a file.
extension Narrator {
  func reopened(_ value: Reopened) -> Phrase {
    let ground = value.reopening.ground.phrase
    let at = value.reopening.sentAt.map { time.full($0) } ?? ""
    let place = value.reopening.url.map { Phrase(zh: "，\($0)", en: ", \($0)") }
    return Phrase(
      zh: "第 \(value.count) 次重新办理（原答复 #\(value.reply)）：\(ground.zh)，\(at)",
      en: "reopened it (no. \(value.count), the reply was #\(value.reply)): \(ground.en), \(at)")
      + (place ?? .empty) + told(value.reopening.text)
  }

  func correctionProposed(_ value: Correcting) -> Phrase {
    let verb: Phrase =
      switch value.kind {
      case .correction: Phrase(zh: "拟更正已发布的答复", en: "proposed to correct the posted reply")
      case .withdrawal: Phrase(zh: "拟撤回已发布的答复", en: "proposed to withdraw the posted reply")
      }
    return verb + told(value.reason)
  }

  func promiseMoveProposed(_ value: PromiseMoving) -> Phrase {
    let day = value.to.map { time.day($0) } ?? ""
    return Phrase(zh: "拟将承诺日期改到 \(day)", en: "proposed to move the promise to \(day)")
      + told(value.reason) + Phrase(zh: "，已告知", en: ", the citizen was told") + told(value.told)
  }

  func fileConsulted(_ value: FileConsulted) -> Phrase {
    Phrase(zh: "登记\(value.reader)查阅档案", en: "recorded that \(value.reader) read the file")
      + told(value.reason)
  }

  func fileLent(_ value: FileLent) -> Phrase {
    let day = value.dueBack.map { time.day($0) } ?? ""
    return Phrase(
      zh: "档案借给\(value.reader)，\(day) 归还", en: "lent the file to \(value.reader) until \(day)")
      + told(value.reason)
  }

  func retentionExtended(_ value: RetentionExtended) -> Phrase {
    Phrase(
      zh: "保管期限延长为\(value.retention.phrase.zh)",
      en: "keeps the file longer: \(value.retention.phrase.en)") + told(value.reason)
  }

  /// Why what follows a reply is refused.
  func phrase(for refusal: AfterReplyRefusal) -> Phrase {
    switch refusal {
    case .askedBeforeReply(let posted):
      Phrase(
        zh: "答复发布于 \(time.full(posted))，新的留言不会更早：请核对时间。",
        en: "The reply was posted \(time.full(posted)); what was said since is later. Check the "
          + "time.")
    case .alreadyAnswered(let act):
      Phrase(
        zh: "已经答复过留言人，不能「\(act.phrase.zh)」：可更正答复 (e)，有新的留言则重新办理 (r)。",
        en: "The citizen has a reply, so '\(act.phrase.en)' is too late. Correct the reply (e), or "
          + "reopen the matter for a new message (r).")
    case .promiseMovedBefore(let day):
      Phrase(
        zh: "承诺已改过一次，现为 \(time.day(day))，不能再改：请按期兑现；留言人另有留言则重新办理 (r)。",
        en: "The promise was moved once, to \(time.day(day)), and can not be moved again. Keep it, "
          + "or reopen the matter if the citizen writes (r).")
    case .promiseNotLater(let day):
      Phrase(
        zh: "现在承诺的是 \(time.day(day))：改期只能改到以后的日期。",
        en: "The promise is for \(time.day(day)). It can only be moved to a later day.")
    case .fileOut(let reader, let day):
      Phrase(
        zh: "档案已借给\(reader)，应于 \(time.day(day)) 归还：请先登记归还 (B)。",
        en: "The file is with \(reader) until \(time.day(day)). Record its return first (B).")
    case .fileNotOut:
      Phrase(zh: "档案没有借出，不用归还。", en: "The file is not lent, so it can not come back.")
    case .dueBackMissing:
      Phrase(zh: "请写归还日期，如 2026-05-09 或 +7。", en: "Give the day it is due back, such as +7.")
    case .dueBackPast(let day):
      Phrase(
        zh: "归还日期 \(time.day(day)) 已经过去：请写今天或以后的日期。",
        en: "The day it is due back, \(time.day(day)), is past. Give today or a later day.")
    case .retentionNotLonger(let kept):
      Phrase(
        zh: "现在的保管期限是\(kept.phrase.zh)：只能延长，不能缩短。",
        en: "It is kept \(kept.phrase.en) already. Retention can only become longer.")
    }
  }
}
