import Foundation
import Posix

/// A file a person named for what they asked for; `-` is standard output.
enum OutputFile {
  /// Puts a text into the file, readable by its owner alone, since citizens' words may be in it.
  ///
  /// Only a file takes the place of another: a device or a pipe of that name stays what it is.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    try CommandFailure.onSystem { () throws(SystemError) in
      if let status = try? FileStatus(of: path), !status.isRegular {
        throw SystemError(call: "write", path: path, code: status.isFolder ? EISDIR : EINVAL)
      }
      try Folder.replaceFile(path, with: Array(text.utf8))
    }
  }
}
