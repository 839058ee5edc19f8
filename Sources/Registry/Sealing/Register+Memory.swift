import Finding
import Journaling
import Workflow

extension Register {
  /// How many that are not held yet somebody waits for, if these are all.
  static let holdLimit = 500
  /// How many while somebody types, or while there are more.
  static let typingLimit = 20
  /// How many are held at once, so that a search meanwhile does not wait long.
  private static let heldTogether = 25

  /// Finds no more than so many sealed matters by what they say, where somebody waits for all of it.
  public func holdFewer(_ count: Int) {
    if count < memory.most { memory = MemoryTexts(most: count) }
  }

  /// Holds in memory what sealed matters are found by, the latest first; says how many are left.
  ///
  /// Where more are missing than the limit, `ofMore` says how many of them.
  @discardableResult
  func holdSealedTexts(limit: Int, ofMore few: Int? = nil) throws(RegistryError) -> Int {
    try onOffice {
      guard let reach = try memoryReach(), !memory.isWhole(reach) else { return 0 }
      let missing = try missingSealedTexts()
      let limit = missing.count > limit ? few ?? limit : limit
      var wanted = missing.suffix(limit)
      while !wanted.isEmpty {
        try memory.put(wanted.suffix(Self.heldTogether).reversed().map(held))
        wanted = wanted.dropLast(Self.heldTogether)
      }
      let left = max(0, missing.count - limit)
      if left == 0 { memory.noteWhole(reach) }
      return left
    }
  }

  /// The departments whose restricted matters the viewer may read; nil where all are open.
  var openDepartments: [String]? {
    sight.flatMap { $0.seesRestricted ? nil : $0.departments.map(\.rawValue) }
  }

  /// What the viewer's searches ask the memory for; nil before anything was noted.
  func memoryReach() throws -> MemoryTexts.Reach? {
    try index.position().map { MemoryTexts.Reach(upTo: $0.number, openTo: openDepartments) }
  }

  /// The sealed matters the viewer may read that are not held as they are now.
  func missingSealedTexts() throws -> [Int] {
    try memory.missing(
      among: index.sealedMatters(latest: memory.most, openTo: openDepartments))
  }

  /// All that is written about a matter.
  private func held(_ id: Int) throws(RegistryError) -> MemoryTexts.Held {
    let records = try records(of: MatterID(firstEntry: id), withTexts: true)
    return MemoryTexts.Held(
      text(of: records.holding.flatMap(\.facts)), title: title(in: records), of: id,
      upTo: records.last?.number ?? id)
  }

  /// The titles of the latest sealed matters before one.
  func sealedTitles(before id: MatterID) throws(RegistryError) -> [Int: String] {
    let sealed = try onOffice {
      try index.sealedMatters(before: id.firstEntry, latest: Self.holdLimit)
    }
    var titles: [Int: String] = [:]
    for row in sealed {
      titles[row.matter] = try sealedTitle(of: row.matter)
    }
    return titles
  }

  /// A row with its title, where no file of the index holds it and the row shows it.
  func titled(_ row: Row) throws(RegistryError) -> Row {
    guard !row.isWithheld, row.isRestricted || row.stage == .received else { return row }
    var row = row
    row.title = try sealedTitle(of: row.matter.firstEntry)
    return row
  }

  private func sealedTitle(of id: Int) throws(RegistryError) -> String {
    if let known = try onOffice({ try memory.title(of: id) }) { return known }
    let first = try onOffice {
      try index.packedPlaces(of: id).list.prefix(1).map {
        try Record(journal.entry(at: $0.offset, length: $0.length))
      }
    }
    let found = title(in: first)
    try onOffice { try memory.put(title: found, of: id) }
    return found
  }

  private func title(in records: [Record]) -> String {
    for case .received(let received) in records.first?.facts ?? [] {
      return Originals(folder).message(received.message)?.title ?? ""
    }
    return ""
  }
}
