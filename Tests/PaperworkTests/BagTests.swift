import CLinux
import Foundation
import Paperwork
import Posix
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct BagTests {
  /// The faults the verifier finds in a package after something was done to it.
  private func faults(in path: String) -> [BagFault] {
    do throws(ArchiveError) { _ = try ArchiveFolder.verify(path: path) } catch {
      if case .damaged(let faults) = error { return faults }
      Issue.record("Another error: \(error)")
    }
    return []
  }

  /// Every file of a package.
  private func files(of path: String) throws -> [String] {
    let names = try Folder.names(in: path)
    return names.filter { $0 != "data" }
      + (try Folder.names(in: path + "/data").map { "data/" + $0 })
  }

  private func contents(_ path: String) throws -> [UInt8] {
    try FileDescriptor(opening: path, for: .read).contents()
  }

  @Test func `one changed bit of any file is found`() throws {
    let (path, _) = try PaperOffice.closed().pack()

    for name in try files(of: path) {
      let whole = try contents(path + "/" + name)
      var changed = whole
      changed[whole.count / 2] ^= 1
      try Folder.replaceFile(path + "/" + name, with: changed)
      #expect(!faults(in: path).isEmpty, "\(name)")
      try Folder.replaceFile(path + "/" + name, with: whole)
    }

    #expect(faults(in: path).isEmpty)
  }

  @Test func `a changed byte is named`() throws {
    let (path, _) = try PaperOffice.closed().pack()
    let name = "data/10-公开答复.txt"
    var bytes = try contents(path + "/" + name)
    bytes[0] ^= 1
    try Folder.replaceFile(path + "/" + name, with: bytes)

    #expect(faults(in: path) == [.changed(name)])
    #expect(faults(in: path).map(\.quality) == [.authenticity])
  }

  @Test func `a missing file is found, whichever it is`() throws {
    let (path, _) = try PaperOffice.closed().pack()

    for name in try files(of: path) {
      let whole = try contents(path + "/" + name)
      try Folder.remove(path + "/" + name)
      #expect(faults(in: path).contains(.missing(name)))
      try Folder.replaceFile(path + "/" + name, with: whole)
    }

    #expect(faults(in: path).isEmpty)
  }

  @Test(arguments: ["data/99-添加.txt", "添加.txt", "fetch.txt"])
  func `an added file is found, wherever it is`(name: String) throws {
    let (path, _) = try PaperOffice.closed().pack()

    try Folder.replaceFile(path + "/" + name, with: [])

    #expect(faults(in: path).contains(.added(name)))
  }

  @Test func `what the package says of its own size is compared`() throws {
    let (path, _) = try PaperOffice.closed().pack()
    let stated = try ArchiveFolder.verify(path: path)

    try Folder.replaceFile(path + "/data/99-添加.txt", with: [1, 2, 3])

    let fault = BagFault.wrongCount(
      stated: "\(stated.byteCount).24", found: "\(stated.byteCount + 3).25")
    #expect(faults(in: path) == [.added("data/99-添加.txt"), fault])
  }

  @Test(arguments: [
    "{} data/a.txt\n", "{}\tdata/a.txt\n", "{}  data/a.txt", "{}  data/a.txt\r\n",
    "{}  data/a.txt \u{0}\n", "{}  ../a.txt\n", "{}  /etc/passwd\n", "{}  data//a.txt\n",
    "{}  data/a%0A.txt\n", "{}  data/a.txt\n{}  data/a.txt\n", "\n", "zz{}  data/a.txt\n",
  ])
  func `a manifest that names files in another way is malformed`(pattern: String) throws {
    let (path, _) = try PaperOffice.closed().pack()
    let digest = String(repeating: "a", count: 128)
    let text = pattern.replacingOccurrences(of: "{}", with: digest)

    try Folder.replaceFile(path + "/manifest-sha512.txt", with: Array(text.utf8))

    #expect(faults(in: path).contains(.malformed("manifest-sha512.txt")))
  }

  @Test func `an added folder is found though it is empty`() throws {
    let (path, _) = try PaperOffice.closed().pack()

    try Folder.create(path + "/data/空")

    #expect(faults(in: path) == [.added("data/空/")])
  }

  @Test func `a link is not followed`() throws {
    let (path, _) = try PaperOffice.closed().pack()
    let name = "data/10-公开答复.txt"
    try Folder.rename(path + "/" + name, to: TemporaryFolder.path("elsewhere"))
    #expect(symlink(TemporaryFolder.path("elsewhere"), path + "/" + name) == 0)

    #expect(faults(in: path).contains(.notAFile(name)))
    #expect(faults(in: path).contains(.missing(name)))
  }

  @Test func `a name that is not NFC is not fit`() throws {
    let (path, _) = try PaperOffice.closed().pack()
    let name = "data/cafe\u{301}.txt"

    try Folder.replaceFile(path + "/" + name, with: [])

    #expect(faults(in: path).contains(.unfitName(name)))
  }

  @Test(arguments: [
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8",
    "BagIt-Version: 1.0 \nTag-File-Character-Encoding: UTF-8\n",
    "BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n",
    " BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n",
    "BagIt-Version: 1.0\n\nTag-File-Character-Encoding: UTF-8\n",
    "\u{FEFF}BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
  ])
  func `white space and versions of the declaration are not negotiable`(text: String) throws {
    let (path, _) = try PaperOffice.closed().pack()

    try Folder.replaceFile(path + "/bagit.txt", with: Array(text.utf8))

    #expect(faults(in: path).contains(.malformed("bagit.txt")))
  }

  @Test func `a package made anew is not the one that was recorded`() throws {
    let (path, archiving) = try PaperOffice.closed().pack()

    #expect(throws: ArchiveError.otherPackage(expected: "1", found: archiving.package)) {
      try ArchiveFolder.verify(path: path, recorded: "1")
    }
  }

  @Test func `a folder that is not there is the system's error`() throws {
    let path = TemporaryFolder.path("nothing")

    let error = #expect(throws: ArchiveError.self) { try ArchiveFolder.verify(path: path) }

    guard case .system(let system) = error else {
      Issue.record("Another error: \(String(describing: error))")
      return
    }
    #expect(system.isMissing)
  }
}

