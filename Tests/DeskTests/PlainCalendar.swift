import Canon
import Workflow

extension HolidayCalendar {
  /// Years in which only New Year's Day is off, so that no due moment depends on a notice.
  static let plain = HolidayCalendar(
    (2025...2028).map { year in
      var notice = HolidayNotice()
      notice.year = year
      notice.number = "\(year)"
      notice.days = [CivilDate(year: year, month: 1, day: 1)].compactMap(\.self)
        .map { NoticeDay($0, "元旦", isOff: true) }
      return notice
    })
}
