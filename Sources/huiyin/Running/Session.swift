import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

/// One run of a subcommand: what was asked, by whom, in which office.
final class Session {
  let invocation: Invocation
  let language: Language
  let account: AccountFolders
  let output = Output()
  /// The office, once it is open; what goes wrong later is told with its names.
  private(set) var office = Office()
  /// The moment the office was opened as of; nil for the present.
  private(set) var asOf: Instant?

  init(_ invocation: Invocation, language: Language, account: AccountFolders) {
    self.invocation = invocation
    self.language = language
    self.account = account
  }

  /// Whether one JSON document is wanted.
  var wantsJSON: Bool { invocation.has("json") }

  /// The office's folder.
  var folder: String {
    if let folder = invocation.value("office") ?? Machine.environment("HUIYIN_OFFICE") {
      return Folder.followed(folder)
    }
    return Folder.followed(
      Account.folder("XDG_DATA_HOME", else: ".local/share") + "/huiyin/office")
  }

  var narrator: Narrator { Narrator(office: office, language: language) }
  var time: TimeText { TimeText(zone: office.zone, language: language) }

  /// What is taken for the present.
  var now: Instant { asOf ?? .machine }

  /// Refuses where there is no journal, or none that this account may see.
  func checkJournal() throws(CommandFailure) {
    do throws(SystemError) { _ = try FileStatus(of: OfficeFolder(folder).journal) } catch {
      guard error.isForbidden else { throw .registry(.notAnOffice(folder)) }
      throw .registry(.journal(.system(error)))
    }
  }

  /// Says a phrase in the session's language.
  func say(_ phrase: Phrase) throws(CommandFailure) { try output.line(phrase(language)) }

  /// Opens the office, and says what everybody should know about its journal.
  func open() throws(CommandFailure) -> Register {
    let register = try openQuietly()
    warn(of: register.notices)
    return register
  }

  /// Opens the office for whoever tells of its journal itself.
  func openQuietly() throws(CommandFailure) -> Register {
    let progress = ProgressLine(language: language)
    defer { progress.end() }
    asOf = try pastMoment()
    let register = try CommandFailure.onRegistry { [asOf] () throws(RegistryError) in
      try Register(office: folder, account: account, asOf: asOf, progress: progress.show)
    }
    office = register.office
    // Whoever is not known looks as a stranger: nothing restricted is theirs.
    register.viewer = (try? member(in: register)) ?? ""
    register.clockIsConfirmed = invocation.has("confirm-clock")
    return register
  }

  /// The member who acts or looks: the one named, or the only one whose key is at hand.
  func member(in register: Register) throws(CommandFailure) -> MemberID {
    try member(in: office, keys: register.keyRing)
  }

  /// The same for an office that was read from elsewhere, such as a copy.
  func member(in office: Office, keys: KeyRing) throws(CommandFailure) -> MemberID {
    if let name = invocation.value("as") ?? Machine.environment("HUIYIN_MEMBER") {
      guard office.members[MemberID(rawValue: name)] != nil else {
        throw .registry(.refused(.unknownMember(MemberID(rawValue: name))))
      }
      return MemberID(rawValue: name)
    }
    let atHand = keys.members.filter {
      office.members[MemberID(rawValue: $0)] != nil
    }
    if atHand.count == 1 { return MemberID(rawValue: atHand[0]) }
    let own = office.members.values.filter { $0.account != nil && $0.account == accountName }
    if own.count == 1 { return own[0].member }
    if atHand.isEmpty, let waiting = keys.coming.first,
      let key = try? keys.comingFile(of: waiting).publicKey()
    {
      throw .key(.waits(waiting, fingerprint: key.fingerprint))
    }
    throw .memberUnclear(keysAtHand: atHand)
  }

  /// The name of the account of the system this runs in.
  var accountName: String? {
    Machine.environment("USER") ?? Machine.environment("LOGNAME")
  }

  /// Says on standard error what everybody should know about the journal.
  private func warn(of notices: [Notice]) {
    notices.sentences(narrator).forEach(Output.complain)
  }
}
