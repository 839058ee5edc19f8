public import Canon

/// The office at every moment of its journal.
///
/// Roles and policy are asked of the moment an entry was recorded; the holiday calendar and the
/// zone float, so that a notice loaded later moves every open clock.
public struct OfficeHistory: Sendable {
  /// The office after the last entry.
  public private(set) var now = Office()
  /// When the calendar changed, in the order of the entries.
  public private(set) var calendarChanges: [CalendarChange] = []
  /// The offices that entries left behind, without the book, of which each would hold a copy.
  private var snapshots: [Snapshot] = []
  private var supposedCalendar: HolidayCalendar?
  private var lastBookEntry = 0
  private let zone: @Sendable (String) -> Zone

  private struct Snapshot: Sendable {
    var number: Int
    var office: Office
  }

  /// An entry that changed the calendar, and what it was before and after.
  public struct CalendarChange: Sendable, Equatable {
    public var entry: Int
    public var at: Instant
    public var before: HolidayCalendar
    public var after: HolidayCalendar
  }

  /// Makes a history without entries; `zone` finds a time zone by its IANA name.
  public init(zone: @escaping @Sendable (String) -> Zone = { _ in .shanghai }) {
    self.zone = zone
  }

  /// Makes a history that knows one office only: enough to ask the rules what they would say now.
  public init(knowing office: Office) {
    zone = { _ in office.zone }
    snapshots = [Snapshot(number: 0, office: office)]
    now = office
  }

  private var recorded: Office { snapshots.last?.office ?? Office() }

  /// The number of the last entry that changed the office; 0 before the first.
  public var number: Int { max(snapshots.last?.number ?? 0, lastBookEntry) }

  /// The calendar that every clock is counted by.
  public var calendar: HolidayCalendar { supposedCalendar ?? recorded.holidays }

  /// The office as an entry of that number found it, with today's calendar and zone.
  public func at(_ number: Int) -> Office {
    guard !snapshots.isEmpty else { return Office() }
    var office = snapshots[max(0, countBefore(number) - 1)].office
    office.holidays = calendar
    return office
  }

  /// How many entries changed the office before the one of that number.
  private func countBefore(_ number: Int) -> Int {
    var (low, high) = (0, snapshots.count)
    while low < high {
      let middle = (low + high) / 2
      if snapshots[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The shift that an entry handed over, and who took it; nil where the entry did something else.
  public func shift(handedOverBy number: Int) -> Shift? {
    snapshots.last { $0.office.shift?.number == number }?.office.shift
  }

  /// The same history, as if another calendar held.
  public func supposing(_ calendar: HolidayCalendar) -> OfficeHistory {
    var history = self
    history.supposedCalendar = calendar
    history.now.holidays = calendar
    return history
  }

  /// The same history with another book.
  public func holding(_ book: SupervisionBook) -> OfficeHistory {
    var history = self
    history.now.supervision = book
    return history
  }

  /// Takes an entry into account; entries come in the order of their numbers.
  public mutating func note(_ record: Record) {
    guard record.facts.contains(where: \.isOfficial) else { return }
    if record.facts.contains(where: { $0.officeAct != nil }) {
      now.supervision.note(record)
      lastBookEntry = record.number
    }
    guard record.facts.contains(where: { $0.isOfficial && $0.officeAct == nil }) else { return }
    var office = recorded
    let before = office.holidays
    for fact in record.facts { office.apply(fact) }
    office.noteShift(record)
    office.noteRestoration(record)
    office.noteLeave(record)
    if office.zone.name != office.zoneName { office.zone = zone(office.zoneName) }
    snapshots.append(Snapshot(number: record.number, office: office))
    renewNow()
    guard record.facts.contains(where: \.changesCalendar), office.holidays != before else {
      return
    }
    calendarChanges.append(
      CalendarChange(
        entry: record.number, at: record.at, before: before, after: office.holidays))
  }

  /// Makes the present office of the last snapshot, with its book, and the calendar that is supposed.
  private mutating func renewNow() {
    var office = recorded
    if let supposedCalendar { office.holidays = supposedCalendar }
    office.supervision = now.supervision
    now = office
  }
}

extension Fact {
  /// Whether the fact moves what every clock is counted by.
  public var changesCalendar: Bool {
    if case .calendarLoaded = self { return true }
    if case .closureDeclared = self { return true }
    return false
  }
}
