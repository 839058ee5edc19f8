import Canon
import Testing
import Workflow

/// What stands between a report and a leader, and between a leader and the public.
struct GateGuardTests {
  private static func masking(_ change: (inout Review) -> Void = { _ in }) -> MatterCommand {
    .mask(
      edited(Sample.review) {
        $0.text = "您好，张伟先生。咨询电话0515-68123456，请勿外传。"
        change(&$0)
      })
  }

  private static let hits = Masker().hits(in: "您好，张伟先生。咨询电话0515-68123456，请勿外传。")
  private static let words = SecrecyWords().hits(
    in: "您好，张某某先生。咨询电话0515-68123456，请勿外传。")

  @Test(arguments: [
    (masking(), Refusal.hitsUndecided(hits)),
    (masking { $0.kept = [MaskOverride(2, "公开电话")] }, .hitsUndecided([hits[0]])),
    (masking { $0.kept = [MaskOverride(3, "公开电话")] }, .unknownHit(3)),
    (masking { $0.kept = [MaskOverride(2, " ")] }, .keptWithoutReason(2)),
    (
      masking { review in
        review.masksRest = true
        review.kept = [MaskOverride(2, "公开电话")]
      }, .wordsUndecided(words)
    ),
    (
      masking { review in
        review.masksRest = true
        review.kept = [MaskOverride(2, "公开电话")]
        review.words = [MaskOverride(1, "")]
      }, .wordWithoutReason(1)
    ),
    (
      masking { review in
        review.masksRest = true
        review.kept = [MaskOverride(2, "公开电话")]
        review.words = [MaskOverride(2, "已核")]
      }, .unknownWord(2)
    ),
    (masking { $0.text = " " }, .textMissing(.publicText)),
    (masking { $0.text = "您好，{{姓名}}" }, .unfilledPlaceholder(.publicText, "{{姓名}}")),
  ])
  func `each hit and each secrecy word is decided`(
    command: MatterCommand, refusal: Refusal,
  ) throws {
    let course = try Course.to(.underReview)

    expect(refusal, from: command, by: "wang", in: course)
  }

  @Test func `what is masked is recorded with what stays and why`() throws {
    var course = try Course.to(.underReview)
    let command = Self.masking { review in
      review.masksRest = true
      review.kept = [MaskOverride(2, "公开电话")]
      review.words = [MaskOverride(1, "已核")]
    }

    try course.perform(command, by: "wang")

    let masked = try #require(course.matter.masking?.value)
    #expect(masked.text == "您好，张某某先生。咨询电话0515-68123456，请勿外传。")
    #expect(masked.digest == "digest of " + masked.text)
    #expect(masked.hits.map(\.kept) == [nil, "公开电话"])
    #expect(masked.hits.map(\.from) == [3, 13])
    #expect(masked.hits.map(\.length) == [3, 13])
    #expect(masked.words.map(\.pattern) == ["请勿外传"])
  }

  @Test func `the office's own secrecy words stop a text, others do not`() throws {
    let office = Fixture.office { $0.secrecyWords = ["口径"] }
    let course = try Course.to(.underReview, office: office)
    let internalText = edited(Sample.review) { $0.text = "内部路灯已修复。" }
    let stopped = edited(Sample.review) { $0.text = "按口径答复。" }

    #expect(try course.decide(.mask(internalText), by: "wang").map(\.name) == ["masked"])
    expect(
      .wordsUndecided(SecrecyWords(["口径"]).hits(in: stopped.text)), from: .mask(stopped),
      by: "wang", in: course)
  }

  @Test func `nothing goes to the leader before it is masked and examined`() throws {
    var course = try Course.to(.underReview)

    expect(.notMasked, from: .review(Review()), by: "wang", in: course)
    expect(.notMasked, from: .review(Sample.review), by: "wang", in: course)
    try course.perform(.mask)
    expect(.secrecyNotExamined(by: ["yan"]), from: .review(Review()), by: "wang", in: course)
    #expect(course.waiting.first?.act == .examineSecrecy)
    try course.perform(.examine)
    expect(
      .textChanged, from: .review(edited(Sample.review) { $0.text = "别的" }), by: "wang",
      in: course)
    #expect(try course.decide(.review(Review()), by: "wang").map(\.name) == ["reviewed"])
  }

