public import Canon
import Finding
public import Journaling
public import Workflow

extension Register {
  /// How many messages are taken in under one lock, with one flush.
  static let receivingBatch = 50

  /// Takes messages in, each once; what was taken in before is only told.
  ///
  /// `file` is the file they came from; it is kept as an original. `progress` is told how many
  /// were dealt with, and stops the rest by returning false: what was taken in stays.
  public func receive(
    _ messages: [Incoming], file: [UInt8]? = nil, by actor: Actor, key: SigningKey,
    now: @escaping () -> Instant = { .machine }, progress: ((Progress) -> Bool)? = nil,
  ) throws(RegistryError) -> [Reception] {
    try checkWritable()
    var receptions: [Reception] = []
    let kept = try file.map { bytes throws(RegistryError) in try keep(bytes) }
    for start in stride(from: 0, to: messages.count, by: Self.receivingBatch) {
      let batch = Array(messages[start..<min(messages.count, start + Self.receivingBatch)])
      receptions += try receive(batch: batch, file: kept, by: actor, key, now)
      let done = Progress(.receiving, done: receptions.count, total: messages.count)
      if let progress, !progress(done) { break }
    }
    return receptions
  }

  /// Keeps files as originals, to be named by an act.
  public func keep(_ files: [Incoming.File]) throws(RegistryError) -> [Attachment] {
    try onOffice {
      let digests = try Originals(folder).storeAll(files.map(\.bytes))
      return zip(files, digests).map { file, digest in
        var attachment = Attachment()
        attachment.name = file.name
        attachment.original = digest.hex
        return attachment
      }
    }
  }

  private func keep(_ bytes: [UInt8]) throws(RegistryError) -> String {
    try onOffice { try Originals(folder).store(bytes).hex }
  }

  private func receive(
    batch: [Incoming], file: String?, by actor: Actor, _ key: SigningKey,
    _ now: @escaping () -> Instant,
  ) throws(RegistryError) -> [Reception] {
    // Looking first spares the disk an original of each message of a file imported again.
    try catchUp()
    var receptions = try batch.map { message throws(RegistryError) -> Reception? in
      try known(message).map { .known($0) }
    }
    let fresh = batch.indices.filter { receptions[$0] == nil }
    guard !fresh.isEmpty else { return receptions.compactMap { $0 } }
    let facts = try originals(of: fresh.map { batch[$0] }, file: file)
    // Nobody knows yet whether it will be restricted, so the names of its files are sealed.
    let sealings = try facts.map { received throws(RegistryError) in
      let sealing = Sealing(in: folder)
      try onOffice { try sealing.keep([.received(received)]) }
      return sealing
    }
    _ = try record(as: actor.member, key, now, nil) { [self] moment in
      var drafts: [Draft] = []
      var taken: [String: MatterID] = [:]
      let situation = try situation(at: moment)
      for ((position, received), sealing) in zip(zip(fresh, facts), sealings) {
        let identity = received.source.rawValue + "\n" + received.externalID
        if let id = try taken[identity] ?? known(batch[position]) {
          receptions[position] = .known(id)
          continue
        }
        let facts: [Fact]
        do throws(Refusal) {
          let news = office.supervision.gridNews(externalID: received.externalID)
          if let news, news.settlement != nil { throw .office(.reportSettled(news.id)) }
          facts = try Matter.receive(
            received, batch[position].message, by: actor, in: situation)
        } catch {
          receptions[position] = .refused(error)
          continue
        }
        let id = MatterID(firstEntry: nextEntry + drafts.count)
        taken[identity] = id
        receptions[position] = .taken(id)
        drafts.append(Draft(on: [id.rawValue], facts: try sealing.canonical(facts)))
      }
      return drafts
    }
    return receptions.compactMap { $0 }
  }

  /// The number the next entry gets; closing a torn tail takes one before it.
  private var nextEntry: Int {
    switch journal.tail {
    case .torn: journal.position.number + 2
    case .whole, .damaged: journal.position.number + 1
    }
  }

  /// The matter a message was taken in as; a grid report is one message, whatever its source is named.
  private func known(_ message: Incoming) throws(RegistryError) -> MatterID? {
    if let news = office.supervision.gridNews(externalID: message.externalID) {
      return try matter(of: news)?.id
    }
    return try onOffice {
      try index.matter(source: message.source.rawValue, externalID: message.externalID)
        .map { MatterID(firstEntry: $0) }
    }
  }

  private func originals(
    of messages: [Incoming], file: String?,
  ) throws(RegistryError) -> [Received] {
    let texts = messages.map { CanonWriter.bytes(of: $0.message) }
    let digests = try onOffice { try Originals(folder).storeAll(texts) }
    return try zip(messages, digests).map { message, digest throws(RegistryError) in
      var received = Received()
      received.source = message.source
      received.externalID = message.externalID
      received.url = message.url
      received.sentAt = message.sentAt
      received.message = digest.hex
      received.attachments = try message.files.isEmpty ? [] : keep(message.files)
      received.file = file
      return received
    }
  }
}
