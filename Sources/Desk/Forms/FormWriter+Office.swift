import Canon
import Drawing
import Registry
import Words
import Workflow

// Forms of what concerns the office and no single matter.
extension FormWriter {
  /// The form of a deed of the office, with what is known filled in.
  func form(for deed: Deed, about subject: String) -> Form {
    let act: String
    let fields: [Field]
    switch deed {
    case .act(let act): return form(for: act, about: subject)
    case .settings(let task): return form(for: task)
    case .office(let command):
      act = command.act.rawValue
      fields = self.fields(for: command) + doerFields(for: command.act)
    case .keyPeriod(let period):
      act = "keyPeriod"
      fields = self.fields(for: period)
    case .dropKeyPeriod:
      act = "dropKeyPeriod"
      fields = []
    }
    return Form(
      deed: deed, targets: [], matter: nil,
      draftName: [model.member.rawValue, "office", subject, act].joined(separator: "/"),
      fields: fields)
  }

  private func fields(for command: OfficeCommand) -> [Field] {
    switch command {
    case .lookAtSource: [text(.note, limit: .note)]
    case .reportFromGrid: gridReportFields
    case .settleGridReport: [text(.result, limit: .result)]
    case .recordRisk(let point): fields(for: point)
    case .nameContacts(let chain): fields(for: chain)
    case .reportZero(let report):
      [
        line(.day, report.day.description), line(.informant, gridWorker(of: report.area)),
        text(.text, limit: .gridNews, label: Phrase(zh: "情况（空为零报告）", en: "News (blank: none)")),
      ]
    case .draftBulletin:
      [text(.text, limit: .bulletin, label: Phrase(zh: "通报正文（可空）", en: "Text (may be blank)"))]
    case .objectToBulletin, .dropBulletin: [text(.reason, limit: .reason)]
    case .decideObjection:
      [
        choice(.ruling, ObjectionRuling.allCases, .upheld) { $0.phrase },
        text(.reason, limit: .reason),
      ]
    case .issueBulletin: []
    case .confirmEntry: [text(.note, limit: .note)]
    case .disownEntry: [text(.reason, limit: .reason)]
    }
  }

  private var gridReportFields: [Field] {
    [
      picker(.area, offered(.area), only(offered(.area))),
      line(.informant),
      choice(.channel, Channel.allCases, .phone) { $0.phrase },
      text(.text, limit: .gridNews, label: Phrase(zh: "情况", en: "News")),
    ]
  }

  private func fields(for point: RiskPoint) -> [Field] {
    let leaders = office.members(with: .leader).map {
      named($0.member.rawValue, $0.member) { $0.name(of: $1) }
    }
    return [
      line(.title, point.name, label: Phrase(zh: "风险点", en: "Risk point")),
      line(.category, point.category),
      choice(.level, RiskLevel.allCases, point.level) { $0.phrase },
      choice(.status, RiskStatus.allCases, point.status) { $0.phrase },
      picker(
        .topics, offered(.topic, keeping: point.topics.map(\.rawValue)),
        point.topics.map(\.rawValue), allowsMany: true),
      picker(
        .areas, offered(.area, keeping: point.areas.map(\.rawValue)),
        point.areas.map(\.rawValue), allowsMany: true),
      picker(.department, offered(.department), [point.department?.rawValue ?? ""]),
      picker(.leader, leaders, [point.leader?.rawValue ?? ""]),
      text(.cause, point.cause, limit: .cause), text(.measures, point.measures, limit: .measures),
      text(
        .wording, point.wording ?? "", limit: .wording,
        label: Phrase(zh: "公开口径", en: "Agreed wording")),
      text(
        .result, point.progress ?? "", limit: .result, label: Phrase(zh: "近期进展", en: "Progress")),
    ]
  }

  private func fields(for chain: ContactChain) -> [Field] {
    [
      line(.chainLeader, chain.leader.name), line(.chainLeaderPhone, chain.leader.phone ?? ""),
      line(.cadre, chain.cadre.name), line(.cadrePhone, chain.cadre.phone ?? ""),
      line(.gridWorker, chain.gridWorker.name),
      line(.gridWorkerPhone, chain.gridWorker.phone ?? ""),
    ]
  }

  private func fields(for period: KeyPeriod) -> [Field] {
    [
      line(.title, period.name, label: Phrase(zh: "名称", en: "Name")),
      line(.from, period.from?.description ?? ""), line(.until, period.until?.description ?? ""),
      line(.amberPercent, period.amberPercent.map(String.init) ?? "50"),
      line(.reserveMinutes, period.reserveMinutes.map(String.init) ?? ""),
    ]
  }

  /// For whom: oneself, a member who is away, or one who told it by phone or on paper.
  private func doerFields(for act: OfficeAct) -> [Field] {
    let doers = model.doers(of: act)
    let isOwn = doers.contains(model.member)
    let deputized = doers.filter { $0 != model.member }
    if !deputized.isEmpty {
      let none = isOwn ? [option("", model.say("本人办理", "myself"))] : []
      let options = deputized.map { option($0.rawValue, model.narrator.name(of: $0)) }
      let chosen = isOwn ? "" : deputized[0].rawValue
      return [field(.deputyFor, .choice(Choice(none + options, chosen: chosen)))]
    }
    guard !isOwn, act.canBeEnteredOnBehalf else { return [] }
    let entitled = act.roles.flatMap { office.members(with: $0) }.map {
      named($0.member.rawValue, $0.member) { $0.name(of: $1) }
    }
    return [
      picker(.behalf, entitled, entitled.prefix(1).map(\.id)),
      choice(.behalfChannel, Channel.allCases, Channel.phone) { $0.phrase }, line(.behalfProof),
    ]
  }
}

extension FormWriter {
  /// Who reports for an area, as its contacts say.
  fileprivate func gridWorker(of area: AreaID) -> String {
    office.supervision.contacts[area]?.value.gridWorker.name ?? ""
  }
}

/// What a leader says to an objection.
enum ObjectionRuling: String, CaseIterable {
  case upheld
  case rejected

  var phrase: Phrase {
    switch self {
    case .upheld: Phrase(zh: "异议成立", en: "upheld")
    case .rejected: Phrase(zh: "异议不成立", en: "rejected")
    }
  }
}
