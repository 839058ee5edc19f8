import Canon
import Workflow

/// Turns what was planned for a matter into what its people do and write.
struct DemoDesk {
  let staff: DemoStaff
  let hours: WorkingTime
  /// When the story ends.
  let until: Instant
  var random: SplitMix64
  /// How many of a hundred explanations entered for somebody are denied.
  var denialPercent = 25
  /// Whether an approval was denied: of those entered of late, the first is, as happens now and then.
  var hasDeniedApproval = false

  private let administrators: [MemberID]
  private let dutyOfficers: [MemberID]
  private let archivists: [MemberID]
  private let secrecyReviewers: [MemberID]

  init(_ staff: DemoStaff, _ calendar: DemoCalendar, _ random: SplitMix64) {
    self.staff = staff
    hours = calendar.hours
    until = calendar.now
    self.random = random
    administrators = staff.members(.administrator)
    dutyOfficers = staff.members(.dutyOfficer)
    archivists = staff.members(.archivist)
    secrecyReviewers = staff.members(.secrecyReviewer)
  }

  /// Who takes a message in.
  mutating func receiver(isOpen: Bool) -> Actor {
    isOpen ? Actor(administrator()) : Actor(dutyOfficers[0])
  }

  /// Who does what was planned; sometimes by telephone, and then the office enters it.
  mutating func actor(for moment: DemoMatter.Moment, in course: DemoMatter) -> Actor {
    let member = member(for: moment, in: course)
    guard Self.canBePhoned.contains(moment.act), random.happens(percent: chanceOfCall(moment))
    else {
      return Actor(member)
    }
    var behalf = OnBehalf()
    behalf.of = member
    behalf.channel = random.choice(of: [.phone, .phone, .inPerson, .paper])
    let (_, minute, _) = hours.zone.local(moment.at)
    behalf.proof = Self.proof(of: behalf.channel, minute: minute)
    return Actor(administrator(), onBehalf: behalf)
  }

  private static let canBePhoned: Set<Act> = [.instruct, .approve, .signFor, .sign, .explain]

  private static func proof(of channel: Channel, minute: Int) -> String {
    let time = "\(minute / 60)时\(minute % 60)分"
    return switch channel {
    case .phone, .desk, .message: "\(time)来电口述，通话已录音，值班电话记录本有登记。"
    case .paper: "纸质件已签字，\(time)收文登记，原件存党政办公室。"
    case .inPerson: "\(time)当面交代，记录经本人核对。"
    }
  }

  /// A sentence that can be said of the matter.
  mutating func words(_ choices: [DemoReason], on course: DemoMatter) -> String {
    random.choice(of: choices.filter { $0.suits(course.message) }).text
  }

  private mutating func administrator() -> MemberID {
    random.happens(percent: 70) ? administrators[0] : random.choice(of: administrators)
  }

  private mutating func member(
    for moment: DemoMatter.Moment, in course: DemoMatter,
  ) -> MemberID {
    switch moment.act {
    case .receive, .register, .propose, .dispatch, .proposeDecline, .proposeTransfer,
      .proposeVoid, .tellEnd, .review, .returnFromReview, .publish,
      .keepPromise, .close, .pause, .resume, .undo, .refuseExplanation, .proposeSupervision,
      .acceptSupervision, .returnSupervision, .mask, .edit, .amend, .answer, .tellExtension,
      .proposeCorrection, .reopen, .proposePromiseMove, .merge, .unmerge:
      administrator()
    case .remind, .acknowledge, .remindAutomatically, .alertLeader:
      random.happens(percent: 60) ? dutyOfficers[0] : administrator()
    case .examineSecrecy, .returnFromSecrecy: secrecyReviewers[0]
    case .archive, .consult, .lend, .takeBack, .retainLonger: archivists[0]
    case .instruct, .returnProposal, .approve, .returnFromApproval, .grantExtension,
      .refuseExtension, .confirmDecline, .refuseDecline, .confirmTransfer, .refuseTransfer,
      .confirmVoid, .refuseVoid, .issueSupervision, .refuseSupervision, .changeInstruction,
      .upholdObjection, .rejectObjection, .confirmCorrection, .refuseCorrection,
      .confirmPromiseMove, .refusePromiseMove:
      course.leader
    case .signFor, .report, .askExtension, .explain, .answerSupervision, .object:
      staff.liaison(of: moment.department)
    case .acceptReport, .sendBackReport, .bypass, .consolidate:
      staff.liaison(of: DepartmentID(rawValue: course.message.lead))
    case .sign, .refuseToSign: staff.head(of: moment.department)
    case .confirm, .disown:
      course.matter.trail.first { $0.entry == moment.entry }?.actor ?? course.leader
    }
  }
}
