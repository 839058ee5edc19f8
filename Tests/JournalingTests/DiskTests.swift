import Foundation
import Posix
import TestSupport
import Testing

@testable import Journaling

/// Real disks: small ones, and files the system itself protects; both take rights not all have.
@Suite(.temporaryFolder, .serialized)
struct DiskTests {
  private static func run(_ command: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static func mount(_ path: String, _ options: String) -> Bool {
    run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", path])
  }

  private static let canMount: Bool = {
    let path = "/tmp/huiyin-mount-" + Machine.randomName()
    guard (try? Folder.create(path)) != nil else { return false }
    defer { try? Folder.removeEmpty(path) }
    return mount(path, "size=64k") && run(["umount", path])
  }()

  private static let canProtect: Bool = {
    let path = "/tmp/huiyin-protect-" + Machine.randomName()
    guard (try? Folder.replaceFile(path, with: [])) != nil else { return false }
    defer { try? Folder.remove(path) }
    return run(["chattr", "+a", path]) && run(["chattr", "-a", path])
  }()

  @Test(.enabled(if: canMount, "a small file system can be mounted"))
  func `a disk that is full refuses, and takes entries again when there is space`() throws {
    let disk = TemporaryFolder.path("disk")
    try Folder.create(disk)
    try #require(Self.mount(disk, "size=128k"))
    defer { _ = Self.run(["umount", disk]) }
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
    try #require(Self.mount(disk, "remount,size=1m"))

    #expect(!(try journal.record(["there is space"]).isEmpty))
    let entries = try Journal(folder: journal.folder.path).everything()
    #expect(Array(entries.dropFirst().prefix(acknowledged.count)) == acknowledged)
    #expect(try Verifier(file: journal.folder.journal).report().outcome == .whole)
  }

  @Test(.enabled(if: canProtect, "files can be protected by chattr"))
  func `a journal under the append-only attribute is written, and its tears are closed`() throws {
    let folder = "/tmp/huiyin-protected-" + Machine.randomName()
    let first = Draft(noting: "founded")
    let journal = try Journal.found(folder: folder, first, as: .wang, .at(.founding))
    let path = journal.folder.journal
    try #require(Self.run(["chattr", "+a", path]))
    defer { _ = Self.run(["chattr", "-a", path]) && Self.run(["rm", "-r", folder]) }

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
}
