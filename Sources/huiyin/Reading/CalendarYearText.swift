import Canon
import Desk
import Words
import Workflow

/// The arrangement of one year, for people and for programs.
struct CalendarYearText {
  let year: Int
  let calendar: HolidayCalendar
  let narrator: Narrator

  /// Its notices, and each day that is not what its weekday says.
  func lines() -> [String] {
    let language = narrator.language
    let time = TimeText(zone: narrator.office.zone, language: language)
    let head = notices.map { [$0.number, $0.title ?? ""].joined(separator: "  ") }
    let missing = Phrase(
      zh: "\(year) 年放假通知尚未载入，涉及的时限为暂定。",
      en: "The notice of \(year) is not loaded; due moments in it are provisional.")
    return (calendar.hasNotice(for: year) ? head : head + [missing(language)])
      + days.map { day, ruling in
        let state =
          ruling.isWorkday ? Phrase(zh: "上班", en: "work") : Phrase(zh: "休息", en: "off")
        return "  " + time.day(day) + "  " + state(language) + ruling.remark(language)
      }
  }

  /// The same as a document.
  func json() -> CanonWriter {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("year", year)
      writer.member("provisional", is: !calendar.hasNotice(for: year))
      writer.member("notices", notices) { item, notice in
        item.member("number", notice.number)
        item.member("title", notice.title)
        item.member("amends", is: notice.isAmendment)
        item.member("days", notice.days.count)
      }
      writer.member("days", days) { item, day in
        item.member("date", day.0.description)
        item.member("workday", is: day.1.isWorkday)
        item.member("why", day.1.name)
        switch day.1 {
        case .weekday, .weekend: break
        case .holiday(let name, let notice), .makeUpWorkday(let name, let notice):
          item.member("name", name)
          item.member("notice", notice)
        case .closed(let document), .opened(let document): item.member("document", document)
        }
      }
    }
    return writer
  }

  private var notices: [HolidayNotice] { Array(calendar.notices(for: year)) }

  private var days: [(CivilDate, DayRuling)] {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return [] }
    return (first.daysSinceEpoch...last.daysSinceEpoch).compactMap { number in
      let day = CivilDate(daysSinceEpoch: number)
      switch calendar.ruling(day) {
      case .weekday, .weekend: return nil
      case .holiday, .makeUpWorkday, .closed, .opened: return (day, calendar.ruling(day))
      }
    }
  }
}
