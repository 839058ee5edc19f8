import Canon
import Desk
import Drawing
import Journaling
import Posix
import Registry
import Terminal
import Words
import Workflow

/// The board on the terminal it was started in, timed tick by tick.
struct BoardTicks {
  private let register: Register
  private let viewer: MemberID
  private let count: Int
  private var model: Model
  private var now = Instant.machine

  /// What passes between two pictures.
  enum Step: String, CaseIterable {
    case second = "a second passes"
    case minute = "a minute passes"
    case entry = "an entry arrives"
  }

  init(_ office: BenchmarkOffice, count: Int) throws {
    register = try Register(office: office.path, account: office.account)
    viewer = register.office.members(with: .administrator).first?.member ?? ""
    self.count = count
    model = Model(
      office: register.office, member: viewer, keysAtHand: [viewer], language: .zh, now: now,
      size: Size(columns: 120, rows: 40), start: .deadlines, isDemo: true, isBoard: true,
      journal: JournalNotices())
  }

  /// How many clocks run, and how long each tick took, a line for each kind of step.
  mutating func run() throws -> String {
    var session = try TerminalSession(TerminalOptions(theme: .plain))
    try settle(update(&model, .started))
    session.show(view(model))
    let clocks = try register.worklist(Worklist(pane: .deadlines, viewer: viewer))
    var lines = ["\(clocks.total)"]
    for step in Step.allCases {
      var times: [Double] = []
      for _ in 0..<count { times.append(try time(step, on: &session)) }
      lines.append(times.map { "\($0)" }.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  private mutating func time(_ step: Step, on session: inout TerminalSession) throws -> Double {
    let input: Input
    switch step {
    case .second, .minute:
      now = now.advanced(bySeconds: step == .second ? 1 : 60)
      input = .ticked(now)
    case .entry:
      let matter = try register.worklist(Worklist(pane: .deadlines, viewer: viewer)).rows[0].matter
      let head = HeadView(number: register.head.number, isDurable: true, isChecked: true)
      input = .changed(matters: [matter], office: nil, head: head)
    }
    let start = SystemClock.uptime
    try settle(update(&model, input))
    session.show(view(model))
    return (SystemClock.uptime - start).seconds
  }

  /// Answers what the desk asks, and what it asks because of the answers.
  private mutating func settle(_ asked: [Effect]) throws {
    var effects = asked
    while !effects.isEmpty {
      let inputs = try effects.compactMap { try answer($0) }
      effects = []
      for input in inputs { effects += update(&model, input) }
    }
  }

  private func answer(_ effect: Effect) throws -> Input? {
    if case .load(let query) = effect { return .loaded(try register.worklist(query), for: query) }
    if case .count = effect { return .counted(try register.counts(for: viewer, now: now)) }
    if case .board = effect { return .figures(try register.board(for: viewer, now: now)) }
    if case .open(let id) = effect { return .opened(try register.open(id)) }
    return nil
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
