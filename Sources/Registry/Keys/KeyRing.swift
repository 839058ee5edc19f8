public import Journaling
import Posix
import Workflow

/// The signing keys at hand in an office: this account's own, and those a demo office brings along.
///
/// A key that was made and not admitted yet lies beside the one in use, and takes its place as
/// soon as the journal knows it.
public struct KeyRing: Sendable {
  private static let suffix = ".key"
  private static let comingSuffix = ".coming"

  private let folders: [String]

  /// The keys of an account for an office in a folder.
  public init(office id: String, in folder: String, account: AccountFolders) {
    folders = [account.keys(of: id), folder + "/demo-keys"]
  }

  /// Whether the office brings everybody's key along, to be tried.
  public var isDemonstration: Bool { (try? FileStatus(of: folders[1])) != nil }

  /// The members whose keys are at hand, by identifier.
  public var members: [String] { names(in: folders, Self.suffix) }

  /// The members for whom a key was made that waits to be admitted.
  public var coming: [String] { names(in: [folders[0]], Self.comingSuffix) }

  private func names(in folders: [String], _ suffix: String) -> [String] {
    let names = folders.flatMap { (try? Folder.names(in: $0)) ?? [] }
    return Set(names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
      .sorted()
  }

  /// The file of a member's key; nil where none is at hand.
  public func file(of member: String) -> KeyFile? {
    // A name that is no file name of ours must not lead out of the folder.
    guard !member.isEmpty, !member.contains("/") else { return nil }
    return folders.map { $0 + "/" + member + Self.suffix }
      .first { (try? FileStatus(of: $0)) != nil }.map { KeyFile($0) }
  }

  /// The file of a key that was made for a member and waits to be admitted, there or not.
  public func comingFile(of member: String) -> KeyFile {
    KeyFile(folders[0] + "/" + member + Self.comingSuffix)
  }

  /// Loads a member's key.
  public func key(of member: String, passphrase: String? = nil) throws(RegistryError) -> SigningKey
  {
    guard let file = file(of: member) else { throw .noKey(member: member) }
    return try onKeyFile { () throws(KeyFileError) in try file.load(passphrase: passphrase).key }
  }

  /// Saves a key among the account's own.
  public func save(_ author: Author, passphrase: String? = nil) throws(RegistryError) {
    try save(author, in: folders[0], passphrase: passphrase)
  }

  /// Saves a key that waits to be admitted.
  public func saveComing(_ author: Author, passphrase: String?) throws(RegistryError) {
    try onKeyFile { () throws(KeyFileError) in
      try comingFile(of: author.member).save(author, passphrase: passphrase)
    }
  }

  /// Saves a key beside a demo office, so that every account that may read the folder can use it.
  public func saveForDemonstration(_ author: Author) throws(RegistryError) {
    try save(author, in: folders[1], passphrase: nil)
  }

  /// Puts a key that was admitted in the place of the one before, which signs nothing any more.
  func settle(_ office: Office) {
    for member in coming {
      let file = comingFile(of: member)
      guard let known = office.members[MemberID(rawValue: member)]?.key,
        (try? file.publicKey())?.text == known
      else { continue }
      try? Folder.rename(file.path, to: folders[0] + "/" + member + Self.suffix)
      try? Folder.flush(folders[0])
    }
  }

  private func save(
    _ author: Author, in folder: String, passphrase: String?,
  ) throws(RegistryError) {
    try onKeyFile { () throws(KeyFileError) in
      try KeyFile(folder + "/" + author.member + Self.suffix).save(author, passphrase: passphrase)
    }
  }
}

/// Uses a key file, and makes its failure the registry's.
func onKeyFile<Value>(_ body: () throws(KeyFileError) -> Value) throws(RegistryError) -> Value {
  do throws(KeyFileError) { return try body() } catch { throw .keyFile(error) }
}
