import Canon
import Finding
import Journaling
public import Workflow

extension Register {
  /// The matter that goes by a number (`2026-000123`) or an identifier (`m1042`).
  public func find(_ text: String) throws(RegistryError) -> MatterID {
    let found = try onOffice { try index.matter(numbered: text) }
    if let found { return try visible(MatterID(firstEntry: found), as: text) }
    let id = MatterID(rawValue: text)
    let isThere = try onOffice { try !index.places(of: id.firstEntry).isEmpty }
    guard id.firstEntry > 0, isThere else { throw .unknownMatter(text) }
    return try visible(id, as: text)
  }

  /// Opens a matter: folds it from its entries, and reads its message.
  public func open(_ id: MatterID) throws(RegistryError) -> MatterFile {
    let records = try records(of: id, withTexts: true)
    guard let matter = Matter.fold(records, id: id) else { throw .unknownMatter(id.rawValue) }
    switch access(to: matter) {
    case .everything: break
    case .existence: throw .restricted(matter.number)
    case .nothing: throw .unknownMatter(id.rawValue)
    }
    var file = MatterFile(
      matter: matter, message: Originals(folder).message(matter.received.message),
      history: records, clocks: matter.clocks(in: history),
      ledgers: matter.ledgers(in: history), waiting: matter.waiting(in: history))
    if matter.stage == .received || matter.stage == .registered {
      file.similar = try similar(to: matter)
    }
    file.mergedInto = try mergedInto(of: matter)
    return file
  }

  private func mergedInto(of matter: Matter) throws(RegistryError) -> Matter? {
    guard matter.stage == .merged, let merged = matter.merging else { return nil }
    let target = try self.matter(merged.value.into)
    return access(to: target) == .everything ? target : nil
  }

  /// The earlier matters most like one, by text, place and topic.
  func similar(to matter: Matter) throws(RegistryError) -> [SimilarMatter] {
    let registration = matter.registration?.registration
    let titles = try sealedTitles(before: matter.id)
    let rows = try onOffice {
      try index.similar(
        to: message(of: matter)?.title ?? "", area: registration?.area.rawValue,
        topic: registration?.topic.rawValue, before: matter.id.firstEntry, sealed: titles)
    }
    var similar: [SimilarMatter] = []
    for row in rows {
      let id = MatterID(firstEntry: row.id)
      guard let stage = Matter.Stage(rawValue: row.stage),
        access(to: try self.matter(id)) == .everything
      else { continue }
      similar.append(
        SimilarMatter(matter: id, number: row.number, title: row.title, stage: stage))
    }
    return similar
  }

  /// An original that an entry names by its digest.
  public func original(_ digest: String) throws(RegistryError) -> [UInt8] {
    guard let digest = Digest(digest) else { throw .unknownMatter(digest) }
    return try onOffice { try Originals(folder).read(digest) }
  }

  /// Folds a matter from its entries; with its sealed texts for who decides on it.
  func matter(_ id: MatterID, withTexts: Bool = false) throws(RegistryError) -> Matter {
    guard let matter = Matter.fold(try records(of: id, withTexts: withTexts), id: id) else {
      throw .unknownMatter(id.rawValue)
    }
    return matter
  }

  /// The entries of a matter; with its sealed texts for those to whom it is open.
  func records(
    of id: MatterID, withTexts: Bool = false,
  ) throws(RegistryError) -> [Record] {
    guard id.firstEntry > 0 else { throw .unknownMatter(id.rawValue) }
    let texts = withTexts ? Originals(folder).texts : .none
    return try onOffice {
      try index.places(of: id.firstEntry).map { place in
        try Record(journal.entry(at: place.offset, length: place.length), texts: texts)
      }
    }
  }

  /// Hands out what the entries of a range say, in order; a whole journal is read once.
  ///
  /// What the viewer may not know of is left out; of what they may not read, the facts are.
  public func entries(
    _ numbers: ClosedRange<Int>, _ body: (Record) -> Void,
  ) throws(RegistryError) {
    struct Enough: Error {}
    let texts = Originals(folder).texts
    var known: [MatterID: Access] = [:]
    do {
      try reader(from: numbers.lowerBound).readNew { entry in
        guard entry.number <= numbers.upperBound else { throw Enough() }
        var record = try Record(entry)
        for id in record.on where known[id] == nil { known[id] = try access(to: id) }
        let least = record.on.compactMap { known[$0] }.min() ?? .everything
        guard least != .nothing else { return }
        if least == .existence {
          record.facts = []
        } else {
          record = try Record(entry, texts: texts)
        }
        body(record)
      }
    } catch is Enough {
    } catch let error as RegistryError {
      throw error
    } catch let error as JournalError {
      throw .journal(error)
    } catch {
      preconditionFailure("Reading throws the errors of its rooms: \(error)")
    }
  }

  /// A journal that reads from an entry on.
  private func reader(from number: Int) throws(RegistryError) -> Journal {
    try onOffice { [folder] in
      let before = try Journal.position(ofEntry: number - 1, inFile: folder.journal)
      return try Journal(folder: folder.path, from: before ?? .start)
    }
  }
}
