import Exchange
import Paperwork
import Posix
import Registry
import Terminal
import Workflow

/// Why a subcommand did not do what it was asked for.
enum CommandFailure: Error, Equatable {
  case arguments(ArgumentError)
  case registry(RegistryError)
  /// A file that was given, or standard output, could not be read or written.
  case file(SystemError)
  case intake(IntakeError, file: String)
  /// A message that was typed lacks something.
  case message(BadRow.Reason)
  case json(JSONFault, file: String)
  case input(InputFault)
  /// It is not clear who acts; these members' keys are at hand.
  case memberUnclear(keysAtHand: [String])
  /// A key can not be made, changed or admitted.
  case key(KeyFailure)
  /// It is not clear which source is meant; these are known.
  case sourceUnclear([SourceID])
  /// The journal has no entry of this number.
  case noEntry(Int)
  /// Nothing in this stage can be sent back by this member.
  case nothingToSendBack(Matter.Stage)
  /// A department or member of a description has an identifier that can be none.
  case badIdentifier(String)
  /// The package of a file could not be made.
  case archive(ArchiveError)
  /// There is no such paper.
  case paper(PaperError)
  /// The journal's entry of that number hands no shift over; nil where none ever was.
  case noHandover(Int?)
  /// There is no bulletin of that number or entry; nil where there never was one.
  case noBulletin(String?)
  case holidays(HolidayFileError, file: String)
  /// A file of rules that can not be adopted.
  case rules(RuleFault, file: String)
  /// The rules say so already.
  case policyUnchanged
  /// The person's editor ended as if something had gone wrong.
  case editorFailed(String)
  /// The IANA database has no such zone.
  case unknownZone(String)
  /// Everything the notice or the document says holds already.
  case calendarUnchanged
  /// The screen could not be taken over.
  case terminal(TerminalError)
  case unknownTheme(String, known: [String])
  /// Not the size of a screen, such as 120x40.
  case badSize(String)
  /// A folder that holds something else than a demo office.
  case notForDemonstration(String)
}

/// What is wrong with JSON whose members were to be taken over.
enum InputFault: Error, Equatable {
  case notAnObject
  case unknownMember(String, line: Int?, nearest: String?)
  case wrongValue(member: String, value: String, choices: [String])
}

extension CommandFailure {
  /// Runs what the registry does.
  static func onRegistry<Value>(
    _ body: () throws(RegistryError) -> Value,
  ) throws(CommandFailure) -> Value {
    do throws(RegistryError) { return try body() } catch { throw .registry(error) }
  }

  /// Runs what the system does.
  static func onSystem<Value>(
    _ body: () throws(SystemError) -> Value,
  ) throws(CommandFailure) -> Value {
    do throws(SystemError) { return try body() } catch { throw .file(error) }
  }
}
