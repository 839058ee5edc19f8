public import Canon
import Journaling
import Posix
public import Registry
public import Workflow

/// The demo office: a believable past of an invented public body, made anew up to a given moment.
///
/// The same matters, seed and moment tell the same past; identifiers of office and originals
/// differ each time. Everything in it was decided by the rules and signed by its author.
public struct DemoOffice: Sendable {
  /// Up to so many messages, filed matters should get their packages: some twenty files each.
  ///
  /// A larger office answers most messages itself, so that a matter has some ten entries.
  public static let packedLimit = 1000

  /// How many messages reached it.
  public let matters: Int
  /// Decides every chance.
  public let seed: UInt64
  /// When its past ends.
  public let now: Instant

  /// Describes an office; nothing is made yet.
  public init(matters: Int = 300, seed: UInt64 = 20_261_124, now: Instant) {
    self.matters = max(1, matters)
    self.seed = seed
    self.now = now
  }

  /// Packs a closed matter, and says under which number it is filed.
  public typealias Packing = (Filing) throws(RegistryError) -> Archiving

  /// Makes the office in a folder that is new or empty, and this account's index of it.
  ///
  /// It appears under its name when it is whole: an interrupted making leaves nothing there.
  /// Without `packing` no matter is filed. `progress` stops the making by returning false.
  public func make(
    in folder: String, account: AccountFolders, packing: Packing? = nil,
    progress: ((Progress) -> Bool)? = nil,
  ) throws(RegistryError) -> OfficeFounded {
    let path = folder.trimmedOfSlashes
    if (try? FileStatus(of: path)) != nil {
      try onSystem { () throws(SystemError) in try Folder.removeEmpty(path) }
    }
    let unfinished = path + ".making-" + Machine.randomName()
    do throws(RegistryError) {
      let founding = try tell(in: unfinished, packing: packing, progress: progress)
      _ = try Register(
        office: unfinished, account: account, checksSignatures: false, progress: progress)
      try onSystem { () throws(SystemError) in
        // One flush for all, so that whoever packs need not flush every piece.
        try FileDescriptor(openingFolder: unfinished).flushFileSystem()
        try Folder.renameNew(unfinished, to: path)
        try Folder.flush(Folder.parent(of: path))
      }
      account.expect(office: founding.office, in: path)
      return founding
    } catch {
      // What is left then lies beside the office under a name that says what it is.
      try? Folder.removeTree(unfinished)
      throw error
    }
  }

  private func tell(
    in folder: String, packing: Packing?, progress: ((Progress) -> Bool)?,
  ) throws(RegistryError) -> OfficeFounded {
    var random = SplitMix64(seed: seed)
    let staff = DemoStaff(&random)
    let calendar = DemoCalendar(matters: matters, now: now)
    let founding = try staff.foundOffice(
      in: folder, at: calendar.founding, answersItself: calendar.isBrief)
    let arrivals = calendar.arrivals(&random)
    var past = try DemoPast(
      folder: OfficeFolder(folder), staff: staff, calendar: calendar, random: random,
      packing: packing)
    try past.unfold(arrivals, progress)
    return founding
  }
}

extension String {
  fileprivate var trimmedOfSlashes: String {
    var path = self[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}

/// Runs system calls, and makes their failure the registry's.
func onSystem<Value>(_ body: () throws(SystemError) -> Value) throws(RegistryError) -> Value {
  do throws(SystemError) { return try body() } catch { throw .system(error) }
}

/// Uses the journal, and makes its failure the registry's.
func onJournal<Value>(_ body: () throws(JournalError) -> Value) throws(RegistryError) -> Value {
  do throws(JournalError) { return try body() } catch { throw .journal(error) }
}
