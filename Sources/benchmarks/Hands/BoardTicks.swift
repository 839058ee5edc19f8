import Drawing
import Posix
import Terminal
import Words
import Workflow

/// The board on the terminal it was started in, timed tick by tick.
struct BoardTicks {
  private let count: Int
  private var board: LiveBoard

  /// What passes between two pictures.
  enum Step: String, CaseIterable {
    case second = "a second passes"
    case minute = "a minute passes"
    case entry = "an entry arrives"
  }

  init(_ office: BenchmarkOffice, count: Int) throws {
    board = try LiveBoard(office)
    self.count = count
  }

  /// How many clocks run, and how long each tick took, a line for each kind of step.
  mutating func run() throws -> String {
    var session = try TerminalSession(TerminalOptions(theme: .plain))
    try board.start()
    session.show(board.picture)
    var lines = ["\(try board.clockCount())"]
    for step in Step.allCases {
      var times: [Double] = []
      for _ in 0..<count { times.append(try time(step, on: &session)) }
      lines.append(times.map { "\($0)" }.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  private mutating func time(_ step: Step, on session: inout TerminalSession) throws -> Double {
    let input =
      switch step {
      case .second: board.tick(seconds: 1)
      case .minute: board.tick(seconds: 60)
      case .entry: try board.news()
      }
    let start = SystemClock.uptime
    try board.take(input)
    session.show(board.picture)
    return (SystemClock.uptime - start).seconds
  }

  /// Reads what the hand left.
  static func samples(
    _ text: String,
  ) throws(BenchmarkError) -> (clocks: Int, samples: [(label: String, times: [Double])]) {
    let lines = text.split(separator: "\n")
    guard lines.count == Step.allCases.count + 1, let clocks = Int(lines[0]) else {
      throw .unexpected("The board told nothing: \(text)")
    }
    let times = lines.dropFirst().map { $0.split(separator: " ").compactMap { Double($0) } }
    return (clocks, zip(Step.allCases.map(\.rawValue), times).map { ($0, $1) })
  }
}
