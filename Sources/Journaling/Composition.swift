import Canon

/// Lines made ready for one write: each signed, summed, and checked as a reader will check it.
struct Composition: ~Copyable {
  /// The most that is written at once.
  static let lengthLimit = 32 << 20
  /// A machine clock less behind than this is not worth a fact.
  static let clockTolerance: Int64 = 1000
  /// A machine clock further ahead than this is confirmed by a person first.
  static let clockLeap: Int64 = 30 * 86_400_000

  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []
  /// Where the journal will be once the bytes are written.
  private(set) var chain: Chain
  private let fileOffset: Int
  private let terms: AppendTerms
  private let keepsEntries: Bool

  /// Begins after an intact entry, at the end of a file that may be longer than that.
  init(
    after position: Position, fileOffset: Int, _ terms: AppendTerms, keepsEntries: Bool = true,
  ) {
    chain = Chain(from: position)
    self.fileOffset = fileOffset
    self.terms = terms
    self.keepsEntries = keepsEntries
  }

  /// Closes the torn tail before the file's end.
  mutating func closeTail(_ torn: [UInt8], as author: Author) throws(JournalError) {
    bytes = [cancel, lineFeed]
    let region = Region(offset: fileOffset - torn.count, bytes: torn + bytes)
    try add(Draft(EnvelopeFact.tailClosed.object(region)), as: author)
  }

  /// Adds an entry.
  mutating func add(_ draft: Draft, as author: Author) throws(JournalError) {
    var draft = draft
    let at = try time(of: &draft)
    let line = line(draft, at: at, as: author)
    guard line.count <= LineLayout.lengthLimit else { throw .entryTooLong(bytes: line.count) }
    let offset = fileOffset + bytes.count
    let layout = try check(line)
    chain.accept(line.span, layout, at: offset)
    if keepsEntries { entries.append(Entry(line: line, offset: offset, layout: layout)) }
    bytes += line
    guard bytes.count <= Self.lengthLimit else { throw .tooMuchAtOnce(bytes: bytes.count) }
  }

  /// Applies the clock rule; a draft with a time of its own only must not go back.
  private func time(of draft: inout Draft) throws(JournalError) -> Instant {
    let last = chain.position.at
    if let own = draft.at {
      guard own >= last else { throw .timeGoesBack(last: last, draft: own) }
      return own
    }
    let machine = terms.clock()
    let isFirst = chain.position.number == 0
    if isFirst || EnvelopeFact.correctsClock(draft.facts.span, 0..<draft.facts.count) {
      return machine
    }
    let ahead = machine.milliseconds - last.milliseconds
    guard ahead <= Self.clockLeap || terms.clockIsConfirmed else {
      throw .clockFarAhead(last: last, machine: machine)
    }
    if ahead < -Self.clockTolerance { draft.note(machineClock: machine) }
    return max(last, machine)
  }

  private func line(_ draft: Draft, at: Instant, as author: Author) -> [UInt8] {
    var writer = CanonWriter()
    writer.object { members in
      members.name("n")
      members.integer(chain.position.number + 1)
      members.name("at")
      members.string(at.canonical)
      members.name("by")
      members.string(author.member)
      members.name("on")
      members.array { list in for matter in draft.on { list.string(matter) } }
      members.name("facts")
      members.raw(draft.facts)
    }
    // The object goes on with the signature and the sum, each over what stands before it.
    var line = writer.bytes
    line.removeLast()
    let message = signedMessage(line[...], after: chain.position.sum)
    line += ",\"sig\":\"".utf8 + author.key.signature(over: message) + "\"".utf8
    let sum = chain.sum(of: line.span, line.count)
    line += ",\"sum\":\"".utf8 + sum.digits + "\"}\n".utf8
    return line
  }

  private func check(_ line: [UInt8]) throws(JournalError) -> LineLayout {
    do throws(LineFault) {
      return try chain.check(line.span)
    } catch {
      switch error {
      case .notCanonical(let reason): throw .notCanonical(reason)
      case .timeGoesBack(let last, let draft): throw .timeGoesBack(last: last, draft: draft)
      case .wrongNumber, .wrongSum: preconditionFailure("A line is made for its place.")
      }
    }
  }
}

extension Draft {
  /// Puts what the machine's clock showed before the other facts.
  fileprivate mutating func note(machineClock: Instant) {
    var note = ClockBehind()
    note.machine = machineClock
    let fact = EnvelopeFact.clockBehind.object(note)
    facts = facts.prefix(1) + fact + [UInt8(ascii: ",")] + facts.dropFirst()
  }
}
