public import Workflow

/// One department's score, of the parts it was given in a period (部门评分).
///
/// Parts of matters that ended without a reply (declined, transferred, voided) are left out.
public struct Score: Sendable, Equatable {
  public var department: DepartmentID
  public var given = 0
  /// Parts whose report is submitted.
  public var submitted = 0
  public var inTime = 0
  public var inTimeOriginally = 0
  /// Parts still owed past their limit, with and without extension.
  public var owedLate = 0
  public var owedLateOriginally = 0
  /// Parts the others went on without (未报先行).
  public var bypassed = 0
  /// Parts it ever submitted a report for, and of these those that were sent back.
  public var reported = 0
  public var returned = 0
  /// Parts whose matter is closed.
  public var closed = 0
  /// Matters it leads whose citizen said what they thought, and of these the content ones.
  public var rated = 0
  public var satisfied = 0

  /// Makes a score of nothing.
  public init(of department: DepartmentID) {
    self.department = department
  }

  /// 答复率: submitted of given.
  public var replyRate: Ratio { Ratio(submitted, of: given) }
  /// 按时办结率: in time, extension counted, of what was submitted, is late or was left out.
  public var timelyRate: Ratio { Ratio(inTime, of: submitted + owedLate + bypassed) }
  /// 按时办结率 by the original limit, as if nothing had been extended.
  public var timelyRateOriginally: Ratio {
    Ratio(inTimeOriginally, of: submitted + owedLateOriginally + bypassed)
  }
  /// 办结率: closed of given.
  public var closingRate: Ratio { Ratio(closed, of: given) }
  /// 退回率: sent back at least once, of those ever submitted.
  public var returnRate: Ratio { Ratio(returned, of: reported) }
  /// 满意率: satisfied or acceptable, of the citizens who were reached about what it leads.
  public var satisfactionRate: Ratio { Ratio(satisfied, of: rated) }
  /// How many parts were, or are, late: by the limit as extended.
  public var late: Int { submitted - inTime + owedLate + bypassed }
  /// How many were, or are, late by the original limit.
  public var lateOriginally: Int { submitted - inTimeOriginally + owedLateOriginally + bypassed }
}
