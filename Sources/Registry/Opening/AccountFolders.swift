public import Journaling
import Posix

/// Where one OS account keeps what is its own: keys, index, last seen heads, drafts.
public struct AccountFolders: Sendable, Equatable {
  /// Preferences and keys.
  public var config: String
  /// What can be deleted at any time.
  public var cache: String
  /// What should outlast the office folder: last seen heads, unsent drafts.
  public var state: String

  /// Names the three folders.
  public init(config: String, cache: String, state: String) {
    self.config = config
    self.cache = cache
    self.state = state
  }

  /// The folders of the XDG Base Directory Specification for this account.
  public static func standard() -> AccountFolders {
    let home = Machine.environment("HOME") ?? "/tmp"
    func folder(_ variable: String, _ fallback: String) -> String {
      (Machine.environment(variable) ?? home + fallback) + "/huiyin"
    }
    return AccountFolders(
      config: folder("XDG_CONFIG_HOME", "/.config"), cache: folder("XDG_CACHE_HOME", "/.cache"),
      state: folder("XDG_STATE_HOME", "/.local/state"))
  }

  /// The folder of an office's index.
  func cache(of office: String) -> String { cache + "/" + office }

  /// The folder of what this account last saw of an office, and of its drafts.
  public func state(of office: String) -> String { state + "/" + office }

  /// The folder of the keys this account uses in an office.
  public func keys(of office: String) -> String { config + "/keys/" + office }
}

/// The signing keys at hand in an office: this account's own, and those a demo office brings along.
public struct KeyRing: Sendable {
  private let folders: [String]

  /// The keys of an account for an office in a folder.
  public init(office id: String, in folder: String, account: AccountFolders) {
    folders = [account.keys(of: id), folder + "/demo-keys"]
  }

  /// Whether the office brings everybody's key along, to be tried.
  public var isDemonstration: Bool { (try? FileStatus(of: folders[1])) != nil }

  /// The members whose keys are at hand, by identifier.
  public var members: [String] {
    let names = folders.flatMap { (try? Folder.names(in: $0)) ?? [] }
    return Set(names.filter { $0.hasSuffix(".key") }.map { String($0.dropLast(4)) }).sorted()
  }

  /// Loads a member's key.
  public func key(of member: String, passphrase: String? = nil) throws(RegistryError) -> SigningKey
  {
    // A name that is no file name of ours must not lead out of the folder.
    guard !member.isEmpty, !member.contains("/") else { throw .noKey(member: member) }
    for folder in folders {
      let path = folder + "/" + member + ".key"
      guard (try? FileStatus(of: path)) != nil else { continue }
      do throws(KeyFileError) {
        return try KeyFile(path).load(passphrase: passphrase).key
      } catch { throw .keyFile(error) }
    }
    throw .noKey(member: member)
  }

  /// Saves a key among the account's own.
  public func save(_ author: Author, passphrase: String? = nil) throws(RegistryError) {
    try save(author, in: folders[0], passphrase: passphrase)
  }

  /// Saves a key beside a demo office, so that every account that may read the folder can use it.
  public func saveForDemonstration(_ author: Author) throws(RegistryError) {
    try save(author, in: folders[1], passphrase: nil)
  }

  private func save(
    _ author: Author, in folder: String, passphrase: String?,
  ) throws(RegistryError) {
    do throws(KeyFileError) {
      try KeyFile(folder + "/" + author.member + ".key").save(author, passphrase: passphrase)
    } catch { throw .keyFile(error) }
  }
}
