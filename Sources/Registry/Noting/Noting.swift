import Canon
import Finding
import Journaling
import Workflow

/// Notes entries in the index: judges whether they are believed, folds the matters they name.
final class Noting {
  private let office: String
  private let index: Index
  private let journal: Journal
  private let checksSignatures: Bool
  private(set) var history: OfficeHistory
  /// Matters folded already; kept from batch to batch while a whole index is made.
  private var matters: [MatterID: Matter] = [:]
  private let keepsMatters: Bool
  private var changed: Set<MatterID> = []
  private var disbelieved: [Notice] = []
  private var unknownCount = 0
  private var openChanged = false
  private var titles: [MatterID: String] = [:]
  private var signatures = SignatureChecks()

  init(
    office: String, index: Index, journal: Journal, checksSignatures: Bool,
    history: OfficeHistory, keepsMatters: Bool = false,
  ) {
    self.office = office
    self.index = index
    self.journal = journal
    self.checksSignatures = checksSignatures
    self.history = history
    self.keepsMatters = keepsMatters
  }

  /// What a batch of entries changed.
  struct Outcome {
    var matters: Set<MatterID>
    var disbelieved: [Notice]
    /// How many entries hold facts this version does not know.
    var unknown = 0
  }

  /// Notes entries in one transaction; what another process noted already is only read.
  @discardableResult
  func note(_ fresh: [FreshEntry]) throws -> Outcome {
    guard let last = fresh.last?.entry else { return Outcome(matters: [], disbelieved: []) }
    changed = []
    disbelieved = []
    unknownCount = 0
    openChanged = false
    if checksSignatures { signatures = SignatureChecks(fresh, keys: history.now.publicKeys) }
    try index.note(office: office) { noted in
      for item in fresh {
        try note(item, isNew: item.entry.number > noted?.number ?? 0)
      }
      if !keepsMatters { try putChanged() }
      guard last.number > noted?.number ?? 0 else { return nil }
      return NotedPosition(
        number: last.number, offset: last.offset + last.length, sum: last.sum.hex,
        at: Int(last.at.milliseconds))
    }
    if !keepsMatters { matters = [:] }
    return Outcome(matters: changed, disbelieved: disbelieved, unknown: unknownCount)
  }

  /// Writes the matters that were kept back while a whole index was made.
  func finish() throws {
    try index.note(office: office) { noted in
      for (id, matter) in matters { try put(matter, id) }
      return noted
    }
    matters = [:]
  }

  private func note(_ item: FreshEntry, isNew: Bool) throws {
    let entry = item.entry
    let record: Record
    do {
      record = try believedRecord(item)
    } catch let disbelief as Disbelief {
      if isNew { try putUnbelieved(entry, disbelief) }
      disbelieved.append(.unbelieved(entry: entry.number, reason: disbelief.rawValue))
      return
    }
    let place = Place(number: entry.number, offset: entry.offset, length: entry.length)
    if record.facts.contains(where: { $0.origin == .unknown }) {
      unknownCount += 1
      if isNew { try index.putUnknown(entry.number) }
    }
    if record.on.isEmpty {
      history.note(record)
      if isNew { try index.put(place, of: 0) }
      openChanged = openChanged || record.facts.contains(where: \.concernsOpenMatters)
    }
    for id in record.on { try apply(record, to: id, place: isNew ? place : nil) }
    if isNew, let text = try searchable(record) { try index.putText(text, of: entry.number) }
  }

  private func putUnbelieved(_ entry: Entry, _ disbelief: Disbelief) throws {
    try index.putUnbelieved(entry.number, reason: disbelief.rawValue)
    let place = Place(number: entry.number, offset: entry.offset, length: entry.length)
    for id in entry.on { try index.put(place, of: MatterID(rawValue: id).firstEntry) }
  }

