public import Canon

/// The office's time zone as data: the offsets that hold from given moments on.
public struct Zone: Sendable, Equatable {
  /// The zone's name in the IANA database.
  public let name: String
  private let offsets: [Offset]

  /// From a moment on, local time is so many seconds ahead of UTC.
  public struct Offset: Sendable, Equatable {
    public let from: Instant
    public let seconds: Int

    /// Makes an offset that holds from the given moment on.
    public init(from: Instant, seconds: Int) {
      self.from = from
      self.seconds = seconds
    }
  }

  /// Makes a zone of offsets in the order of time; the first one holds before its moment, too.
  public init(name: String, offsets: [Offset]) {
    self.name = name
    self.offsets = offsets
  }

  /// China's time: eight hours ahead of UTC, without summer time since 1991.
  public static let shanghai = Zone(
    name: "Asia/Shanghai", offsets: [Offset(from: .epoch, seconds: 28_800)])

  /// Local time minus UTC at that moment, in seconds.
  public func offsetSeconds(at instant: Instant) -> Int {
    (offsets.last { $0.from <= instant } ?? offsets.first)?.seconds ?? 0
  }

  /// The local day and the minutes since its midnight.
  public func local(_ instant: Instant) -> (day: CivilDate, minute: Int, second: Int) {
    let seconds = Instant.epoch.seconds(to: instant) + offsetSeconds(at: instant)
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    return (CivilDate(daysSinceEpoch: day), rest / 60, rest % 60)
  }

  /// The moment of a local day and minute.
  public func instant(_ day: CivilDate, minute: Int) -> Instant {
    let local = Instant.epoch.advanced(bySeconds: day.daysSinceEpoch * 86_400 + minute * 60)
    let guess = local.advanced(bySeconds: -offsetSeconds(at: local))
    return local.advanced(bySeconds: -offsetSeconds(at: guess))
  }
}
