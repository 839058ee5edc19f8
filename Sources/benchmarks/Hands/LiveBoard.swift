import Canon
import Desk
import Drawing
import Journaling
import Posix
import Registry
import Words
import Workflow

/// The board of an office, without its loop: time passes when it is told to.
struct LiveBoard {
  let register: Register
  let viewer: MemberID
  private var model: Model
  private(set) var now = Instant.machine

  init(_ office: BenchmarkOffice) throws {
    register = try Register(office: office.path, account: office.account)
    viewer = register.office.members(with: .administrator).first?.member ?? ""
    model = Model(
      office: register.office, member: viewer, keysAtHand: [viewer], language: .zh, now: now,
      size: Size(columns: 120, rows: 40), start: .deadlines, isDemo: true, isBoard: true,
      journal: JournalNotices())
  }

  var picture: Canvas { view(model) }

  /// How many clocks run.
  func clockCount() throws(RegistryError) -> Int {
    try register.worklist(Worklist(pane: .deadlines, viewer: viewer)).total
  }

  /// Asks for everything that is shown first.
  mutating func start() throws { try settle(update(&model, .started)) }

  /// What the loop would tell after so many seconds.
  mutating func tick(seconds: Int) -> Input {
    now = now.advanced(bySeconds: seconds)
    return .ticked(now)
  }

  /// What the loop would tell when a colleague recorded something of the first matter.
  func news() throws(RegistryError) -> Input {
    let rows = try register.worklist(Worklist(pane: .deadlines, viewer: viewer)).rows
    let head = HeadView(number: register.head.number, isDurable: true, isChecked: true)
    return .changed(matters: rows.prefix(1).map(\.matter), office: nil, head: head)
  }

  /// Takes in what happened, and what the register answers to it.
  mutating func take(_ input: Input) throws { try settle(update(&model, input)) }

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
}
