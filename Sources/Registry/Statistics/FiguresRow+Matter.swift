import Canon
import Finding
import Workflow

extension FiguresRow {
  /// What statistics count of a folded matter.
  init(_ matter: Matter, in office: OfficeHistory) {
    self.init()
    isExcluded = matter.stage.isEnd
    isClosed = matter.closing != nil || matter.promiseKept != nil
    if let satisfaction = matter.closing?.value.satisfaction {
      isRated = satisfaction != .unreached
      isSatisfied = satisfaction == .satisfied || satisfaction == .acceptable
    }
    parts = matter.partFigures(in: office).map { Part($0, office.now.zone) }
    holds = matter.holdUps().map { Hold($0, office.now) }
  }
}

extension FiguresRow.Part {
  fileprivate init(_ part: PartFigures, _ zone: Zone) {
    self.init(of: part.department.rawValue)
    isLead = part.isLead
    day = zone.local(part.dispatched).day.daysSinceEpoch
    due = Int(part.due.milliseconds)
    originalDue = Int(part.originalDue.milliseconds)
    submitted = part.submitted.map { Int($0.milliseconds) }
    isBypassed = part.isBypassed
    hasReported = part.hasReported
    returnCount = part.returnCount
  }
}

extension FiguresRow.Hold {
  fileprivate init(_ hold: HoldUp, _ office: Office) {
    let (holder, department) = hold.holder.columns
    self.init(step: hold.step.rawValue, holder: holder, department: department)
    day = office.zone.local(hold.entered).day.daysSinceEpoch
    if let left = hold.left {
      minutes = office.workingTime.workingMinutes(from: hold.entered, to: left)
    } else {
      since = Int(hold.entered.milliseconds)
    }
  }
}

extension HoldUp.Holder {
  /// How the index keeps it: a word, and the department.
  fileprivate var columns: (holder: String, department: String) {
    switch self {
    case .office: ("office", "")
    case .leader: ("leader", "")
    case .department(let department): ("department", department.rawValue)
    }
  }

  /// The holder two columns of the index stand for.
  init(_ holder: String, _ department: String) {
    switch holder {
    case "office": self = .office
    case "leader": self = .leader
    case _: self = .department(DepartmentID(rawValue: department))
    }
  }
}
