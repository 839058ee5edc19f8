import Canon
import Demonstration
import Finding
import Foundation
import Journaling
import Posix
import TestSupport
import Testing
import Workflow

@testable import Registry

/// An index made in one scan against one that grew, and makings that were cut short.
@Suite(.temporaryFolder) struct IndexMakingTests {
  private static let now = Instant(canonical: "2026-11-24T02:00:00.000Z") ?? .epoch

  private func contents(_ account: AccountFolders, of office: String) throws -> [String] {
    try Index(path: currentFile(account, of: office)).contents()
  }

  private func currentFile(_ account: AccountFolders, of office: String) throws -> String {
    let shelf = account.cache + "/" + office
    let name = try FileDescriptor(opening: shelf + "/current", for: .read).contents()
    return shelf + "/" + String(decoding: name, as: UTF8.self)
  }

  private func file(_ filing: DemoOffice.Filing) throws(RegistryError) -> Archiving {
    var archiving = Archiving()
    let number = FileNumber(suggestedFor: filing.file.matter, kept: filing.retention, under: nil)
    archiving.fileNumber = number?.text ?? ""
    archiving.retention = filing.retention
    archiving.pieces = filing.file.history.map { "\($0.number)" }
    return archiving
  }

  /// Puts a beginning of an office's journal in another folder, beside the same originals.
  private func beginning(of office: String, lines: ArraySlice<[UInt8]>) throws -> String {
    let folder = TemporaryFolder.path("grown")
    try FileManager.default.copyItem(atPath: office, toPath: folder)
    try Folder.replaceFile(folder + "/journal.jsonl", with: Array(lines.joined()))
    return folder
  }

  private func lines(of office: String) throws -> [[UInt8]] {
    try FileDescriptor(opening: office + "/journal.jsonl", for: .read).contents()
      .split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `an index that grew holds the same rows as one made in one scan`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let office = TemporaryFolder.path("office")
    let demo = SmallOffice.account("demo")
    let founding = try DemoOffice(matters: 80, seed: seed, now: Self.now)
      .make(in: office, account: demo, packing: file)
    var rest = try lines(of: office)[...]
    let first = rest.prefix(60)
    rest = rest.dropFirst(60)
    let folder = try beginning(of: office, lines: first)
    let account = SmallOffice.account("grown")
    let register = try Register(office: folder, account: account)
    let journal = try FileDescriptor(opening: folder + "/journal.jsonl", for: .append)

    while !rest.isEmpty {
      let batch = rest.prefix(Int.random(in: 1...40, using: &random))
      rest = rest.dropFirst(batch.count)
      try journal.write(Array(batch.joined()))
      try register.catchUp()
    }

    let scanned = SmallOffice.account("scanned")
    _ = try Register(office: folder, account: scanned)
    let made = try contents(scanned, of: founding.office)
    #expect(try contents(account, of: founding.office) == made)
    #expect(try contents(demo, of: founding.office) == made)
    #expect(made.count { $0.hasPrefix("matters ") } == 80)
  }

  @Test func `what was taken back is folded anew in both`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive([office.incoming("1")], in: register)
    guard case .taken(let id)? = receptions.first else { throw RegistryError.cancelled }
    try office.act(.registration, on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
    try office.act(.undo(Undoing(of: 0)), on: id, by: "wang.li", in: register)

    let fresh = try office.open(as: SmallOffice.account("fresh"))

    #expect(try register.open(id).matter.stage == .registered)
    #expect(
      try contents(SmallOffice.account("fresh"), of: fresh.officeID)
        == contents(office.account, of: fresh.officeID))
    let inbox = try fresh.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows
    #expect(inbox.first { $0.matter == id }?.act == .propose)
  }

  /// Two matters, one merged into the other, parted again, and merged once more.
  private func partedOffice() throws -> (SmallOffice, Register) {
    let office = try SmallOffice()
    let register = try office.open()
    let receptions = try office.receive(
      [office.incoming("1"), office.incoming("2", title: "何时供暖")], in: register)
    guard case .taken(let id)? = receptions.first, case .taken(let target)? = receptions.last
    else { throw RegistryError.cancelled }
    for id in [id, target] { try office.act(.registration, on: id, by: "wang.li", in: register) }
    var merging = Merging()
    merging.into = target
    merging.reason = "同一小区同一问题"
    for command in [.merge(merging), .undo(Undoing(of: 0)), .merge(merging)] as [MatterCommand] {
      try office.act(command, on: id, by: "wang.li", in: register)
    }
    return (office, register)
  }

  /// Where a matter is finished in one batch, it may be named again in the same or in the next.
  @Test(arguments: [1, 1000, 2000, 1 << 20])
  func `a matter that was finished and went on is the same in batches of any length`(
    length: Int,
  ) throws {
    let (office, register) = try partedOffice()
    let folder = TemporaryFolder.path("shelf")
    try Folder.create(folder)
    let shelf = IndexShelf(folder: folder, office: register.officeID, end: nil)
    let builder = try IndexBuilder(
      office: register.officeID, path: office.folder, shelf: shelf, checksSignatures: true,
      batchLength: length)

    try builder.build(nil)

    #expect(
      try shelf.takeOver(builder.file).contents()
        == contents(office.account, of: register.officeID))
    #expect(try register.worklist(Worklist(pane: .inbox, viewer: "wang.li")).rows.count == 1)
  }

  @Test func `a making that is cancelled leaves nothing, and the next one is whole`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive((1...30).map { office.incoming("\($0)") }, in: register)
    let account = SmallOffice.account("fresh")

    #expect(throws: RegistryError.cancelled) {
      try Register(office: office.folder, account: account) { _ in false }
    }

    let shelf = account.cache + "/" + register.officeID
    #expect(try Folder.names(in: shelf).isEmpty)
    _ = try Register(office: office.folder, account: account)
    #expect(
      try contents(account, of: register.officeID)
        == contents(office.account, of: register.officeID))
  }

  @Test func `texts cut short by a crash go on where they were`() throws {
    struct Crash: Error {}
    let office = try SmallOffice()
    let register = try office.open()
    try office.receive((1...300).map { office.incoming("\($0)") }, in: register)
    let first = try register.noteTexts()
    let index = try Index(path: currentFile(office.account, of: register.officeID))
    let crashed = SmallOffice.account("crashed")
    // Every file as it is while a transaction is open: what a process leaves that was killed there.
    #expect(throws: Crash.self) {
      try index.noteTexts { _ in
        try index.putText("半途而废", of: 9_000, in: [9_000])
        try FileManager.default.createDirectory(
          atPath: Folder.parent(of: crashed.cache), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: office.account.cache, toPath: crashed.cache)
        throw Crash()
      }
    }

    let after = try Register(office: office.folder, account: crashed)

    #expect(try after.searchReach() == first)
    try after.noteAllTexts()
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.filter = "取暖补贴"
    #expect(try after.worklist(query).total == 300)
    query.filter = "半途而废"
    #expect(try after.worklist(query).total == 0)
  }
}
