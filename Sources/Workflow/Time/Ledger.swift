public import Canon

/// How a due moment came about, line by line; the last line is the due moment (推算).
///
/// It is told by the code that computes the moment, while it does.
public struct Ledger: Sendable, Equatable {
  public internal(set) var lines: [Line] = []
  /// The first year whose notice is missing, on which the due moment depends.
  public internal(set) var missingYear: Int?
  /// What it is counted from first; nil for a date that somebody gave.
  var limit: Limit?

  init() {}

  /// Whether a notice that is not known yet may move the due moment (暂定).
  public var isProvisional: Bool { missingYear != nil }

  /// How its days count; nil for a limit in hours, or a date that somebody gave.
  public var counting: WorkingTime.Counting? { limit?.counting }

  /// The due moment: what the last line says.
  public var due: Instant? {
    guard case .due(let moment)? = lines.last else { return nil }
    return moment
  }

  /// One step of a derivation.
  public enum Line: Sendable, Equatable {
    case started(Instant)
    /// The message turned out to be of another time than was recorded first.
    case restarted(entry: Int, from: Instant, to: Instant)
    /// How the limit counts, which has a ground in law or in the office's rules.
    case limit(Limit)
    /// The first day is not counted.
    case dayOfStart(CivilDate)
    case counted(CivilDate, number: Int, DayRuling)
    /// A day that does not count, since the office rests.
    case skipped(CivilDate, DayRuling)
    /// The last day is one of rest, so that the limit ends later.
    case rolled(CivilDate, DayRuling)
    case closeOfBusiness(Instant)
    /// Office hours that count, in minutes since midnight.
    case worked(CivilDate, from: Int, to: Int)
    case extended(days: Int, by: MemberID, entry: Int)
    /// The cap leaves only so many days in all.
    case capped(days: Int)
    /// Where the limit would end if nothing else were to be regarded.
    case ownLimit(Instant)
    /// The public limit less what review, approval and posting need (倒排).
    case reserved(minutes: Int, before: Instant, leaves: Instant)
    /// A message merged with this one was written before it.
    case earlierMessage(String, from: Instant, to: Instant)
    /// In a key period more is kept.
    case keyPeriod(String)
    case coDepartment(minutes: Int, leaves: Instant)
    /// The least a department is given wins over what the public limit leaves (倒排不足).
    case floor(minutes: Int, until: Instant)
    case paused(from: Instant, to: Instant?, minutes: Int)
    case grace(minutes: Int, until: Instant)
    case promised(CivilDate)
    /// A supervision slip demands an answer by that day.
    case demanded(CivilDate)
    /// An inner clock never runs beyond the public one.
    case cappedByReply(Instant)
    /// A calendar that was recorded later moved it.
    case recomputed(entry: Int, from: Instant, to: Instant)
    /// The notice of a year is missing, so that this may still move.
    case provisional(year: Int)
    case due(Instant)
  }
}

/// How long a clock runs.
public enum Limit: Sendable, Equatable {
  case days(Int, WorkingTime.Counting)
  /// Minutes of office hours on workdays.
  case minutes(Int)
}

/// What is told while a due moment is computed: its lines if they are wanted, and what it lacks.
struct Tally {
  private(set) var ledger = Ledger()
  let isWritten: Bool

  init(isWritten: Bool) {
    self.isWritten = isWritten
  }

  mutating func note(_ line: @autoclosure () -> Ledger.Line) {
    if isWritten { ledger.lines.append(line()) }
  }

  /// The moment is counted by a limit.
  mutating func count(by limit: Limit) {
    ledger.limit = ledger.limit ?? limit
    note(.limit(limit))
  }

  /// The moment depends on what a day is.
  mutating func depend(on day: CivilDate, in calendar: HolidayCalendar) {
    guard ledger.missingYear == nil else { return }
    ledger.missingYear = calendar.missingNotice(for: day)
  }

  /// The moment depends on all another one does.
  mutating func depend(on other: Tally) {
    ledger.missingYear = ledger.missingYear ?? other.ledger.missingYear
  }

  /// Adds the lines another count told.
  mutating func append(_ other: Tally) {
    if isWritten { ledger.lines += other.ledger.lines }
    ledger.limit = ledger.limit ?? other.ledger.limit
    depend(on: other)
  }

  /// Ends the derivation.
  mutating func close(_ due: Instant) {
    if let year = ledger.missingYear { note(.provisional(year: year)) }
    note(.due(due))
  }
}
