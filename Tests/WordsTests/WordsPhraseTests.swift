import Testing
import Words
import Workflow

struct WordsPhraseTests {
  static let families: [(name: String, phrases: [Phrase])] = [
    ("matter stages", Matter.Stage.allCases.map(\.phrase)),
    ("assignment stages", Assignment.Stage.allCases.map(\.phrase)),
    ("acts", Act.allCases.map(\.phrase)),
    ("clock kinds", Clock.Kind.allCases.map(\.phrase)),
    ("clock levels", Clock.Level.allCases.map(\.phrase)),
    ("clock marks", [Clock.extended, Clock.squeezed, Clock.grace]),
    ("counting", WorkingTime.Counting.allCases.map(\.phrase)),
    ("roles", Role.allCases.map(\.phrase)),
    ("message kinds", MessageKind.allCases.map(\.phrase)),
    ("identities", Identity.allCases.map(\.phrase)),
    ("outcomes", Outcome.allCases.map(\.phrase)),
    ("point treatments", PointTreatment.allCases.map(\.phrase)),
    ("channels", Channel.allCases.map(\.phrase)),
    ("satisfactions", Satisfaction.allCases.map(\.phrase)),
    ("retentions", Retention.allCases.map(\.phrase)),
    ("return targets", ReturnTarget.allCases.map(\.phrase)),
    ("text fields", TextField.allCases.map(\.phrase)),
    ("supervision grounds", SupervisionBreach.allCases.map(\.phrase)),
    ("risk levels", RiskLevel.allCases.map(\.phrase)),
    ("risk statuses", RiskStatus.allCases.map(\.phrase)),
    ("bulletin stages", Bulletin.Stage.allCases.map(\.phrase)),
    ("bulletin omissions", BulletinOmission.Ground.allCases.map(\.phrase)),
    ("acts of the office", OfficeAct.allCases.map(\.phrase)),
  ]

  @Test(arguments: families, Language.allCases)
  func `each word of a family is there and stands for one thing`(
    family: (name: String, phrases: [Phrase]), language: Language,
  ) {
    let words = family.phrases.map { $0(language) }

    #expect(words.allSatisfy { !$0.isEmpty }, "\(family.name)")
    #expect(Set(words).count == words.count, "\(family.name): \(words)")
  }

  @Test(arguments: families + [("awaited acts", Act.allCases.map(\.awaited))])
  func `each word is Chinese in one language and Latin in the other`(
    family: (name: String, phrases: [Phrase]),
  ) {
    for phrase in family.phrases {
      #expect(phrase.zh.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(phrase)")
      #expect(phrase.en.unicodeScalars.allSatisfy { $0.isASCII }, "\(phrase)")
    }
  }

  @Test(arguments: Matter.Stage.allCases)
  func `a stage before the last is named for what it waits for`(stage: Matter.Stage) {
    let expected: [Matter.Stage: String] = [
      .received: "待登记", .registered: "待拟办", .awaitingInstruction: "待批示",
      .instructed: "待交办", .inHand: "办理中", .consolidating: "待汇总",
      .underReview: "待审核", .awaitingApproval: "待审定", .approved: "待发布",
      .published: "已回复", .promised: "跟踪中", .closed: "已办结", .archived: "已归档",
      .declined: "不予受理", .transferred: "转出", .voided: "作废", .merged: "并件",
    ]

    #expect(stage.phrase(.zh) == expected[stage])
  }
}
