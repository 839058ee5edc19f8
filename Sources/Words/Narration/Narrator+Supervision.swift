import Workflow

// Urging and supervision slips.
extension Narrator {
  func remindedAutomatically(_ value: AutomaticReminder) -> Phrase {
    let clock = value.clock.phrase
    let whose = value.department.map { " (\(name(of: $0)))" } ?? ""
    return Phrase(
      zh: "自动催办：\(clock.zh)超期\(whose)，\(time.day(value.day))",
      en: "reminded automatically: \(clock.en) is late\(whose), \(time.day(value.day))")
  }

  func explanationRefused(_ value: ExplanationRefused) -> Phrase {
    let department = name(of: value.department)
    return Phrase(
      zh: "不采信\(department)的说明 (#\(value.explanation))",
      en: "refused the explanation of \(department) (#\(value.explanation))") + told(value.reason)
  }

  func leaderAlerted(_ value: UrgentAlert) -> Phrase {
    Phrase(
      zh: "急报领导：\(value.reached) (\(value.channel.phrase.zh))",
      en: "alerted \(value.reached) (\(value.channel.phrase.en))") + told(value.answer)
  }

  func supervisionProposed(_ value: SupervisionProposal) -> Phrase {
    let department = name(of: value.department)
    return Phrase(
      zh: "提请督办\(department)：\(value.breach.phrase.zh)，限 \(time.day(value.dueOn)) 前",
      en: "proposed to supervise \(department): \(value.breach.phrase.en), by "
        + time.day(value.dueOn)) + told(value.demand)
  }

  func supervisionIssued(_ value: SupervisionIssued) -> Phrase {
    let department = name(of: value.department)
    let day = value.dueOn.map { time.day($0) } ?? ""
    return Phrase(
      zh: "签发督办单 \(value.number)：\(department)，限 \(day) 前",
      en: "issued the slip \(value.number) to \(department), by \(day)") + told(value.note)
  }

  func supervisionAnswered(_ value: SupervisionAnswer) -> Phrase {
    let department = name(of: value.department)
    return Phrase(zh: "\(department)答复督办", en: "answered the slip for \(department)")
      + counted(value.attachments) + told(value.text)
  }

  func supervisionJudged(_ value: SupervisionJudged, _ verb: Phrase) -> Phrase {
    let department = name(of: value.department)
    return verb + Phrase(zh: "：\(department)", en: " of \(department)") + told(value.reason)
  }
}

// What the office watches: sources, areas, risks.
extension Narrator {
  func sourceLookedAt(_ value: SourceLook) -> Phrase {
    let source = name(of: value.source)
    return Phrase(
      zh: "查看\(source)，没有新留言 (\(time.day(value.day)))",
      en: "looked at \(source), nothing new (\(time.day(value.day)))") + told(value.note)
  }

  func gridReported(_ value: GridReport) -> Phrase {
    let area = name(of: value.area)
    return Phrase(
      zh: "\(area)上报，\(value.informant) (\(value.channel.phrase.zh))",
      en: "news from \(area), told by \(value.informant) (\(value.channel.phrase.en))")
      + told(value.text)
  }

  func gridReportSettled(_ value: GridReportSettled) -> Phrase {
    Phrase(zh: "网格情况 #\(value.report) 办结", en: "settled the grid report #\(value.report)")
      + told(value.result)
  }

  func riskRecorded(_ value: RiskPoint) -> Phrase {
    Phrase(
      zh: "登记风险点 \(value.id.rawValue)：\(value.name) (\(value.level.phrase.zh)，"
        + "\(value.status.phrase.zh))",
      en: "recorded the risk point \(value.id.rawValue): \(value.name) "
        + "(\(value.level.phrase.en), \(value.status.phrase.en))")
  }

  func contactsNamed(_ value: ContactChain) -> Phrase {
    let area = name(of: value.area)
    let names = list([value.leader.name, value.cadre.name, value.gridWorker.name])
    return Phrase(zh: "登记\(area)三级联络：\(names)", en: "named the contacts of \(area): \(names)")
  }

  func zeroReported(_ value: ZeroReport) -> Phrase {
    let area = name(of: value.area)
    let head = Phrase(
      zh: "\(area) \(time.day(value.day)) 零报告，\(value.informant)",
      en: "zero report of \(area), \(time.day(value.day)), by \(value.informant)")
    guard value.text != nil else { return head + Phrase(zh: "：无情况", en: ": nothing happened") }
    return head + told(value.text)
  }
}

// Bulletins.
extension Narrator {
  func bulletinDrafted(_ value: BulletinDrafted) -> Phrase {
    Phrase(zh: "起草通报：", en: "drafted a bulletin: ") + named(value.items)
  }

  func bulletinObjected(_ value: BulletinObjection) -> Phrase {
    let department = name(of: value.department)
    return Phrase(
      zh: "\(department)对通报 #\(value.bulletin) 提出异议",
      en: "objected for \(department) to the bulletin #\(value.bulletin)") + told(value.reason)
  }

  func objectionDecided(_ value: ObjectionDecided) -> Phrase {
    let department = name(of: value.department)
    return Phrase(
      zh: "裁定\(department)对通报 #\(value.bulletin) 的异议" + (value.isUpheld ? "成立" : "不成立"),
      en: (value.isUpheld ? "upheld" : "rejected")
        + " the objection of \(department) to the bulletin #\(value.bulletin)")
      + told(value.reason)
  }

  func bulletinIssued(_ value: BulletinIssued) -> Phrase {
    let omitted = value.omissions.count
    let omission =
      omitted == 0 ? .empty : Phrase(zh: "；未列入 \(omitted) 项", en: "; \(omitted) left out")
    return Phrase(zh: "签发通报 \(value.number)：", en: "issued the bulletin \(value.number): ")
      + named(value.items) + omission
  }

  func bulletinDropped(_ value: BulletinDropped) -> Phrase {
    Phrase(zh: "放弃通报 #\(value.bulletin)", en: "dropped the bulletin #\(value.bulletin)")
      + told(value.reason)
  }

  private func named(_ items: [BulletinItem]) -> Phrase {
    let departments = items.map(\.department).reduce(into: [DepartmentID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let names = names(of: departments)
    return Phrase(
      zh: "\(names)，\(items.count) 项",
      en: "\(names), \(items.count == 1 ? "1 item" : "\(items.count) items")")
  }
}
