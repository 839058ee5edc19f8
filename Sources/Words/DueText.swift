public import Canon
public import Workflow

/// Says when something is due as a person at the desk would, seen from one moment.
public struct DueText: Sendable {
  private let now: Instant
  private let time: TimeText

  /// Speaks at a moment, in a zone and a language.
  public init(now: Instant, zone: Zone, language: Language) {
    self.now = now
    time = TimeText(zone: zone, language: language)
  }

  private var language: Language { time.language }

  /// The columns that hold any due phrase: `超期 999 天`, `tomorrow 12:00`.
  public static func widthColumns(in language: Language) -> Int {
    switch language {
    case .zh: 11
    case .en: 14
    }
  }

  /// How far off it is: `今日 17:30`, `明日 12:00`, `剩 3 天`, `超期 20 分`, `超期 2 时`, `超期 1 天`.
  ///
  /// Days left count midnights, lateness counts full days; beyond 999 of either it is the date.
  public func phrase(for due: Instant) -> String {
    let today = time.zone.local(now).day
    let day = time.zone.local(due).day
    let daysLeft = day.daysSinceEpoch - today.daysSinceEpoch
    guard now <= due else { return late(bySeconds: due.seconds(to: now), on: day) }
    switch daysLeft {
    case 0: return Phrase(zh: "今日", en: "today")(language) + " " + time.clock(due)
    case 1: return Phrase(zh: "明日", en: "tomorrow")(language) + " " + time.clock(due)
    case ...999: return Phrase(zh: "剩 \(daysLeft) 天", en: "\(daysLeft) d left")(language)
    default: return day.description
    }
  }

  /// How far off a clock is, or how it ended: `按时`, `超期 1 天`.
  public func phrase(for clock: Clock) -> String {
    guard let stopped = clock.stopped else { return phrase(for: clock.due) }
    guard stopped > clock.due else { return Phrase(zh: "按时", en: "in time")(language) }
    return late(bySeconds: clock.due.seconds(to: stopped), on: time.zone.local(clock.due).day)
  }

  /// The word beside the colour: `正常`, `临近`, `超期`, and `延` after it when extended.
  public func status(of clock: Clock) -> String {
    let level = clock.level(at: now).phrase(language)
    return clock.isExtended ? level + " " + Clock.extended(language) : level
  }

  /// The clock in one line: `公开回复 05-09 17:30 (剩 3 天)`, with what moved or cut it.
  public func line(for clock: Clock) -> String {
    let marks = [
      (clock.isExtended, Clock.extended), (clock.isGrace, Clock.grace),
      (clock.isSqueezed, Clock.squeezed), (clock.isPaused, Clock.paused),
      (clock.isProvisional && clock.isRunning, Clock.provisional),
    ]
    let words = marks.filter(\.0).map { " " + $0.1(language) }.joined()
    return clock.kind.phrase(language) + " " + time.short(clock.due)
      + " (" + phrase(for: clock) + ")" + words
  }

  private func late(bySeconds seconds: Int, on day: CivilDate) -> String {
    let (value, unit): (Int, Phrase) =
      switch seconds {
      case ..<3600: (seconds / 60, TimeText.minute)
      case ..<86_400: (seconds / 3600, TimeText.hour)
      default: (seconds / 86_400, TimeText.day)
      }
    guard value <= 999 else { return day.description }
    return Phrase(
      zh: "超期 \(value) \(unit.zh)", en: "\(value) \(unit.en) late")(language)
  }
}
