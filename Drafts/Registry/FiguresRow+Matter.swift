import Canon
import Finding
import Workflow

extension FiguresRow {
  /// What statistics count of a folded matter; `kept` are the clocks the index keeps of it.
  init(_ matter: Matter, _ reply: Clock, _ kept: [Clock], in office: OfficeHistory) {
    self.init()
    let now = office.now
    let written = now.zone.local(matter.received.sentAt).day
    day = written.daysSinceEpoch
    month = written.monthNumber
    due = Int(reply.due.milliseconds)
    originalDue = Int(reply.originalDue.milliseconds)
    if let publication = matter.publication {
      let posted = publication.value.postedAt
      replied = Int(posted.milliseconds)
      repliedMonth = now.zone.local(posted).day.monthNumber
      minutes = now.workingTime.workingMinutes(from: matter.received.sentAt, to: posted)
    }
    closedMonth = matter.closed.map { now.zone.local($0.at).day.monthNumber }
    isExcluded = matter.stage.isEnd
    satisfaction = matter.closing?.value.satisfaction.rawValue
    returns = matter.replyReturns.count
    parts = matter.partFigures(in: office).map { Part($0, now.zone) }
    holds = matter.holdUps().map { Hold($0, now) }
    slips = Self.slips(of: matter, kept)
  }

  /// Each department's last slip, if it was issued or waits for a leader.
  private static func slips(of matter: Matter, _ kept: [Clock]) -> [Slip] {
    var last: [Supervision] = []
    for slip in matter.supervisions where slip.refusal == nil {
      last.removeAll { $0.department == slip.department }
      last.append(slip)
    }
    return last.map { slip in
      let clock = kept.firstIndex { clock in
        clock.isRunning && clock.department == slip.department
          && (clock.kind == .supervision
            || slip.isPending && clock.kind == .decision && clock.start == slip.proposal.moment.at)
      }
      return Slip(
        department: slip.department.rawValue, number: slip.issue?.value.number ?? "",
        act: slip.awaited?.rawValue, clock: clock,
        due: clock.map { Int(kept[$0].due.milliseconds) })
    }
  }
}

extension FiguresRow.Part {
  fileprivate init(_ part: PartFigures, _ zone: Zone) {
    self.init(
      department: part.department.rawValue, isLead: part.isLead,
      day: zone.local(part.dispatched).day.daysSinceEpoch, due: Int(part.due.milliseconds),
      originalDue: Int(part.originalDue.milliseconds),
      submitted: part.submitted.map { Int($0.milliseconds) }, isBypassed: part.isBypassed,
      hasReported: part.hasReported, returns: part.returnCount)
  }
}

extension FiguresRow.Hold {
  fileprivate init(_ hold: HoldUp, _ office: Office) {
    let (holder, department) = hold.holder.columns
    self.init(
      step: hold.step.rawValue, holder: holder, department: department,
      day: office.zone.local(hold.entered).day.daysSinceEpoch,
      minutes: hold.left.map {
        office.workingTime.workingMinutes(from: hold.entered, to: $0)
      } ?? 0,
      since: hold.left == nil ? Int(hold.entered.milliseconds) : nil)
  }
}
