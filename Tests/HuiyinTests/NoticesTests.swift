import Registry
import Testing
import Words
import Workflow

@testable import huiyin

struct NoticesTests {
  @Test(arguments: Language.allCases)
  func `a command tells the gravest alarms, and how many others there are`(language: Language) {
    let alarms = (1...7).map { Notice.unbelieved(entry: $0, reason: "badSignature") }
    let narrator = Narrator(office: Office(), language: language)

    let all = alarms.prefix(5).map(\.self).sentences(narrator)
    let many = alarms.sentences(narrator)

    #expect(all.count == 5)
    #expect(many == all + [language == .zh ? "另有 2 条告警。" : "2 more alarms."])
    #expect(many[0].contains("#1") && many[4].contains("#5"))
  }
}
