import Posix
import Registry
import Workflow

/// What this program does when it is started by itself, as one of several processes.
enum Hand {
  static func run(_ words: [String]) throws {
    switch words.first {
    case "append" where words.count == 5: try append(words)
    case "rebuild" where words.count == 4: try rebuild(words)
    case "receive" where words.count == 2: try receive(words)
    case "board" where words.count == 4: try board(words)
    case "find" where words.count > 2:
      try FirstPages(office: BenchmarkOffice(folder: words[1]), words: Array(words[2...])).run()
    case "soak" where words.count == 4 || words.count == 5: try soak(words)
    case _: throw BenchmarkError.unexpected("No hand does \(words.joined(separator: " ")).")
    }
  }

  private static func append(_ words: [String]) throws {
    guard let way = AppendWay(rawValue: words[1]), let seconds = Double(words[4]) else {
      throw BenchmarkError.unexpected("No appending is called \(words[1]).")
    }
    let samples = try EntrySamples(office: words[2])
    let shift = try AppendShift(way, in: words[3], samples, .seconds(seconds))
    say("ready")
    _ = readLine()
    say(try shift.work().text)
  }

  /// Takes a message in whenever it is told to, and says when that was acknowledged.
  private static func receive(_ words: [String]) throws {
    let office = BenchmarkOffice(folder: words[1])
    let register = try Register(office: office.path, account: office.account)
    guard let member = register.office.members(with: .administrator).first?.member,
      let source = register.office.sources.values.first?.source
    else { throw BenchmarkError.unexpected("\(words[1]) has nobody to receive.") }
    let key = try register.keyRing.key(of: member.rawValue)
    say("ready")
    while readLine() != nil {
      let message = BenchmarkOffice.message("f-\(Machine.randomName())", from: source)
      _ = try register.receive([message], by: Actor(member), key: key)
      say("\(SystemClock.uptime.seconds)")
    }
  }

  private static func board(_ words: [String]) throws {
    guard let count = Int(words[3]) else {
      throw BenchmarkError.unexpected("The board ticks a number of times, not \(words[3]).")
    }
    var ticks = try BoardTicks(BenchmarkOffice(folder: words[1]), count: count)
    try Folder.replaceFile(words[2], with: Array(try ticks.run().utf8))
  }

  /// Makes the office where there is none, and leaves its board alone for days.
  private static func soak(_ words: [String]) throws {
    guard let messages = Int(words[2]), let days = Int(words[3]) else {
      throw BenchmarkError.unexpected("The board needs numbers of messages and of days.")
    }
    let office = BenchmarkOffice(folder: words[1])
    if (try? FileStatus(of: office.path)) == nil { try office.makeBusy(messages: messages) }
    var soak = try BoardSoak(office, hoards: words.last == "hoard")
    try soak.run(days: days)
  }

  private static func rebuild(_ words: [String]) throws {
    guard let way = IndexRebuild.Way(rawValue: words[3]) else {
      throw BenchmarkError.unexpected("No index is made \(words[3]).")
    }
    try IndexRebuild(office: words[1], cache: words[2], way: way).run()
  }
}
