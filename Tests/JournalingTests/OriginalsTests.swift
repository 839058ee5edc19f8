import Canon
import Posix
import TestSupport
import Testing

@testable import Journaling

@Suite(.temporaryFolder)
struct OriginalsTests {
  private static func originals() throws -> Originals {
    Originals(try Journal.founded().folder)
  }

  @Test(arguments: [0, 1, 3, 40])
  func `what was stored is read again`(count: Int) throws {
    let originals = try Self.originals()
    let contents = (0..<count).map { Array("letter \($0) 回音".utf8) }

    let digests = try originals.storeAll(contents)

    #expect(try digests.map { digest in try originals.read(digest) } == contents)
    #expect(Set(digests).count == count)
  }

  @Test
  func `the same content has another name each time`() throws {
    let originals = try Self.originals()
    let content = Array("yes".utf8)

    #expect(try originals.store(content) != originals.store(content))
  }

  @Test
  func `a name is the digest of the file, as sha256sum says`() throws {
    let originals = try Self.originals()

    let digest = try originals.store(Array("letter".utf8))

    let file = try FileDescriptor(opening: originals.path(of: digest), for: .read)
    #expect(try Digest(of: file.contents()) == digest)
    #expect(try file.status().mode == 0o440)
    #expect(try Folder.names(in: Folder.parent(of: Folder.parent(of: file.path))).count == 1)
  }

  @Test
  func `an original that was changed is not handed out`() throws {
    let originals = try Self.originals()
    let digest = try originals.store(Array("letter".utf8))
    try Folder.replaceFile(originals.path(of: digest), with: [UInt8](repeating: 1, count: 40))

    #expect(throws: JournalError.originalChanged(digest)) { try originals.read(digest) }
    #expect(throws: JournalError.originalChanged(digest)) { try originals.check(digest) }
  }

  @Test(arguments: [0, 1, (1 << 20) - 33, (1 << 20) - 32, (1 << 20) - 31, 3 << 20])
  func `an original of any length is checked in pieces as it is read whole`(
    length: Int,
  ) throws {
    let originals = try Self.originals()
    let content = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let digest = try originals.store(content)

    try originals.check(digest)
    #expect(try originals.read(digest) == content)
    try Folder.replaceFile(originals.path(of: digest), with: content + [0])

    #expect(throws: JournalError.originalChanged(digest)) { try originals.check(digest) }
  }

  @Test
  func `an erased original is missing, and the rest is there`() throws {
    let originals = try Self.originals()
    let digests = try originals.storeAll([[1], [2]])

    try originals.erase(digests[0])

    #expect(!originals.contains(digests[0]))
    #expect(throws: JournalError.originalMissing(digests[0])) { try originals.read(digests[0]) }
    #expect(try originals.read(digests[1]) == [2])
  }
}
