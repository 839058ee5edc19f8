import Foundation

extension Program {
  /// The day it is at the office, as message boards write it.
  static var today: String { day(after: 0) }

  /// A day so many days after today.
  static func day(after days: Int) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "Asia/Shanghai")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date().addingTimeInterval(TimeInterval(days) * 86_400))
  }
}
