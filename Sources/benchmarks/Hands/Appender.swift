import Journaling
import Posix

/// The ways an entry gets onto the disk that are compared.
enum AppendWay: String, CaseIterable {
  case journal
  case sqliteEvent
  case sqliteMatter
  case bare

  /// Makes what this way needs in a new folder.
  func prepare(_ folder: String) throws {
    switch self {
    case .journal: try JournalAppender.prepare(folder)
    case .sqliteEvent, .sqliteMatter: try TableAppender.prepare(folder)
    case .bare: _ = try FileDescriptor(opening: BareAppender.path(folder), for: .create)
    }
  }

  func appender(in folder: String) throws -> any Appender {
    switch self {
    case .journal: try JournalAppender(folder)
    case .sqliteEvent: try TableAppender(folder, keepsMatters: false)
    case .sqliteMatter: try TableAppender(folder, keepsMatters: true)
    case .bare: try BareAppender(folder)
    }
  }
}

/// Puts entries onto the disk one by one.
protocol Appender {
  /// Returns when the entry would survive a power cut.
  func append(_ entry: Entry) throws
  /// Brings everything into the state in which it is most of its life.
  func warmUp(with entries: [Entry]) throws
}

/// The product's way: caught up, locked, signed, chained, checked, written, flushed.
private struct JournalAppender: Appender {
  private static let author = Author(
    member: "wang.li", key: SigningKey(seed: Array(repeating: 7, count: 32)))
  private let journal: Journal

  static func prepare(_ folder: String) throws {
    _ = try Journal.found(
      folder: folder, Draft(on: [], facts: Array(#"[{"begun":{}}]"#.utf8)), as: author)
  }

  init(_ folder: String) throws { journal = try Journal(folder: folder) }

  func append(_ entry: Entry) throws {
    _ = try journal.append(
      as: Self.author, caughtUp: { _ in },
      decide: { [Draft(on: entry.on, facts: entry.facts)] })
  }

  func warmUp(with entries: [Entry]) throws {
    for entry in entries.prefix(10) { try append(entry) }
  }
}

/// The least anybody must do: one write at the end of a file, and one flush.
private final class BareAppender: Appender {
  private let file: FileDescriptor

  static func path(_ folder: String) -> String { folder + "/lines" }

  init(_ folder: String) throws {
    file = try FileDescriptor(opening: Self.path(folder), for: .append)
  }

  func append(_ entry: Entry) throws {
    try file.write(entry.line)
    try file.flush()
  }

  func warmUp(with entries: [Entry]) throws {
    for entry in entries.prefix(10) { try append(entry) }
  }
}
