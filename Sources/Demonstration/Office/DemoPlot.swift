import Workflow

/// What is to be done to one matter from its registration to the reply, and when.
///
/// Time is counted in working minutes since the message was taken in.
struct DemoPlot {
  /// One act, and by which department where that matters.
  struct Step {
    var minute: Int
    let act: Act
    var department: DepartmentID?
    /// Who takes the part that is given away, or whose part the department took.
    var other: DepartmentID?
  }

  private(set) var steps: [Step] = []
  let lead: DepartmentID
  private let others: [DepartmentID]
  private let accused: [DepartmentID]
  let ending: DemoEnding?
  private let pace: DemoPace
  private let canBeSlow: Bool
  /// Whether the office answers what it can itself, and hands out little.
  let isBrief: Bool
  /// Whether a department joins in later; then none gives its part away, which the change undid.
  private var isWidened = false
  private var minute = 0
  /// When the parts that are being handled were given out.
  private var dispatched = 0
  /// How much later the reports could be signed, all of them in time.
  private var slack = Int.max
  var random: SplitMix64

  /// Plans the way of a message; without an ending it runs to the reply.
  init(
    of message: DemoMessage, to ending: DemoEnding?, at pace: DemoPace = .usual,
    isBrief: Bool = false, _ random: SplitMix64,
  ) {
    lead = DepartmentID(rawValue: message.lead)
    others = message.coDepartments.map { DepartmentID(rawValue: $0) }
    accused = message.accused.map { DepartmentID(rawValue: $0) }
    self.ending = ending
    self.pace = pace
    self.isBrief = isBrief
    self.random = random
    // What is promised for a near day is not answered late.
    canBeSlow = ending == nil && message.paperwork.outcome != .promised
    add(.register, 10...70)
    if !endEarly(message) {
      if canBeAnswered(message), mayTurn(before: .published, percent: isBrief ? 85 : 25) {
        add(.answer, 20...90)
      } else {
        instruct()
        if others.isEmpty { workAlone() } else { workTogether() }
      }
      reply()
      goOnAfterReply()
    }
    steps = steps.enumerated()
      .sorted { ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset) }
      .map(\.element)
    breakOff()
  }

  mutating func add(
    _ act: Act, _ delay: ClosedRange<Int>, _ department: DepartmentID? = nil,
    other: DepartmentID? = nil,
  ) {
    minute += random.number(in: delay)
    steps.append(Step(minute: minute, act: act, department: department, other: other))
  }

  /// Whether the story takes this turn: where it ends so, and sometimes where it has no end.
  mutating func takes(_ turn: DemoEnding, percent: Int) -> Bool {
    ending == turn || (ending == nil && random.happens(percent: percent))
  }

  /// Whether the story sometimes takes a turn, where it has no end or one that comes after it.
  private mutating func mayTurn(before end: DemoEnding, percent: Int) -> Bool {
    (ending == nil || ending == end) && random.happens(percent: percent)
  }

  private mutating func breakOff() {
    guard let ending else { return }
    let last = steps.lastIndex { $0.act == ending.lastAct }
    steps.removeSubrange((last.map { $0 + 1 } ?? 0)...)
  }
}

extension DemoPlot {
  /// Whether the office knows the answer to a message itself, and may give it.
  private func canBeAnswered(_ message: DemoMessage) -> Bool {
    message.paperwork.promisedOn == nil
      && (isBrief ? message.kind != .report : others.isEmpty && message.kind == .consultation)
  }

  mutating func instruct() {
    if mayTurn(before: .awaitingInstruction, percent: 6) { add(.amend, 5...30) }
    add(.propose, 5...45)
    if takes(.proposalReturned, percent: 4) {
      add(.returnProposal, 15...90)
      add(.propose, 30...120)
    }
    add(.instruct, 10...80)
    add(.dispatch, 3...25)
    dispatched = minute
  }

  private mutating func workAlone() {
    add(.signFor, 5...80, lead)
    if takes(.extensionAsked, percent: 6) || ending == .extensionGranted {
      add(.askExtension, 20...60, lead)
      let isGranted = ending == .extensionGranted || random.happens(percent: 70)
      if ending != .extensionAsked { add(isGranted ? .grantExtension : .refuseExtension, 20...120) }
      if isGranted, ending == nil { add(.tellExtension, 10...90) }
    }
    let isRefused = takes(.signatureRefused, percent: 4)
    let isReturned = takes(.replySentBack, percent: 8)
    let due = pace.reportDue(dispatchedAt: dispatched, beforeLead: false)
    investigate(lead, until: due - (isRefused ? 180 : 0) - (isReturned ? 350 : 0))
    if isRefused {
      add(.refuseToSign, 15...60, lead)
      add(.report, 60...200, lead)
    }
    sign(lead, until: due)
    if isReturned {
      add(.returnFromReview, 15...90)
      add(.report, 120...300, lead)
      sign(lead, until: due)
    }
  }

  private mutating func sign(_ department: DepartmentID, until due: Int) {
    add(.sign, 10...60, department)
    slack = min(slack, due - minute)
  }

