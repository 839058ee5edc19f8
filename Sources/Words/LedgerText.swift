import Canon
public import Workflow

/// Tells how a due moment came about, a sentence to each step, with its ground in law.
public struct LedgerText: Sendable {
  private let narrator: Narrator
  private let time: TimeText

  /// Speaks with the names of the narrator's office, in its zone and language.
  public init(_ narrator: Narrator) {
    self.narrator = narrator
    time = TimeText(zone: narrator.office.zone, language: narrator.language)
  }

  private var language: Language { narrator.language }

  /// Every step; the last is the due moment.
  public func lines(_ ledger: Ledger) -> [String] { ledger.lines.map(sentence) }

  /// What one step says.
  public func sentence(for line: Ledger.Line) -> String { phrase(for: line)(language) }

  private func phrase(for line: Ledger.Line) -> Phrase {
    switch line {
    case .started(let moment):
      Phrase(zh: "起算：\(time.full(moment))", en: "Starts \(time.full(moment))")
    case .restarted(let entry, let from, let to):
      Phrase(
        zh: "留言时间更正：\(time.full(from)) 改为 \(time.full(to)) (#\(entry))",
        en: "The message time was put right from \(time.full(from)) to \(time.full(to)) "
          + "(#\(entry))")
    case .limit(let limit): limit.phrase
    case .dayOfStart(let day): dayOfStart(day)
    case .counted(let day, let number, let ruling):
      Phrase(zh: "\(time.day(day))：第 \(number) 天", en: "\(time.day(day)): day \(number)")
        + ruling.remark
    case .skipped(let day, let ruling):
      Phrase(zh: "\(time.day(day))：不计入", en: "\(time.day(day)): not counted") + ruling.remark
    case .rolled(let day, let ruling): rolled(day, ruling)
    case .closeOfBusiness(let moment): closeOfBusiness(moment)
    case .worked(let day, let from, let to): worked(day, from, to)
    case .extended(let days, let member, let entry): extended(days, member, entry)
    case .capped(let days):
      Phrase(zh: "连同延期至多 \(days) 天", en: "At most \(days) d with every extension")
    case .ownLimit(let end):
      Phrase(zh: "部门自身时限：\(time.full(end))", en: "The department's own limit: \(time.full(end))")
    case .reserved(let minutes, let before, let leaves): reserved(minutes, before, leaves)
    case .keyPeriod(let name):
      Phrase(zh: "重要时间节点「\(name)」，预留加长", en: "Key period '\(name)': more is kept")
    case .coDepartment(let minutes, let leaves): coDepartment(minutes, leaves)
    case .floor(let minutes, let until): floor(minutes, until)
    case .paused(let from, let to, let minutes): paused(from, to, minutes)
    case .grace(let minutes, let until): grace(minutes, until)
    case .demanded(let day):
      Phrase(zh: "督办单要求的日期：\(time.day(day))", en: "The date the slip demands: \(time.day(day))")
    case .earlierMessage(let number, let from, let to):
      Phrase(
        zh: "并入的 \(number) 更早：\(time.full(from)) 改为 \(time.full(to)) 起算",
        en: "The merged \(number) is earlier: from \(time.full(to)), not \(time.full(from))")
    case .promised(let day):
      Phrase(zh: "向网民承诺的日期：\(time.day(day))", en: "The date promised: \(time.day(day))")
    case .cappedByReply(let end):
      Phrase(zh: "不晚于公开回复时限：\(time.full(end))", en: "Not after the public reply: \(time.full(end))")
    case .recomputed(let entry, let from, let to): recomputed(entry, from, to)
    case .provisional(let year): provisional(year)
    case .due(let moment):
      Phrase(zh: "到期：\(time.full(moment))", en: "Due \(time.full(moment))")
    }
  }
}

// The steps that need more words.
extension LedgerText {
  private func dayOfStart(_ day: CivilDate) -> Phrase {
    Phrase(
      zh: "\(time.day(day))：开始的当日，不计入（民法典第二百零一条）",
      en: "\(time.day(day)): the first day is not counted (Civil Code art. 201)")
  }

  private func rolled(_ day: CivilDate, _ ruling: DayRuling) -> Phrase {
    Phrase(
      zh: "\(time.day(day))：末日不办公，顺延", en: "\(time.day(day)): no workday, so it ends later")
      + ruling.remark + Phrase(zh: "（民法典第二百零三条）", en: " (Civil Code art. 203)")
  }

  private func closeOfBusiness(_ moment: Instant) -> Phrase {
    Phrase(
      zh: "停止业务活动的时间为截止时间：\(time.full(moment))（民法典第二百零三条）",
      en: "Ends at close of business: \(time.full(moment)) (Civil Code art. 203)")
  }

  private func worked(_ day: CivilDate, _ from: Int, _ to: Int) -> Phrase {
    Phrase(
      zh: "\(time.day(day))：\(Self.clock(from))–\(Self.clock(to)) 计 \(to - from) 分",
      en: "\(time.day(day)): \(Self.clock(from))–\(Self.clock(to)) counts \(to - from) min")
  }

