public import Canon
public import Journaling
import Posix
public import Workflow

extension Register {
  /// Founds an office in a folder: its first entry, and a second one with the facts given.
  ///
  /// The founding gets a random office identifier, this format, and the founder's public key.
  /// `preparing` is told of it before anything is written: keys without an office do no harm, an
  /// office without keys can not be used.
  public static func found(
    _ founding: OfficeFounded, _ facts: [Fact], in folder: String, key: SigningKey,
    now: Instant = .machine, isShared: Bool = false,
    preparing: (OfficeFounded) throws(RegistryError) -> Void = { _ in },
  ) throws(RegistryError) -> OfficeFounded {
    var complete = founding
    complete.office = Machine.randomName()
    complete.format = knownFormat
    complete.founder.key = key.publicKey.text
    if !complete.founder.roles.contains(.administrator) {
      complete.founder.roles.append(.administrator)
    }
    var office = Office()
    office.apply(.officeFounded(complete))
    do throws(Refusal) { try office.checkAdopting(facts) } catch { throw .refused(error) }
    try preparing(complete)
    let author = Author(member: complete.founder.member.rawValue, key: key)
    var terms = AppendTerms()
    terms.clock = { now }
    try onOffice {
      let first = Draft(on: [], facts: Fact.canonical([.officeFounded(complete)]))
      let journal = try Journal.found(
        folder: folder, first, as: author, terms, isShared: isShared)
      guard !facts.isEmpty else { return }
      _ = try journal.append(
        as: author, terms, caughtUp: { _ in },
        decide: { [Draft(on: [], facts: Fact.canonical(facts))] })
    }
    return complete
  }
}
