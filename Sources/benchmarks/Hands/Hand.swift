/// What this program does when it is started by itself, as one of several processes.
enum Hand {
  static func run(_ words: [String]) throws {
    switch words.first {
    case "append" where words.count == 5: try append(words)
    case "rebuild" where words.count == 4: try rebuild(words)
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

  private static func rebuild(_ words: [String]) throws {
    try IndexRebuild(office: words[1], cache: words[2], checksSignatures: words[3] == "signed")
      .run()
  }
}
