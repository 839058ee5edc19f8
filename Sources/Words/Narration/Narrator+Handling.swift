import Canon
public import Workflow

// What was done to a matter until its departments have reported.
extension Narrator {
  func received(_ value: Received) -> Phrase {
    Phrase(
      zh: "收文：\(name(of: value.source)) \(value.externalID)，留言于 \(time.full(value.sentAt))",
      en: "took in \(value.externalID) from \(name(of: value.source)), written "
        + time.full(value.sentAt)) + counted(value.attachments)
  }

  func registered(_ value: Registered) -> Phrase {
    let registration = value.registration
    let topic = name(of: registration.topic)
    let area = name(of: registration.area)
    let count = registration.points.count
    return Phrase(
      zh: "登记为 \(value.number)：\(registration.kind.phrase.zh)，\(topic)，\(area)，"
        + "诉求 \(count) 条",
      en: "registered it as \(value.number): \(registration.kind.phrase.en), \(topic), \(area), "
        + (count == 1 ? "1 point" : "\(count) points"))
  }

  /// Whom a report accuses, in one line.
  public func names(of accusation: Accusation) -> String {
    list(
      accusation.departments.map(name(of:)) + accusation.members.map { name(of: $0) }
        + accusation.names)
  }

  func amended(_ value: Amended) -> Phrase {
    let old = particulars(value.old)
    let new = particulars(value.new)
    let changes = zip(old, new).map { old, new in
      Phrase(zh: "\(old.0.zh) \(old.1)", en: "\(old.0.en) \(old.1)")
        + Phrase(zh: " 改为 \(new.1)", en: " to \(new.1)")
    }
    return Phrase(zh: "更正：", en: "put right: ")
      + changes.joined(by: Phrase(zh: "；", en: "; ")) + told(value.reason)
  }

  func answeredByOffice(_ value: OfficeAnswer) -> Phrase {
    Phrase(zh: "本室直接答复：", en: "answered it in the office itself: ")
      + outcome(value.outcome, value.promisedOn) + told(value.text) + counted(value.attachments)
  }

  /// What a changed instruction says.
  public func instructionChanged(_ value: InstructionChanged) -> Phrase {
    let added = names(of: value.added)
    let dropped = names(of: value.dropped)
    let slip = value.slip.map { " \($0)" } ?? ""
    return Phrase(
      zh: "改批：\(name(of: value.lead))牵头", en: "changed it: \(name(of: value.lead)) leads")
      + (added.isEmpty
        ? .empty : Phrase(zh: "，增加\(added)\(slip)", en: ", adds \(added)\(slip)"))
      + (dropped.isEmpty ? .empty : Phrase(zh: "，撤回\(dropped)", en: ", drops \(dropped)"))
      + told(value.reason)
  }

  func proposed(_ value: Proposal) -> Phrase {
    Phrase(zh: "拟办：", en: "proposed: ") + shared(value.lead, value.with) + told(value.text)
  }

  func instructed(_ value: Instruction) -> Phrase {
    let urgency = value.isUrgent ? Phrase(zh: " (急)", en: " (urgent)") : .empty
    return Phrase(zh: "批示", en: "instructed") + urgency + Phrase(zh: "：", en: ": ")
      + shared(value.lead, value.with) + told(value.text)
  }

  func proposalReturned(_ value: Reason) -> Phrase {
    Phrase(zh: "退回拟办", en: "returned the proposal") + told(value.reason)
  }

  func dispatched(_ value: Dispatched) -> Phrase {
    Phrase(zh: "交办 \(value.slip)：", en: "dispatched \(value.slip): ")
      + shared(value.lead, value.with) + told(value.note)
  }

  func signedFor(_ value: SignedFor) -> Phrase {
    let department = name(of: value.department)
    return Phrase(
      zh: "代表\(department)签收 (\(value.channel.phrase.zh))",
      en: "signed for \(department) (\(value.channel.phrase.en))")
  }

  func reported(_ value: Report) -> Phrase {
    Phrase(
      zh: "填报\(name(of: value.department))办理报告第 \(value.version) 版：",
      en: "wrote report \(value.version) of \(name(of: value.department)): ")
      + outcome(of: value) + counted(value.attachments)
  }

  func consolidated(_ value: Report) -> Phrase {
    Phrase(
      zh: "由\(name(of: value.department))汇总，办理报告第 \(value.version) 版：",
      en: "consolidated as report \(value.version) of \(name(of: value.department)): ")
      + outcome(of: value) + counted(value.attachments)
  }

  func judged(_ value: ReportJudged, _ verb: Phrase) -> Phrase {
    let department = name(of: value.department)
    return verb
      + Phrase(
        zh: "：\(department)办理报告第 \(value.version) 版",
        en: " report \(value.version) of \(department)") + told(value.reason)
  }

  func bypassed(_ value: Bypass) -> Phrase {
    let department = name(of: value.department)
    return Phrase(zh: "对\(department)未报先行", en: "bypassed \(department)") + told(value.reason)
  }

  private func shared(_ lead: DepartmentID, _ with: [DepartmentID]) -> Phrase {
    let leading = Phrase(zh: "\(name(of: lead))牵头", en: "\(name(of: lead)) leads")
    guard !with.isEmpty else { return leading }
    return leading + Phrase(zh: "，\(names(of: with))协办", en: " with \(names(of: with))")
  }

  private func outcome(of report: Report) -> Phrase {
    outcome(report.outcome, report.promisedOn)
  }

  private func outcome(_ outcome: Outcome, _ promisedOn: CivilDate?) -> Phrase {
    guard let date = promisedOn, outcome == .promised else { return outcome.phrase }
    return Phrase(
      zh: "\(outcome.phrase.zh)，承诺 \(time.day(date))",
      en: "\(outcome.phrase.en) for \(time.day(date))")
  }

  /// What is said of each particular: what it is called, and what it is.
  private func particulars(_ value: Particulars) -> [(Phrase, String)] {
    var list: [(Phrase, String)] = []
    if let kind = value.kind { list.append((Phrase(zh: "类别", en: "kind"), kind.phrase(language))) }
    if let area = value.area { list.append((Phrase(zh: "网格", en: "area"), name(of: area))) }
    if let topic = value.topic { list.append((Phrase(zh: "主题", en: "topic"), name(of: topic))) }
    if let identity = value.identity {
      list.append((Phrase(zh: "身份", en: "identity"), identity.phrase(language)))
    }
    if !value.points.isEmpty {
      let points = value.points.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: " ")
      list.append((Phrase(zh: "诉求", en: "points"), excerpt(points)))
    }
    if let sentAt = value.sentAt {
      list.append((Phrase(zh: "留言时间", en: "message time"), time.full(sentAt)))
    }
    if let restriction = value.restriction {
      list.append((Phrase(zh: "查阅", en: "access"), restriction.phrase(language)))
    }
    if let accusation = value.accusation {
      list.append((Phrase(zh: "被举报", en: "accused"), names(of: accusation)))
    }
    return list
  }
}
