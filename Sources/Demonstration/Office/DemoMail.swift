import Canon
import Dispatch
import Journaling
import Registry
import Workflow

/// Tells and stores messages ahead of the story, on a thread of its own.
final class DemoMail {
  /// A message that was told, and under which name its original lies.
  struct Letter: Sendable {
    let arrival: DemoArrival
    let message: DemoMessage
    let original: Digest
  }

  private let sorting: Sorting
  private let queue = DispatchQueue(label: "huiyin.mail")

  /// Begins with the first of the messages.
  init(
    _ arrivals: [DemoArrival], _ messages: DemoMessages, _ hours: WorkingTime,
    _ folder: OfficeFolder,
  ) {
    sorting = Sorting(arrivals, messages, hours, Originals(folder))
    queue.async { [sorting] in sorting.sortNext() }
  }

  /// The next messages in the order they arrive; none when there are no more.
  func next() throws(RegistryError) -> [Letter] {
    let sorted = queue.sync { sorting.sorted }
    queue.async { [sorting] in sorting.sortNext() }
    return try sorted.get()
  }

  /// Returns when nothing is being stored any more.
  func stop() { queue.sync {} }
}

/// What is told and not yet delivered, which only the queue of the mail touches.
private final class Sorting: Sendable {
  /// How many messages are told and stored together.
  private static let batch = 500

  nonisolated(unsafe) private var rest: ArraySlice<DemoArrival>
  nonisolated(unsafe) private var messages: DemoMessages
  nonisolated(unsafe) private(set) var sorted: Result<[DemoMail.Letter], RegistryError>
  /// The last message of which the department will have made nothing yet: another may repeat it.
  nonisolated(unsafe) private var first: DemoMessage?
  private let hours: WorkingTime
  private let originals: Originals

  init(
    _ arrivals: [DemoArrival], _ messages: DemoMessages, _ hours: WorkingTime,
    _ originals: Originals,
  ) {
    rest = arrivals[...]
    self.messages = messages
    self.hours = hours
    self.originals = originals
    sorted = .success([])
  }

  func sortNext() {
    let batch = rest.prefix(Self.batch)
    rest = rest.dropFirst(Self.batch)
    do throws(RegistryError) {
      sorted = .success(try letters(of: Array(batch)))
    } catch {
      sorted = .failure(error)
    }
  }

  private func tell(_ arrival: DemoArrival) -> DemoMessage {
    let day = hours.zone.local(arrival.sentAt).day
    if arrival.fate?.ending == .merged, let first { return messages.echo(of: first, on: day) }
    let visited = DemoPace.visit(of: arrival.sentAt, in: hours)
    let message = messages.next(on: day, visited: visited) { arrival.story.isMet(by: $0) }
    if arrival.fate?.ending == .working, message.kind != .report { first = message }
    return message
  }

  private func letters(of arrivals: [DemoArrival]) throws(RegistryError) -> [DemoMail.Letter] {
    let told = arrivals.map(tell)
    let texts = told.map { CanonWriter.bytes(of: Message($0)) }
    // The whole office is flushed once, when it is complete.
    let stored = try onJournal { () throws(JournalError) in
      try originals.storeAll(texts, flushes: false)
    }
    return zip(arrivals, zip(told, stored)).map { arrival, letter in
      DemoMail.Letter(arrival: arrival, message: letter.0, original: letter.1)
    }
  }
}

extension Message {
  init(_ told: DemoMessage) {
    self.init()
    title = told.title
    text = told.text
    author = told.author
    contact = told.contact
  }
}
