public import Canon
public import Finding
public import Journaling
public import Posix
public import Workflow

/// Why the office could not be opened, or an act not recorded.
public enum RegistryError: Error, Equatable, Sendable {
  /// The folder holds no office.
  case notAnOffice(String)
  /// The journal is of a newer major format than this program knows.
  case newerFormat(Int)
  case journal(JournalError)
  case index(FindingError)
  case system(SystemError)
  case keyFile(KeyFileError)
  /// A rule says no.
  case refused(Refusal)
  case unknownMatter(String)
  /// The matter is open to some only, and not to whoever looks.
  case restricted(String)
  /// This account has no key of the member.
  case noKey(member: String)
  /// The key at hand is not the one the journal knows of the member.
  case otherKey(member: String)
  /// Nobody may write, because the journal is not what this account last saw.
  case rolledBack(RolledBack)
  /// The office was opened as it stood at a moment, in which nothing can be recorded any more.
  case inThePast(Instant)
  /// The office was not founded yet at a moment.
  case notFoundedYet(Instant)
  /// Another office lies where this account saw one before.
  case otherOffice(OtherOffice)
  /// A copy could not be written, or was not put in the office's place.
  case backup(BackupError)
  /// Stopped by the person who asked for it.
  case cancelled
}

/// A journal that is older than, or differs from, what this account saw of it.
public struct RolledBack: Equatable, Sendable {
  /// The last head this account saw.
  public var seen: Head
  /// The head the journal has now.
  public var found: Head
}

/// A folder in which another office was seen before, and the note that says so.
public struct OtherOffice: Equatable, Sendable {
  public var folder: String
  /// The file that remembers what was seen; without it, what is there now is believed.
  public var note: String
}

/// That an administrator went on although entries this account saw are gone.
public struct RestoredNotice: Equatable, Sendable {
  public var restoration: Restoration?
  /// The last head this account saw.
  public var seen: Head
}

/// Something everybody at the office should know about its journal.
public enum Notice: Equatable, Sendable {
  /// The end of the file is an unfinished write that nobody was told was recorded.
  case tornTail(bytes: Int)
  /// The journal is read-only from a place on.
  case damaged(Damage)
  /// The journal was rolled back or replaced.
  case rolledBack(RolledBack)
  /// An entry this account was told is recorded is not there: the disk lost it.
  case acknowledgedLoss(Head)
  /// Entries this account saw are gone, and an administrator went on without them.
  case restored(RestoredNotice)
  /// So many entries hold facts of a newer version.
  case unknownFacts(entries: Int)
  /// The last entry was made by a clock that was behind the entry before it.
  case clockBehind(entry: Int, recorded: Instant, machine: Instant)
  /// An entry is not believed, and why.
  case unbelieved(entry: Int, reason: String)
  /// An act was entered for somebody who says that it is not theirs.
  case disowned(DisownedAct)
  /// The same on a bulletin.
  case disownedOnBulletin(BulletinEntry)
  /// An act on a bulletin was entered for the viewer, who has not said whether it is theirs.
  case awaitsWord(BulletinEntry)
}

/// An act that was entered for somebody who says that it is not theirs.
public struct DisownedAct: Equatable, Sendable {
  /// The number of its matter, or the identifier before registration.
  public var matter: String
  /// The entry that holds it.
  public var entry: Int
  /// What was entered; nil for an act of a newer version.
  public var act: Act?
  /// The member whose desk entered it.
  public var by: MemberID
  /// The member for whom it was entered.
  public var actor: MemberID
  /// What was given as proof.
  public var proof: String
  /// Whether the matter went back to where it was before the entry.
  public var wentBack: Bool
}

/// How far long work has come.
public struct Progress: Equatable, Sendable {
  /// What is being worked on.
  public var task: Task
  public var done: Int
  /// How much there is; nil while that is unknown.
  public var total: Int?

  /// Kinds of long work.
  public enum Task: String, Sendable {
    case indexing
    case searching
    case receiving
    case verifying
    case copying
    case counting
    case demonstrating
  }

  /// Says how far work has come.
  public init(_ task: Task, done: Int, total: Int?) {
    self.task = task
    self.done = done
    self.total = total
  }
}

/// Runs what can fail in the rooms below, and makes their errors the registry's.
func onOffice<Value>(_ body: () throws -> Value) throws(RegistryError) -> Value {
  do { return try body() } catch let error as RegistryError {
    throw error
  } catch let error as JournalError {
    throw .journal(error)
  } catch let error as FindingError {
    throw .index(error)
  } catch let error as SystemError {
    throw .system(error)
  } catch let error as Refusal {
    throw .refused(error)
  } catch let error as KeyFileError {
    throw .keyFile(error)
  } catch let error as BackupError {
    throw .backup(error)
  } catch is CancellationError {
    throw .cancelled
  } catch {
    preconditionFailure("Every error of the rooms below is one of theirs: \(error)")
  }
}