  /// The record of an entry, if everything about it is as it should be.
  private func believedRecord(_ item: FreshEntry) throws -> Record {
    guard let record = try? Record(item.entry) else { throw Disbelief.unreadable }
    var office = history.now
    if case .officeFounded(let founding)? = record.facts.first, record.number == 1 {
      office.members[founding.founder.member] = founding.founder
    }
    guard let member = office.members[record.by], let key = PublicKey(member.key) else {
      throw Disbelief.unknownMember
    }
    if checksSignatures, !item.isOwn {
      guard signatures.signed(item, by: key) else { throw Disbelief.badSignature }
    }
    guard office.grants(record) else { throw Disbelief.noRight }
    for id in record.on {
      guard let matter = try matter(id, before: record) else { continue }
      guard matter.derivesRules(of: record, under: office.policy) else {
        throw Disbelief.otherRules
      }
    }
    return record
  }

  private func apply(_ record: Record, to id: MatterID, place: Place?) throws {
    if let place { try index.put(place, of: id.firstEntry) }
    if record.undone != nil {
      // What was taken back has left its traces everywhere; without it the matter folds anew.
      matters[id] = try fold(id, before: record.number + 1)
    } else if var matter = try matter(id, before: record) {
      matter.apply(record)
      matters[id] = matter
    } else {
      matters[id] = Matter(id: id, first: record)
    }
    changed.insert(id)
    if keepsMatters, let matter = matters[id], matter.isFinished {
      // A finished matter hardly changes any more, so its memory is given back.
      try put(matter, id)
      matters[id] = nil
    }
  }

  /// A matter as the entries before this one leave it; nil when there are none.
  private func matter(_ id: MatterID, before record: Record) throws -> Matter? {
    if let matter = matters[id] { return matter }
    let matter = try fold(id, before: record.number)
    matters[id] = matter
    return matter
  }

  private func fold(_ id: MatterID, before number: Int = .max) throws -> Matter? {
    let places = try index.places(of: id.firstEntry).filter { $0.number < number }
    guard !places.isEmpty else { return nil }
    let records = try places.map { place in
      try Record(journal.entry(at: place.offset, length: place.length))
    }
    return Matter.fold(records, id: id)
  }

  private func putChanged() throws {
    for id in changed {
      if let matter = matters[id] { try put(matter, id) }
    }
    guard openChanged else { return }
    for id in try index.mattersWithRunningClocks().map(MatterID.init(firstEntry:))
    where !changed.contains(id) {
      if let matter = try fold(id) { try put(matter, id) }
    }
  }

  private func put(_ matter: Matter, _ id: MatterID) throws {
    let title =
      try titles.removeValue(forKey: id) ?? index.title(of: id.firstEntry) ?? title(matter)
    try index.put(MatterRow(matter, title: title, office: history))
  }

  private func title(_ matter: Matter) -> String {
    message(matter.received)?.title ?? ""
  }

  private func message(_ received: Received) -> Message? {
    Originals(journal.folder).message(received.message)
  }

  /// The text by which an entry is found again; the author's name is no part of it.
  private func searchable(_ record: Record) throws -> String? {
    let texts = record.facts.flatMap { fact -> [String] in
      guard case .received(let received) = fact else { return fact.texts }
      let message = message(received)
      if let id = record.on.first { titles[id] = message?.title ?? "" }
      return [message?.title, message?.text].compactMap { $0 }
    }
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}

extension Fact {
  /// Whether the fact changes what is known of matters it does not name.
  fileprivate var concernsOpenMatters: Bool {
    if case .policyAdopted = self { return true }
    return changesCalendar
  }
}

extension MatterID {
  /// The number of the matter's first entry; 0 for an identifier that is not one of ours.
  var firstEntry: Int {
    rawValue.hasPrefix("m") ? Int(rawValue.dropFirst()) ?? 0 : 0
  }

  /// The identifier of the matter whose first entry has a number.
  init(firstEntry: Int) {
    self.init(rawValue: "m\(firstEntry)")
  }
}

extension Originals {
  /// Reads a citizen's message; nil when it is missing, changed or not a message.
  func message(_ digest: String) -> Message? {
    guard let digest = Digest(digest), let bytes = try? read(digest) else { return nil }
    return try? CanonReader.value(Message.self, from: bytes)
  }
}
