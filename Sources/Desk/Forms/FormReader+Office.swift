import Canon
import Words
import Workflow

// What concerns the office and no single matter.
extension FormReader {
  /// The command of the office, with what was written in its form.
  func command(from draft: OfficeCommand) throws(FieldError) -> OfficeCommand {
    switch draft {
    case .lookAtSource(var look):
      look.note = optional(.note)
      return .lookAtSource(look)
    case .reportFromGrid(var report):
      report.area = AreaID(rawValue: form.value(.area))
      report.informant = form.value(.informant).trimmed
      report.channel = form.chosen(.channel) ?? report.channel
      report.text = form.value(.text)
      return .reportFromGrid(report)
    case .settleGridReport(var settled):
      settled.result = form.value(.result)
      return .settleGridReport(settled)
    case .recordRisk(let point): return .recordRisk(risk(point))
    case .nameContacts(let chain): return .nameContacts(contacts(chain))
    case .reportZero(var report):
      report.day = try date(.day) ?? report.day
      report.informant = form.value(.informant).trimmed
      report.text = optional(.text)
      return .reportZero(report)
    case .draftBulletin(var draft):
      draft.text = optional(.text)
      return .draftBulletin(draft)
    case .objectToBulletin(var objection):
      objection.reason = form.value(.reason)
      return .objectToBulletin(objection)
    case .decideObjection(var decided):
      decided.isUpheld = form.chosen(.ruling) == ObjectionRuling.upheld
      decided.reason = form.value(.reason)
      return .decideObjection(decided)
    case .issueBulletin: return draft
    case .dropBulletin(var dropped):
      dropped.reason = form.value(.reason)
      return .dropBulletin(dropped)
    case .confirmEntry(let value):
      return .confirmEntry(BehalfConfirmed(of: value.entry, note: optional(.note)))
    case .disownEntry(let value):
      return .disownEntry(BehalfDisowned(of: value.entry, reason: form.value(.reason)))
    }
  }

  private func risk(_ point: RiskPoint) -> RiskPoint {
    var point = point
    point.name = form.value(.title).trimmed
    point.category = form.value(.category).trimmed
    point.level = form.chosen(.level) ?? point.level
    point.status = form.chosen(.status) ?? point.status
    point.topics = form.picked(.topics).map { TopicID(rawValue: $0) }
    point.areas = form.picked(.areas).map { AreaID(rawValue: $0) }
    point.department = form.picked(.department).first.map { DepartmentID(rawValue: $0) }
    point.leader = form.picked(.leader).first.map { MemberID(rawValue: $0) }
    point.cause = form.value(.cause)
    point.measures = form.value(.measures)
    point.wording = optional(.wording)
    point.progress = optional(.result)
    return point
  }

  private func contacts(_ chain: ContactChain) -> ContactChain {
    func contact(_ name: FieldName, _ phone: FieldName) -> Contact {
      var contact = Contact()
      contact.name = form.value(name).trimmed
      contact.phone = optional(phone)
      return contact
    }
    var chain = chain
    chain.leader = contact(.chainLeader, .chainLeaderPhone)
    chain.cadre = contact(.cadre, .cadrePhone)
    chain.gridWorker = contact(.gridWorker, .gridWorkerPhone)
    return chain
  }

  /// The rules with the key period of the form, in the place of the one it began as.
  func policy(with draft: KeyPeriod, in policy: Policy) throws(FieldError) -> Policy {
    var period = draft
    period.name = form.value(.title).trimmed
    guard !period.name.isEmpty else {
      throw FieldError(field: .title, phrase: Phrase(zh: "写上名称", en: "Write its name"))
    }
    period.from = try day(.from)
    period.until = try day(.until)
    period.amberPercent = optional(.amberPercent) == nil ? nil : try number(.amberPercent)
    period.reserveMinutes = optional(.reserveMinutes) == nil ? nil : try number(.reserveMinutes)
    var policy = policy
    if let place = policy.keyPeriods.firstIndex(of: draft) {
      policy.keyPeriods[place] = period
    } else {
      policy.keyPeriods.append(period)
    }
    return policy
  }

  private func day(_ name: FieldName) throws(FieldError) -> CivilDate {
    guard let day = try date(name) else {
      throw FieldError(field: name, phrase: Phrase(zh: "写上日期", en: "Write the day"))
    }
    return day
  }
}
