import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

extension Session {
  /// The signing key of a member.
  func key(of member: MemberID, in register: Register) throws(CommandFailure) -> SigningKey {
    try key(of: member, among: register.keyRing)
  }

  /// The signing key of a member, from a ring; asks for its passphrase where somebody is there.
  func key(of member: MemberID, among keys: KeyRing) throws(CommandFailure) -> SigningKey {
    let name = member.rawValue
    do throws(RegistryError) {
      return try keys.key(of: name, passphrase: Machine.environment("HUIYIN_PASSPHRASE"))
    } catch {
      if case .noKey = error, let waiting = try? keys.comingFile(of: name).publicKey() {
        throw .key(.waits(name, fingerprint: waiting.fingerprint))
      }
      guard case .keyFile(.passphraseNeeded) = error, SecretPrompt.canAsk else {
        throw .registry(error)
      }
    }
    let passphrase = try askPassphrase(of: name)
    return try CommandFailure.onRegistry { () throws(RegistryError) in
      try keys.key(of: name, passphrase: passphrase)
    }
  }

  func askPassphrase(of member: String) throws(CommandFailure) -> String {
    try SecretPrompt(language: language).ask(
      Phrase(zh: "\(member) 的口令：", en: "Passphrase of \(member): "))
  }

  /// The passphrase a file is under; nil when it is under none.
  func passphrase(of file: KeyFile, member: String) throws(CommandFailure) -> String? {
    let isNeeded: Bool
    do throws(KeyFileError) { isNeeded = try file.needsPassphrase() } catch {
      throw .registry(.keyFile(error))
    }
    guard isNeeded else { return nil }
    if let given = Machine.environment("HUIYIN_PASSPHRASE") { return given }
    guard SecretPrompt.canAsk else {
      throw .registry(.keyFile(.passphraseNeeded(path: file.path)))
    }
    return try askPassphrase(of: member)
  }

  /// A passphrase that is to be set: from the environment, or asked for twice.
  func newPassphrase() throws(CommandFailure) -> String {
    if let given = Machine.environment("HUIYIN_NEW_PASSPHRASE") { return given }
    guard SecretPrompt.canAsk else { throw .key(.passphraseMissing) }
    return try SecretPrompt(language: language).askNew()
  }
}
