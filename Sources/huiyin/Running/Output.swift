import Canon
import Foundation
import Posix

/// What goes to standard output: text for people, or one JSON document.
///
/// It is written in pieces, so that a long list needs little memory.
final class Output {
  private static let pieceLength = 1 << 16
  private var pending: [UInt8] = []

  /// Adds a line.
  func line(_ text: String) throws(CommandFailure) {
    pending += text.utf8
    pending.append(UInt8(ascii: "\n"))
    try flushIfLong()
  }

  /// Adds a JSON document, or a piece of one.
  func json(_ writer: CanonWriter, isLast: Bool = true) throws(CommandFailure) {
    pending += writer.bytes
    if isLast { pending.append(UInt8(ascii: "\n")) }
    try flushIfLong()
  }

  /// Adds a list whose items are written one at a time.
  func jsonList(
    _ body: ((CanonWriter) throws(CommandFailure) -> Void) throws(CommandFailure) -> Void,
  ) throws(CommandFailure) {
    var isFirst = true
    pending.append(UInt8(ascii: "["))
    try body { writer throws(CommandFailure) in
      if !isFirst { self.pending += Array(",\n".utf8) }
      isFirst = false
      try self.json(writer, isLast: false)
    }
    pending += Array("]\n".utf8)
  }

  /// Writes what is pending.
  func flush() throws(CommandFailure) {
    let piece = pending
    pending = []
    guard !piece.isEmpty else { return }
    do { try FileHandle.standardOutput.write(contentsOf: piece) } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw .file(
        SystemError(call: "write", path: "stdout", code: cause.map { Int32($0.code) } ?? EIO))
    }
  }

  private func flushIfLong() throws(CommandFailure) {
    if pending.count > Self.pieceLength { try flush() }
  }

  /// Writes a line to standard error; when that is gone, nobody is there to be told.
  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Array((text + "\n").utf8))
  }
}
