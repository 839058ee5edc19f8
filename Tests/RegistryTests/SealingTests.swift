import Canon
import Foundation
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// Where the texts of a restricted matter lie, and where they do not.
@Suite(.temporaryFolder) struct SealingTests {
  private let office: SmallOffice
  private let register: Register
  private let id: MatterID

  /// Where the account keeps its index, what it saw, and its drafts.
  private static var account: String { TemporaryFolder.path("one") }

  /// Words that stand in a text of the restricted matter each, and nowhere else.
  private static let words = [
    "窦吞瓢", "揭黜隐匿", "勘验蠹册", "彻究毋纵", "缄笺捌纸", "晤谈笺录", "敬陈颠末", "赓催叁次",
    "稽延缘故", "贪墨衙银", "佟某揭帖",
  ]

  /// A report of wrongdoing on its way, a word in everything that is written about it.
  init() throws {
    office = try SmallOffice()
    register = try office.open()
    var message = office.incoming("1", title: "窦吞瓢")
    message.message.text = "揭黜隐匿在附件中"
    message.files = [Incoming.File(name: "佟某揭帖.txt", bytes: Array("附件".utf8))]
    let receptions = try office.receive([message, office.incoming("2")], in: register)
    guard case .taken(let id) = receptions[0], case .taken(let other) = receptions[1] else {
      throw RegistryError.unknownMatter("1")
    }
    self.id = id
    try act(.registration, on: other, by: "wang.li")
    try act(.report("贪墨衙银"), on: id, by: "wang.li")
    var proposal = Proposal()
    (proposal.text, proposal.lead) = ("勘验蠹册", "construction")
    try act(.propose(proposal), on: id, by: "wang.li")
    var instruction = Instruction()
    (instruction.text, instruction.lead) = ("彻究毋纵", "construction")
    try act(.instruct(instruction), on: id, by: "zhang.wei")
    var dispatch = Dispatch()
    dispatch.note = "缄笺捌纸"
    try act(.dispatch(dispatch), on: id, by: "wang.li")
    var reminder = Reminder()
    (reminder.department, reminder.reached) = ("construction", "赓催叁次")
    try act(.remind(reminder), on: id, by: "wang.li")
    try act(.signFor(SignedFor()), on: id, by: "chen.jie")
    var request = ExtensionRequest()
    (request.department, request.reason) = ("construction", "稽延缘故")
    try act(.askExtension(request), on: id, by: "chen.jie")
    var report = MatterCommand.filledReport(points: [1])
    (report.findings, report.wording) = ("晤谈笺录", "敬陈颠末")
    try act(.report(report), on: id, by: "chen.jie")
  }

  private func act(_ command: MatterCommand, on id: MatterID, by member: MemberID) throws {
    try office.act(command, on: id, by: member, in: register)
  }

