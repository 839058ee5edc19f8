import Canon
import Finding
public import Journaling
public import Workflow

/// Judges entries one after the other as every reader does: signed, with the right to each fact, and
/// with what the rules derive.
///
/// It needs no index. Of a matter that is finished it keeps only where its entries lie, and that
/// not in memory.
public final class BeliefJudge {
  /// How many entries a member signed, and how many of them are believed.
  public struct Signer: Sendable, Equatable {
    public var entries = 0
    public var believed = 0
  }

  /// What was found of each member who recorded something, by identifier.
  public private(set) var signers: [String: Signer] = [:]
  /// The office after the last entry.
  public var office: Office { history.now }

  private var history = OfficeHistory(zone: Zone.named)
  private var credence = Credence()
  private var folded: [MatterID: FoldedMatter] = [:]
  private let finished: PlacesFile
  private let journal: Journal
  private let since: Int

  /// Makes a judge of a journal's file; up to the entry `since` only what concerns the office is
  /// checked, and the rest is taken as signed.
  ///
  /// Throws `JournalError` where the journal can not be read, else `RegistryError`.
  public init(of file: String, since: Int = 0) throws {
    journal = try Journal(file: file)
    finished = try onOffice { try PlacesFile() }
    self.since = since
  }

  /// Which entries of a batch are believed, after all that came before them.
  public func beliefs(of batch: [LinkedEntry]) throws(RegistryError) -> [Belief] {
    // What is not asked about is checked only where it concerns the office.
    let preparation = Preparation(keys: history.now.publicKeys, since: since)
    let items = preparation.of(Batch(batch.map { FreshEntry($0) })).items
    return try items.map { item throws(RegistryError) in
      let isAsked = item.entry.number > since
      let belief = try belief(item, checked: !isAsked && !item.entry.on.isEmpty)
      guard isAsked else { return .believed }
      signers[item.entry.by, default: Signer()].entries += 1
      if belief == .believed { signers[item.entry.by]?.believed += 1 }
      return belief
    }
  }

  private func belief(_ item: FreshEntry, checked: Bool) throws(RegistryError) -> Belief {
    do {
      let record = try credence.record(of: item, in: history, checked: checked)
      let matters = try folded.take(record, under: history.now.policy, journal) {
        try finished.places(of: $0.rawValue)
      }
      if record.on.isEmpty { history.note(record) }
      for (id, matter) in zip(record.on, matters) { try keep(id, matter, item.place) }
      return .believed
    } catch let disbelief as Disbelief {
      return disbelief.belief
    } catch let error as FindingError {
      throw .index(error)
    } catch {
      // Its matter's earlier entries, which were read before, can be read no more.
      return .notReadable
    }
  }

  /// Keeps a matter with its new entry, or gives its memory back.
  private func keep(_ id: MatterID, _ matter: FoldedMatter, _ place: Place) throws(FindingError) {
    matter.places.append(place)
    guard matter.isFinished else { return }
    try finished.put(matter.places, of: id.rawValue)
    folded[id] = nil
  }
}

extension Office {
  /// The keys that sign now, by the member's identifier.
  var publicKeys: [String: PublicKey] {
    var keys: [String: PublicKey] = [:]
    for (id, member) in members { keys[id.rawValue] = PublicKey(member.key) }
    return keys
  }
}
