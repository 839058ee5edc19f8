import Canon
import Registry
import Workflow

// What the office does beside its matters, decided by the same rules.
extension DemoPast {
  /// Does what concerns the office, and returns the entry that records it.
  @discardableResult
  mutating func perform(
    _ command: OfficeCommand, by actor: Actor, at moment: Instant,
  ) throws(RegistryError) -> Int {
    var matters: [MatterID: Matter] = [:]
    for course in Array(open.values) + Array(idle.values) {
      matters[course.matter.id] = course.matter
    }
    let situation = OfficeSituation(office: office, now: moment, matters: matters)
    let facts = try onRules { () throws(Refusal) in try command.decide(by: actor, in: situation) }
    return try writeOffice(facts, by: actor, at: moment)
  }

  /// Puts a key period among the rules.
  mutating func adopt(
    _ period: KeyPeriod, by actor: Actor, at moment: Instant,
  ) throws(RegistryError) {
    var policy = office.now.policy
    policy.keyPeriods.append(period)
    _ = try writeOffice([.policyAdopted(policy)], by: actor, at: moment)
  }

  /// Records that a member will be away.
  mutating func record(
    _ leave: LeaveRecorded, by member: MemberID, at moment: Instant,
  ) throws(RegistryError) {
    let office = office.now
    let facts = try onRules { () throws(Refusal) in
      [try office.recording(leave, by: member, at: moment)]
    }
    _ = try writeOffice(facts, by: Actor(member), at: moment)
  }

  /// Settles the last news from an area.
  mutating func settleNews(
    _ result: String, by actor: Actor, at moment: Instant,
  ) throws(RegistryError) {
    guard let news = office.now.supervision.gridReports.last else { return }
    var settled = GridReportSettled()
    settled.report = news.id
    settled.result = result
    try perform(.settleGridReport(settled), by: actor, at: moment)
  }

  /// The departments that are late and silent, by the order in which their messages came.
  private func silent(at moment: Instant) -> [(key: Int, item: BulletinItem)] {
    let courses = open.merging(idle) { first, _ in first }
    return courses.keys.sorted().flatMap { key -> [(key: Int, item: BulletinItem)] in
      guard let matter = courses[key]?.matter else { return [] }
      return matter.bulletinVerdicts(in: office, at: moment).compactMap { _, verdict in
        guard case .candidate(let item) = verdict else { return nil }
        return (key, item)
      }
    }
  }
}

// Slips.
extension DemoPast {
  /// Proposes to supervise the first late department that has no slip yet; nothing if none is late.
  ///
  /// What is issued is answered some hours later, and the answer is accepted by the next day.
  mutating func supervise(
    by administrator: Actor, issuedBy leader: Actor?, _ staff: DemoStaff, _ hours: WorkingTime,
    at moment: Instant,
  ) throws(RegistryError) {
    let found = silent(at: moment).first { key, item in
      course(key)?.matter.supervisions.isEmpty ?? false
    }
    guard let (key, item) = found else { return }
    var proposal = SupervisionProposal()
    proposal.department = item.department
    proposal.demand = "请于期限内报送办理情况和拟答复文本，并书面说明逾期原因。"
    proposal.dueOn = hours.zone.local(hours.due(from: moment, .days(2, .working))).day
    try perform(.proposeSupervision(proposal), on: key, by: administrator, at: moment)
    guard let leader else { return }
    slipCount += 1
    schedule(afterMinutes: 45, moment, hours) { past, at throws(RegistryError) in
      try past.perform(.issueSupervision(SupervisionIssued()), on: key, by: leader, at: at)
    }
    let liaison = Actor(staff.liaison(of: item.department))
    schedule(afterMinutes: 400, moment, hours) { past, at throws(RegistryError) in
      var answer = SupervisionAnswer()
      answer.text = "因现场勘查延误未按期报送，已安排专人办理，今日内报送。"
      try past.perform(.answerSupervision(answer), on: key, by: liaison, at: at)
    }
    schedule(afterMinutes: 500, moment, hours) { past, at throws(RegistryError) in
      var judged = SupervisionJudged()
      judged.department = item.department
      judged.reason = "说明属实，已按要求整改。"
      try past.perform(.acceptSupervision(judged), on: key, by: administrator, at: at)
    }
  }