  private mutating func workTogether() {
    let given = dispatched
    add(.signFor, 5...80, lead)
    var settled = minute
    let isSilent = takes(.bypassed, percent: 2)
    isWidened = ending == nil && !isSilent && random.happens(percent: 8)
    for department in others {
      (minute, dispatched) = (given, given)
      if isWidened, department == others.last {
        add(.changeInstruction, 60...150)
        dispatched = minute
      }
      add(.signFor, 5...80, department)
      if isSilent, department == others.last { bypass(department) } else { join(department) }
      settled = max(settled, minute)
    }
    minute = settled
    guard ending != .partSubmitted else { return }
    let due = pace.reportDue(dispatchedAt: given, beforeLead: false)
    if isSlow(lead) { delay(lead, until: due) }
    consolidate(until: due)
    if takes(.replySentBack, percent: 8) {
      add(.returnFromReview, 15...90)
      consolidate(until: due)
    }
  }

  private mutating func join(_ department: DepartmentID, insteadOf other: DepartmentID? = nil) {
    if other == nil, object(department) { return }
    let isReturned = takes(.partSentBack, percent: 10)
    let limit = pace.reportDue(dispatchedAt: dispatched, beforeLead: true)
    // Where all are due at once, the lead still has to put the parts together.
    let due = min(
      limit, pace.reportDue(dispatchedAt: dispatched, beforeLead: false) - Self.consolidation)
    investigate(department, until: due - (isReturned ? 280 : 0), insteadOf: other)
    sign(department, until: due)
    if isReturned {
      add(.sendBackReport, 20...100, department)
      add(.report, 60...240, department, other: other)
      sign(department, until: due)
    }
    add(.acceptReport, 10...60, department)
  }

  /// Lets a department say that its part is not its own; true where another takes it.
  private mutating func object(_ department: DepartmentID) -> Bool {
    guard !isWidened, department == others.first,
      takes(.objected, percent: 8) || ending == .objectionUpheld
    else { return false }
    add(.object, 10...60, department)
    guard ending == .objectionUpheld || random.happens(percent: 40) else {
      add(.rejectObjection, 20...120, department)
      return false
    }
    let taker = random.choice(
      of: Self.departments.filter { $0 != lead && !others.contains($0) && !accused.contains($0) })
    add(.upholdObjection, 20...120, department, other: taker)
    dispatched = minute
    add(.signFor, 5...60, taker)
    join(taker, insteadOf: department)
    return true
  }

  private static let departments = DemoRoster.office.departments.map {
    DepartmentID(rawValue: $0.id)
  }

  /// The lead goes on without a department that is past every limit.
  private mutating func bypass(_ department: DepartmentID) {
    add(.remind, 600...900, department)
    minute = max(minute, Self.pastEveryLimit)
    add(.bypass, 10...60, department)
  }

  /// No message is due later than so many working minutes after it was taken in: four days.
  private static let pastEveryLimit = 1700

  private mutating func investigate(
    _ department: DepartmentID, until due: Int, insteadOf other: DepartmentID? = nil,
  ) {
    // Reports tell of the visit, and come no earlier.
    minute = max(minute + 40, pace.visit)
    if isSlow(department) {
      delay(department, until: due)
      add(.report, 10...260, department, other: other)
    } else {
      add(.report, 0...max(0, due - Self.signing - minute), department, other: other)
    }
  }

  /// What a department that keeps its limits leaves for its signature.
  private static let signing = 70
  /// How long before its limit nobody would still let a report lie.
  private static let margin = 20
  /// What the others leave to the lead.
  private static let consolidation = 200

  private mutating func isSlow(_ department: DepartmentID) -> Bool {
    canBeSlow && random.happens(percent: department == DemoRoster.weak ? 38 : 4)
  }

  /// Lets a limit pass in silence; who is urged explains at times.
  private mutating func delay(_ department: DepartmentID, until due: Int) {
    minute = max(minute, due)
    add(.remind, 20...150, department)
    if random.happens(percent: 60) { add(.explain, 20...200, department) }
    if random.happens(percent: 50) { add(.remind, 200...400, department) }
  }

  private mutating func consolidate(until due: Int) {
    add(.consolidate, 30...110, lead)
    sign(lead, until: due)
  }

  private mutating func reply() {
    review(10...50)
    if takes(.replyReturned, percent: 8) {
      add(.returnFromApproval, 15...80)
      review(15...60)
    }
    add(.approve, 10...70)
    add(.publish, 5...40)
  }
}

extension DemoPlot {
  /// The office settles the text, another member looks for secrets, the office passes it on.
  mutating func review(_ delay: ClosedRange<Int>) {
    add(.mask, delay)
    add(.examineSecrecy, 5...25)
    add(.review, 2...15)
  }

  /// Lets the last step be so many working minutes after the first.
  ///
  /// Where there is more time than is needed, departments take it, up to their limits.
  mutating func fit(into minutes: Int) {
    guard let last = steps.last?.minute, last > 0 else { return }
    guard last < minutes, let report = steps.firstIndex(where: { $0.act == .report }) else {
      for index in steps.indices { steps[index].minute = steps[index].minute * minutes / last }
      return
    }
    let delay = min(minutes - last, max(0, slack - Self.margin))
    for index in report..<steps.endIndex { steps[index].minute += delay }
  }

  /// Urges the department that is waited for in vain, in the minutes after the last step.
  mutating func urge(during idle: Int) {
    let isUrged = ending == .working || ending == .dispatched || ending == .silent
    guard isUrged, idle >= 300, let last = steps.last else { return }
    let department = others.last ?? lead
    let shares: [(Act, Int)] = [(.remind, 50), (.explain, 62), (.remind, 85)]
    for (act, percent) in shares.prefix(idle >= 900 ? 3 : 1)
    where ending != .silent || act == .remind {
      let minute = last.minute + idle * percent / 100
      steps.append(Step(minute: minute, act: act, department: department))
    }
  }
}
