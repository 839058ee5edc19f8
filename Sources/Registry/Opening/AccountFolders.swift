import Journaling
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
    AccountFolders(
      config: Account.folder("XDG_CONFIG_HOME", else: ".config") + "/huiyin",
      cache: Account.folder("XDG_CACHE_HOME", else: ".cache") + "/huiyin",
      state: Account.folder("XDG_STATE_HOME", else: ".local/state") + "/huiyin")
  }

  /// The folder of an office's index.
  func cache(of office: String) -> String { cache + "/" + office }

  /// The folder of what this account last saw of an office, and of its drafts.
  public func state(of office: String) -> String { state + "/" + office }

  /// The folder of the keys this account uses in an office.
  public func keys(of office: String) -> String { config + "/keys/" + office }
}