@Suite(
  .temporaryFolder, .enabled(if: BagTool.isThere, "make test installs bagit into .build/venv."))
struct BagToolTests {
  @Test func `bagit finds a package valid`() throws {
    let (path, _) = try PaperOffice.closed().pack()

    #expect(try BagTool.exitCode(of: ["-m", "bagit", "--validate", path]) == 0)
  }

  /// What is done to a package, so that nobody takes it for whole any more.
  enum Damage: String, CaseIterable {
    case changedPiece, changedManifest, changedInfo, missingPiece, missingTag, addedPiece

    func harm(_ path: String) throws {
      switch self {
      case .changedPiece: try flip(path + "/data/10-公开答复.txt")
      case .changedManifest: try flip(path + "/manifest-sha512.txt")
      case .changedInfo: try flip(path + "/bag-info.txt")
      case .missingPiece: try Folder.remove(path + "/data/06-办理报告-环境局-第1版.txt")
      case .missingTag: try Folder.remove(path + "/bag-info.txt")
      case .addedPiece:
        try Folder.replaceFile(path + "/data/99-添加.txt", with: [1])
      }
    }

    private func flip(_ path: String) throws {
      var bytes = try FileDescriptor(opening: path, for: .read).contents()
      bytes[bytes.count / 2] ^= 1
      try Folder.replaceFile(path, with: bytes)
    }
  }

  @Test(arguments: Damage.allCases)
  func `bagit and this program refuse the same packages`(damage: Damage) throws {
    let (path, _) = try PaperOffice.closed().pack()

    try damage.harm(path)

    #expect(try BagTool.exitCode(of: ["-m", "bagit", "--validate", path]) != 0)
    #expect(throws: ArchiveError.self) { try ArchiveFolder.verify(path: path) }
  }
}

/// The tool of the Library of Congress for bags.
///
/// It is not part of Debian, so its tests wait for the virtual environment of `make test`.
private enum BagTool {
  private static let python =
    Folder.parent(of: Folder.parent(of: Folder.parent(of: #filePath))) + "/.build/venv/bin/python"

  static var isThere: Bool { (try? exitCode(of: ["-c", "import bagit"])) == 0 }

  static func exitCode(of arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
