import Canon
import Posix
import TestSupport

@testable import Journaling

/// Lines made by hand, with the right signature and sum, whatever else is wrong with them.
enum Sealed {
  /// A line's bytes up to its signature, as a writer would make them.
  static func body(
    after position: Position, _ text: String = "x", number: Int? = nil, at: Instant = .founding,
  ) -> [UInt8] {
    let facts = String(decoding: Draft(noting: text).facts, as: UTF8.self)
    let head = "{\"n\":\(number ?? position.number + 1),\"at\":\"\(at.canonical)\""
    return Array("\(head),\"by\":\"wang.li\",\"on\":[\"m1\"],\"facts\":\(facts)".utf8)
  }

  /// The body with its signature and sum.
  static func line(_ body: [UInt8], after position: Position) -> [UInt8] {
    let message = signedMessage(body[...], after: position.sum)
    let signed = body + ",\"sig\":\"".utf8 + Author.wang.key.signature(over: message) + "\"".utf8
    let sum = Chain(from: position).sum(of: signed.span, signed.count)
    return signed + ",\"sum\":\"".utf8 + sum.digits + "\"}\n".utf8
  }
}

extension Journal {
  /// Writes bytes at the end of the file, as no writer of ours would.
  func append(raw bytes: [UInt8]) throws {
    try FileDescriptor(opening: folder.journal, for: .append).write(bytes)
  }

  /// The file as it is.
  func contents() throws -> [UInt8] {
    try FileDescriptor(opening: folder.journal, for: .read).contents()
  }

  /// A second office whose journal has these bytes; made without flushing, there are many.
  static func office(_ name: String, holding bytes: [UInt8]) throws -> Journal {
    let folder = OfficeFolder(TemporaryFolder.path(name))
    try Folder.create(folder.path)
    for (path, content) in [(folder.lock, OfficeLock.blank), (folder.journal, bytes)] {
      try FileDescriptor(opening: path, for: .create).write(content)
    }
    return try Journal(folder: folder.path)
  }
}
