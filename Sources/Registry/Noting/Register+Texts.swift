import Canon
import Finding
import Journaling
import Workflow

/// How much of what was written can be searched.
public struct SearchReach: Sendable, Equatable {
  /// How many matters can be searched as a whole, and how many there are.
  public var done: Int
  public var total: Int
  /// Whether everything can be searched that ever will be.
  public var isWhole: Bool
  /// How many matters are found by their numbers alone: older ones whose texts no file may hold.
  public var unheld = 0

  /// Says how far it is.
  public init(done: Int, total: Int, isWhole: Bool) {
    self.done = done
    self.total = total
    self.isWhole = isWhole
  }
}

extension Register {
  /// How many matters are made searchable in one transaction.
  private static let textBatch = 250
  /// How many bytes of the journal are made searchable in one transaction.
  private static let textLength = 1 << 20

  /// Makes a part of what is listed searchable; says how far it is then.
  ///
  /// Texts have a file of their own, so that nobody waits for this who lists or records. Sealed
  /// ones are made searchable in memory, by each process anew.
  public func noteTexts() throws(RegistryError) -> SearchReach {
    var reach = try noteOpenTexts()
    let left = try holdSealedTexts(limit: Self.textBatch)
    reach.isWhole = reach.isWhole && left == 0
    reach.unheld = try unheldCount()
    return reach
  }

  private func noteOpenTexts() throws(RegistryError) -> SearchReach {
    try onOffice {
      guard let noted = try index.position() else { return .whole }
      var found = SearchReach.whole
      try index.noteTexts { reach in
        var reach = try reach ?? TextReach(before: noted, total: index.matterCount())
        if reach.lowest > 0 {
          try noteMatters(&reach)
        } else {
          try noteEntries(&reach, upTo: noted.number)
        }
        found = SearchReach(reach, noted: noted.number)
        return reach
      }
      return found
    }
  }

  /// Makes everything that is listed searchable; `progress` stops it by returning false.
  @discardableResult
  public func noteAllTexts(
    _ progress: ((Progress) -> Bool)? = nil,
  ) throws(RegistryError) -> SearchReach {
    var reach = try noteTexts()
    while !reach.isWhole {
      let isWanted = progress?(Progress(.searching, done: reach.done, total: reach.total)) ?? true
      guard isWanted else { throw .cancelled }
      reach = try noteTexts()
    }
    return reach
  }

  /// How much of what was written can be searched now.
  public func searchReach() throws(RegistryError) -> SearchReach {
    let held = try onOffice {
      try memoryReach().map(memory.isWhole) ?? true || missingSealedTexts().isEmpty
    }
    var reach = try openReach()
    reach.isWhole = reach.isWhole && held
    reach.unheld = try unheldCount()
    return reach
  }

  private func unheldCount() throws(RegistryError) -> Int {
    try onOffice { max(0, try index.sealedCount(openTo: openDepartments) - memory.most) }
  }

  private func openReach() throws(RegistryError) -> SearchReach {
    try onOffice {
      guard let noted = try index.position() else { return .whole }
      guard let reach = try index.textReach() else {
        return SearchReach(done: 0, total: try index.matterCount(), isWhole: false)
      }
      return SearchReach(reach, noted: noted.number)
    }
  }

  private func noteMatters(_ reach: inout TextReach) throws {
    let doubted = Set(try index.unbelieved().map(\.number))
    let batch = try index.matters(below: reach.lowest, limit: Self.textBatch)
    for id in batch {
      guard try index.isOpen(id) else {
        try index.keepOut(id)
        continue
      }
      try index.putText(text(of: id, upTo: reach.position.number, doubted), of: id, in: [id])
      try index.putTyped(of: id)
    }
    reach.done += batch.count
    reach.lowest = batch.first ?? 0
  }

  private func noteEntries(_ reach: inout TextReach, upTo last: Int) throws {
    struct Enough: Error {}
    guard reach.position.number < last, let position = Position(reach.position) else { return }
    let doubted = Set(try index.unbelieved().map(\.number))
    var noted = reach.position
    do {
      let journal = try Journal(folder: folder.path, from: position)
      try journal.readNew(bytes: Self.textLength) { entry in
        guard entry.number <= last else { throw Enough() }
        if !doubted.contains(entry.number) { try noteText(of: entry, doubted) }
        noted = NotedPosition(entry)
      }
    } catch is Enough {
    } catch is SealedLate {
      try index.dropTexts()
      guard let position = try index.position() else { return }
      reach = TextReach(before: position, total: try index.matterCount())
      return
    }
    reach.position = noted
  }

  /// A matter is sealed now whose texts may stand in the file: all of it is made again.
  private struct SealedLate: Error {}

  /// Makes findable what an entry says, in those of its matters that are open as they stand now.
  ///
  /// A matter that was sealed until now is taken in as a whole. One of which an entry is taken back
  /// is found anew by what is left: who looks for a word must not come to a matter that says it
  /// no longer. The history and the log still show what was taken back, marked as such.
  private func noteText(of entry: Entry, _ doubted: Set<Int>) throws {
    guard let record = try? Record(entry, texts: Originals(folder).texts) else { return }
    var plain: [Int] = []
    for (place, id) in record.on.map(\.firstEntry).enumerated() {
      let isKeptOut = try index.isKeptOut(id)
      guard try index.isOpen(id) else {
        guard isKeptOut || entry.number == id else { throw SealedLate() }
        try index.keepOut(id)
        continue
      }
      guard isKeptOut || record.changesThePast else {
        plain.append(id)
        if entry.number == id { try index.putTyped(of: id) }
        continue
      }
      let whole = try text(of: id, upTo: entry.number, doubted)
      if isKeptOut {
        try index.takeIn(whole, of: id)
      } else {
        try index.renewText(whole, of: id, since: entry.number, place: place)
      }
    }
    let text = text(of: record.facts)
    guard !text.isEmpty, !plain.isEmpty else { return }
    try index.putText(text, of: entry.number, in: plain)
  }

  /// What the entries of a matter say up to one, but for those taken back by then.
  private func text(of id: Int, upTo number: Int, _ doubted: Set<Int>) throws -> String {
    let texts = Originals(folder).texts
    let records = try index.packedPlaces(of: id).list
      .filter { $0.number <= number && !doubted.contains($0.number) }
      .map { try Record(journal.entry(at: $0.offset, length: $0.length), texts: texts) }
    return text(of: records.holding.flatMap(\.facts))
  }

  /// What facts are to be found by; the author's name is no part of it.
  func text(of facts: [Fact]) -> String {
    let texts = facts.flatMap { fact -> [String] in
      guard case .received(let received) = fact else { return fact.texts }
      let message = Originals(folder).message(received.message)
      return [message?.title, message?.text].compactMap { $0 }
    }
    return texts.joined(separator: "\n")
  }
}

extension SearchReach {
  fileprivate static let whole = SearchReach(done: 0, total: 0, isWhole: true)

  fileprivate init(_ reach: TextReach, noted number: Int) {
    let isWhole = reach.lowest == 0 && reach.position.number >= number
    self.init(done: reach.done, total: reach.total, isWhole: isWhole)
  }
}
