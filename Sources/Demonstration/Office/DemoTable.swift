import Canon
import Workflow

/// Tables of fresh messages, as a source lets them be downloaded.
enum DemoTable {
  /// The columns of such a table, and what each holds.
  static let columns: [(field: String, header: String)] = [
    ("id", "编号"), ("title", "标题"), ("text", "内容"), ("time", "留言时间"), ("author", "作者"),
    ("url", "网址"), ("contact", "联系方式"),
  ]
}

extension DemoOffice {
  /// A CSV file (RFC 4180) of messages of the last two days that the office has not taken in yet.
  ///
  /// All are of its message board; the times are the office's.
  public func sampleMessages(_ count: Int) -> String {
    let calendar = DemoCalendar(matters: matters, now: now)
    var random = SplitMix64(seed: seed &+ 1)
    var messages = DemoMessages(seed: random.next(), after: matters)
    var rows = [DemoTable.columns.map(\.header)]
    let moments = (0..<max(0, count)).map { _ in
      now.advanced(bySeconds: -random.number(in: 300...172_800))
    }
    for moment in moments.sorted() {
      var message = messages.next(on: calendar.hours.zone.local(moment).day)
      while message.source != DemoRoster.office.sources[0].id {
        message = messages.next(on: calendar.hours.zone.local(moment).day)
      }
      rows.append(message.row(at: calendar.localTime(moment)))
    }
    return rows.map { $0.map(\.quotedForTable).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension DemoMessage {
  /// Where it stands on the web.
  var url: String {
    let base = DemoRoster.office.sources.first { $0.id == source }?.baseURL ?? ""
    return base + path
  }

  fileprivate func row(at time: String) -> [String] {
    [externalID, title, text, time, author, url, contact ?? ""]
  }
}

extension DemoCalendar {
  fileprivate func localTime(_ moment: Instant) -> String {
    let (day, minute, second) = hours.zone.local(moment)
    return day.description
      + " \((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2)):\(second.padded(to: 2))"
  }
}

extension String {
  fileprivate var quotedForTable: String {
    guard contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return self }
    return "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
