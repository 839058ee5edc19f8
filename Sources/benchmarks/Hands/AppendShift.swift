import Posix

/// One process that appends for a while, each time waiting until the entry is on the disk.
struct AppendShift {
  private let appender: any Appender
  private let samples: EntrySamples
  private let duration: Duration

  init(
    _ way: AppendWay, in folder: String, _ samples: EntrySamples, _ duration: Duration,
  ) throws {
    appender = try way.appender(in: folder)
    try appender.warmUp(with: samples.entries)
    self.samples = samples
    self.duration = duration
  }

  /// Appends until the time is over.
  func work() throws -> AppendWork {
    let start = SystemClock.uptime
    var waits: [Double] = []
    var last = start
    while last - start < duration {
      try appender.append(samples.entries[waits.count % samples.entries.count])
      let now = SystemClock.uptime
      waits.append((now - last).seconds)
      last = now
    }
    return AppendWork(start: start.seconds, end: last.seconds, waits: waits)
  }
}

/// When a process began and ended, by the clock all processes share, and how long each append took.
struct AppendWork {
  var start: Double
  var end: Double
  var waits: [Double]

  init(start: Double, end: Double, waits: [Double]) {
    self.start = start
    self.end = end
    self.waits = waits
  }

  /// Reads what another process told.
  init(_ text: String) throws(BenchmarkError) {
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard numbers.count > 2 else { throw .unexpected("A writer recorded nothing: \(text)") }
    self.init(start: numbers[0], end: numbers[1], waits: Array(numbers[2...]))
  }

  /// All of it in one line, in seconds.
  var text: String { ([start, end] + waits).map { "\($0)" }.joined(separator: " ") }
}
