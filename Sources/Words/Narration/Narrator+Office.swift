import Workflow

// What became of the office itself, and of its journal.
extension Narrator {
  func founded(_ value: OfficeFounded) -> Phrase {
    let english = value.english ?? value.name
    return Phrase(
      zh: "设立\(value.name)，时区 \(value.zone)", en: "founded \(english), zone \(value.zone)")
  }

  func admitted(_ value: MemberAdmitted) -> Phrase {
    let person =
      "\(language == .en ? value.english ?? value.name : value.name) (\(value.member.rawValue))"
    let roles = list(value.roles.map { $0.phrase(language) })
    let place = value.department.map { list([roles, name(of: $0)]) } ?? roles
    return Phrase(zh: "确定成员 \(person)：\(place)", en: "admitted \(person): \(place)")
      + key(of: value)
  }

  /// What became of the member's key, where that is worth telling.
  private func key(of value: MemberAdmitted) -> Phrase {
    let what =
      value.key.isEmpty
      ? Phrase(zh: "，没有签名密钥", en: ", without a signing key")
      : Phrase(zh: "，另一把密钥", en: ", with another key")
    guard value.key.isEmpty || value.keyReason != nil else { return .empty }
    return what + told(value.keyReason)
  }

  func named(_ kind: Phrase, _ value: PlaceNamed) -> Phrase {
    Phrase(
      zh: "命名\(kind.zh) \(value.id)：\(value.name)",
      en: "named the \(kind.en) \(value.id): \(value.english ?? value.name)")
  }

  func described(_ value: SourceDescribed) -> Phrase {
    Phrase(
      zh: "描述来源 \(value.source.rawValue)：\(value.name)",
      en: "described the source \(value.source.rawValue): \(value.english ?? value.name)")
  }

  func adopted(_ value: Policy) -> Phrase {
    Phrase(
      zh: "采用规则：公开回复 \(value.replyDays) 天 (上限 \(value.replyCapDays))，"
        + "部门 \(value.reportDays) 天，\(value.counting.phrase.zh)",
      en: "adopted rules: reply \(value.replyDays) d (cap \(value.replyCapDays)), "
        + "departments \(value.reportDays) d, \(value.counting.phrase.en)")
  }

  func loaded(_ value: HolidayNotice) -> Phrase {
    let off = value.days.filter(\.isOff).count
    let worked = value.days.count - off
    return Phrase(
      zh: (value.isAmendment ? "补充" : "载入") + " \(value.year) 年放假通知 \(value.number)："
        + "放假 \(off) 天，调休上班 \(worked) 天",
      en: (value.isAmendment ? "amended" : "loaded") + " the holidays of \(value.year), "
        + "\(value.number): \(off) days off, \(worked) make-up workdays")
  }

  func declared(_ value: ClosureDeclared) -> Phrase {
    let days = list(value.days.map { time.day($0) })
    return Phrase(
      zh: (value.isOpening ? "照常办公：" : "停止办公：") + "\(days)（\(value.document)）",
      en: (value.isOpening ? "open on " : "closed on ") + "\(days) (\(value.document))")
      + told(value.reason)
  }

  func restored(_ value: JournalRestored) -> Phrase {
    let source = value.copy.map {
      Phrase(zh: "从备份 \($0) 恢复日志", en: "restored the journal from \($0)")
    }
    let lost = value.lost.map {
      Phrase(zh: "，曾见到 #\($0)，其后所失不再追回", en: "; entries up to #\($0) had been seen")
    }
    return (source ?? Phrase(zh: "认可日志现状", en: "accepted the journal as it is"))
      + (lost ?? .empty) + told(value.reason)
  }

  func envelope(_ name: String, _ fact: Fact) -> Phrase {
    if let lag = ClockLag(fact) {
      return Phrase(
        zh: "本机时钟落后于上一条，当时显示 \(time.full(lag.machine))",
        en: "the machine's clock was behind the last entry, it showed \(time.full(lag.machine))")
    }
    if let correction = ClockCorrection(fact) {
      return Phrase(
        zh: "校正时间：自 \(time.full(correction.from)) 改为 \(time.full(correction.to))",
        en: "corrected the time from \(time.full(correction.from)) to "
          + "\(time.full(correction.to))") + told(correction.reason)
    }
    return Self.envelopes[name] ?? Phrase(zh: "事件「\(name)」", en: "event '\(name)'")
  }

  private static let envelopes = [
    "tailClosed": Phrase(zh: "封闭未写完的末尾", en: "closed an unfinished tail"),
    "damageClosed": Phrase(zh: "封闭受损的末尾", en: "closed a damaged tail"),
    "clockBehind": Phrase(zh: "系统时钟落后于上一条", en: "the system clock is behind the last entry"),
    "clockCorrected": Phrase(zh: "系统时钟已校正", en: "the system clock was corrected"),
    "resumed": Phrase(zh: "恢复写入", en: "writing resumed"),
  ]
}
