import Canon
import Registry
import Words
import Workflow

// What departments write, and what is done with it.
extension FormWriter {
  /// Whose report is judged, where more than one waits.
  var submittedField: Field? {
    let waiting = matter?.submittedToLead(preferring: row?.department) ?? []
    return waiting.isEmpty
      ? nil : picker(.department, departments(waiting), [waiting[0].rawValue])
  }

  var owingField: Field? {
    let owing = matter?.owingBesideLead(preferring: row?.department) ?? []
    return owing.isEmpty ? nil : picker(.department, departments(owing), [owing[0].rawValue])
  }

  var ownAssignment: Assignment? {
    let principal = row?.deputyFor ?? model.member
    let department = office.members[principal]?.department ?? row?.department
    return department.flatMap { matter?.assignment(of: $0) } ?? matter?.lead
  }

  func reportFields(prefill: Report?) -> [Field] {
    var promised = line(.promisedOn, prefill?.promisedOn?.description ?? "")
    promised.condition = .holds(.outcome, [Outcome.promised.rawValue])
    return [
      text(.findings, prefill?.findings ?? "", limit: .findings),
      text(.wording, prefill?.wording ?? "", limit: .wording),
      choice(.outcome, Outcome.allCases, prefill?.outcome ?? .resolved) { $0.phrase },
      promised,
    ] + pointFields(prefill?.answers ?? []) + [filesField(prefill?.attachments ?? [])]
  }

  func filesField(_ files: [Attachment]) -> Field {
    var list = FileList()
    list.files = files
    return field(.attachments, .files(list))
  }

  /// What is done with each point; one of several departments may leave points to the others.
  func pointFields(_ answers: [PointAnswer]) -> [Field] {
    let points = matter?.points ?? []
    let leaves = matter?.isShared == true && matter?.stage == .inHand
    return points.indices.flatMap { index in
      let number = index + 1
      let answer = answers.first { $0.point == number }
      let none = leaves ? [option("", model.say("不属本部门", "not ours"))] : []
      let options = PointTreatment.allCases.map {
        option($0.rawValue, $0.phrase(model.language))
      }
      let label = "\(number) \(points[index])"
      var ground = line(.ground(number), answer?.ground ?? "")
      ground.condition = .holds(
        .treatment(number), [PointTreatment.handedOn.rawValue, PointTreatment.refused.rawValue])
      let chosen = answer?.treatment.rawValue ?? PointTreatment.answered.rawValue
      return [
        field(
          .treatment(number), .choice(Choice(options + none, chosen: chosen)),
          label: Phrase(zh: label, en: label)),
        ground,
      ]
    }
  }

  /// The departments' reports put together, for the lead to make one of.
  var consolidated: Report? {
    guard let matter else { return nil }
    if let last = matter.lead?.latest?.report { return last }
    var report = Report()
    let signed = matter.assignments.compactMap(\.latest?.report)
    report.findings = joined(signed, \.findings)
    report.wording = joined(signed, \.wording)
    report.outcome = signed.contains { $0.outcome == .promised } ? .promised : .resolved
    report.promisedOn = signed.compactMap(\.promisedOn).max()
    report.answers = signed.flatMap(\.answers)
    report.attachments = signed.flatMap(\.attachments)
    return report
  }

  private func joined(_ reports: [Report], _ text: KeyPath<Report, String>) -> String {
    reports.map { model.narrator.name(of: $0.department) + "：" + $0[keyPath: text] }
      .joined(separator: "\n")
  }
}
