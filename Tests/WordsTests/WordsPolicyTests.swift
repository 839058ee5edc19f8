import Canon
import Testing
import Workflow

@testable import Words

/// The rules as people read and write them.
struct WordsPolicyTests {
  @Test func `every rule has a word`() {
    let names =
      Rule.members(of: Policy()).map(\.name) + Rule.members(of: ClockRule()).map(\.name)
      + Rule.members(of: KeyPeriod()).map(\.name) + Rule.members(of: RoleGrant()).map(\.name)

    for name in names { #expect(Policy.phrase(of: name) != nil, "\(name)") }
  }

  @Test(arguments: Language.allCases)
  func `the file says every rule with what it means`(language: Language) {
    var policy = Policy(.small)
    policy.clocks = [ClockRule()]

    let text = policy.json5(in: language)

    #expect(text.hasPrefix("{\n  // "))
    #expect(text.contains("  replyDays: 3,\n"))
    #expect(text.contains("  amberMinutes: null,\n"))
    #expect(text.contains("    { act: \"approve\", roles: [\"leader\", \"administrator\"] },\n"))
    #expect(text.contains("    { clock: \"reply\" },\n"))
    #expect(text.hasSuffix(",\n}\n"))
  }

  @Test func `a comparison names the rule, not the place in a list`() {
    var before = Policy()
    before.clocks = [rule(.report, days: 3), rule(.review, days: 1)]
    var after = before
    after.clocks = [rule(.review, days: 1), rule(.report, days: 4)]
    after.allowsPause = true

    let changes = before.changes(to: after)

    #expect(
      changes == [
        PolicyChange(path: "allowsPause", before: "false", after: "true"),
        PolicyChange(path: "clocks[report].days", before: "3", after: "4"),
      ])
    #expect(before.changes(to: before).isEmpty)
  }

  private func rule(_ kind: Clock.Kind, days: Int) -> ClockRule {
    var rule = ClockRule()
    rule.clock = kind
    rule.days = days
    return rule
  }
}
