import Canon
import Workflow

/// Reads a notice in JSON: `{year, papers, days: [{name, date, isOffDay}]}` as holiday-cn
/// publishes it, or `{year, number, title, amends, days: [{day, name, off}]}`, or a list of those.
struct HolidayJSON {
  private let value: JSONValue

  init(_ bytes: [UInt8]) throws(HolidayFileError) {
    do throws(JSONFault) { value = try JSONValue(bytes) } catch { throw .json(error) }
  }

  func notices() throws(HolidayFileError) -> [HolidayNotice] {
    switch value {
    case .object(let object): return [try notice(object)]
    case .array(let items):
      var notices: [HolidayNotice] = []
      for item in items {
        guard case .object(let object) = item else { throw .member("[…]", line: nil) }
        notices.append(try notice(object))
      }
      guard !notices.isEmpty else { throw .noDays }
      return notices
    case .null, .flag, .number, .string: throw .member("{…}", line: nil)
    }
  }

  private func notice(_ object: JSONObject) throws(HolidayFileError) -> HolidayNotice {
    var notice = HolidayNotice()
    guard case .number(let text)? = object["year"], let year = Int(text),
      (1900...2999).contains(year)
    else { throw .member("year", line: object.line(of: "year")) }
    notice.year = year
    notice.number = object.text("number") ?? paper(object) ?? ""
    notice.title = object.text("title")
    notice.isAmendment = object["amends"] == .flag(true)
    guard case .array(let items)? = object["days"] else {
      throw .member("days", line: object.line(of: "days"))
    }
    for item in items { notice.days.append(try day(item, object.line(of: "days"))) }
    return notice
  }

  private func day(_ item: JSONValue, _ line: Int?) throws(HolidayFileError) -> NoticeDay {
    guard case .object(let object) = item else { throw .member("days", line: line) }
    guard let text = object.text("date") ?? object.text("day"), let date = CivilDate(text) else {
      throw .member("date", line: object.members.first?.line ?? line)
    }
    // Whether a day is off is never guessed.
    guard case .flag(let isOff)? = object["isOffDay"] ?? object["off"] else {
      throw .member("isOffDay", line: object.members.first?.line ?? line)
    }
    return NoticeDay(date, object.text("name") ?? "", isOff: isOff)
  }

  /// Where the notice stands, if its number is not said.
  private func paper(_ object: JSONObject) -> String? {
    guard case .array(let papers)? = object["papers"], case .string(let paper)? = papers.last
    else { return nil }
    return paper
  }
}

extension JSONObject {
  fileprivate func text(_ name: String) -> String? {
    guard case .string(let text)? = self[name], !text.isEmpty else { return nil }
    return text
  }

  fileprivate func line(of name: String) -> Int? {
    members.last { $0.name == name }?.line
  }
}
