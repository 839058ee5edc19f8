/// What is wrong with the words a person typed.
enum ArgumentError: Error, Equatable, Sendable {
  case unknownSubcommand(String, nearest: String?)
  case unknownOption(String, subcommand: String, nearest: String?)
  case valueMissing(option: String)
  /// A value was given to an option that takes none.
  case valueUnwanted(option: String)
  case givenTwice(option: String)
  case notAChoice(option: String, value: String, choices: [String])
  case notANumber(option: String, value: String)
  case notATime(option: String, value: String)
  case notADay(String)
  /// Neither a head nor a file.
  case notAHead(String)
  /// A copy of the journal alone, where originals are wanted.
  case noOriginals(String)
  case notAMonth(String)
  case notAYear(String)
  /// Not two texts with an equals sign between them.
  case notAPair(option: String, value: String)
  case notNumeric(String)
  case outOfRange(option: String, value: String, ClosedRange<Int>)
  case unknownAction(String, subcommand: String, actions: [String])
  case operandMissing(String, subcommand: String)
  case tooMany(operand: String, subcommand: String?)
  /// The act can not be without this option, or the member of that name in the JSON.
  case optionMissing(String, subcommand: String)
  /// Two options that exclude each other.
  case conflict(String, String)
}
