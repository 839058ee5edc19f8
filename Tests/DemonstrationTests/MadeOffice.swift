import Canon
import Demonstration
import Journaling
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

  /// Files under the number the rules give, without a package.
  static func file(_ filing: DemoOffice.Filing) throws(RegistryError) -> Archiving {
    var archiving = Archiving()
    let number = FileNumber(
      suggestedFor: filing.file.matter, kept: filing.retention,
      under: filing.office.now.policy.filing)
    archiving.fileNumber = number?.text ?? ""
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

  /// Every entry, without what differs each time: the office's identifier, and names of originals.
  func story() throws -> [Record] {
    var story: [Record] = []
    try register.entries(1...register.head.number) { record in
      var record = record
      record.facts = record.facts.map(\.withoutChance)
      story.append(record)
    }
    return story
  }

  /// The numbers of matters in the order they were registered.
  func numbersInOrder() throws -> [String] {
    try story().flatMap(\.facts).compactMap { fact in
      if case .registered(let registered) = fact { registered.number } else { nil }
    }
  }
}

extension Fact {
  fileprivate var withoutChance: Fact {
    if case .officeFounded(var founding) = self {
      founding.office = ""
      return .officeFounded(founding)
    }
    if case .received(var received) = self {
      received.message = ""
      return .received(received)
    }
    return self
  }
}
