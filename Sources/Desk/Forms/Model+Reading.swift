import Canon
import Words
import Workflow

extension Model {
  /// The day that is read from what is written in a field, behind it; empty where none is asked for.
  func reading(of field: Field) -> String {
    guard field.name.isDay,
      let day = DateReader(zone: office.zone, now: now).day(field.value.trimmed)
    else { return "" }
    let isWorkday = office.holidays.isWorkday(day)
    return "  = " + timeText.day(day) + (isWorkday ? "" : say("，休息日", ", a day of rest"))
  }
}
