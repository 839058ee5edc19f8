import Canon
import Demonstration
import Posix
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct DemoMakingTests {
  private let now = DemoOfficeTests.forenoon

  @Test func `an office is made in an empty folder`() throws {
    try Folder.create(TemporaryFolder.path("empty"))

    let made = try MadeOffice("empty/", matters: 5, now: now)

    #expect(try made.files().count == 5)
  }

  @Test func `no office is made where something is`() throws {
    let folder = TemporaryFolder.path("full")
    try Folder.createAll(folder + "/something")

    let error = #expect(throws: RegistryError.self) {
      try DemoOffice(matters: 5, now: now).make(in: folder, account: MadeOffice.account)
    }

    guard case .system = error else {
      Issue.record("Another error: \(String(describing: error))")
      return
    }
    #expect(try Folder.names(in: folder) == ["something"])
  }

  @Test func `a making that is stopped leaves nothing`() throws {
    let folder = TemporaryFolder.path("parent/office")

    #expect(throws: RegistryError.cancelled) {
      try DemoOffice(matters: 5, now: now)
        .make(in: folder, account: MadeOffice.account, progress: { _ in false })
    }

    #expect(try Folder.names(in: TemporaryFolder.path("parent")).isEmpty)
  }

  @Test func `a failing package stops the making`() throws {
    let folder = TemporaryFolder.path("parent/office")

    #expect(throws: RegistryError.unknownMatter("package")) {
      try DemoOffice(matters: 40, now: now).make(
        in: folder, account: MadeOffice.account,
        packing: { _ throws(RegistryError) in throw .unknownMatter("package") })
    }

    #expect(try Folder.names(in: TemporaryFolder.path("parent")).isEmpty)
  }

  @Test(arguments: [1, 2, 7, 33])
  func `a small office has as many messages as are asked for`(count: Int) throws {
    let made = try MadeOffice(matters: count, now: now)

    #expect(try made.files().count == count)
    #expect(made.register.verdicts.isEmpty)
  }

  @Test func `what is filed is whole, and has a number of its own`() throws {
    var filed: [MatterFile] = []
    let made = try MadeOffice(
      matters: 120, now: now,
      packing: { filing throws(RegistryError) in
        filed.append(filing.file)
        return try MadeOffice.file(filing)
      })

    let archived = try made.files().filter { $0.matter.stage == .archived }
    let numbers = archived.compactMap(\.matter.archiving?.value.fileNumber)
    #expect(!filed.isEmpty && filed.count == archived.count)
    #expect(Set(numbers).count == numbers.count)
    for file in filed {
      #expect(Matter.fold(file.history, id: file.matter.id) == file.matter)
      #expect(file.message == (try made.register.open(file.matter.id).message))
    }
  }

  @Test func `without packages nothing is filed`() throws {
    let made = try MadeOffice(matters: 60, now: now, packing: nil)

    let stages = Set(try made.files().map(\.matter.stage))
    #expect(stages.contains(.closed) && !stages.contains(.archived))
  }

  @Test func `sample messages are new to the office`() throws {
    let made = try MadeOffice(matters: 60, now: now)
    let table = DemoOffice(matters: 60, seed: 1, now: now).sampleMessages(25)

    let rows = table.split(separator: "\r\n" as Character)
    let ids = Set(rows.dropFirst().map { $0.prefix { $0 != "," } }.map(String.init))
    let known = Set(try made.files().map(\.matter.received.externalID))
    #expect(rows.first == "编号,标题,内容,留言时间,作者,网址,联系方式")
    #expect(rows.count == 26 && ids.count == 25)
    #expect(ids.isDisjoint(with: known))
    #expect(rows.allSatisfy { $0.filter { $0 == "\"" }.count.isMultiple(of: 2) })
    #expect(table == DemoOffice(matters: 60, seed: 1, now: now).sampleMessages(25))
  }
}
