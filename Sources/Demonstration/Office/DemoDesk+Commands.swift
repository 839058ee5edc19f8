import Canon
import Workflow

extension DemoDesk {
  /// What is done; nil for what needs more than the desk: taking in, and filing.
  mutating func command(
    for moment: DemoMatter.Moment, in course: DemoMatter,
  ) -> MatterCommand? {
    switch moment.act {
    case .receive, .archive, .pause, .resume, .acknowledge, .undo, .remindAutomatically,
      .refuseExplanation, .alertLeader, .proposeSupervision, .issueSupervision, .refuseSupervision,
      .answerSupervision, .acceptSupervision, .returnSupervision, .returnFromSecrecy, .edit,
      .refuseCorrection, .proposePromiseMove,
      .confirmPromiseMove, .refusePromiseMove, .consult, .lend, .takeBack, .retainLonger, .merge,
      .unmerge:
      nil
    case .proposeCorrection: .proposeCorrection(correcting(course))
    case .confirmCorrection: .confirmCorrection(Confirmation())
    case .reopen: .reopen(reopening())
    case .confirm, .disown: word(moment, in: course)
    case .register: .register(registration(of: course))
    case .amend: .amend(amendment(of: course))
    case .answer: .answer(answer(to: course))
    case .propose: .propose(proposal(on: course))
    case .returnProposal: .returnProposal(reason(DemoReasons.proposalReturns, course))
    case .instruct: .instruct(instruction(on: course))
    case .changeInstruction: .changeInstruction(change(of: course))
    case .dispatch: .dispatch(Dispatch())
    case .signFor: .signFor(SignedFor())
    case .report: .report(report(of: moment, in: course))
    case .consolidate: .consolidate(report(of: moment, in: course))
    case .sign: .sign(ReportJudged())
    case .refuseToSign: .refuseToSign(judged(moment, because: DemoReasons.refusals, course))
    case .acceptReport: .acceptReport(accepted(moment))
    case .sendBackReport: .sendBackReport(judged(moment, because: DemoReasons.sendBacks, course))
    case .bypass: .bypass(bypass(moment, course))
    case .remind: .remind(reminder(of: moment, course))
    case .explain: .explain(explanation(at: moment, course))
    case .object: .object(objection(moment, course))
    case .upholdObjection: .upholdObjection(upheld(moment))
    case .rejectObjection: .rejectObjection(rejected(moment, course))
    case .tellExtension:
      .tellExtension(
        told(
          at: moment, since: course.matter.untoldExtension?.moment.at, course))
    case .askExtension: .askExtension(request(course))
    case .grantExtension: .grantExtension(grant(course))
    case .refuseExtension: .refuseExtension(reason(DemoReasons.extensionRefusals, course))
    case .proposeDecline, .confirmDecline, .refuseDecline, .proposeTransfer, .confirmTransfer,
      .refuseTransfer, .proposeVoid, .confirmVoid, .refuseVoid, .tellEnd:
      endingCommand(for: moment, in: course)
    case .mask, .examineSecrecy, .review, .returnFromReview, .approve, .returnFromApproval,
      .publish, .keepPromise,
      .close:
      replyCommand(for: moment, in: course)
    }
  }

  private func registration(of course: DemoMatter) -> Registration {
    let message = course.message
    var registration = Registration()
    registration.kind = course.plans(.amend) ? misread(message.kind) : message.kind.recorded
    registration.area = AreaID(rawValue: message.area)
    registration.topic = TopicID(rawValue: message.topic)
    registration.identity =
      message.author == DemoSender.nameless
      ? .anonymous : message.contact == nil ? .unverified : .named
    registration.points = message.points.map(\.text)
    if registration.kind == .report { registration.accusation = accusation(in: message) }
    return registration
  }

  func accusation(in message: DemoMessage) -> Accusation {
    var accusation = Accusation()
    accusation.departments = message.accused.map { DepartmentID(rawValue: $0) }
    if accusation.isEmpty { accusation.names = ["不明"] }
    return accusation
  }

  private func proposal(on course: DemoMatter) -> Proposal {
    let message = course.message
    var proposal = Proposal()
    let isSecond = course.matter.proposalReturn != nil
    proposal.text = (isSecond ? "已电话联系来信人，情况核清。" : "") + message.paperwork.proposal
    proposal.lead = DepartmentID(rawValue: message.lead)
    proposal.with = message.coDepartments.map { DepartmentID(rawValue: $0) }
    return proposal
  }