  /// The files of a folder that hold a word, by their paths below it.
  private static func files(holding word: String, in folder: String) throws -> [String] {
    let needle = Data(word.utf8)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      let data = try? Data(contentsOf: URL(filePath: folder + "/" + name))
      return data?.range(of: needle) != nil
    }
  }

  /// The characters of a word that no other text here has.
  ///
  /// An index of words shortens each by what it has in common with the one before, down to these.
  private static func rare(in word: String) -> [String] {
    word.map(String.init).filter { !"何时候三期安置房供暖小区今年冬天还没有取补贴什么发放您好我们的录次纸某".contains($0) }
  }

  private func found(_ filter: String, by viewer: MemberID, in register: Register) throws -> Bool {
    var query = Worklist(pane: .all, viewer: viewer)
    query.filter = filter
    return try register.worklist(query).rows.contains { $0.matter == id }
  }

  private func digests() throws -> [String: Digest] {
    var digests: [String: Digest] = [:]
    let originals = Originals(OfficeFolder(office.folder))
    let names = FileManager.default.enumerator(atPath: office.folder + "/originals")
    for case let name as String in names ?? .init() where name.count > 64 {
      guard let digest = Digest(String(name.suffix(64))) else { continue }
      digests[String(decoding: try originals.read(digest), as: UTF8.self)] = digest
    }
    return digests
  }

  @Test(arguments: words)
  func `no file but its original holds a text of a restricted matter`(word: String) throws {
    try register.noteAllTexts()
    let holding = try Self.files(holding: word, in: office.folder)
    #expect(holding.count == 1 && holding.allSatisfy { $0.hasPrefix("originals/") }, "\(holding)")
    for part in Self.rare(in: word) {
      #expect(try Self.files(holding: part, in: Self.account).isEmpty, "\(part)")
    }
  }

  @Test func `an ordinary matter's texts stand in its lines and in the index`() throws {
    try register.noteAllTexts()

    #expect(try Self.files(holding: "补贴何时发放", in: office.folder) == ["journal.jsonl"])
    #expect(try !Self.files(holding: "贴", in: Self.account).isEmpty)
  }

  @Test func `who may open the matter reads all of it, finds it, and sees its title`() throws {
    try register.noteAllTexts()
    register.viewer = "wang.li"

    let file = try register.open(id)

    #expect(file.message?.title == "窦吞瓢")
    #expect(file.matter.received.attachments.map(\.name) == ["佟某揭帖.txt"])
    #expect(file.matter.points == ["贪墨衙银"])
    #expect(file.matter.lead?.latest?.report.findings == "晤谈笺录")
    #expect(file.matter.reminders.map(\.value.reached) == ["赓催叁次"])
    for word in ["窦吞瓢", "揭黜隐匿", "贪墨衙银", "勘验蠹册", "彻究毋纵", "晤谈笺录", "敬陈颠末"] {
      #expect(try found(word, by: "wang.li", in: register), "\(word)")
    }
    let row = try register.worklist(Worklist(pane: .all, viewer: "wang.li")).rows
      .first { $0.matter == id }
    #expect(row?.title == "窦吞瓢")
    var told: [Fact] = []
    try register.entries(1...register.head.number) { told += $0.on == [id] ? $0.facts : [] }
    #expect(told.flatMap(\.freeTexts).contains("缄笺捌纸"))
  }

  @Test(arguments: ["zhao.min", "sun.yan"] as [MemberID])
  func `who may not open it finds it by none of its texts`(viewer: MemberID) throws {
    try register.noteAllTexts()
    register.viewer = viewer

    for word in Self.words { #expect(try !found(word, by: viewer, in: register), "\(word)") }
    let rows = try register.worklist(Worklist(pane: .all, viewer: viewer)).rows
    #expect(!rows.contains { $0.matter == id && !$0.title.isEmpty })
    #expect(throws: RegistryError.self) { try register.open(id) }
    var told: [Fact] = []
    try register.entries(1...register.head.number) { told += $0.on == [id] ? $0.facts : [] }
    #expect(told.isEmpty)
  }

  @Test func `a desk reads for its searches what the viewer may read, and no more`() throws {
    let desk = try office.open(as: SmallOffice.account("two"))
    desk.viewer = "zhao.min"
    try desk.noteAllTexts()
    let (originals, aside) = (office.folder + "/originals", TemporaryFolder.path("aside"))

    // What was read before would still be found.
    try FileManager.default.moveItem(atPath: originals, toPath: aside)
    desk.viewer = "wang.li"
    try desk.noteAllTexts()

    #expect(try !found("贪墨衙银", by: "wang.li", in: desk))
    try FileManager.default.moveItem(atPath: aside, toPath: originals)
  }

  @Test(arguments: ["wang.li", "chen.jie"] as [MemberID])
  func `who sits down after another finds what is open to them`(viewer: MemberID) throws {
    register.viewer = "zhao.min"
    try register.noteAllTexts()
    #expect(try !found("贪墨衙银", by: "zhao.min", in: register))

    register.viewer = viewer
    #expect(try !register.searchReach().isWhole)
    try register.noteAllTexts()

    #expect(try found("贪墨衙银", by: viewer, in: register))
  }

  @Test func `a text whose original was erased has a mark in its place, and work goes on`() throws {
    let digest = try #require(try digests()["晤谈笺录"])
    try Originals(OfficeFolder(office.folder)).erase(digest)

    let fresh = try office.open(as: SmallOffice.account("fresh"))

    #expect(fresh.notices.isEmpty)
    #expect(try fresh.missingOriginals().faultCount == 1)
    let report = try fresh.open(id).matter.lead?.latest?.report
    #expect(report?.findings == TextSource.mark(digest.hex))
    #expect(report?.wording == "敬陈颠末")
    try fresh.noteAllTexts()
    #expect(try !found("晤谈笺录", by: "wang.li", in: fresh))
    #expect(try found("敬陈颠末", by: "wang.li", in: fresh))
    var judged = ReportJudged()
    judged.department = "construction"
    try office.act(.sign(judged), on: id, by: "liu.gang", in: fresh)
    #expect(try fresh.open(id).matter.stage == .underReview)
    #expect(try Verifier(file: office.folder + "/journal.jsonl").report().outcome == .whole)
  }

  @Test func `no text of it decides whether an entry is believed`() throws {
    for digest in try digests().values {
      try Originals(OfficeFolder(office.folder)).erase(digest)
    }

    let fresh = try office.open(as: SmallOffice.account("fresh"))

    #expect(fresh.notices.isEmpty)
    let matter = try fresh.open(id).matter
    #expect(matter.lead?.stage == .awaitingSignature)
    #expect(matter.isRestricted && matter.accused == ["environment"])
  }

  @Test func `a matter restricted later leaves the index, and its older lines stay`() throws {
    try register.noteAllTexts()
    let rows = try register.worklist(Worklist(pane: .all, viewer: "wang.li")).rows
    let open = try #require(rows.first { $0.matter != id }).matter
    #expect(try !Self.files(holding: "安置房", in: Self.account).isEmpty)
    var amendment = Amendment()
    amendment.particulars.restriction = .restricted
    amendment.reason = "涉及个人隐私"
    try act(.amend(amendment), on: open, by: "wang.li")

    try register.catchUp()
    try register.noteAllTexts()

    for part in ["安", "置", "贴", "涉", "及"] {
      #expect(try Self.files(holding: part, in: Self.account).isEmpty, "\(part)")
    }
    #expect(try Self.files(holding: "补贴何时发放", in: office.folder) == ["journal.jsonl"])
    let reasons = try Self.files(holding: "涉及个人隐私", in: office.folder)
    #expect(reasons.count == 1 && reasons.allSatisfy { $0.hasPrefix("originals/") })
    var query = Worklist(pane: .all, viewer: "wang.li")
    query.filter = "安置房"
    #expect(try register.worklist(query).rows.map(\.matter) == [open])

    amendment.particulars.restriction = .open
    try act(.amend(amendment), on: open, by: "wang.li")
    try register.catchUp()
    try register.noteAllTexts()

    #expect(try register.worklist(query).rows.map(\.title) == ["安置房三期何时供暖"])
    #expect(try !Self.files(holding: "置", in: Self.account).isEmpty)
    let grown = try register.worklist(query).rows
    let fresh = try office.open(as: SmallOffice.account("fresh"))
    try fresh.noteAllTexts()
    #expect(try fresh.worklist(query).rows == grown)
  }
}