  @Test func `the decision binds the text that was read`() throws {
    var course = try Course.masked()
    var examined = SecrecyExamined()
    examined.digest = "digest of another"

    expect(.textChanged, from: .examineSecrecy(examined), by: "yan", in: course)
    let old = Sample.examination(of: course.matter)
    try course.perform(.mask(edited(Sample.review) { $0.text = "改后" }), by: "wang")
    expect(.textChanged, from: .examineSecrecy(old), by: "yan", in: course)
  }

  @Test(arguments: [Openness.partly, .privately, .withheld])
  func `what is not open has its ground`(openness: Openness) throws {
    let course = try Course.masked()

    expect(
      .openedWithoutGround(openness),
      from: .examineSecrecy(Sample.examination(of: course.matter, openness)), by: "yan", in: course)
  }

  @Test func `nobody examines their own draft, unless the policy waives it`() throws {
    var both = Fixture.member("wang", .administrator)
    both.roles.append(.secrecyReviewer)
    let members = [both] + Fixture.members.dropFirst()
    let strict = try Course.masked(office: Fixture.office(members))
    let waived = try Course.masked(office: Fixture.office(members) { $0.allowsOwnDraft = true })
    let command = MatterCommand.examineSecrecy(Sample.examination(of: strict.matter))

    expect(.ownDraft, from: command, by: "wang", in: strict)
    #expect(try waived.decide(command, by: "wang").map(\.name) == ["secrecyExamined"])
  }

  @Test(arguments: [SecrecyGate?.none, .never])
  func `an office without a reviewer has no secrecy review`(gate: SecrecyGate?) throws {
    let members = Fixture.members.filter { gate != nil || $0.member != "yan" }
    var course = try Course.to(
      .underReview, office: Fixture.office(members) { $0.secrecyReview = gate })

    #expect(course.waiting.first?.act == .review)
    let facts = try course.perform(.review(Sample.review), by: "wang")

    #expect(facts.map(\.name) == ["masked", "reviewed"])
    #expect(course.matter.stage == .awaitingApproval)
  }

  @Test func `a policy can ask for a review that nobody is entrusted with yet`() throws {
    let office = Fixture.office(Fixture.members.filter { $0.member != "yan" }) {
      $0.secrecyReview = .always
    }
    let course = try Course.masked(office: office)

    expect(.secrecyNotExamined(by: []), from: .review(Review()), by: "wang", in: course)
  }

  @Test func `a text that comes back from the secrecy review is settled anew`() throws {
    var course = try Course.masked()

    try course.perform(.returnFromSecrecy(Sample.reason), by: "yan")

    #expect(course.matter.masking == nil)
    #expect(course.waiting.first?.act == .mask)
    expect(.notMasked, from: .review(Review()), by: "wang", in: course)
    #expect(course.matter.proposedText == "您好，您反映的问题已经解决。")
  }

  @Test func `why a text came back stands until another passes, and no edit brings it back`()
    throws
  {
    var course = try Course.masked()
    try course.perform(.returnFromSecrecy(Sample.reason), by: "yan")
    #expect(course.matter.standingTextReturns.map(\.value) == [Sample.reason.reason])

    try course.perform(.mask)
    #expect(course.matter.standingTextReturns.isEmpty)
    #expect(course.matter.secrecyReturn?.value == Sample.reason.reason)

    let examination = Sample.examination(of: course.matter, .open, ground: nil)
    try course.perform(.examineSecrecy(examination), by: "yan")
    #expect(course.matter.secrecyReturn == nil)
    try course.perform(.review(Review()), by: "wang")
    try course.perform(.edit(Sample.edit), by: "wang")
    #expect(course.matter.secrecyReturn == nil)
  }

  @Test func `each point is dealt with when the reply is passed on`() throws {
    var course = try Course.examined()
    course.matter.registration?.registration.points.append("何时完工")

    expect(.pointUnanswered(3), from: .review(Review()), by: "wang", in: course)
  }

