import Posix
import Registry
import Workflow

/// The first page of what a filter finds in all matters, asked for at each key as the desk does.
struct FirstPages {
  let office: BenchmarkOffice
  let words: [String]

  /// How often each key is asked again.
  private static let repetitions = 5

  /// What the keys of one word took.
  struct Keys {
    /// The slowest key, when it was first asked for.
    var first: Double
    /// The slowest key, when it was asked again; the middle of several times.
    var again: Double
  }

  /// Says what was found, a line for each word.
  func run() throws {
    let register = try Register(office: office.path, account: office.account)
    try register.noteAllTexts()
    let viewer = register.office.members(with: .administrator).first?.member
    guard let viewer else { throw BenchmarkError.unexpected("\(office.path) has nobody to ask.") }
    for word in words {
      let times = try word.indices.map { end in
        try pages(of: String(word[...end]), for: viewer, in: register)
      }
      let first = times.map { $0[0] }.max() ?? 0
      let again = times.map { $0.dropFirst().median }.max() ?? 0
      say("\(first) \(again)")
    }
  }

  private func pages(
    of filter: String, for viewer: MemberID, in register: Register,
  ) throws -> [Double] {
    var worklist = Worklist(pane: .all, viewer: viewer)
    worklist.filter = filter
    return try (0...Self.repetitions).map { _ in
      let start = SystemClock.uptime
      _ = try register.worklist(worklist, counts: false)
      return (SystemClock.uptime - start).seconds
    }
  }

  /// Reads what the hand said.
  static func keys(_ text: String) -> [Keys] {
    text.split(separator: "\n").compactMap { line in
      let times = line.split(separator: " ").compactMap { Double($0) }
      return times.count == 2 ? Keys(first: times[0], again: times[1]) : nil
    }
  }
}
