import Canon
import Drawing
import Registry
import Words
import Workflow

// The first page: who wrote what, what is waited for, what was done.
extension DetailsWriter {
  var summary: [Line] {
    guard let matter, let file else { return [] }
    return head(matter, file) + returned + waiting(file) + reopening(matter) + entries + endings
      + corrections + promiseMoves + merging + similar + message(file) + points(matter)
      + officeAnswer + proposal + instruction + matter.assignments.flatMap(assignment)
      + matter.withdrawn.flatMap(withdrawal) + explanations + supervisions
      + grantedExtensions + pendingExtension + reply(matter)
  }

  private func head(_ matter: Matter, _ file: MatterFile) -> [Line] {
    let title =
      file.message?.title
      ?? say("留言原件缺失：请管理员从备份中找回", "The message's original is missing: restore it from a backup")
    let stage = matter.number + "  " + matter.stage.phrase(model.language)
    var lines = wrapped(title, indent: 0, .title) + labelled("编号", "Number", stage)
    let from = [
      narrator.name(of: matter.received.source), file.message?.author ?? "",
      time.full(matter.received.sentAt),
    ]
    lines += labelled("来源", "Source", from.filter { !$0.isEmpty }.joined(separator: "  "))
    lines += contact
    if let news = model.office.supervision.gridNews(externalID: matter.received.externalID) {
      let report = news.report.value
      let told = [narrator.name(of: report.area), report.informant].joined(separator: "  ")
      lines += labelled("网格", "Grid report", "#\(news.id)  " + told)
    }
    if let registration = matter.registration?.registration {
      let words = [
        registration.kind.phrase(model.language), narrator.name(of: registration.area),
        narrator.name(of: registration.topic), registration.identity.phrase(model.language),
      ]
      lines += labelled("类别", "Kind", words.joined(separator: "  "))
      lines += restriction(matter)
    }
    if matter.holdsUnknownFacts {
      lines += wrapped(narrator.sentence(for: .holdsUnknownFacts), indent: 0, .warning)
    }
    return lines
  }

  /// How the citizen is reached, for who may have to: the office, and those who have a part.
  var contact: [Line] {
    guard let matter, let contact = file?.message?.contact, !contact.isEmpty else { return [] }
    let own = model.office.members[model.member]?.department
    let isInCharge = matter.assignments.contains { $0.department == own }
    let calls: [Workflow.Role] = [.administrator, .leader, .dutyOfficer]
    guard isInCharge || model.roles.contains(where: calls.contains) else { return [] }
    return labelled("联系方式", "Contact", contact)
  }

  /// That only some may read it, and whom it accuses.
  private func restriction(_ matter: Matter) -> [Line] {
    guard matter.isRestricted, let registration = matter.registration?.registration else {
      return []
    }
    let roles = model.office.restrictedRoles.map { $0.phrase(model.language) }
    let accused = narrator.names(of: registration.accusation)
    let open =
      say("仅对", "open to ") + narrator.list(roles)
      + say("和承办部门开放", " and the departments assigned")
    return labelled("受限办件", "Restricted", open, .warning)
      + (accused.isEmpty ? [] : labelled("被举报", "Accused", accused))
  }

  private func waiting(_ file: MatterFile) -> [Line] {
    var lines: [Line] = []
    for waiting in file.waiting {
      lines += labelled("等待", "Awaits", model.awaited(waiting, on: file.matter))
      if let clock = waiting.clock {
        lines += self.lines(for: clock, naming: clock.department != waiting.department)
      }
    }
    // Where another reply answers the message, or none is owed, being in time means nothing.
    guard file.matter.stage.countsReply else { return lines }
    if let reply = file.clocks.first, !file.waiting.contains(where: { $0.clock == reply }) {
      lines += self.lines(for: reply)
    }
    return lines
  }

  /// Why the public text came back, until it is settled anew.
  var returned: [Line] {
    (matter?.standingTextReturns ?? [])
      .flatMap { labelled("退回", "Returned", $0.value + "  " + moment($0.moment), .warning) }
  }

  /// Why reports came back to their departments, while they are written anew.
  var sentBack: [Line] {
    (matter?.assignments ?? []).filter { $0.stage == .sentBack }.flatMap { assignment in
      labelled(
        narrator.name(of: assignment.department) + " 退回",
        narrator.name(of: assignment.department) + ", sent back",
        assignment.sentBack?.value ?? "", .warning)
    }
  }

  /// Until when the citizen is to have a reply.
  var publicClock: [Line] {
    file?.clocks.first.map { lines(for: $0) } ?? []
  }

  /// A clock; its department too, unless the line above names it.
  private func lines(for clock: Clock, naming: Bool = true) -> [Line] {
    let (label, status) = (say("时限", "Due"), clock.level(at: model.now).phrase(model.language))
    let department = naming ? clock.department.map { "  " + narrator.name(of: $0) } ?? "" : ""
    var lines = labelled("时限", "Due", status + " " + due.line(for: clock) + department)
    let rest = lines.first?.text.dropFirst(label.count + 2 + status.count) ?? ""
    lines[0] = Line(label, .fieldLabel).adding("  ").adding(status, role(of: clock)).adding(rest)
    return lines
  }

