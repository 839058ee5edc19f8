import Canon
import Foundation
public import Workflow

extension Zone {
  /// The zone of an IANA name; Shanghai's when unknown.
  static func named(_ name: String) -> Zone { known(name) ?? .shanghai }

  /// The zone of an IANA name, with its changes from 1970 to 2100; nil when there is none.
  public static func known(_ name: String) -> Zone? {
    guard name != Zone.shanghai.name else { return .shanghai }
    guard let zone = TimeZone(identifier: name) else { return nil }
    var date = Date(timeIntervalSince1970: 0)
    var offsets = [Offset(from: .epoch, seconds: zone.secondsFromGMT(for: date))]
    let end = Date(timeIntervalSince1970: 4_102_444_800)
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date, next < end {
      let instant = Instant(milliseconds: Int64(next.timeIntervalSince1970 * 1000))
      offsets.append(Offset(from: instant, seconds: zone.secondsFromGMT(for: next)))
      date = next
    }
    return Zone(name: name, offsets: offsets)
  }
}
