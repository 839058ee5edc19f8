import Canon
import Paperwork
import Registry
import TestSupport
import Testing
import Workflow

@Suite(.temporaryFolder) struct YearCatalogueTests {
  /// An archived matter of the office.
  private func archived(_ absences: [PieceAbsence] = []) throws -> (PaperOffice, Matter) {
    let office = try PaperOffice.closed()
    let (_, packed) = try office.pack()
    var archiving = packed
    archiving.absences = absences
    try office.act(.archive(archiving), by: "wang.li")
    return (office, try office.register.open(office.matter).matter)
  }

  @Test func `a file has a row with its number, department, title, day, retention and pieces`()
    throws
  {
    let (office, matter) = try archived()
    var catalogue = YearCatalogue(of: 2026, in: office.register.office)

    catalogue.add(matter, title: "安置房三期何时供暖")

    #expect(
      catalogue.csv == """
        \u{FEFF}序号,档号,责任者,题名,日期,保管期限,件数,备注\r
        1,J001-WS·2026-D10-BGS-0001,建设局,安置房三期何时供暖,20261123,10年,21,\r

        """)
  }

  @Test func `a file of another year, and a matter that is not filed, are left out`() throws {
    let (office, matter) = try archived()
    var open = matter
    open.archiving = nil
    var catalogue = YearCatalogue(of: 2025, in: office.register.office)
    var same = YearCatalogue(of: 2026, in: office.register.office)

    catalogue.add(matter, title: "标题")
    same.add(open, title: "标题")

    #expect(catalogue.entries.isEmpty)
    #expect(same.entries.isEmpty)
  }

  @Test func `what is kept longest comes first, then the order of the numbers`() throws {
    let (office, matter) = try archived()
    var catalogue = YearCatalogue(of: 2026, in: office.register.office)
    let numbers = [
      "J001-WS·2026-D10-BGS-0002", "J001-WS·2026-Y-BGS-0009", "J001-WS·2026-D10-BGS-10000",
      "J001-WS·2026-D30-BGS-0007",
    ]

    for number in numbers {
      var file = matter
      file.archiving?.value.fileNumber = number
      catalogue.add(file, title: "标题")
    }

    #expect(catalogue.entries.map(\.number.text) == [1, 3, 0, 2].map { numbers[$0] })
  }

  @Test(arguments: [
    ("甲,乙", "\"甲,乙\""), ("他说\"好\"", "\"他说\"\"好\"\"\""), ("=1+1", "'=1+1"), ("@甲", "'@甲"),
    ("一\n二", "一 二"), (nil, "[留言原件缺失]"),
  ])
  func `a title stays one cell of text, whatever is in it`(title: String?, cell: String) throws {
    let (office, matter) = try archived()
    var catalogue = YearCatalogue(of: 2026, in: office.register.office)

    catalogue.add(matter, title: title)

    #expect(catalogue.csv.contains(",建设局,\(cell),20261123,"))
  }

  @Test func `pieces that are missing stand in the note with their reasons`() throws {
    let (office, matter) = try archived([PieceAbsence("附件-照片.jpg", reason: "依申请删除")])
    var catalogue = YearCatalogue(of: 2026, in: office.register.office)

    catalogue.add(matter, title: "标题")

    #expect(catalogue.entries.map(\.note) == ["缺附件-照片.jpg（依申请删除）"])
    #expect(
      PaperText(office.setting().catalogue(catalogue)).text.contains("归档文件目录"))
  }
}
