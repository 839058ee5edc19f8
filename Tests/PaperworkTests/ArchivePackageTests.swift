import Canon
import Foundation
import FoundationXML
import Journaling
import Paperwork
import Posix
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct ArchivePackageTests {
  @Test func `the pieces stand in the order of a file`() throws {
    let package = try PaperOffice.closed().package()

    #expect(
      package.names == [
        "01-留言原文.txt", "02-登记表.txt", "03-拟办意见.txt", "04-批示单.txt", "05-交办单.txt",
        "06-办理报告-环境局-第1版.txt", "07-办理报告-环境局-第2版.txt", "08-汇总报告-建设局-第1版.txt",
        "09-审核记录.txt", "10-公开答复.txt", "11-审定记录.txt", "12-发布反馈.txt", "13-回访办结.txt",
        "14-催办记录.txt", "15-情况说明.txt", "16-延期记录.txt", "17-留言原件.json",
        "18-附件-现场 100__照片.jpg", "19-附件-通话记录.pdf", "20-附件-截图.png", "21-办理全程.txt",
      ])
    #expect(package.missing.isEmpty)
  }

  @Test func `a package verifies itself, and the journal takes its record`() throws {
    let office = try PaperOffice.closed()

    let (path, archiving) = try office.pack()
    try office.act(.archive(archiving), by: "wang.li")

    let recorded = try office.register.open(office.matter).matter.archiving?.value
    #expect(recorded == archiving)
    #expect(archiving.pieces.count == 21)
    let verified = try ArchiveFolder.verify(path: path, recorded: recorded?.package)
    #expect(verified.fileCount == 24)
    #expect(verified.info["External-Identifier"] == "J001-WS·2026-D10-BGS-0001")
    #expect(verified.info["Source-Organization"] == "清河园区管委会")
    #expect(verified.info["Bagging-Date"] == "2026-11-23")
    #expect(try Folder.names(in: office.folder + "/archive") == [archiving.fileNumber])
  }

  @Test func `what a crash left of packing a file is replaced by the next packing`() throws {
    let office = try PaperOffice.closed()
    let mark = office.folder + "/archive/incoming-J001-WS·2026-D10-BGS-0001-"
    // Linux never gives a process the first number; the second is at work somewhere.
    for process in ["4194999", "1"] { try Folder.createAll(mark + process + "/data") }

    let (_, archiving) = try office.pack()

    #expect(
      try Folder.names(in: office.folder + "/archive") == [
        archiving.fileNumber, "incoming-\(archiving.fileNumber)-1",
      ])
  }

  @Test func `the public text is filed byte for byte, so that the signed digest is its own`() throws
  {
    let office = try PaperOffice.closed()
    let (path, _) = try office.pack()

    let file = try FileDescriptor(opening: path + "/data/10-公开答复.txt", for: .read)

    let review = try office.register.open(office.matter).matter.review
    #expect(Digest(of: try file.contents()).hex == review?.value.digest)
  }

  @Test func `a paper holds every word, when and by whom, and who entered it for whom`() throws {
    let office = try PaperOffice.closed()
    let (path, _) = try office.pack()

    let paper = try PaperOffice.text(path + "/data/04-批示单.txt")

    #expect(
      paper == """
        批示单

        办件编号：2026-000001
        留言标题：安置房三期何时供暖

        【批示】
        时间：2026-11-23 09:03:00 +08:00
        办理人：张伟
        代录：王丽
            办理人：张伟
            方式：电话
            凭证：张伟 9 时来电
            附件 1：
                名称：通话记录.pdf
                原件摘要：\(try digest(of: "通话记录.pdf", in: office))
        日志条目：6
        说明：代录未经本人确认。
        内容：请建设局抓紧办理
        牵头部门：建设局
        协办部门：环境局

        """)
  }

  private func digest(of name: String, in office: PaperOffice) throws -> String {
    let behalfs = try office.register.open(office.matter).history.compactMap(\.onBehalf)
    let attachments = behalfs.flatMap(\.attachments)
    return attachments.first { $0.name == name }?.original ?? ""
  }

  @Test func `the full history tells every act, and which a rule made`() throws {
    let office = try PaperOffice.closed()
    let (path, _) = try office.pack()

    let history = try PaperOffice.text(path + "/data/21-办理全程.txt")

    let facts = try office.register.open(office.matter).history.flatMap(\.facts)
    #expect(history.components(separatedBy: "【").count - 1 == facts.count - 1)
    #expect(history.contains("【退回重办】\n时间：2026-11-23 09:13:00 +08:00\n办理人：陈杰\n"))
    #expect(
      history.contains("【转入待审核】\n时间：2026-11-23 09:18:00 +08:00\n办理人：（按规则）\n"))
  }

  @Test func `metadata names the file, its pieces and everybody who acted`() throws {
    let (path, archiving) = try PaperOffice.closed().pack()
    let json = Data(try PaperOffice.text(path + "/data/元数据.json").utf8)

    let tree = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])

    let record = try #require(tree["文件实体"] as? [String: Any])
    let pieces = try #require(record["文件目录"] as? [[String: Any]])
    let agents = try #require(tree["机构人员实体"] as? [[String: String]])
    #expect(record["档号"] as? String == archiving.fileNumber)
    #expect(pieces.map { $0["文件名"] as? String } == archiving.pieces)
    #expect(agents.map { $0["姓名"] } == ["王丽", "张伟", "陈杰", "孙燕", "刘刚", "钱浩"])
  }

  @Test func `originals are filed as they came`() throws {
    let office = try PaperOffice.closed()
    let (path, _) = try office.pack()

    let photo = try FileDescriptor(opening: path + "/data/18-附件-现场 100__照片.jpg", for: .read)
    let message = try PaperOffice.text(path + "/data/17-留言原件.json")

    #expect(try photo.contents() == [0xFF, 0xD8, 0xFF])
    #expect(message.contains("\"author\":\"清河居民\""))
  }

  @Test func `the file other people's messages came in is left out`() throws {
    let office = try PaperOffice.closed()
    let (path, _) = try office.pack()

    for name in try Folder.names(in: path + "/data") {
      #expect(try !PaperOffice.text(path + "/data/" + name).contains("别人的留言"), "\(name)")
    }
  }

  @Test func `an approval of one's own draft says so`() throws {
    var policy = Policy()
    policy.allowsOwnDraft = true
    let own = try PaperOffice.closed(policy: policy, approvedBy: "wang.li").pack()

    let paper = try PaperOffice.text(own.path + "/data/11-审定记录.txt")

    #expect(paper.contains("说明：审定人参与过文本的起草或审核"))
  }

  @Test func `an approval of another's draft says nothing of it`() throws {
    let (path, _) = try PaperOffice.closed().pack()

    let paper = try PaperOffice.text(path + "/data/11-审定记录.txt")

    #expect(!paper.contains("说明"))
  }

  @Test func `a lost original stops the file until its absence is explained`() throws {
    let office = try PaperOffice.closed()
    let lost = try digest(of: "通话记录.pdf", in: office)
    try Originals(OfficeFolder(office.folder)).erase(#require(Digest(lost)))

    let error = #expect(throws: ArchiveError.self) { try office.package() }

    guard case .incomplete(let missing) = error else {
      Issue.record("Another error: \(String(describing: error))")
      return
    }
    #expect(missing.map(\.title) == ["附件-通话记录.pdf"])
    #expect(missing.map(\.original) == [lost])
    #expect(
      try ArchivePackage.missing(
        in: office.register.open(office.matter), of: office.register.history,
        reading: office.original) == missing)
  }

  @Test func `an absence that is explained stands in the list of pieces`() throws {
    let office = try PaperOffice.closed()
    let lost = try digest(of: "通话记录.pdf", in: office)
    try Originals(OfficeFolder(office.folder)).erase(#require(Digest(lost)))
    var archiving = PaperOffice.archiving
    archiving.absences = [PieceAbsence("附件-通话记录.pdf", reason: "依申请删除")]
    archiving.note = "已告知当事人"

    let package = try office.package(archiving)
    let written = try office.archive.write(package, reading: office.original)

    let path = office.archive.path(of: package.fileNumber)
    let catalogue = try PaperOffice.text(path + "/data/文件目录.txt")
    #expect(written.pieces.count == 20)
    #expect(catalogue.contains("缺件与原因：\n    附件-通话记录.pdf：依申请删除\n"))
    #expect(catalogue.contains("备注：已告知当事人"))
    let metadata = try PaperOffice.text(path + "/data/元数据.json")
    #expect(metadata.contains("{\"题名\":\"附件-通话记录.pdf\",\"原因\":\"依申请删除\""))
  }

  @Test(arguments: [
    ([], nil), ([], "通话记录依申请删除"), ([PieceAbsence("附件-通话记录.pdf", reason: " \n")], nil),
    ([PieceAbsence("通话记录", reason: "依申请删除")], nil),
  ])
  func `a piece without a reason of its own is missed by name`(
    absences: [PieceAbsence], note: String?,
  ) throws {
    let office = try PaperOffice.closed()
    let lost = try digest(of: "通话记录.pdf", in: office)
    try Originals(OfficeFolder(office.folder)).erase(#require(Digest(lost)))
    var archiving = PaperOffice.archiving
    archiving.absences = absences
    archiving.note = note

    let error = #expect(throws: ArchiveError.self) { try office.package(archiving) }

    guard case .incomplete(let missing) = error else {
      Issue.record("Another error: \(String(describing: error))")
      return
    }
    #expect(missing.map(\.title) == ["附件-通话记录.pdf"])
  }

  @Test func `what is there needs no reason for being absent`() throws {
    let office = try PaperOffice.closed()
    var archiving = PaperOffice.archiving
    archiving.absences = [PieceAbsence("登记表", reason: "遗失")]

    #expect(throws: ArchiveError.notMissing("登记表")) { try office.package(archiving) }
  }

  @Test func `a file number of another office is refused`() throws {
    var policy = Policy()
    policy.filing = FilingCodes()
    policy.filing?.fonds = "Q001"
    let office = try PaperOffice.closed(policy: policy)
    let number = try #require(FileNumber(PaperOffice.archiving.fileNumber))

    #expect(throws: ArchiveError.fondsDiffers(number, office: "Q001")) { try office.package() }
  }

  @Test func `metadata is well-formed, and gives each piece's size and digest`() throws {
    let (path, archiving) = try PaperOffice.closed().pack()
    let text = try PaperOffice.text(path + "/data/元数据.xml")
    let manifest = try PaperOffice.text(path + "/manifest-sha512.txt").split(separator: "\n")

    let isWellFormed = XMLParser(data: Data(text.utf8)).parse()

    #expect(isWellFormed)
    for name in archiving.pieces {
      let line = try #require(manifest.first { $0.hasSuffix("  data/" + name) })
      #expect(text.contains("<摘要>" + line.prefix(128) + "</摘要>"), "\(name)")
    }
    #expect(text.contains("<责任者>建设局</责任者>"))
    #expect(text.contains("<格式>pdf</格式>"))
  }

  @Test func `a lost message is missed as a paper and as an original`() throws {
    let office = try PaperOffice.closed()
    let received = try office.register.open(office.matter).matter.received
    try Originals(OfficeFolder(office.folder)).erase(#require(Digest(received.message)))

    let missing = try ArchivePackage.missing(
      in: office.register.open(office.matter), of: office.register.history,
      reading: office.original)

    #expect(missing.map(\.title) == ["留言原文", "留言原件.json"])
  }

  @Test func `before it is closed a matter lacks what is still to be done`() throws {
    let office = try PaperOffice()
    try office.dispatch()

    let missing = try ArchivePackage.missing(
      in: office.register.open(office.matter), of: office.register.history,
      reading: office.original)

    #expect(
      missing.map(\.title) == [
        "审核记录", "公开答复", "审定记录", "发布反馈", "汇总报告", "回访办结", "办理报告-环境局",
      ])
    #expect(throws: ArchiveError.notClosed(.inHand)) { try office.package() }
  }

  @Test(arguments: [
    ("2026-1", ArchiveError.notAFileNumber("2026-1")),
    ("../../etc", .notAFileNumber("../../etc")),
  ])
  func `a text that is no file number is refused`(text: String, error: ArchiveError) throws {
    let office = try PaperOffice.closed()
    var archiving = PaperOffice.archiving
    archiving.fileNumber = text

    #expect(throws: error) { try office.package(archiving) }
  }

  @Test func `a file number must say the retention that was chosen`() throws {
    let office = try PaperOffice.closed()
    var archiving = PaperOffice.archiving
    archiving.retention = .permanent
    let number = try #require(FileNumber(archiving.fileNumber))

    #expect(throws: ArchiveError.retentionDiffers(number, chosen: .permanent)) {
      try office.package(archiving)
    }
  }

  @Test func `a file number is given once, and the first package stays as it is`() throws {
    let office = try PaperOffice.closed()
    let (path, first) = try office.pack()
    let number = try #require(FileNumber(first.fileNumber))

    #expect(throws: ArchiveError.fileNumberTaken(number)) { try office.pack() }

    #expect(try ArchiveFolder.verify(path: path).digest == first.package)
    #expect(try Folder.names(in: office.folder + "/archive") == [number.text])
  }

  @Test func `a package that was not recorded is taken away without a trace`() throws {
    let office = try PaperOffice.closed()
    let (_, archiving) = try office.pack()

    try office.archive.discard(archiving)

    #expect(try Folder.names(in: office.folder + "/archive").isEmpty)
    #expect(try office.pack().archiving == archiving)
  }

  @Test func `another package under the same number is not taken away`() throws {
    let office = try PaperOffice.closed()
    let (_, archiving) = try office.pack()
    var other = archiving
    other.package = "0"

    #expect(throws: ArchiveError.otherPackage(expected: "0", found: archiving.package)) {
      try office.archive.discard(other)
    }

    #expect(try Folder.names(in: office.folder + "/archive") == [archiving.fileNumber])
  }

  @Test func `an original lost while the package is written leaves nothing behind`() throws {
    let office = try PaperOffice.closed()
    let package = try office.package()

    #expect(throws: ArchiveError.self) { try office.archive.write(package, reading: { _ in nil }) }

    #expect(try Folder.names(in: office.folder + "/archive").isEmpty)
  }
}
