public import Canon
public import Finding
public import Journaling
import Posix
public import Workflow

/// The one door to the office: finds, opens and records.
///
/// One thread at a time uses a value; a desk opens one for reading and one for writing.
public final class Register {
  /// Where the office lies.
  public let folder: OfficeFolder
  /// The office's random identifier.
  public let officeID: String
  /// The office at every moment.
  public internal(set) var history: OfficeHistory
  /// Whose eyes matters are found and opened for; nil for the program's own.
  public var viewer: MemberID?
  /// The moment the office is opened as of, read-only; nil for the present.
  public let asOf: Instant?
  /// Whether a person confirmed that the machine's clock is right, however far it is ahead.
  public var clockIsConfirmed = false
  /// What sealed texts are found by; registers of one process can share it.
  public var memory = MemoryTexts()

  /// What is not open to everybody now, where this is a past moment of the office.
  let guardedNow: [MatterID: Exposure]
  let account: AccountFolders
  var journal: Journal
  let index: Index
  let checksSignatures: Bool
  var evidence = OpeningEvidence()
  var unbelieved: [Notice] = []
  var unknownEntries = 0
  /// Whether entries were read that could not be noted: reading begins again where the index ends.
  var isBehind = false
  /// Whether the index may hold texts of a matter that was sealed since they were noted.
  var hasSealedLate = false
  var rollback: RolledBack?
  var loss: Head?
  var restored: RestoredNotice?
  var clockLag: [Notice] = []
  /// The disowned acts as they were told last, and what they depended on then.
  var disownedThen: (moment: DisownedMoment, acts: [DisownedAct])?

  /// Opens an office; makes the index first where it is missing or of no use.
  ///
  /// `progress` is told how far that is, and stops it by returning false. Signatures of entries
  /// noted before were checked when they were noted. With `asOf` it is the office of that moment:
  /// what was recorded later is as if it were not there, and nothing can be recorded. Only what
  /// is restricted now is restricted there too.
  public init(
    office path: String, account: AccountFolders, asOf: Instant? = nil,
    checksSignatures: Bool = true, progress: ((Progress) -> Bool)? = nil,
  ) throws(RegistryError) {
    let founding = try Register.founding(of: path)
    let places = KnownPlaces(account: account)
    if let expected = places.office(in: path), expected != founding.office {
      throw .otherOffice(OtherOffice(folder: path, note: places.note(of: path)))
    }
    let past = try asOf.map { moment throws(RegistryError) in try Past(of: path, at: moment) }
    let present =
      try past.map { _ throws(RegistryError) in
        try Register(
          office: path, account: account, checksSignatures: checksSignatures, progress: progress)
      }
    guardedNow =
      try past.flatMap { past throws(RegistryError) in
        try present?.guarded(upTo: past.last.number)
      } ?? [:]
    let shelf = IndexShelf(
      folder: account.cache(of: founding.office) + (past?.name ?? ""), office: founding.office,
      end: past?.end)
    self.asOf = asOf
    folder = OfficeFolder(path)
    officeID = founding.office
    self.account = account
    self.checksSignatures = checksSignatures
    var opened = try shelf.open(path)
    if opened == nil, let past, let present {
      let rewinder = IndexRewinder(present: present, past: past, shelf: shelf)
      if rewinder.isQuicker {
        Past.forgetOthers(in: account.cache(of: founding.office))
        try rewinder.make(progress)
        opened = try shelf.open(path)
      }
    }
    if let (index, journal) = opened {
      self.index = index
      self.journal = journal
      history = OfficeHistory(zone: Zone.named)
      try readOffice()
    } else {
      // An older index of a past moment may hold what no index holds any more.
      Past.forgetOthers(in: account.cache(of: founding.office))
      let built = try IndexBuilder(
        office: founding.office, path: path, shelf: shelf, checksSignatures: checksSignatures)
      try built.build(progress)
      index = try shelf.takeOver(built.file)
      journal = built.journal
      history = built.noting.history
    }
    try readDoubts()
    try readClockLag()
    try catchUp(progress)
    try compareWithLastSeen()
    try restrictPast()
    guard asOf == nil else { return }
    places.remember(officeID, in: path)
    keyRing.settle(office)
  }

  /// What the office takes for the present.
  public var now: Instant { asOf ?? .machine }

  /// The office now.
  public var office: Office { history.now }

  /// The last entry that was read, and its digest.
  public var head: Head { journal.position.head }

  /// The time of the last entry that was read.
  public var lastTime: Instant { journal.position.at }

  /// Begins again where the index ends, after noting had failed.
  func resume() throws(RegistryError) {
    guard isBehind else { return }
    let noted = try onOffice { try index.position() }
    let position = noted.flatMap { Position($0) } ?? .start
    journal = try onOffice { [folder, end = journal.end] in
      try Journal(folder: folder.path, from: position, upTo: end)
    }
    history = OfficeHistory(zone: Zone.named)
    try readOffice()
    isBehind = false
  }

  private func readOffice() throws(RegistryError) {
    try onOffice {
      for place in try index.places(of: 0) {
        let entry = try journal.entry(at: place.offset, length: place.length)
        history.note(try Record(entry))
      }
    }
  }

  /// Whether the last entry was made by a clock that was behind.
  private func readClockLag() throws(RegistryError) {
    guard let place = try onOffice({ try index.position()?.place }) else { return }
    noteClock(
      of: try onOffice { try Record(journal.entry(at: place.offset, length: place.length)) })
  }

  func noteClock(of record: Record) {
    clockLag = record.facts.compactMap { ClockLag($0) }.map { lag in
      .clockBehind(entry: record.number, recorded: record.at, machine: lag.machine)
    }
  }
}

extension Register {
  /// The first fact of a journal, which says what office it is.
  static func founding(of path: String) throws(RegistryError) -> OfficeFounded {
    struct Enough: Error {}
    var first: Entry?
    do {
      try Journal(folder: path).readNew { entry in
        first = entry
        throw Enough()
      }
    } catch is Enough {
    } catch JournalError.noOffice {
      throw .notAnOffice(path)
    } catch let error as JournalError {
      throw .journal(error)
    } catch {
      preconditionFailure("Reading a journal throws its errors or the body's: \(error)")
    }
    guard let first, let record = try? Record(first),
      case .officeFounded(let founding)? = record.facts.first
    else { throw .notAnOffice(path) }
    guard founding.format <= knownFormat else { throw .newerFormat(founding.format) }
    return founding
  }

  /// The time zone of an office, whose index need not be made for that.
  public static func zone(of path: String) throws(RegistryError) -> Zone {
    Zone.named(try founding(of: path).zone)
  }

  /// The newest major format of the journal this program knows.
  public static let knownFormat = 1
}
