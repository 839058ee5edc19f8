public import Workflow

/// What one holder took at one step; minutes are of office hours.
public struct HoldFigure: Sendable, Equatable {
  public var step: HoldUp.Step
  public var holder: HoldUp.Holder
  /// How often, what is held up now included.
  public var count = 0
  public var median = 0
  public var longest = 0
  /// The matter that took longest, by its number.
  public var longestMatter = ""
  public var total = 0
  /// The matters held up there now, the longest first; at most `heldLimit`.
  public var held: [Held] = []
  public var heldCount = 0

  /// A matter that is held up.
  public struct Held: Sendable, Equatable {
    public var number: String
    public var minutes: Int
  }

  /// How many held matters are named.
  public static let heldLimit = 30

  /// Counts pieces of time at a step in somebody's hands; there is at least one.
  init(_ step: HoldUp.Step, _ holder: HoldUp.Holder, _ pieces: [Piece]) {
    self.step = step
    self.holder = holder
    let sorted = pieces.sorted { ($1.minutes, $0.number) < ($0.minutes, $1.number) }
    count = sorted.count
    total = sorted.reduce(0) { $0 + $1.minutes }
    median = Self.middle(of: sorted.map(\.minutes))
    longest = sorted.first?.minutes ?? 0
    longestMatter = sorted.first?.number ?? ""
    let running = sorted.filter(\.isRunning)
    heldCount = running.count
    held = running.prefix(Self.heldLimit).map { Held(number: $0.number, minutes: $0.minutes) }
  }

  /// One piece of time of one matter.
  struct Piece: Sendable {
    var number: String
    var minutes: Int
    var isRunning: Bool
  }

  /// The middle of sorted numbers, the mean of the two middle ones of an even count.
  static func middle(of sorted: [Int]) -> Int {
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
