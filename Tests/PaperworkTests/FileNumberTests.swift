import Canon
import Paperwork
import Testing
import Workflow

struct FileNumberTests {
  @Test(arguments: [
    "J001-WS·2026-D10-BGS-0001", "0042-WS·2031-Y-1-9999", "J001-KJ·2026-D30-BGS-123456",
  ])
  func `a file number is read and written as it is`(text: String) {
    #expect(FileNumber(text)?.text == text)
  }

  @Test(arguments: [
    "", "J001", "J01-WS·2026-D10-BGS-0001", "j001-WS·2026-D10-BGS-0001",
    "J001-WS.2026-D10-BGS-0001", "J001-WS·26-D10-BGS-0001", "J001-WS·2026-D20-BGS-0001",
    "J001-WS·2026-D10--0001", "J001-WS·2026-D10-BGS-1", "J001-WS·2026-D10-BGS-0000",
    "J001-WS·2026-D10-BGS-00001", "J001-WS·2026-D10-BGS-0001-", "J001-WS·2026-D10-B/S-0001",
    "J001-WS·2026-D10-BGS-+001", "J001-WS·2026-D10-BGS-0001\n", "J001-WS·２０２６-D10-BGS-0001",
  ])
  func `anything else is no file number`(text: String) {
    #expect(FileNumber(text) == nil)
  }

  @Test(arguments: [
    ("2026-000123", Retention.years10, "J001-WS·2026-D10-BGS-0123"),
    ("2027-012345", .permanent, "J001-WS·2027-Y-BGS-12345"),
  ])
  func `a matter is offered the year and the count of its own number`(
    number: String, retention: Retention, expected: String,
  ) throws {
    var registered = Registered()
    registered.number = number
    let matter = try #require(Self.matter(with: .registered(registered)))

    #expect(FileNumber(suggestedFor: matter, kept: retention, under: nil)?.text == expected)
  }

  @Test func `a matter without a number is offered none`() throws {
    let matter = try #require(Self.matter(with: nil))

    #expect(FileNumber(suggestedFor: matter, kept: .years10, under: nil) == nil)
  }

  @Test(arguments: [
    ("Q001", "DZB", "Q001-WS·2026-D10-DZB-0123"), ("nope", "BGS", nil), ("Q001", "", nil),
  ])
  func `the codes are those of the office's policy`(
    fonds: String, organ: String, expected: String?,
  ) throws {
    var registered = Registered()
    registered.number = "2026-000123"
    let matter = try #require(Self.matter(with: .registered(registered)))
    var codes = FilingCodes()
    codes.fonds = fonds
    codes.organ = organ

    #expect(FileNumber(suggestedFor: matter, kept: .years10, under: codes)?.text == expected)
  }

  private static func matter(with fact: Fact?) -> Matter? {
    let facts = [Fact.received(Received())] + (fact.map { [$0] } ?? [])
    return Matter.fold(
      [Record(number: 3, at: .epoch, by: "wang.li", on: ["m3"], facts: facts)], id: "m3")
  }
}
