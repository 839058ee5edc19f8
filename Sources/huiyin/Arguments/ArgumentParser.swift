/// Puts the words of a command line in their places, by the table of subcommands.
///
/// Options may stand before or after the subcommand and its operands: `--name value`,
/// `--name=value`. After `--` everything is an operand, and so is a lone `-`.
struct ArgumentParser: Sendable {
  let subcommands: [Subcommand]

  /// The subcommand and what it was given; nil when no subcommand was named.
  func parse(
    _ words: [String],
  ) throws(ArgumentError) -> (subcommand: Subcommand?, invocation: Invocation) {
    var rest = words[...]
    let subcommand = try takeSubcommand(from: &rest)
    var scan = Scan(
      rest: rest, options: subcommand?.allOptions ?? Option.common + Option.desk,
      subcommand: subcommand?.name ?? "")
    while let word = scan.rest.popFirst() { try scan.take(word) }
    if let subcommand, !scan.invocation.has("help") {
      try check(scan.invocation.operands, of: subcommand)
    }
    return (subcommand, scan.invocation)
  }

  /// Finds the word that names the subcommand, past the common options before it.
  private func takeSubcommand(
    from words: inout ArraySlice<String>,
  ) throws(ArgumentError) -> Subcommand? {
    var index = words.startIndex
    while index < words.endIndex, words[index].hasPrefix("-"), words[index] != "--" {
      let takesValue = (Option.common + Option.desk).contains { option in
        "--" + option.name == words[index] && option.value != nil
      }
      index += takesValue ? 2 : 1
    }
    guard index < words.endIndex, words[index] != "--" else { return nil }
    var name = words.remove(at: index)
    // `archive verify` stands beside `archive`: the longer name is meant wherever it is one.
    if index < words.endIndex, subcommands.contains(where: { $0.name == name + " " + words[index] })
    {
      name += " " + words.remove(at: index)
    }
    guard let subcommand = subcommands.first(where: { $0.name == name }) else {
      throw .unknownSubcommand(name, nearest: nearest(to: name, among: subcommands.map(\.name)))
    }
    return subcommand
  }

  private func check(
    _ operands: [String], of subcommand: Subcommand,
  ) throws(ArgumentError) {
    let wanted = subcommand.operands
    guard operands.count <= wanted.count else {
      throw .tooMany(operand: operands[wanted.count], subcommand: subcommand.name)
    }
    if let missing = wanted.dropFirst(operands.count).first(where: \.isRequired) {
      throw .operandMissing(missing.name, subcommand: subcommand.name)
    }
  }
}

/// The words that are left, and what was found in those before them.
private struct Scan {
  var rest: ArraySlice<String>
  let options: [Option]
  let subcommand: String
  var invocation = Invocation()
  private var isPastOptions = false

  init(rest: ArraySlice<String>, options: [Option], subcommand: String) {
    self.rest = rest
    self.options = options
    self.subcommand = subcommand
  }

  mutating func take(_ word: String) throws(ArgumentError) {
    if isPastOptions || !word.hasPrefix("-") || word == "-" {
      invocation.operands.append(word)
    } else if word == "--" {
      isPastOptions = true
    } else {
      try takeOption(word == "-h" ? "--help" : word)
    }
  }

  private mutating func takeOption(_ word: String) throws(ArgumentError) {
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(halves[0].drop { $0 == "-" })
    guard word.hasPrefix("--"), let option = options.first(where: { $0.name == name }) else {
      throw .unknownOption(
        String(halves[0]), subcommand: subcommand,
        nearest: nearest(to: name, among: options.map(\.name)).map { "--" + $0 })
    }
    let value = try value(of: option, inline: halves.count == 2 ? String(halves[1]) : nil)
    guard option.isRepeatable || !invocation.has(name) else { throw .givenTwice(option: name) }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .notAChoice(option: name, value: value, choices: option.choices)
    }
    invocation.options[name, default: []].append(value)
  }

  private mutating func value(
    of option: Option, inline: String?,
  ) throws(ArgumentError) -> String {
    guard option.value != nil else {
      guard inline == nil else { throw .valueUnwanted(option: option.name) }
      return ""
    }
    if let inline { return inline }
    // A value that looks like an option is more often a forgotten value; `--name=` takes it.
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") || isNegativeNumber(next)
    else { throw .valueMissing(option: option.name) }
    rest.removeFirst()
    return next
  }

  private func isNegativeNumber(_ word: String) -> Bool { Int(word) != nil }
}