  private func extended(_ days: Int, _ member: MemberID, _ entry: Int) -> Phrase {
    let name = narrator.name(of: member)
    return Phrase(
      zh: "延期 \(days) 天，\(name) 批准（#\(entry)）",
      en: "Extended by \(days) d, granted by \(name) (#\(entry))")
  }

  private func reserved(_ minutes: Int, _ before: Instant, _ leaves: Instant) -> Phrase {
    let kept = Self.hours(minutes)
    return Phrase(
      zh: "公开回复 \(time.full(before)) 之前留\(kept.zh)审核、审定、发布（倒排）：\(time.full(leaves))",
      en: "\(kept.en) before the public reply (\(time.full(before))) are kept for review, approval "
        + "and posting: \(time.full(leaves))")
  }

  private func coDepartment(_ minutes: Int, _ leaves: Instant) -> Phrase {
    Phrase(
      zh: "配合部门早于牵头部门\(Self.hours(minutes).zh)：\(time.full(leaves))",
      en: "\(Self.hours(minutes).en) before the lead: \(time.full(leaves))")
  }

  private func floor(_ minutes: Int, _ until: Instant) -> Phrase {
    Phrase(
      zh: "倒排不足：至少给部门\(Self.hours(minutes).zh)，到 \(time.full(until))",
      en: "Squeezed: a department is given at least \(Self.hours(minutes).en), "
        + "until \(time.full(until))")
  }

  private func grace(_ minutes: Int, _ until: Instant) -> Phrase {
    Phrase(
      zh: "退回宽限：退回后至少\(Self.hours(minutes).zh)，到 \(time.full(until))；是否超期仍按原限",
      en: "Grace: at least \(Self.hours(minutes).en) after it was sent back, "
        + "until \(time.full(until)); lateness is judged by the old limit")
  }

  private func recomputed(_ entry: Int, _ from: Instant, _ to: Instant) -> Phrase {
    Phrase(
      zh: "放假安排变更（#\(entry)）：\(time.full(from)) 改为 \(time.full(to))",
      en: "Calendar changed (#\(entry)): from \(time.full(from)) to \(time.full(to))")
  }

  private func provisional(_ year: Int) -> Phrase {
    Phrase(
      zh: "暂定：\(year) 年放假通知尚未载入，载入后重新推算",
      en: "Provisional: the holiday notice of \(year) is not loaded yet")
  }

  private func paused(_ from: Instant, _ to: Instant?, _ minutes: Int) -> Phrase {
    guard let to else {
      return Phrase(
        zh: "待网民补充，自 \(time.full(from)) 暂停", en: "Paused for the citizen since \(time.full(from))")
    }
    return Phrase(
      zh: "待网民补充，\(time.full(from)) 至 \(time.full(to)) 暂停，补回 \(Self.hours(minutes).zh)",
      en: "Paused for the citizen from \(time.full(from)) to \(time.full(to)): "
        + "\(Self.hours(minutes).en) are given back")
  }

  private static func clock(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes)"
  }

  /// Working minutes in hours where they are whole ones.
  private static func hours(_ minutes: Int) -> Phrase {
    minutes % 60 == 0
      ? Phrase(zh: " \(minutes / 60) 个工作小时", en: "\(minutes / 60) working hours")
      : Phrase(zh: " \(minutes) 个工作分钟", en: "\(minutes) working minutes")
  }
}

extension Limit {
  /// How long it is, how it counts, and by what rule.
  public var phrase: Phrase {
    switch self {
    case .days(let days, .civil):
      Phrase(
        zh: "\(days) 天，按民法典（第二百条：按照公历日计算）",
        en: "\(days) d by the Civil Code (art. 200: calendar days)")
    case .days(let days, .working):
      Phrase(
        zh: "\(days) 个工作日（本单位制度：只计工作日，调休上班日计入）",
        en: "\(days) working days (the office's rule; make-up workdays count)")
    case .days(let days, .calendar):
      Phrase(
        zh: "\(days) 个自然日（本单位制度：逐日计算，末日不顺延）",
        en: "\(days) calendar days (the office's rule; the last day never rolls)")
    case .minutes(let minutes):
      Phrase(
        zh: "\(minutes) 分钟，只计办公时间（民法典第二百零一条：按小时自规定的时间起算）",
        en: "\(minutes) min of office hours (Civil Code art. 201: by the hour, from the moment)")
    }
  }
}

extension DayRuling {
  /// Why a day is one of work or rest; nothing for an ordinary weekday.
  public var remark: Phrase {
    switch self {
    case .weekday: .empty
    case .weekend: Phrase(zh: "，周末", en: ", weekend")
    case .holiday(let name, let notice):
      Phrase(zh: "，\(name)放假（\(notice)）", en: ", holiday \(name) (\(notice))")
    case .makeUpWorkday(let name, let notice):
      Phrase(zh: "，\(name)调休上班（\(notice)）", en: ", make-up workday of \(name) (\(notice))")
    case .closed(let document):
      Phrase(zh: "，本单位停止办公（\(document)）", en: ", the office is closed (\(document))")
    case .opened(let document):
      Phrase(zh: "，本单位照常办公（\(document)）", en: ", the office is open (\(document))")
    }
  }
}
