import Canon
import Testing
import Workflow

/// Which entries a reader believes.
struct RightsTests {
  let office = Fixture.office().now

  @Test(arguments: [
    (Fact.approved(Approval()), "zhao" as MemberID, "wang" as MemberID),
    (.registered(Registered()), "wang", "sun"),
    (.amended(Amended()), "zhao", "sun"),
    (.instructionChanged(InstructionChanged()), "qian", "wang"),
    (.templateKept(TemplateKept()), "wang", "zhao"),
    (.partRetired(PartRetired()), "wang", "zhao"), (.policyAdopted(Policy()), "wang", "zhao"),
    (.archived(Archiving()), "han", "li"),
    (.alarmAcknowledged(AlarmAcknowledged()), "sun", "li"),
    (.shiftHandedOver(ShiftHandover()), "sun", "zhao"),
    (.shiftTaken(ShiftTaken()), "wang", "chen"),
    (.signedFor(edited(SignedFor()) { $0.department = "roads" }), "li", "chen"),
    (.signedFor(edited(SignedFor()) { $0.department = "roads" }), "li", "zhou"),
    (.reported(edited(Report()) { $0.department = "water" }), "zhou", "li"),
    (.reportSigned(edited(ReportJudged()) { $0.department = "water" }), "wu", "chen"),
    (.explained(edited(Explanation()) { $0.department = "water" }), "wu", "li"),
  ])
  func `a fact is believed of those who had the right to it`(
    fact: Fact, entitled: MemberID, stranger: MemberID,
  ) {
    #expect(office.grants(record([fact], by: entitled)))
    #expect(!office.grants(record([fact], by: stranger)))
    #expect(!office.grants(record([fact], by: "ghost")))
  }

  @Test func `a lead judges the reports of other departments`() {
    let fact = Fact.reportAccepted(edited(ReportJudged()) { $0.department = "water" })

    #expect(office.grants(record([fact], by: "li")))
  }

  @Test func `one fact without the right spoils its entry`() {
    let facts: [Fact] = [.proposed(Proposal()), .instructed(Instruction())]

    #expect(!office.grants(record(facts, by: "wang")))
  }

  @Test func `an entry on behalf is an administrator's, for those who have no desk`() {
    let leader = Fact.onBehalf(Sample.behalf(of: "zhao"))
    let administrator = Fact.onBehalf(Sample.behalf(of: "wang"))

    #expect(office.grants(record([leader, .approved(Approval())], by: "wang")))
    #expect(!office.grants(record([leader, .approved(Approval())], by: "sun")))
    #expect(!office.grants(record([leader, .registered(Registered())], by: "wang")))
    #expect(!office.grants(record([administrator, .published(Publication())], by: "wang")))
  }

  @Test func `a liaison signs where the policy says so`() {
    let fact = Fact.reportSigned(edited(ReportJudged()) { $0.department = "roads" })
    let relaxed = Fixture.office { $0.liaisonSigns = true }.now

    #expect(!office.grants(record([fact], by: "li")))
    #expect(relaxed.grants(record([fact], by: "li")))
    #expect(!relaxed.grants(record([fact], by: "zhou")))
  }

  @Test func `what nobody did needs no right but a member`() {
    #expect(office.grants(record([.reviewOpened(Plain())], by: "he")))
    #expect(office.grants(record([.unknown(name: "later", payload: [])], by: "he")))
  }

  private func record(_ facts: [Fact], by member: MemberID) -> Record {
    Record(number: 5, at: .epoch, by: member, on: ["m2"], facts: facts)
  }
}
