import CLinux
import Posix

/// The board with very many running clocks: from a tick to the picture handed to ncurses.
struct Board {
  let bench: Bench

  /// How many messages wait; each has the public clock and one for its registration.
  static let messages = 5000

  func table() throws -> Table {
    let office = try bench.workshop.busyOffice(messages: Self.messages)
    let result = try bench.workshop.newFolder("board") + "/ticks"
    let terminal = try PseudoTerminal(
      bench.workshop.hand(
        "board", Folder.parent(of: office.path), result, bench.isQuick ? "20" : "200"))
    let text = try terminal.text(whenWrittenTo: result, patience: .seconds(120))
    let (clocks, samples) = try BoardTicks.samples(text)
    var table = Table(
      "The board at 120x40, \(clocks) running clocks", columns: ["tick to screen p50", "p99"])
    for (label, times) in samples {
      table.add(label, .time(times.median), .time(times.quantile(0.99)))
    }
    table.notes = [
      "from the tick until ncurses has written the picture to the terminal",
      "with a minute the counts of all panes and the board’s figures are made anew, with an entry "
        + "of a colleague the rows, too",
    ]
    return table
  }
}

extension PseudoTerminal {
  /// Looks on until the program has left a result, and reads it.
  fileprivate func text(
    whenWrittenTo path: String, patience: Duration,
  ) throws -> String {
    let end = SystemClock.uptime + patience
    while (try? FileStatus(of: path)) == nil {
      guard SystemClock.uptime < end else { throw BenchmarkError.silent(program: "benchmarks") }
      do { try watch(for: .milliseconds(100)) } catch {
        // The hand leaves as soon as it has told.
        guard (try? FileStatus(of: path)) != nil else { throw error }
      }
    }
    return String(
      decoding: try FileDescriptor(opening: path, for: .read).contents(), as: UTF8.self)
  }
}
