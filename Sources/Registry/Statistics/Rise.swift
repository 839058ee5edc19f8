public import Workflow

/// How many messages a subject had of late, compared with before (升温).
public struct Rise: Sendable, Equatable {
  public var subject: Subject
  /// Messages of the last thirty days, and of the thirty before.
  public var last: Int
  public var before: Int
  /// Messages of the last twelve weeks, the oldest first.
  public var weeks: [Int]

  /// What the messages have in common.
  public enum Subject: Sendable, Hashable {
    case topic(TopicID)
    case area(AreaID)
  }

  /// How many days are compared with as many before.
  public static let spanDays = 30
  public static let weekCount = 12
  /// The fewest messages that count as rising.
  public static let least = 3

  /// Whether it rises: three messages or more, and at least half more than before.
  public var isRising: Bool { last >= Self.least && last * 2 >= before * 3 }
}

/// How many messages of one topic came from one area, and so many days ago.
public struct SubjectPair: Sendable, Equatable {
  public var topic: TopicID
  public var area: AreaID
  public var daysAgo: Int
  public var count: Int
}

extension Rise {
  /// What some counts come to for a subject.
  init(_ subject: Subject, _ counts: [(daysAgo: Int, count: Int)]) {
    self.subject = subject
    (last, before, weeks) = Self.spans(counts)
  }

  /// The last thirty days, the thirty before, and the last twelve weeks, the oldest first.
  public static func spans(
    _ counts: [(daysAgo: Int, count: Int)],
  ) -> (last: Int, before: Int, weeks: [Int]) {
    var spans = [0, 0]
    var weeks = [Int](repeating: 0, count: weekCount)
    for (daysAgo, count) in counts {
      if daysAgo < spanDays * 2 { spans[daysAgo / spanDays] += count }
      if daysAgo < weekCount * 7 { weeks[weekCount - 1 - daysAgo / 7] += count }
    }
    return (spans[0], spans[1], weeks)
  }

  static var dayCount: Int { max(spanDays * 2, weekCount * 7) }
}
