import Canon
import Finding
import Journaling
import Workflow

/// How much of what was written can be searched.
public struct SearchReach: Sendable, Equatable {
  /// How many matters can be searched as a whole, and how many there are.
  public var done: Int
  public var total: Int
  /// Whether everything that is listed can be searched.
  public var isWhole: Bool

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
  /// Texts have a file of their own, so that nobody waits for this who lists or records.
  public func noteTexts() throws(RegistryError) -> SearchReach {
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
  public func noteAllTexts(_ progress: ((Progress) -> Bool)? = nil) throws(RegistryError) {
    var reach = try noteTexts()
    while !reach.isWhole {
      let isWanted = progress?(Progress(.searching, done: reach.done, total: reach.total)) ?? true
      guard isWanted else { throw .cancelled }
      reach = try noteTexts()
    }
  }

  /// How much of what was written can be searched now.
  public func searchReach() throws(RegistryError) -> SearchReach {
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
      let places = try index.packedPlaces(of: id).list.filter {
        $0.number <= reach.position.number && !doubted.contains($0.number)
      }
      let records = try places.map { place in
        try Record(journal.entry(at: place.offset, length: place.length))
      }
      try index.putText(text(of: records.flatMap(\.facts)), of: id, in: [id])
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
        if !doubted.contains(entry.number) { try noteText(of: entry) }
        noted = NotedPosition(entry)
      }
    } catch is Enough {}
    reach.position = noted
  }

  private func noteText(of entry: Entry) throws {
    guard let record = try? Record(entry) else { return }
    let text = text(of: record.facts)
    guard !text.isEmpty, !record.on.isEmpty else { return }
    try index.putText(text, of: entry.number, in: record.on.map(\.firstEntry))
  }

  /// What facts are to be found by; the author's name is no part of it.
  private func text(of facts: [Fact]) -> String {
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
