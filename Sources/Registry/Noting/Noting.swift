import Canon
import Finding
import Journaling
import Workflow

/// Notes entries in the index: judges whether they are believed, folds the matters they name.
final class Noting {
  let office: String
  let index: Index
  let journal: Journal
  private let checksSignatures: Bool
  var history: OfficeHistory { didSet { then = nil } }
  private var then: RowDraft.HistoryThen?
  /// Matters folded already; kept from batch to batch while a whole index is made.
  var folded: [MatterID: FoldedMatter] = [:]
  private let isBuilding: Bool
  /// Matters that nothing more was expected of when they were last named, while an index is made.
  var finished: [MatterID: RowDraft] = [:]
  /// Their rows, which are written before anything else is noted.
  var made = Batch<MadeRow>()
  var officePlaces: Places?
  private var outcome = Outcome()
  private var openChanged = false
  private var credence: Credence

  init(
    office: String, index: Index, journal: Journal, checksSignatures: Bool,
    history: OfficeHistory, isBuilding: Bool = false,
  ) {
    self.office = office
    self.index = index
    self.journal = journal
    self.checksSignatures = checksSignatures
    self.history = history
    self.isBuilding = isBuilding
    credence = Credence(checksSignatures: checksSignatures)
  }

  /// What a batch of entries changed.
  struct Outcome {
    var matters: Set<MatterID> = []
    var disbelieved: [Notice] = []
    /// How many entries hold facts this version does not know.
    var unknown = 0
    /// Whether a matter is sealed now whose texts the index may hold.
    var sealedLate = false
  }

  /// What entries are prepared with before they are noted.
  var preparation: Preparation {
    Preparation(
      keys: checksSignatures ? history.now.publicKeys : [:],
      originals: Originals(journal.folder))
  }

  /// Notes prepared entries in one transaction; what another process noted already is only read.
  @discardableResult
  func note(_ fresh: Batch<FreshEntry>) throws -> Outcome {
    outcome = Outcome()
    guard let last = fresh.items.last else { return outcome }
    openChanged = false
    try index.note(office: office) { noted in
      try putMade()
      let known = noted?.number ?? 0
      for item in fresh.items { try note(item, isNew: item.entry.number > known) }
      guard last.entry.number > noted?.number ?? 0 else { return nil }
      if !isBuilding { try putChanged() }
      return NotedPosition(last.entry)
    }
    if !isBuilding { folded = [:] }
    return outcome
  }

  private func note(_ item: FreshEntry, isNew: Bool) throws {
    let record: Record
    let matters: [FoldedMatter]
    do {
      (record, matters) = try believed(item)
    } catch let disbelief as Disbelief {
      let number = item.entry.number
      if isNew { try index.putUnbelieved(number, reason: disbelief.rawValue) }
      outcome.disbelieved.append(.unbelieved(entry: number, reason: disbelief.rawValue))
      return
    }
    if record.facts.contains(where: { $0.origin == .unknown }) {
      outcome.unknown += 1
      if isNew { try index.putUnknown(record.number) }
    }
    if record.on.isEmpty {
      history.note(record)
      try noteOffice(item.place)
      openChanged = openChanged || record.facts.contains(where: \.concernsOpenMatters)
    }
    for (id, matter) in zip(record.on, matters) { try keep(item, id, matter) }
  }

  /// Takes note of an entry in a matter that was folded with it.
  private func keep(_ item: FreshEntry, _ id: MatterID, _ matter: FoldedMatter) throws {
    matter.places.append(item.place)
    if let title = item.title { matter.title = title }
    guard isBuilding else {
      outcome.matters.insert(id)
      return
    }
    if matter.isFinished { finished[id] = try draft(of: matter) }
  }

  private func noteOffice(_ place: Place) throws {
    var places = try officePlaces ?? index.packedPlaces(of: 0)
    places.append(place)
    officePlaces = places
  }

  func putOffice() throws {
    guard let officePlaces else { return }
    try index.put(officePlaces, of: 0)
  }
}

extension Noting {
  private func putChanged() throws {
    try putOffice()
    for id in outcome.matters {
      if let matter = folded[id] { try put(matter) }
    }
    guard openChanged else { return }
    for id in try index.mattersWithRunningClocks().map(MatterID.init(firstEntry:))
    where !outcome.matters.contains(id) {
      let matter = try FoldedMatter(
        id, from: index.packedPlaces(of: id.firstEntry), before: .max, journal)
      try put(matter)
    }
  }

  func put(_ matter: FoldedMatter) throws {
    if let made = try draft(of: matter).made { try put(made) }
  }

  func put(_ made: MadeRow) throws {
    let id = made.row.id
    if made.row.isSealed, !isBuilding, try index.isOpen(id) { outcome.sealedLate = true }
    try index.put(made.row, isNew: isBuilding && made.isNew)
    try index.put(made.places, of: id)
  }

  private func draft(of matter: FoldedMatter) throws -> RowDraft {
    let office = then ?? RowDraft.HistoryThen(history)
    then = office
    return RowDraft(matter: matter, title: try title(of: matter), office: office)
  }

  private func title(of matter: FoldedMatter) throws -> String {
    guard let value = matter.value, !value.sealsTexts else { return "" }
    return try matter.title ?? title(of: value)
  }

  private func title(of matter: Matter) throws -> String {
    let known = try index.title(of: matter.id.firstEntry) ?? ""
    // The title of a matter that was sealed until now is with its message only.
    guard known.isEmpty else { return known }
    return Originals(journal.folder).message(matter.received.message)?.title ?? ""
  }
}

extension Noting {
  /// The record of an entry, if everything about it is as it should be, and its matters folded.
  private func believed(_ item: FreshEntry) throws -> (Record, [FoldedMatter]) {
    let record = try credence.record(of: item, in: history)
    let matters = try folded.take(record, under: history.now.policy, journal) { id in
      try index.packedPlaces(of: id.firstEntry)
    }
    return (record, matters)
  }
}

extension NotedPosition {
  /// After an entry.
  init(_ entry: Entry) {
    self.init(
      number: entry.number, offset: entry.offset + entry.length, sum: entry.sum.hex,
      at: Int(entry.at.milliseconds), length: entry.length)
  }
}

extension Fact {
  /// Whether the fact changes what is known of matters it does not name.
  var concernsOpenMatters: Bool {
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
