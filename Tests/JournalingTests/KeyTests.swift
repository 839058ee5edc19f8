import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct KeyTests {
  private static let author = Author(member: "li.na", key: SigningKey())

  @Test(arguments: [nil, "", "correct horse 电池"])
  func `a key that was saved is loaded again`(passphrase: String?) throws {
    let file = KeyFile(TemporaryFolder.path("keys/li.na"))

    try file.save(Self.author, passphrase: passphrase)

    let loaded = try file.load(passphrase: passphrase)
    #expect(loaded.member == "li.na")
    #expect(loaded.key.publicKey == Self.author.key.publicKey)
    #expect(try file.needsPassphrase() == (passphrase != nil))
    #expect(try FileStatus(of: file.path).mode == 0o600)
  }

  @Test
  func `a wrong passphrase opens nothing`() throws {
    let file = KeyFile(TemporaryFolder.path("key"))
    try file.save(Self.author, passphrase: "right")

    #expect(throws: KeyFileError.wrongPassphrase(path: file.path)) {
      _ = try file.load(passphrase: "wrong")
    }
    #expect(throws: KeyFileError.passphraseNeeded(path: file.path)) { _ = try file.load() }
  }

  @Test
  func `a key others may read is refused`() throws {
    let file = KeyFile(TemporaryFolder.path("key"))
    try file.save(Self.author)
    try FileDescriptor(opening: file.path, for: .read).setMode(0o640)

    #expect(throws: KeyFileError.readableByOthers(path: file.path, mode: 0o640)) {
      _ = try file.load()
    }
  }

  @Test(arguments: ["", "{}\n", "rubbish\n"])
  func `a file that is no key is refused`(content: String) throws {
    let file = KeyFile(TemporaryFolder.path("key"))
    try Folder.replaceFile(file.path, with: Array(content.utf8))

    #expect(throws: KeyFileError.notAKey(path: file.path)) { _ = try file.load() }
  }

  @Test
  func `a signature holds for its entry, its place and its key only`() throws {
    let journal = try Journal.founded()
    let previous = journal.position.sum
    let entry = try journal.record(["signed"])[0]
    let key = Author.wang.key.publicKey

    #expect(key.signed(entry, after: previous))
    #expect(!key.signed(entry, after: .zero))
    #expect(!Self.author.key.publicKey.signed(entry, after: previous))
    #expect(PublicKey(key.text) == key)
  }

  @Test
  func `a key is told by eight words of its own`() {
    let key = Author.wang.key.publicKey

    #expect(key.fingerprint.count == 8)
    #expect(key.fingerprint == PublicKey(key.text)?.fingerprint)
    #expect(key.fingerprint != Self.author.key.publicKey.fingerprint)
    #expect(Set(key.fingerprint).isSubset(of: headWords.map(String.init)))
  }

  @Test
  func `a proof holds for its text, its purpose and its key only`() {
    let key = Self.author.key
    let text = Array("li.na".utf8)
    let proof = key.proof(of: text, for: .joining)

    #expect(key.publicKey.proved(text, by: proof, for: .joining))
    #expect(!key.publicKey.proved(text, by: proof, for: .replacing))
    #expect(!key.publicKey.proved(Array("li.no".utf8), by: proof, for: .joining))
    #expect(!Author.wang.key.publicKey.proved(text, by: proof, for: .joining))
    #expect(!key.publicKey.proved(text, by: "", for: .joining))
  }

  @Test
  func `the open half of a key needs no passphrase`() throws {
    let file = KeyFile(TemporaryFolder.path("key"))
    try file.save(Self.author, passphrase: "secret")

    #expect(try file.publicKey() == Self.author.key.publicKey)
  }

  @Test(arguments: [
    "", "abc", String(repeating: "A", count: 44), String(repeating: "*", count: 43),
  ])
  func `text that is no public key is refused`(text: String) {
    #expect(PublicKey(text) == nil)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `digests are those of FIPS 180-4`(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
    #expect(Digest(hex)?.bytes == Digest(of: Array(text.utf8)).bytes)
    #expect(Digest(hex.uppercased()) == nil)
  }
}