  /// Does an act on a matter, where the rules still allow it by then.
  private mutating func perform(
    _ command: MatterCommand, on key: Int, by actor: Actor, at moment: Instant,
  ) throws(RegistryError) {
    guard var course = course(key), !course.matter.stage.isEnd else { return }
    let situation = situation(at: moment)
    guard let facts = try? course.matter.decide(command, by: actor, in: situation) else { return }
    let isSealed = course.matter.sealsTexts(of: facts, by: actor, at: moment)
    course.apply(
      try write(facts, on: course.matter.id, by: actor, at: moment, sealing: isSealed))
    if open[key] != nil { open[key] = course } else { idle[key] = course }
  }

  private func course(_ key: Int) -> DemoMatter? { open[key] ?? idle[key] }

  private mutating func schedule(
    afterMinutes minutes: Int, _ moment: Instant, _ hours: WorkingTime,
    _ run: @escaping (inout DemoPast, Instant) throws(RegistryError) -> Void,
  ) {
    insert(DemoDeed(at: hours.adding(workingMinutes: minutes, to: moment), run))
  }
}

// Bulletins.
extension DemoPast {
  /// How many departments' parts one bulletin of the story names.
  private static let itemLimit = 4

  /// Drafts a bulletin on whoever is late and silent; nothing if nobody is.
  ///
  /// Where a leader issues it, its first department objects in vain before.
  mutating func draftBulletin(
    by administrator: Actor, issuedBy leader: Actor?, _ staff: DemoStaff, _ hours: WorkingTime,
    at moment: Instant,
  ) throws(RegistryError) {
    let found = silent(at: moment)
    // One that is to be issued waits until enough of them will stay silent to its end.
    let lasting = found.count { key, item in course(key)?.ending == .silent }
    guard let first = found.first?.item, leader == nil || lasting > 1 else { return }
    let items = found.prefix(Self.itemLimit).map(\.item)
    var draft = BulletinDrafted()
    draft.items = items
    draft.text = "经核对办理台账，下列单位超过规定期限，既未报送办理结果，也未说明原因。"
    let bulletin = try perform(.draftBulletin(draft), by: administrator, at: moment)
    let head = Actor(staff.head(of: first.department))
    guard let leader else {
      return telephone(head.member, against: bulletin, administrator, hours, at: moment)
    }
    schedule(afterMinutes: 150, moment, hours) { past, at throws(RegistryError) in
      var objection = BulletinObjection()
      objection.bulletin = bulletin
      objection.reason = "本单位曾口头向值班人员说明情况，请予核实。"
      try past.perform(.objectToBulletin(objection), by: head, at: at)
    }
    schedule(afterMinutes: 420, moment, hours) { past, at throws(RegistryError) in
      var decided = ObjectionDecided()
      decided.bulletin = bulletin
      decided.department = first.department
      decided.reason = "口头说明没有登记，不能作为书面说明。"
      try past.perform(.decideObjection(decided), by: leader, at: at)
    }
    schedule(afterMinutes: 900, moment, hours) { past, at throws(RegistryError) in
      var issue = BulletinIssued()
      issue.bulletin = bulletin
      let matters = past.mattersOfStory
      let situation = OfficeSituation(office: past.office, now: at, matters: matters)
      // Where everybody reported in the meantime, there is nobody left to name.
      guard (try? OfficeCommand.issueBulletin(issue).decide(by: leader, in: situation)) != nil
      else {
        var dropped = BulletinDropped()
        dropped.bulletin = bulletin
        dropped.reason = "异议期内各单位均已补报。"
        try past.perform(.dropBulletin(dropped), by: administrator, at: at)
        return
      }
      try past.perform(.issueBulletin(issue), by: leader, at: at)
    }
  }

  /// An objection that a head telephones soon after, and has still to confirm.
  private mutating func telephone(
    _ head: MemberID, against bulletin: Int, _ administrator: Actor, _ hours: WorkingTime,
    at moment: Instant,
  ) {
    schedule(afterMinutes: 25, moment, hours) { past, at throws(RegistryError) in
      var objection = BulletinObjection()
      objection.bulletin = bulletin
      objection.reason = "报送材料已于当日送到窗口，请核实收件登记后更正。"
      var behalf = OnBehalf()
      behalf.of = head
      behalf.proof = "来电口述，通话已录音，值班电话记录本有登记。"
      let actor = Actor(administrator.member, onBehalf: behalf)
      try past.perform(.objectToBulletin(objection), by: actor, at: at)
    }
  }

  private var mattersOfStory: [MatterID: Matter] {
    (Array(open.values) + Array(idle.values)).reduce(into: [:]) { $0[$1.matter.id] = $1.matter }
  }
}
