import Foundation
import Posix
import Registry

// A pipe nobody reads, or a file grown too large, is an error of the call and not the end.
Machine.ignoreWritingSignals()

let program = Program(
  words: Array(CommandLine.arguments.dropFirst()), account: .standard(),
  subcommands: Subcommand.all)
exit(program.run().rawValue)
