import Canon
import Workflow

extension Instant {
  /// RFC 3339 with the offset of a zone: `2026-11-20T09:12:00+08:00`.
  func local(in zone: Zone) -> String {
    let offset = zone.offsetSeconds(at: self)
    let minutes = abs(offset) / 60
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return advanced(bySeconds: offset).canonical.prefix(19) + (offset < 0 ? "-" : "+")
      + digits.joined(separator: ":")
  }
}
