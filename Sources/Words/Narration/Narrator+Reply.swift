import Workflow

// What was done to the reply, and what urged it on.
extension Narrator {
  func reviewed(_ value: Reviewed) -> Phrase {
    let digest = value.digest.prefix(8)
    return Phrase(
      zh: "审核通过，送审定 (文本 \(digest))", en: "passed the reply to approval (text \(digest))")
      + told(value.note)
  }

  func returned(_ value: Return, _ verb: Phrase) -> Phrase {
    let target =
      switch value.target {
      case .departments:
        Phrase(zh: names(of: value.departments), en: names(of: value.departments))
      case .lead, .office: value.target.phrase
      }
    return verb + Phrase(zh: "给", en: " to ") + target + told(value.reason)
  }

  func approved(_ value: Approval) -> Phrase {
    let digest = value.digest.prefix(8)
    return Phrase(zh: "审定 (文本 \(digest))", en: "approved the text \(digest)")
      + told(value.comment)
  }

  func published(_ value: Publication) -> Phrase {
    let moment = time.full(value.postedAt)
    if value.withdraws {
      let place =
        value.url.isEmpty ? Phrase.empty : Phrase(zh: "：\(value.url)", en: " at \(value.url)")
      return Phrase(zh: "撤下原答复于 \(moment)", en: "took the reply off \(moment)") + place
        + told(value.proof) + counted(value.attachments)
    }
    if let channel = value.channel {
      return Phrase(
        zh: "不公开发布，\(moment) 以\(channel.phrase.zh)告知",
        en: "did not post the reply; told \(moment) by \(channel.phrase.en)")
        + told(value.proof) + counted(value.attachments)
    }
    let compared: Phrase =
      if let difference = value.difference {
        Phrase(zh: "，与审定文本不一致", en: ", other than approved") + told(difference)
      } else {
        value.isCompared
          ? Phrase(zh: "，与审定文本一致", en: ", the same as approved") : .empty
      }
    return Phrase(
      zh: "发布反馈于 \(moment)：\(value.url)", en: "posted the reply \(moment) at \(value.url)")
      + alsoAt(value.merged) + compared + counted(value.attachments)
  }

  /// How many merged messages were answered with it.
  private func alsoAt(_ merged: [MergedReply]) -> Phrase {
    guard !merged.isEmpty else { return .empty }
    let count = merged.count
    return Phrase(
      zh: "，一并答复并件 \(count) 件",
      en: " and at \(count) merged message\(count == 1 ? "" : "s")")
  }

  func promiseKept(_ value: PromiseKept) -> Phrase {
    Phrase(zh: "兑现承诺", en: "kept the promise") + told(value.result)
  }

  func closed(_ value: Closing) -> Phrase {
    Phrase(
      zh: "办结：\(value.method.phrase.zh)回访，\(value.satisfaction.phrase.zh)",
      en: "closed it: follow-up by \(value.method.phrase.en), \(value.satisfaction.phrase.en)")
      + told(value.note)
  }

  func archived(_ value: Archiving) -> Phrase {
    Phrase(
      zh: "归档为 \(value.fileNumber)，保管期限\(value.retention.phrase.zh)",
      en: "archived it as \(value.fileNumber), kept \(value.retention.phrase.en)")
      + absent(value.absences) + told(value.note)
  }

  /// How many pieces the file lacks, each with a reason written for it.
  private func absent(_ absences: [PieceAbsence]) -> Phrase {
    guard !absences.isEmpty else { return .empty }
    return Phrase(
      zh: "，缺 \(absences.count) 件，均已写明原因",
      en: ", without \(absences.count) of its pieces, each with a reason")
  }

  func reminded(_ value: Reminder) -> Phrase {
    let urged = value.department.map { name(of: $0) }
    return Phrase(
      zh: "催办\(urged ?? "")：\(value.channel.phrase.zh)联系到 \(value.reached)",
      en: "reminded \(urged ?? "the office") by \(value.channel.phrase.en), reached "
        + value.reached) + told(value.answer)
  }

  func explained(_ value: Explanation) -> Phrase {
    let expected = value.expectedOn.map { date in
      Phrase(zh: "，预计 \(time.day(date))", en: ", expected \(time.day(date))")
    }
    return Phrase(
      zh: "代表\(name(of: value.department))说明", en: "explained for \(name(of: value.department))")
      + (expected ?? .empty) + told(value.text)
  }

  func extensionAsked(_ value: ExtensionRequest) -> Phrase {
    let department = name(of: value.department)
    return Phrase(
      zh: "为\(department)申请延期 \(value.days) 天",
      en: "asked an extension of \(value.days) d for \(department)") + told(value.reason)
  }

  func extensionGranted(_ value: ExtensionGrant) -> Phrase {
    Phrase(zh: "批准延期 \(value.days) 天", en: "granted an extension of \(value.days) d")
      + told(value.note)
  }

  func onBehalf(_ value: OnBehalf) -> Phrase {
    Phrase(
      zh: "代录\(name(of: value.of))的办理 (\(value.channel.phrase.zh))，凭证",
      en: "entered on behalf of \(name(of: value.of)) (\(value.channel.phrase.en)), proof")
      + told(value.proof) + counted(value.attachments)
  }
}
