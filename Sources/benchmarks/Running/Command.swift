import CLinux
import Posix

/// A program to be run, its arguments, and what its environment has beside the search path.
struct Command {
  let program: String
  var arguments: [String] = []
  var environment: [String: String] = [:]

  /// The program of a name in one of the usual folders; nil where it is not installed.
  static func installed(_ name: String) -> Command? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }
      .first { access($0, X_OK) == 0 }.map { Command(program: $0) }
  }

  /// The same program with these arguments.
  func callAsFunction(_ arguments: String...) -> Command {
    var command = self
    command.arguments += arguments
    return command
  }

  /// Lends the arguments and the environment as the system wants them.
  func withVectors<Result>(_ body: (CStrings, CStrings) -> Result) -> Result {
    var variables = environment
    variables["PATH"] = variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    variables["LC_ALL"] = variables["LC_ALL"] ?? "C.UTF-8"
    let words = ([program] + arguments).map { strdup($0) }
    let settings = variables.map { strdup($0.key + "=" + $0.value) }
    defer { for copy in words + settings { free(copy) } }
    return body(words + [nil], settings + [nil])
  }

  /// Texts that end with NUL, and nil at their end.
  typealias CStrings = [UnsafeMutablePointer<CChar>?]
}

/// Why a benchmark could not be run.
enum BenchmarkError: Error {
  case noStart(program: String, SystemError)
  case failed(program: String, status: Int32)
  case silent(program: String)
  case noPeer(String)
  case unexpected(String)
}

extension BenchmarkError {
  /// What went wrong, in a sentence.
  var sentence: String {
    switch self {
    case .noStart(let program, let error): "\(program) could not be started: \(error.reason)."
    case .failed(let program, let status): "\(program) ended with status \(status)."
    case .silent(let program): "\(program) did not answer in time."
    case .noPeer(let name): "\(name) is not installed."
    case .unexpected(let text): text
    }
  }
}

extension SystemError {
  /// The failure of the call just made.
  static func last(_ call: String) -> SystemError {
    SystemError(call: call, code: huiyin_errno())
  }
}