  private mutating func instruction(on course: DemoMatter) -> Instruction {
    let message = course.message
    var instruction = Instruction()
    instruction.text = message.paperwork.instruction
    instruction.lead = DepartmentID(rawValue: message.lead)
    instruction.with = message.coDepartments.map { DepartmentID(rawValue: $0) }
    if course.plans(.changeInstruction) { instruction.with.removeLast() }
    instruction.isUrgent = message.kind == .help && random.happens(percent: 25)
    return instruction
  }

  private mutating func reason(_ choices: [DemoReason], _ course: DemoMatter) -> Reason {
    var reason = Reason()
    reason.reason = words(choices, on: course)
    return reason
  }

  private func accepted(_ moment: DemoMatter.Moment) -> ReportJudged {
    var judged = ReportJudged()
    judged.department = moment.department
    return judged
  }

  private mutating func judged(
    _ moment: DemoMatter.Moment, because reasons: [DemoReason], _ course: DemoMatter,
  ) -> ReportJudged {
    var judged = accepted(moment)
    judged.reason = words(reasons, on: course)
    return judged
  }

  private mutating func bypass(_ moment: DemoMatter.Moment, _ course: DemoMatter) -> Bypass {
    var bypass = Bypass()
    bypass.department = moment.department
    bypass.reason = words(DemoReasons.bypasses, on: course)
    return bypass
  }
}

extension DemoDesk {
  /// What a department reports on its points, or the lead for all of them.
  private func report(of moment: DemoMatter.Moment, in course: DemoMatter) -> Report {
    let paperwork = course.message.paperwork
    let isWhole = moment.department.rawValue == course.message.lead
    // Who took a part over reports on the points of the department that gave it away.
    let told = (moment.other ?? moment.department).rawValue
    let part = paperwork.reports.first { $0.department == told }
    var report = Report()
    report.findings = isWhole ? paperwork.findings : part?.findings ?? paperwork.findings
    report.wording = isWhole ? paperwork.wording : part?.wording ?? paperwork.wording
    if let sentBack = course.matter.assignment(of: moment.department)?.sentBack {
      report.findings += "\n针对“\(sentBack.value)”的意见，已补充核实并修改了公开答复。"
    }
    report.outcome = isWhole ? paperwork.outcome.outcome : .explained
    if isWhole, let promised = paperwork.promisedOn {
      report.promisedOn = max(promised, hours.zone.local(moment.at).day)
    }
    report.answers = course.message.points.indices
      .filter { isWhole || course.message.points[$0].department == told }
      .map { index in
        var answer = PointAnswer()
        answer.point = index + 1
        return answer
      }
    return report
  }

  private mutating func reminder(
    of moment: DemoMatter.Moment, _ course: DemoMatter,
  ) -> Reminder {
    var reminder = Reminder()
    reminder.department = moment.department
    reminder.channel = random.choice(of: [.phone, .phone, .message])
    reminder.reached = staff.callName(of: moment.department)
    reminder.answer = words(DemoReasons.reminderAnswers, on: course)
    return reminder
  }

  private mutating func explanation(
    at moment: DemoMatter.Moment, _ course: DemoMatter,
  ) -> Explanation {
    var explanation = Explanation()
    explanation.text = words(DemoReasons.explanations, on: course)
    explanation.expectedOn = hours.lastDay(
      from: hours.zone.local(moment.at).day, days: random.number(in: 1...2), counting: .working)
    return explanation
  }

  private mutating func request(_ course: DemoMatter) -> ExtensionRequest {
    var request = ExtensionRequest()
    request.reason = words(DemoReasons.extensionReasons, on: course)
    request.days = request.reason.contains("延期1日") ? 1 : 2
    return request
  }

  private func grant(_ course: DemoMatter) -> ExtensionGrant {
    var grant = ExtensionGrant()
    grant.days = course.matter.pendingExtension?.value.days ?? 1
    return grant
  }
}

extension DemoOutcome {
  var outcome: Outcome {
    switch self {
    case .resolved: .resolved
    case .promised: .promised
    case .explained: .explained
    }
  }
}
