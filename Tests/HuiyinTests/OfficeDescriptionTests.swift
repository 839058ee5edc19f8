import Exchange
import Journaling
import Testing
import Workflow

@testable import huiyin

struct OfficeDescriptionTests {
  private func description(_ text: String) throws -> OfficeDescription {
    guard case .object(let object) = try JSONValue(Array(text.utf8)) else {
      throw InputFault.notAnObject
    }
    return try OfficeDescription(object)
  }

  @Test
  func `the example describes an office with every part`() throws {
    var description = try description(exampleDescription)

    let authors = description.makeKeys()

    #expect(description.founding.founder.member == "wang.li")
    #expect(authors.map(\.member) == description.members.map(\.member.rawValue))
    #expect(description.members.allSatisfy { !$0.key.isEmpty })
    #expect(
      Set(description.facts.map(\.name)) == [
        "departmentNamed", "areaNamed", "topicNamed", "sourceDescribed", "memberAdmitted",
        "policyAdopted",
      ])
  }

  @Test
  func `what a message needs on its way and nobody described is told`() throws {
    var bare = OfficeDescription()
    bare.founding.founder.roles = [.administrator]
    var small = OfficeDescription()
    small.policy = Policy(.small)
    small.startSmall()

    #expect(bare.lacking.count == 6)
    #expect(small.lacking.isEmpty)
    #expect(try description(exampleDescription).lacking.isEmpty)
  }

  @Test
  func `a member with a key keeps it`() throws {
    var description = try description("{ members: [{ member: 'a', name: '甲', key: 'K' }] }")

    #expect(description.makeKeys().isEmpty)
    #expect(description.members[0].key == "K")
  }

  @Test
  func `a policy changes only what it names`() throws {
    #expect(try description("{ policy: { replyDays: 4 } }").policy?.replyDays == 4)
    #expect(try description("{ policy: { replyDays: 4 } }").policy?.replyCapDays == 5)
    #expect(try description("{}").policy == nil)
  }

  @Test(arguments: ["Wang", "王丽", "1a", "-a", "a b", "", String(repeating: "a", count: 41)])
  func `an identifier that can be none is refused`(id: String) {
    #expect(throws: CommandFailure.badIdentifier(id)) {
      try description("{ departments: [{ id: \"\(id)\", name: \"x\" }] }")
    }
  }

  @Test(
    arguments: [
      (
        "{ departments: {} }",
        .wrongValue(member: "departments", value: "{…}", choices: ["[…]"])
      ),
      ("{ departments: [1] }", .notAnObject),
      ("{ departements: [] }", .unknownMember("departements", line: 1, nearest: nil)),
      (
        "{ members: [{ roles: ['king'] }] }",
        .wrongValue(member: "roles", value: "king", choices: [])
      ),
    ] as [(String, InputFault)])
  func `a wrong description says where`(text: String, fault: InputFault) {
    #expect(throws: CommandFailure.input(fault)) { try description(text) }
  }
}