  /// What the citizen wrote, and sent with it.
  private func message(_ file: MatterFile) -> [Line] {
    guard let text = file.message?.text, !text.isEmpty else { return [] }
    let attachments = file.matter.received.attachments.map(\.name)
    let files =
      attachments.isEmpty
      ? [] : labelled("附件", "Attachments", attachments.joined(separator: ", "))
    return heading("留言", "Message") + wrapped(text) + files
  }

  /// What is asked or demanded, point by point.
  var points: [Line] { matter.map(points) ?? [] }

  private func points(_ matter: Matter) -> [Line] {
    guard !matter.points.isEmpty else { return [] }
    return heading("诉求", "Points")
      + matter.points.enumerated().flatMap { index, point in
        [Line].labelled(" \(index + 1)", point, columns: columns)
      }
  }

  var proposal: [Line] {
    guard let matter, let proposal = matter.proposal else { return [] }
    return heading("拟办意见", "Proposal") + wrapped(proposal.value.text)
      + labelled(" 拟交", " To", narrator.names(of: [proposal.value.lead] + proposal.value.with))
      + [Line(" " + moment(proposal.moment), .dim)]
      + (matter.standingProposalReturn.map { labelled(" 退回", " Returned", $0.value) } ?? [])
  }

  var instruction: [Line] {
    guard let matter, let instruction = matter.instruction else { return [] }
    let urgent = instruction.value.isUrgent ? [Line(say(" 紧急", " Urgent"), .warning)] : []
    return heading("领导批示", "Instruction") + urgent + wrapped(instruction.value.text)
      + labelled(" 交办", " To", narrator.names(of: instruction.value.departments))
      + [Line(" " + moment(instruction.moment), .dim)]
      + matter.instructionChanges.flatMap { change in
        labelled(" 改批", " Changed", narrator.instructionChanged(change.value)(model.language))
          + [Line(" " + moment(change.moment), .dim)]
      }
  }

  private func assignment(_ assignment: Assignment) -> [Line] {
    let role = assignment.isLead ? say("牵头", "lead") : say("配合", "with")
    let name = narrator.name(of: assignment.department)
    var lines = [
      Line.blank,
      Line(name, .heading).adding("  " + role + "  ")
        .adding(assignment.stage.phrase(model.language), .strong),
    ]
    if let sentBack = matter?.standingReturn(of: assignment) {
      lines += labelled(" 退回", " Sent back", sentBack.value + "  " + moment(sentBack.moment))
    }
    if let objecting = assignment.objecting { lines += objection(objecting) }
    if let bypass = assignment.bypass { lines += labelled(" 未报先行", " Bypassed", bypass.value) }
    if let version = assignment.latest { lines += report(version, of: assignment) }
    return lines
  }

  /// The latest reports of the departments whose part stands somewhere.
  func reports(at stage: Assignment.Stage) -> [Line] {
    (matter?.assignments ?? []).filter { $0.stage == stage }.flatMap { assignment in
      assignment.latest.map { report($0, of: assignment) } ?? []
    }
  }

  private func report(_ version: Assignment.Version, of assignment: Assignment) -> [Line] {
    let report = version.report
    let title = version.isConsolidated ? say("汇总报告", "Consolidated report") : say("办理报告", "Report")
    let number = say(" 第 \(report.version) 版", " version \(report.version)")
    var lines = [
      Line(" " + title + number + "  ", .strong).adding(narrator.name(of: assignment.department)),
      Line(" " + moment(version.written), .dim),
    ]
    lines += labelled(" 情况", " Findings", report.findings)
    lines += labelled(" 答复", " Wording", report.wording)
    let promised = report.promisedOn.map { "  " + time.day($0) } ?? ""
    lines += labelled(" 结果", " Outcome", report.outcome.phrase(model.language) + promised)
    for answer in report.answers {
      let ground = answer.ground.map { ": " + $0 } ?? ""
      lines += labelled(
        " 诉求 \(answer.point)", " Point \(answer.point)",
        answer.treatment.phrase(model.language) + ground)
    }
    if !report.attachments.isEmpty {
      let names = report.attachments.map(\.name).joined(separator: ", ")
      lines += labelled(" 附件", " Attachments", names)
    }
    let signed = version.signed.map { say(" 已签发 ", " Signed ") + moment($0) }
    return lines + [Line(signed ?? say(" 未签发", " Not signed yet"), .dim)]
  }

  private func reply(_ matter: Matter) -> [Line] {
    var lines: [Line] = []
    if let review = matter.review {
      // What is to take the place of a posted reply is not what was posted then.
      let isNext = matter.publication.map { $0.moment.number < review.moment.number } ?? false
      lines +=
        isNext
        ? heading("拟改的答复（未发布）", "The reply in its place, not posted yet")
        : heading("公开答复", "Public reply")
      lines += wrapped(review.value.text)
    }
    for publication in matter.publications {
      let label =
        publication.value.withdraws ? say("撤下", "Taken off") : say("发布", "Posted")
      lines += labelled(label, label, time.full(publication.value.postedAt))
      if !publication.value.url.isEmpty { lines += labelled("网址", "URL", publication.value.url) }
      lines += mergedReplies(publication.value)
    }
    if let closing = matter.closing {
      lines += labelled("回访", "Follow-up", closing.value.satisfaction.phrase(model.language))
    }
    return lines + archived
  }
}
