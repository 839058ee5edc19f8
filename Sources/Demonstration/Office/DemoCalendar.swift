import Canon
import Workflow

/// When messages reach the demo office, and when it works.
struct DemoCalendar {
  let now: Instant
  let hours: WorkingTime
  private let matters: Int
  private let today: CivilDate

  /// Messages of the usual office, in the usual time.
  private static let usual = (matters: 300, days: 90)
  /// A larger office has a longer past, up to three years, and then more to do each day.
  private static let dayLimit = 1095
  /// The largest have ten years, and a hundred messages a day at least.
  private static let longest = (days: 3650, matters: 100)
  /// So long before now every message was told to its end.
  private static let openDays = 8
  /// The days before now when the cold made people write.
  private static let coldSpell = 8...15

  init(matters: Int, now: Instant) {
    self.matters = matters
    self.now = now
    let policy = Policy()
    hours = WorkingTime(zone: .shanghai, holidays: .published, hours: policy.hourRanges)
    today = hours.zone.local(now).day
  }

  private var spanDays: Int {
    let days = min(Self.dayLimit, max(Self.usual.days, matters / 10))
    return min(Self.longest.days, max(days, matters / Self.longest.matters))
  }

  /// Whether the office is so large that it answers most messages itself: ten entries each.
  var isBrief: Bool { matters > DemoOffice.packedLimit }

  /// When the office was founded: an opening hour some days before the first message.
  var founding: Instant {
    hours.adding(
      workingMinutes: 30, to: hours.zone.instant(today.advanced(byDays: -spanDays - 4), minute: 0))
  }

  /// Every message there will be, in the order they are taken in.
  func arrivals(_ random: inout SplitMix64) -> [DemoArrival] {
    let fates = fates()
    let open = fates.map { arrival(of: $0, &random) }
    let promised = promises().map { arrival(of: $0, &random) }
    let fresh = (0..<min(3, matters / 60)).map { _ in freshArrival(&random) }
    let told = finished(matters - open.count - promised.count - fresh.count, &random)
    return (open + promised + fresh + told).sorted { $0.takenAt < $1.takenAt }
  }

  /// Whether the office is open at a moment.
  func isOpen(at moment: Instant) -> Bool {
    let (day, minute, _) = hours.zone.local(moment)
    return hours.holidays.isWorkday(day) && hours.hours.contains { $0.contains(minute) }
  }
}

/// When one message is written and taken in, and what is to become of it.
struct DemoArrival {
  let sentAt: Instant
  let takenAt: Instant
  var story = DemoNeed.any
  var fate: Fate?
  /// Whether it stays promised, and nobody keeps the promise.
  var isForgotten = false

  struct Fate {
    let ending: DemoEnding
    let ageMinutes: Int
    let idleMinutes: Int
  }
}

extension DemoCalendar {
  /// How much more is in hand than usual, for as many messages a day.
  private var scale: Double {
    let usual = Double(Self.usual.matters) / Double(Self.usual.days)
    return max(1, Double(matters) / Double(spanDays) / usual)
  }

  /// The open matters: all kinds of them first, so that a small office has of everything.
  private func fates() -> [DemoFate] {
    let counts = DemoFate.cast.map { Int((Double($0.count) * scale).rounded()) }
    let rounds = (0..<(counts.max() ?? 0)).flatMap { round in
      zip(DemoFate.cast, counts).filter { $0.1 > round }.map(\.0)
    }
    return Array(rounds.prefix(matters * 2 / 5))
  }

  private func promises() -> ArraySlice<Int> {
    DemoFate.promiseDays.prefix(matters / 60)
  }

  /// A message of a fate; one that is to be in time comes when that is possible, if it ever is.
  private func arrival(of fate: DemoFate, _ random: inout SplitMix64) -> DemoArrival {
    var arrival = drawn(fate, fate.age, &random)
    guard !fate.isLate else { return arrival }
    let ages = fate.age.lowerBound / 2...fate.age.upperBound
    for _ in 0..<Self.drawLimit where !fate.isInTime(arrival, hours) {
      arrival = drawn(fate, ages, &random)
    }
    return arrival
  }

  /// How many arrivals are drawn for one that is in time.
  private static let drawLimit = 40

  private func drawn(
    _ fate: DemoFate, _ ages: ClosedRange<Int>, _ random: inout SplitMix64,
  ) -> DemoArrival {
    let age = random.number(in: ages)
    let takenAt = hours.subtracting(workingMinutes: age, from: now)
      .advanced(bySeconds: random.number(in: 0...59))
    return DemoArrival(
      sentAt: sent(before: takenAt, &random), takenAt: takenAt, story: fate.story,
      fate: DemoArrival.Fate(
        ending: fate.ending, ageMinutes: age, idleMinutes: random.number(in: fate.idle)))
  }

