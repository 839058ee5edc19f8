import Exchange
import Testing
import Workflow

@testable import huiyin

/// Rules as a file states them, and where it is wrong.
struct PolicyFileTests {
  @Test func `a file changes what it names, and null takes an optional rule away`() throws {
    var standing = Policy()
    standing.amberMinutes = 60
    standing.replyDays = 4

    let file = try PolicyFile(
      Array("{ amberMinutes: null, replyCapDays: 7 }".utf8), name: "f", over: standing)

    #expect(file.policy.amberMinutes == nil)
    #expect(file.policy.replyDays == 4)
    #expect(file.policy.replyCapDays == 7)
  }

  @Test(arguments: Policy.Preset.allCases)
  func `a preset keeps what is the office's own`(preset: Policy.Preset) {
    var own = Policy()
    own.hours = [480, 720]
    own.filing = FilingCodes()
    own.filing?.fonds = "Q001"
    own.keyPeriods = [KeyPeriod()]
    own.secrecyWords = ["内部"]
    own.replyDays = 9

    let policy = Policy(preset, keeping: own)

    #expect(policy.hours == own.hours)
    #expect(policy.filing == own.filing)
    #expect(policy.keyPeriods == own.keyPeriods)
    #expect(policy.secrecyWords == own.secrecyWords)
    #expect(policy.replyDays == Policy(preset).replyDays)
  }

  @Test(
    arguments: [
      ("{\n replyDayz: 3 }", 2, "replyDayz"), ("{\n\n replyDays: [] }", 3, "replyDays"),
      ("{ clocks: [\n { clock: 'report' },\n { clock: 'moon' } ] }", 3, "clocks[1].clock"),
      ("{\n clocks: [ {\n  clock: 'report',\n  dayz: 1 } ] }", 4, "clocks[0].dayz"),
      ("{\n keyPeriods: [\n  { name: 'x', from: 'soon' } ] }", 3, "keyPeriods[0].from"),
      ("{ grants: [\n  { act: 'approve',\n    roles: ['king'] } ] }", 3, "grants[0].roles"),
    ] as [(String, Int, String)])
  func `what is no rule is told by line and path`(text: String, line: Int, path: String) {
    do throws(CommandFailure) {
      _ = try PolicyFile(Array(text.utf8), name: "f", over: Policy())
      Issue.record("it was read")
    } catch {
      guard case .rules(let fault, file: "f") = error else {
        Issue.record("\(error)")
        return
      }
      #expect(fault.line == line)
      #expect(fault.path == path)
    }
  }

  @Test func `a wrong word is told with those that are known`() {
    #expect(throws: CommandFailure.self) {
      _ = try PolicyFile(Array("{ counting: 'moon' }".utf8), name: "f", over: Policy())
    }
    #expect(RuleShapes.expected(of: "counting") == ["civil", "working", "calendar"])
    #expect(RuleShapes.expected(of: "grants[0].roles") == Role.allCases.map(\.rawValue))
    #expect(RuleShapes.expected(of: "clocks[0].clock").contains("reply"))
  }

  @Test(
    arguments: [
      ("{\n replyDays: 0 }", 2, "replyDays"),
      ("{\n clocks: [\n  { clock: 'report',\n    days: 900 } ] }", 4, "clocks[0].days"),
      (
        "{ approvalOrder: [\n  'main',\n  'main' ] }", 1, "approvalOrder[1]"
      ),
    ] as [(String, Int, String)])
  func `a rule that can not hold is told by line and path`(
    text: String, line: Int, path: String,
  ) throws {
    let file = try PolicyFile(Array(text.utf8), name: "f", over: Policy())

    let faults = file.faults(in: Office())

    #expect(faults.contains { $0.line == line && $0.path == path }, "\(faults)")
  }

  @Test func `a syntax error is told by its line`() {
    let text = Array("{\n replyDays: 3\n replyCapDays: 5 }".utf8)

    do throws(CommandFailure) {
      _ = try PolicyFile(text, name: "f", over: Policy())
      Issue.record("it was read")
    } catch {
      guard case .json(let fault, file: "f") = error else {
        Issue.record("\(error)")
        return
      }
      #expect(fault.line == 3)
    }
  }
}
