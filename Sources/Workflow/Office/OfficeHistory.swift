/// The office at every moment of its journal.
///
/// Roles and policy are asked of the moment an entry was recorded; the holiday calendar and the
/// zone float, so that a notice loaded later moves every open clock.
public struct OfficeHistory: Sendable {
  private var snapshots: [Snapshot] = []
  private let zone: @Sendable (String) -> Zone

  private struct Snapshot: Sendable {
    var number: Int
    var office: Office
  }

  /// Makes a history without entries; `zone` finds a time zone by its IANA name.
  public init(zone: @escaping @Sendable (String) -> Zone = { _ in .shanghai }) {
    self.zone = zone
  }

  /// The office after the last entry.
  public var now: Office { snapshots.last?.office ?? Office() }

  /// The number of the last entry that changed the office; 0 before the first.
  public var number: Int { snapshots.last?.number ?? 0 }

  /// The office as an entry of that number found it, with today's calendar and zone.
  public func at(_ number: Int) -> Office {
    guard let snapshot = snapshots.last(where: { $0.number < number }) ?? snapshots.first else {
      return Office()
    }
    var office = snapshot.office
    office.holidays = now.holidays
    return office
  }

  /// Takes an entry into account; entries come in the order of their numbers.
  public mutating func note(_ record: Record) {
    guard record.facts.contains(where: \.isOfficial) else { return }
    var office = now
    for fact in record.facts { office.apply(fact) }
    if office.zone.name != office.zoneName { office.zone = zone(office.zoneName) }
    snapshots.append(Snapshot(number: record.number, office: office))
  }
}
