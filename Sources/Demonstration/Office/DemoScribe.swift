import Canon
import Dispatch
import Journaling
import Registry
import Synchronization
import Workflow

/// Writes down what was decided, on a thread of its own, while what comes next is decided.
///
/// Each entry is signed over the sum of the one before it, so that one thread writes them all.
final class DemoScribe {
  /// One entry that is to be written.
  struct Line: Sendable {
    var on: [MatterID] = []
    let facts: [Fact]
    /// Whether its texts are originals, and not in the line.
    var isSealed = false
    let author: Author
    let at: Instant
  }

  /// How many entries are handed over together, and how many such batches may wait.
  private static let (batch, waiting) = (512, 8)

  private let writing: Writing
  private let queue = DispatchQueue(label: "huiyin.scribe")
  private let room = DispatchSemaphore(value: waiting)
  private var gathered: [Line] = []
  /// The number and the moment of the last entry that was added.
  private(set) var number: Int
  private(set) var at: Instant

  /// Goes on after the last entry of a journal that nobody else uses.
  init(_ journal: Journal, in folder: OfficeFolder) throws(JournalError) {
    let writer = try BulkWriter(journal)
    (number, at) = (writer.position.number, writer.position.at)
    writing = Writing(writer, in: folder)
  }

  /// Adds an entry, which is written soon; a failure is told with a later one.
  func add(_ line: Line) throws(JournalError) {
    gathered.append(line)
    (number, at) = (number + 1, line.at)
    if gathered.count == Self.batch { try handOver() }
  }

  /// The last entry, once it is written.
  func head() throws(JournalError) -> Head {
    try handOver()
    stop()
    try writing.check()
    return writing.head
  }

  /// Writes the rest, and returns when everything is on the disk.
  func finish() throws(JournalError) {
    _ = try head()
    try writing.finish()
  }

  /// Returns when nothing is being written any more.
  func stop() { queue.sync {} }

  private func handOver() throws(JournalError) {
    let lines = gathered
    gathered = []
    room.wait()
    queue.async { [writing, room] in
      writing.write(lines)
      room.signal()
    }
    try writing.check()
  }
}

/// The journal under the pen, which only the queue of the scribe touches while it is not empty.
private final class Writing: Sendable {
  nonisolated(unsafe) private let writer: BulkWriter
  private let folder: OfficeFolder
  private let failure = Mutex<JournalError?>(nil)

  init(_ writer: BulkWriter, in folder: OfficeFolder) {
    self.writer = writer
    self.folder = folder
  }

  var head: Head { writer.position.head }

  /// Writes entries, unless something failed before.
  func write(_ lines: [DemoScribe.Line]) {
    guard failure.withLock({ $0 == nil }) else { return }
    do throws(JournalError) {
      for line in lines {
        let draft = Draft(on: line.on.map(\.rawValue), facts: try canonical(line), at: line.at)
        try writer.add(draft, as: line.author)
      }
    } catch {
      failure.withLock { $0 = error }
    }
  }

  private func canonical(_ line: DemoScribe.Line) throws(JournalError) -> [UInt8] {
    guard line.isSealed else { return Fact.canonical(line.facts) }
    // Nothing of a demo office is recorded before all of it is on the disk.
    return try Sealing(in: folder, flushes: false).canonical(line.facts)
  }

  func check() throws(JournalError) {
    if let error = failure.withLock({ $0 }) { throw error }
  }

  func finish() throws(JournalError) { try writer.finish() }
}
