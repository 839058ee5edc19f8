import Foundation
import Posix

/// Python in the virtual environment of `make test`, for what Debian does not have.
public enum PythonTool {
  private static let root =
    Folder.parent(of: Folder.parent(of: Folder.parent(of: #filePath)))

  /// Whether the modules were installed.
  public static func hasModules(_ names: String...) -> Bool {
    (try? run(["-c", "import " + names.joined(separator: ", ")]))?.code == 0
  }

  /// What a script of Tests/Tools prints, each line as its fields.
  public static func lines(of script: String, _ arguments: String...) throws -> [[String]] {
    let outcome = try run([root + "/Tests/Tools/" + script] + arguments)
    guard outcome.code == 0 else { throw Failure(code: outcome.code) }
    return outcome.output.split(separator: "\n").map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  /// A script that ended with a code other than 0.
  public struct Failure: Error {
    public var code: Int32
  }

  private static func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: root + "/.build/venv/bin/python")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