  /// A promise that falls due so many days from today, and is not kept yet.
  private func arrival(of promise: Int, _ random: inout SplitMix64) -> DemoArrival {
    let days = random.choice(of: DemoStory.promiseDays)
    let day = today.advanced(byDays: promise - days)
    let sentAt = hours.zone.instant(day, minute: random.number(in: 480...1290))
    return DemoArrival(
      sentAt: sentAt, takenAt: taken(after: sentAt, &random), story: .promise(days: days),
      isForgotten: true)
  }

  /// A message of the last hour, at whatever time of day that is.
  private func freshArrival(_ random: inout SplitMix64) -> DemoArrival {
    DemoArrival(
      sentAt: now.advanced(bySeconds: -random.number(in: 2400...4500)),
      takenAt: now.advanced(bySeconds: -random.number(in: 120...1200)),
      fate: DemoArrival.Fate(ending: .received, ageMinutes: 0, idleMinutes: 0))
  }

  /// People write at the weekend, before the office opens, or just before somebody looks.
  private func sent(before takenAt: Instant, _ random: inout SplitMix64) -> Instant {
    let (day, minute, _) = hours.zone.local(takenAt)
    let isAfterRest = !hours.holidays.isWorkday(day.advanced(byDays: -1))
    if isAfterRest, minute < 720, random.happens(percent: 60) {
      return written(on: day.advanced(byDays: -random.number(in: 1...2)), &random)
    }
    let isEarly = minute < (hours.hours.first?.lowerBound ?? 0) + 60
    let delay = isEarly ? random.number(in: 660...840) : random.number(in: 4...55)
    return takenAt.advanced(bySeconds: -delay * 60 - random.number(in: 0...59))
  }
}

extension DemoCalendar {
  /// Messages that were told to their end, as many each day as the day is worth.
  private func finished(_ count: Int, _ random: inout SplitMix64) -> [DemoArrival] {
    let days = (Self.openDays...spanDays).reversed()
    let weights = days.map { weight(of: $0, &random) }
    let total = weights.reduce(0, +)
    var arrivals: [DemoArrival] = []
    var reached = 0
    for (day, weight) in zip(days, weights) {
      reached += weight
      while arrivals.count < count * reached / total {
        let sentAt = written(on: today.advanced(byDays: -day), &random)
        arrivals.append(DemoArrival(sentAt: sentAt, takenAt: taken(after: sentAt, &random)))
      }
    }
    return arrivals
  }

  /// How many write on a day: more after a weekend, more in the cold, never quite the same.
  private func weight(of daysAgo: Int, _ random: inout SplitMix64) -> Int {
    let weekday = [150, 110, 100, 95, 90, 50, 60][today.advanced(byDays: -daysAgo).weekday - 1]
    let weather = Self.coldSpell.contains(daysAgo) ? 250 : 100
    return weekday * weather * random.number(in: 60...140)
  }

  /// Most write in the morning and after supper, few at night.
  private func written(on day: CivilDate, _ random: inout SplitMix64) -> Instant {
    let hour = random.choice(of: Self.writingHours)
    let minute = hour * 60 + random.number(in: 0...59)
    return hours.zone.instant(day, minute: minute).advanced(bySeconds: random.number(in: 0...59))
  }

  private static let writingHours = [
    0, 1, 6, 7, 7, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 12, 13, 14, 14, 15, 15, 16, 16, 17, 18,
    18, 19, 19, 19, 20, 20, 20, 20, 21, 21, 21, 22, 22, 23,
  ]

  /// The office takes a message in when it is open; some find the duty officer at the weekend.
  private func taken(after sentAt: Instant, _ random: inout SplitMix64) -> Instant {
    let isWorkday = hours.holidays.isWorkday(hours.zone.local(sentAt).day)
    if !isWorkday, random.happens(percent: 30) {
      return sentAt.advanced(bySeconds: random.number(in: 600...5400))
    }
    return hours.adding(workingMinutes: random.number(in: 3...40), to: sentAt)
      .advanced(bySeconds: random.number(in: 0...59))
  }
}

extension DemoStory {
  /// In how many days stories promise something that can be waited for.
  static let promiseDays = all.compactMap(\.template.outcome.days).filter { (14...45).contains($0) }
}
