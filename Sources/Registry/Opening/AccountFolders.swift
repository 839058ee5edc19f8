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
