import Exchange
import Foundation
import Posix
import Registry

/// Files that are given to a subcommand; `-` is standard input.
enum InputFile {
  /// The bytes of a file.
  static func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    guard path != "-" else {
      do { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) } catch {
        throw .file(SystemError(call: "read", path: "stdin", code: EIO))
      }
    }
    return try CommandFailure.onSystem { () throws(SystemError) in
      try FileDescriptor(opening: Folder.followed(path), for: .read).contents()
    }
  }

  /// The most that is read of a page, in bytes.
  static let textLimit = 4 << 20

  /// The text of a file, in UTF-8 or GB 18030.
  static func text(_ path: String) throws(CommandFailure) -> String {
    let content = try bytes(path)
    guard content.count <= textLimit, let text = TextEncoding.read(content) else {
      let code = content.count > textLimit ? EFBIG : EILSEQ
      throw .file(SystemError(call: "read", path: path, code: code))
    }
    return text
  }

  /// A file to be kept as an original.
  static func attachment(_ path: String) throws(CommandFailure) -> Incoming.File {
    try CommandFailure.onSystem { () throws(SystemError) in try Incoming.File(keeping: path) }
  }

  /// The object a JSON file holds.
  static func object(_ path: String) throws(CommandFailure) -> JSONObject {
    let value: JSONValue
    let content = try bytes(path)
    do throws(JSONFault) { value = try JSONValue(content) } catch {
      throw .json(error, file: path)
    }
    guard case .object(let object) = value else { throw .input(.notAnObject) }
    return object
  }
}

extension Incoming.File {
  /// The most that is read of an attachment, in bytes.
  private static let lengthLimit = 64 << 20

  /// Reads a file that is to be kept as an original.
  init(keeping path: String) throws(SystemError) {
    let followed = Folder.followed(path)
    let status = try FileStatus(of: followed)
    guard status.isRegular, status.size <= Self.lengthLimit else {
      throw SystemError(call: "read", path: path, code: status.isRegular ? EFBIG : EINVAL)
    }
    self.init(
      name: path.split(separator: "/").last.map(String.init) ?? path,
      bytes: try FileDescriptor(opening: followed, for: .read).contents())
  }
}
