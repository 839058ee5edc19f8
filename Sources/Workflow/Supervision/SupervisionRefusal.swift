public import Canon

/// Why a slip, a reminder or an explanation is not what was meant.
public enum SupervisionRefusal: Sendable, Equatable {
  case nothingLate(Clock.Kind)
  case remindedToday(Clock.Kind)
  case noExplanation(DepartmentID)
  /// Another slip waits for a leader.
  case slipPending
  case noSlipPending
  /// The department's slip is not done with.
  case slipOpen(DepartmentID)
  case datePast(CivilDate)
  case noSlip(DepartmentID)
  case slipAnswered(DepartmentID)
  case noAnswer(DepartmentID)
}

/// Why the office may not do what concerns no single matter.
public enum OfficeRefusal: Sendable, Equatable {
  case notGranted(OfficeAct, to: MemberID)
  case notOnBehalf(OfficeAct)
  case sourceLookedAt(SourceID, CivilDate)
  case reportSettled(Int)
  /// A matter was made of the report; its number.
  case reportTaken(Int, by: String)
  /// No entry of that number is what the act needs.
  case unknownEntry(Int)
  case unknownRisk(RiskID)
  case dayAhead(CivilDate)
  case noKeyPeriod(CivilDate)
  case zeroReported(AreaID, CivilDate)
}

/// Why a bulletin may not be drafted, objected to, or issued.
public enum BulletinRefusal: Sendable, Equatable {
  case empty
  case tooLong(limit: Int)
  /// A bulletin that is not decided names the department for it already.
  case inAnother(DepartmentID)
  case explained(DepartmentID, entry: Int, until: CivilDate?)
  case reported(DepartmentID)
  case notOwn(DepartmentID)
  case notNamed(DepartmentID)
  case alreadyObjected(DepartmentID)
  case objectionTooLate(until: Instant)
  case windowOpen(until: Instant)
  case objectionUndecided(DepartmentID)
  case noObjection(DepartmentID)
  case decided(Int)
}
