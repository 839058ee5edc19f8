import Canon
import Foundation
import Testing

@testable import Workflow

/// The transition table, row by row: each guard of each row is refused where it is missing.
///
/// That each act is allowed where it belongs, refused elsewhere, and refused to every role the row
/// does not name, is `ActTests`' and `OfficeActTests`'; here it is shown that they leave none out.
struct TransitionTests {
  static let rows =
    Transition.intake + Transition.instruction + Transition.reports + Transition.reply
    + Transition.afterReply + Transition.supervision + Transition.beside

  static let refused = rows.flatMap { row in
    row.guards.indices.map { RefusedTransition(row: row, guardNumber: $0) }
  }

  @Test(arguments: refused)
  func `a transition is refused where what it needs is missing`(_ case: RefusedTransition) throws {
    let missing = `case`.missing
    let course = try (missing.course ?? `case`.row.course)()
    let refusal = try missing.refusal(course)

    #expect(throws: refusal) {
      try missing.attempt(course, missing.member ?? `case`.row.member)
    }
  }

  @Test(arguments: rows.filter { $0.rule == nil }.map(\.number))
  func `the guards of a row are about its acts`(number: String) throws {
    let row = try #require(Self.rows.first { $0.number == number })
    let tried = row.guards.compactMap(\.act)

    #expect(row.acts.isEmpty || tried.allSatisfy { row.acts[$0] != nil }, "\(tried)")
    #expect(!row.guards.isEmpty)
  }

  /// The numbers of the table in the design, in its order.
  static let numbers = [
    "1", "1a", "1b", "2", "2a", "2b", "3", "4", "5", "6", "7", "8", "8a", "9", "10", "11", "12",
    "13", "14", "15", "16", "17", "18", "18a", "19", "19a", "20", "21", "21a", "22", "23", "24",
    "25", "26", "27", "28", "29", "30", "31", "31a", "32", "33", "34", "35", "36", "36a", "37",
    "37a", "38", "39", "40",
  ]

  @Test func `every row of the design stands in the table once`() {
    let built = Self.rows.map(\.number)

    #expect(Set(Self.numbers).subtracting(built).isEmpty)
    #expect(Set(built).count == built.count)
  }

  @Test(arguments: Act.allCases)
  func `an act has a row, and is for whom its row names`(act: Act) {
    let named = Self.rows.compactMap { $0.acts[act] }

    #expect(!named.isEmpty)
    #expect(named.allSatisfy { Set($0) == Set(act.defaultRoles) })
  }

  @Test(arguments: OfficeAct.allCases)
  func `an act of the office has a row, and is for whom its row names`(act: OfficeAct) {
    let named = Self.rows.compactMap { $0.officeActs[act] }

    #expect(!named.isEmpty)
    #expect(named.allSatisfy { Set($0) == Set(act.roles) })
  }

  @Test func `every rule's fact has a row, and comes of an act`() throws {
    let rules = Set(Self.rows.compactMap(\.rule))
    var filler = Filler(seed: 1)
    let facts = filler.oneOfEach().filter { $0.isConsequence }.map(\.name)
    let made = try Set(ActTests.acts.flatMap { try ActTests.ready(for: $0).records })
    let promised = try Course.to(.promised).records.flatMap(\.facts).map(\.name)

    #expect(rules.union(["approvalCompleted"]) == Set(facts))
    #expect(rules.isSubset(of: made.union(promised)))
  }
}

/// That no refusal is left which nothing provokes.
struct RefusalCasesTests {
  /// What no act of a matter and none in these rows leads to, and where it is provoked.
  static let elsewhere: [String: [String]] = [
    "WorkflowTests/PolicyTests.swift": ["badPolicy", "leftToNobody"],
    "WorkflowTests/RosterTests.swift": ["notAdministrator", "noRoles", "lastAdministrator"],
    "WorkflowTests/DutyTests.swift": ["noShiftRight", "noShiftWaiting", "ownShift"],
    "WorkflowTests/LeaveTests.swift": [
      "leaveOfOther", "leaveEmpty", "leaveOver", "leaveTooLong", "leaveTwice", "notOnLeave",
      "ownDeputy", "deputyAway", "deputyCycle", "deputiesTooMany",
    ],
    "RegistryTests/WatchingTests.swift": ["office.reportTaken"],
    "RegistryTests/MergingInTheRegisterTests.swift": ["merging.noSuchTarget"],
  ]

  /// The families of refusals, and the files that list them.
  static let families: [(prefix: String, type: String, file: String)] = [
    ("", "Refusal", "Deciding/Refusal.swift"),
    ("supervision.", "SupervisionRefusal", "Supervision/SupervisionRefusal.swift"),
    ("office.", "OfficeRefusal", "Supervision/SupervisionRefusal.swift"),
    ("bulletin.", "BulletinRefusal", "Supervision/SupervisionRefusal.swift"),
    ("merging.", "MergeRefusal", "Deciding/MergeRefusal.swift"),
    ("behalf.", "BehalfRefusal", "Deciding/BehalfRefusal.swift"),
    ("afterReply.", "AfterReplyRefusal", "Deciding/AfterReplyRefusal.swift"),
  ]

  @Test func `every refusal there is comes of some row, or of the test named for it`() throws {
    var listed: Set<String> = []
    for family in Self.families {
      let cases = try Self.cases(of: family.type, in: "../Sources/Workflow/" + family.file)
      listed.formUnion(cases.map { family.prefix + $0 })
    }
    listed.subtract(Self.families.map { String($0.prefix.dropLast()) })

    let provoked = try Set(
      TransitionTests.refused.map { refused in
        let course = try (refused.missing.course ?? refused.row.course)()
        return Self.name(of: try refused.missing.refusal(course))
      })

    let missing = listed.subtracting(provoked).subtracting(Self.elsewhere.values.joined())
    #expect(missing.isEmpty, "\(missing.sorted())")
    #expect(provoked.isDisjoint(with: Self.elsewhere.values.joined()))
  }

  @Test(arguments: elsewhere.keys.sorted())
  func `what is provoked elsewhere is named there`(file: String) throws {
    let text = try Self.text(of: file)

    for name in Self.elsewhere[file] ?? [] {
      let last = name.split(separator: ".").last ?? ""
      #expect(text.contains(".\(last)"), "\(name)")
    }
  }

  /// The name of a refusal's case, after its family's.
  static func name(of refusal: Refusal) -> String {
    let parts = "\(refusal)".split(separator: "(", maxSplits: 2)
    let name = String(parts[0])
    guard families.contains(where: { $0.prefix == name + "." }), parts.count > 1 else {
      return name
    }
    let inner = parts[1].prefix { $0 != ")" }
    return name + "." + (inner.split(separator: ".").last ?? "")
  }

  private static func cases(of type: String, in file: String) throws -> [String] {
    let text = try text(of: file)
    let body = text.components(separatedBy: "enum \(type):").last ?? ""
    let lines = body.components(separatedBy: "\n}").first?.split(separator: "\n") ?? []
    return lines.filter { $0.hasPrefix("  case ") }
      .map { String($0.dropFirst(7).prefix { $0.isLetter }) }
  }

  private static func text(of file: String) throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return try String(contentsOf: tests.appending(path: file), encoding: .utf8)
  }
}
