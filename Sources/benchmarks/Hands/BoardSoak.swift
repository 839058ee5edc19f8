import Drawing

/// The board left alone for days, as fast as it goes, and what it holds after each of them.
struct BoardSoak {
  /// How many minutes pass between two looks.
  private static let pause = 10

  private var board: LiveBoard
  /// Every picture it drew, where it is to show what a board looks like that forgets nothing.
  private var hoard: [Canvas]?

  init(_ office: BenchmarkOffice, hoards: Bool) throws {
    board = try LiveBoard(office)
    hoard = hoards ? [] : nil
  }

  /// Says how many clocks run, and after each day how many bytes of its own the process holds.
  mutating func run(days: Int) throws {
    try board.start()
    say("\(try board.clockCount())")
    for _ in 0..<days {
      for minute in stride(from: Self.pause, through: 24 * 60, by: Self.pause) {
        try look(isNews: minute % 60 == 0)
      }
      say("\(Int(ProcessMemory.own))")
    }
  }

  private mutating func look(isNews: Bool) throws {
    try board.take(board.tick(seconds: Self.pause * 60))
    if isNews { try board.take(board.news()) }
    let picture = board.picture
    hoard?.append(picture)
  }
}
