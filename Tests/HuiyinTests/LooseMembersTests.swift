import Canon
import Exchange
import Testing
import Workflow

@testable import huiyin

struct LooseMembersTests {
  private func object(_ text: String) throws -> JSONObject {
    guard case .object(let object) = try JSONValue(Array(text.utf8)) else {
      throw InputFault.notAnObject
    }
    return object
  }

  private func filled<Value: Recorded>(
    _ text: String, as type: Value.Type,
  ) throws(InputFault) -> Value {
    var value = Value()
    guard let object = try? object(text) else { throw .notAnObject }
    try LooseMembers.fill(&value, from: object)
    return value
  }

  @Test
  func `members come in any order, as numbers or texts, alone or in a list`() throws {
    let report = try filled(
      """
      { promisedOn: "2026-12-01", outcome: "promised", wording: "好", version: "2", findings: 7,
        answers: { treatment: "handedOn", point: 1, ground: "交通局" } }
      """, as: Report.self)

    #expect(report.findings == "7")
    #expect(report.version == 2)
    #expect(report.outcome == .promised)
    #expect(report.promisedOn == CivilDate("2026-12-01"))
    #expect(report.answers.map(\.treatment) == [.handedOn])
    #expect(report.answers.map(\.ground) == ["交通局"])
  }

  @Test
  func `what is not named stays as it is`() throws {
    var policy = Policy()
    policy.replyDays = 9

    try LooseMembers.fill(&policy, from: try object("{ allowsOwnDraft: true, hours: [480, 1020] }"))

    #expect(policy.replyDays == 9)
    #expect(policy.allowsOwnDraft)
    #expect(policy.hours == [480, 1020])
  }

  @Test(
    arguments: [
      ("{\n leed: 1 }", .unknownMember("leed", line: 2, nearest: "lead")),
      ("{ colour: 1 }", .unknownMember("colour", line: 1, nearest: nil)),
      ("{ text: {} }", .wrongValue(member: "text", value: "{…}", choices: [])),
      ("{ with: [[]] }", .wrongValue(member: "with", value: "[…]", choices: [])),
      ("{ urgent: 1 }", .wrongValue(member: "urgent", value: "1", choices: [])),
    ] as [(String, InputFault)])
  func `a wrong member is told by name`(text: String, fault: InputFault) {
    #expect(throws: fault) { try filled(text, as: Instruction.self) }
  }

  @Test(
    arguments: [
      (
        "{ answers: [{ point: 1 }, { pont: 2 }] }",
        .unknownMember("answers[1].pont", line: nil, nearest: nil)
      ),
      (
        "{ answers: [{ point: 1.5 }] }",
        .wrongValue(member: "answers[0].point", value: "1.5", choices: [])
      ),
      ("{ outcome: 'good' }", .wrongValue(member: "outcome", value: "good", choices: [])),
      ("{ promisedOn: 'soon' }", .wrongValue(member: "promisedOn", value: "soon", choices: [])),
      (
        "{ version: 9007199254740992 }",
        .wrongValue(member: "version", value: "9007199254740992", choices: [])
      ),
    ] as [(String, InputFault)])
  func `a wrong member inside another is told by its path`(text: String, fault: InputFault) {
    #expect(throws: fault) { try filled(text, as: Report.self) }
  }
}
