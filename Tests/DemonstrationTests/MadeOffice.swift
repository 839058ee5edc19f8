import Canon
import Demonstration
import Registry
import TestSupport
import Workflow

/// A demo office made in the folder of the test, and opened.
struct MadeOffice {
  let folder: String
  let account: AccountFolders
  let register: Register

  init(
    _ name: String = "office", matters: Int = 300, seed: UInt64 = 1, now: Instant,
    packing: DemoOffice.Packing? = MadeOffice.file,
  ) throws {
    folder = TemporaryFolder.path(name)
    account = MadeOffice.account
    _ = try DemoOffice(matters: matters, seed: seed, now: now)
      .make(in: folder, account: account, packing: packing)
    register = try Register(office: folder, account: account)
  }

  static var account: AccountFolders {
    AccountFolders(
      config: TemporaryFolder.path("config"), cache: TemporaryFolder.path("cache"),
      state: TemporaryFolder.path("state"))
  }

  /// Files under the number the office gives, without a package.
  static func file(_ filing: DemoOffice.Filing) throws(RegistryError) -> Archiving {
    var archiving = Archiving()
    archiving.fileNumber = FileNumber(suggestedFor: filing.file.matter, kept: filing.retention)?.text ?? ""
    archiving.retention = filing.retention
    archiving.pieces = filing.file.history.map { "\($0.number)" }
    return archiving
  }

  /// Every matter, opened.
  func files() throws -> [MatterFile] {
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.limit = 100_000
    return try register.worklist(query).rows.map { try register.open($0.matter) }
  }
}
