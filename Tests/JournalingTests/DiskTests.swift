import CLinux
import Posix
import TestSupport
import Testing

@testable import Journaling

/// Real disks: small ones, and files the system itself protects; both take rights not all have.
@Suite(.temporaryFolder, .serialized)
struct DiskTests {
  @Test(.enabled(if: Machinery.canMount, "this account may not mount file systems"))
  func `a disk that is full refuses, and takes entries again when there is space`() throws {
    let disk = TemporaryFolder.path("disk")
    try Folder.create(disk)
    try #require(Machinery.run("mount", "-t", "tmpfs", "-o", "size=128k", "disk", disk))
    defer { Machinery.run("umount", disk) }
    let journal = try Journal.founded("disk/office")
    var acknowledged: [Entry] = []

    let full = #expect(throws: JournalError.self) {
      while true { acknowledged += try journal.record([String(repeating: "x", count: 3000)]) }
    }
    let again = #expect(throws: JournalError.self) {
      try journal.record([String(repeating: "y", count: 6000)])
    }
    #expect([full, again].allSatisfy { $0?.isFullDisk == true })
    #expect(try Journal(folder: journal.folder.path).everything().count == acknowledged.count + 1)
    try #require(Machinery.run("mount", "-o", "remount,size=1m", disk))

    #expect(!(try journal.record(["there is space"]).isEmpty))
    let entries = try Journal(folder: journal.folder.path).everything()
    #expect(Array(entries.dropFirst().prefix(acknowledged.count)) == acknowledged)
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }

  @Test(.enabled(if: Machinery.canProtect, "this account may not use chattr here"))
  func `a journal under the append-only attribute is written, and its tears are closed`() throws {
    let folder = "/tmp/huiyin-protected-" + Machine.randomName()
    let first = Draft(noting: "founded")
    let journal = try Journal.found(folder: folder, first, as: .wang, .at(.founding))
    let path = journal.folder.journal
    try #require(Machinery.run("chattr", "+a", path))
    defer { _ = Machinery.run("chattr", "-a", path) && Machinery.run("rm", "-r", folder) }

    try journal.record(["one"])
    try journal.append(raw: Array("torn".utf8))
    try journal.record(["two"])

    #expect(throws: SystemError.self) {
      _ = try FileDescriptor(opening: path, for: .readWrite)
    }
    let report = try Verifier(file: path).report()
    #expect(report.outcome == .whole)
    #expect(report.position.number == 4)
    #expect(report.closedRegions.count == 1)
  }

  @Test(.enabled(if: Machinery.canProtect, "this account may not use chattr here"))
  func `a journal that may not be changed at all is read, and refuses to be written`() throws {
    let journal = try Journal.founded()
    let path = journal.folder.journal
    try #require(Machinery.run("chattr", "+i", path))
    defer { Machinery.run("chattr", "-i", path) }

    let error = #expect(throws: JournalError.self) { try journal.record(["x"]) }

    #expect(error?.systemError?.isForbidden == true)
    #expect(try Journal(folder: journal.folder.path).everything().count == 1)
    #expect(try Verifier(file: path).report().outcome == .whole)
  }

  @Test(.enabled(if: Machinery.canMakeDisks, "this account may not mount disks"))
  func `while a real disk stays full each act is refused, and the office opens`() throws {
    let disk = try LoopDisk(in: TemporaryFolder.path, megabytes: 4)
    defer { disk.unmount() }
    let journal = try Journal.founded("disk/office")
    let before = try journal.record(["before"])
    disk.fill()
    var told = before
    var refusals = 0

    // What was reserved ahead may hold some more; then nothing may.
    for number in 0..<2000 {
      do {
        told += try journal.record([String(repeating: "x", count: 1000) + "\(number)"])
      } catch let error as JournalError where error.isFullDisk { refusals += 1 }
    }

    #expect(refusals > 500)
    let whileFull = try Journal(folder: journal.folder.path).everything()
    #expect(Set(whileFull.map(\.sum)).isSuperset(of: told.map(\.sum)))
    #expect(
      try Hand(["1", journal.folder.path]).remainingLines().first?.hasPrefix("refused") == true)
    try disk.makeRoom()
    told += try journal.record(["there is space"])
    let entries = try Journal(folder: journal.folder.path).everything()
    #expect(Set(entries.map(\.sum)).isSuperset(of: told.map(\.sum)))
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }

  @Test(.enabled(if: Machinery.canMakeDisks, "this account may not mount disks"))
  func `a disk that turned read-only is read, and written again when it may be`() throws {
    let disk = try LoopDisk(in: TemporaryFolder.path, megabytes: 4)
    defer { disk.unmount() }
    let founded = try Journal.founded("disk/office").position
    try #require(disk.remount("ro"))
    let journal = try Journal(folder: disk.path + "/office")

    let error = #expect(throws: JournalError.self) { try journal.record(["x"]) }

    #expect(error?.systemError?.code == EROFS)
    #expect(journal.position == founded)
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
    try #require(disk.remount("rw"))
    #expect(try journal.record(["now"]).map(\.number) == [2])
  }
}
