import Canon
import Desk
import Exchange
import Words

extension HolidayFileError {
  /// Why no notice could be taken from a file, and what would help.
  var phrase: Phrase {
    switch self {
    case .empty: Phrase(zh: "文件是空的。", en: "The file is empty.")
    case .tooLarge(let limit):
      Phrase(zh: "文件超过 \(limit >> 20) MiB。", en: "The file is larger than \(limit >> 20) MiB.")
    case .notText: Phrase(zh: "文件不是 UTF-8 文本。", en: "The file is no text in UTF-8.")
    case .json(let fault): fault.phrase
    case .feed(let line, let fault):
      Phrase(zh: "第 \(line) 行：" + fault.phrase.zh, en: "Line \(line): " + fault.phrase.en)
    case .member(let name, let line):
      Phrase(
        zh: (line.map { "第 \($0) 行：" } ?? "") + "「\(name)」缺失或不可用。",
        en: (line.map { "Line \($0): " } ?? "") + "'\(name)' is missing or of no use.")
    case .noDocument:
      Phrase(
        zh: "文件没有写通知文号。请用 --document 写明，如 国办发明电〔2025〕7号。",
        en: "The file does not say which notice it is. Name its number with --document.")
    case .notPublished(let year):
      Phrase(
        zh: "\(year) 年的放假通知尚未公布：文件里没有日期。",
        en: "The arrangement of \(year) is not published yet: the file names no days.")
    case .noDays:
      Phrase(
        zh: "文件里没有放假日，也没有调休上班日。",
        en: "Nothing in the file is a day off or a make-up workday.")
    case .otherYear(let year, let wanted):
      Phrase(
        zh: "这是 \(year) 年的通知，不是 \(wanted) 年的。",
        en: "This is the arrangement of \(year), not of \(wanted).")
    case .dayOfOtherYear(let day, let year):
      Phrase(
        zh: "\(day.description) 不属于 \(year) 年的通知。", en: "\(day.description) is no day of \(year).")
    case .contradiction(let day):
      Phrase(
        zh: "\(day.description) 既写作放假，又写作上班。",
        en: "\(day.description) is said to be off and to be worked.")
    }
  }
}

extension HolidayFileError.FeedFault {
  /// What is wrong with an iCalendar file.
  var phrase: Phrase {
    switch self {
    case .noProperty: Phrase(zh: "不是 iCalendar 的属性行。", en: "This is no line of iCalendar.")
    case .unclosed: Phrase(zh: "日历没有结束（缺 END）。", en: "The calendar does not end (no END).")
    case .unopened: Phrase(zh: "不在任何 BEGIN 之内。", en: "This stands outside of any BEGIN.")
    case .noStart: Phrase(zh: "事件没有 DTSTART。", en: "The event has no DTSTART.")
    case .badDate(let text):
      Phrase(zh: "「\(text.prefix(40))」不是日期。", en: "'\(text.prefix(40))' is no date.")
    case .badLength:
      Phrase(zh: "事件早于开始就结束，或长于一个月。", en: "The event has no sensible length.")
    case .repeats:
      Phrase(zh: "放假安排每年不同，不接受重复事件（RRULE）。", en: "Holidays do not repeat (RRULE).")
    }
  }
}
