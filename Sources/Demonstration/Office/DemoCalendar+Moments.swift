import Canon
import Workflow

extension DemoCalendar {
  /// When everything is done to a message that arrived: its plot, and what comes after the reply.
  func moments(
    of message: DemoMessage, _ arrival: DemoArrival, _ random: inout SplitMix64,
  ) -> ArraySlice<DemoMatter.Moment> {
    var plot = DemoPlot(
      of: message, to: arrival.fate?.ending,
      at: DemoPace(sentAt: arrival.sentAt, takenAt: arrival.takenAt, in: hours), isBrief: isBrief,
      SplitMix64(seed: random.next()))
    if let fate = arrival.fate {
      plot.fit(into: fate.ageMinutes - fate.idleMinutes)
      plot.urge(during: fate.idleMinutes)
    }
    var moments: [DemoMatter.Moment] = []
    for step in plot.steps {
      let planned = hours.adding(workingMinutes: step.minute, to: arrival.takenAt)
        .advanced(bySeconds: random.number(in: 0...59))
      // Steps of the same minute keep their order.
      let at = max(planned, moments.last?.at.advanced(bySeconds: 1) ?? planned)
      moments.append(
        DemoMatter.Moment(
          at: at, act: step.act, department: step.department ?? "", other: step.other))
    }
    if arrival.fate == nil, !arrival.isForgotten, let replied = moments.last?.at {
      moments += aftermath(of: message, replied, &random)
    }
    return moments[...]
  }

  private func aftermath(
    of message: DemoMessage, _ replied: Instant, _ random: inout SplitMix64,
  ) -> [DemoMatter.Moment] {
    let ending: DemoMatter.Moment
    if let promised = message.paperwork.promisedOn {
      // Most promises are kept before their day, some after it.
      let days = random.happens(percent: 85) ? -random.number(in: 0...4) : random.number(in: 1...5)
      let day = hours.zone.instant(promised.advanced(byDays: days), minute: 0)
      ending = DemoMatter.Moment(
        at: max(working(30...400, after: day, &random), replied.advanced(bySeconds: 60)),
        act: .keepPromise, department: "")
    } else {
      let days = random.number(in: 1...6)
      ending = DemoMatter.Moment(
        at: working(30...400, after: replied.advanced(bySeconds: days * 86_400), &random),
        act: .close, department: "")
    }
    let days = random.number(in: 3...20)
    let filed = working(30...400, after: ending.at.advanced(bySeconds: days * 86_400), &random)
    return [ending, DemoMatter.Moment(at: filed, act: .archive, department: "")]
  }

  private func working(
    _ minutes: ClosedRange<Int>, after start: Instant, _ random: inout SplitMix64,
  ) -> Instant {
    hours.adding(workingMinutes: random.number(in: minutes), to: start)
      .advanced(bySeconds: random.number(in: 0...59))
  }
}