  @Test(arguments: [Matter.Stage.awaitingApproval, .approved])
  func `an edit voids the review and the approvals`(stage: Matter.Stage) throws {
    var course = try Course.to(stage)

    try course.perform(.edit(Sample.edit), by: "wang")

    #expect(course.matter.stage == .underReview)
    #expect(course.matter.secrecy == nil)
    #expect(course.matter.review == nil)
    #expect(course.matter.approvals.isEmpty)
    #expect(course.matter.publicTexts.map(\.value.text) == [Sample.review.text, Sample.edit.text])
    #expect(course.waiting.first?.act == .examineSecrecy)
    expect(
      .wrongStage(.publish, is: .underReview), from: .publish(Posting()), by: "wang", in: course)
  }

  @Test func `an edit changes something, says why, and is masked too`() throws {
    let course = try Course.to(.approved)
    let same = edited(Sample.edit) { $0.text = Sample.review.text }
    let silent = edited(Sample.edit) { $0.note = nil }
    let open = edited(Sample.edit) { $0.text = "请电13812345678" }

    expect(.textSame, from: .edit(same), by: "wang", in: course)
    expect(.textMissing(.reason), from: .edit(silent), by: "wang", in: course)
    expect(
      .hitsUndecided(Masker().hits(in: open.text)), from: .edit(open), by: "wang", in: course)
  }

  @Test func `a leader who edited a text does not approve it`() throws {
    var course = try Course.to(.awaitingApproval)
    try course.perform(.edit(Sample.edit), by: "zhao")
    try course.perform(.examine)
    try course.perform(.review)

    expect(.ownDraft, from: .approve(Sample.approval(of: course.matter)), by: "zhao", in: course)
    #expect(try !course.decide(.approve(Sample.approval(of: course.matter)), by: "qian").isEmpty)
  }

  @Test func `what stands on the site is the approved text, or the difference is explained`()
    throws
  {
    var course = try Course.to(.approved)
    var posting = Sample.posting(of: course.matter, at: course.now)
    posting.posted = nil
    expect(.postedTextMissing, from: .publish(posting), by: "wang", in: course)

    posting.posted = "<p>您好，您反映的问题已经解决</p>"
    let difference = Difference.words(
      from: "您好,您反映的问题已经解决。", to: "您好,您反映的问题已经解决")
    expect(.postedTextDiffers(difference), from: .publish(posting), by: "wang", in: course)

    posting.publication.difference = "网站自动去掉末尾标点"
    try course.perform(.publish(posting), by: "wang")
    #expect(course.matter.publication?.value.posted == "您好,您反映的问题已经解决")
    #expect(course.matter.publication?.value.isCompared == false)
  }

  @Test func `a policy may do without the look at the site`() throws {
    let course = try Course.to(.approved, office: Fixture.office { $0.skipsPostedCheck = true })
    var posting = Sample.posting(of: course.matter, at: course.now)
    posting.posted = nil

    #expect(try course.decide(.publish(posting), by: "wang").map(\.name) == ["published"])
  }

  @Test(arguments: [Openness.privately, .withheld])
  func `a reply that is not for everybody is given with its proof alone`(
    openness: Openness,
  ) throws {
    var course = try Course.examined(openness)
    try course.perform(.review)
    try course.perform(.approve)
    var posting = Posting()
    posting.publication.postedAt = course.now
    expect(.textMissing(.proof), from: .publish(posting), by: "wang", in: course)
    posting.publication.proof = "5月11日 15:20 电话告知本人"

    try course.perform(.publish(posting), by: "wang")

    #expect(course.matter.stage == .published)
    #expect(course.matter.publication?.value.url == "")
    #expect(course.matter.publication?.value.channel == .phone)
    #expect(try course.clock(.reply).stopped == course.now)
  }

  private func expect(
    _ refusal: Refusal, from command: MatterCommand, by member: MemberID, in course: Course,
    at location: SourceLocation = #_sourceLocation,
  ) {
    #expect(throws: refusal, sourceLocation: location) {
      try course.decide(command, by: member)
    }
  }
}
