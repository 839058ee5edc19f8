import Canon

@testable import Workflow

// Rows 23 to 29: what stands between a report and the public.
extension Transition {
  static let reply: [Transition] = [
    mask, examine, review, approve, returnFromApproval, edit, publish,
  ]

  /// A text with a name, a number and a secrecy word in it.
  private static let marked = edited(Sample.review) {
    $0.text = "您好，张伟先生。咨询电话0515-68123456，请勿外传。"
  }

  private static let hits = Masker().hits(in: marked.text)

  private static let words = SecrecyWords().hits(in: "您好，张某某先生。咨询电话0515-68123456，请勿外传。")

  private static func marking(_ change: (inout Review) -> Void) -> Review {
    edited(marked) {
      $0.masksRest = true
      $0.kept = [MaskOverride(2, "公开电话")]
      change(&$0)
    }
  }

  /// What every public text needs, from the review and from an edit.
  private static let unsettled: [(Refusal, Review)] = [
    (.textMissing(.publicText), edited(Sample.review) { $0.text = " " }),
    (.textTooLong(.publicText, limit: 6000), edited(Sample.review) { $0.text = tooLong }),
    (.unfilledPlaceholder(.publicText, "{{日期}}"), edited(Sample.review) { $0.text = unfilled }),
    (.hitsUndecided(hits), marked),
    (.unknownHit(3), marking { $0.kept = [MaskOverride(3, "公开电话")] }),
    (.keptWithoutReason(2), marking { $0.kept = [MaskOverride(2, " ")] }),
    (.wordsUndecided(words), marking { _ in }),
    (.unknownWord(2), marking { $0.words = [MaskOverride(2, "已核")] }),
    (.wordWithoutReason(1), marking { $0.words = [MaskOverride(1, "")] }),
  ]

  private static let mask = Transition(
    "23", [.mask: [.administrator]], from: { try .to(.underReview) },
    refuses: unsettled.map { Missing($0, .mask($1)) } + [
      Missing(
        .textTooLong(.note, limit: 1000), .mask(edited(Sample.review) { $0.note = tooLong })),
      Missing(.endingPending(.confirmTransfer), .mask(Sample.review), in: ending),
    ])

  /// A reply that reached the review while an end waits for a leader.
  @Sendable private static func ending() throws -> Course {
    var course = try Course.working()
    try course.perform(EndingTests.transfer, by: "wang")
    try course.perform(.report(Sample.report()), by: "li")
    try course.perform(.sign(ReportJudged()), by: "chen")
    return course
  }

  private static let examine = Transition(
    "24", [.examineSecrecy: [.secrecyReviewer], .returnFromSecrecy: [.secrecyReviewer]], by: "yan",
    from: { try .masked() },
    refuses: [
      Missing(.notMasked, .examineSecrecy(SecrecyExamined())) { try .to(.underReview) },
      Missing(.textChanged, .examineSecrecy(SecrecyExamined())),
      examining(.openedWithoutGround(.partly)) { $0.openness = .partly },
      examining(.openedWithoutGround(.privately)) { $0.openness = .privately },
      examining(.openedWithoutGround(.withheld)) { $0.openness = .withheld },
      examining(.textTooLong(.reason, limit: 1000)) { $0.ground = tooLong },
      examining(
        .ownDraft, by: "wang",
        in: {
          let both = edited(Fixture.member("wang", .administrator)) {
            $0.roles.append(.secrecyReviewer)
          }
          return try .masked(office: Fixture.office([both] + Fixture.members.dropFirst()))
        }
      ) { _ in },
      Missing(
        { _ in .endingPending(.confirmTransfer) }, .examineSecrecy,
        { .examineSecrecy(Sample.examination(of: $0.matter)) }, in: ending),
      Missing(.notMasked, .returnFromSecrecy(Sample.reason)) { try .to(.underReview) },
      Missing(.textMissing(.reason), .returnFromSecrecy(Reason())),
    ])

  private static func examining(
    _ refusal: Refusal, by member: MemberID? = nil,
    in course: (@Sendable () throws -> Course)? = nil,
    _ change: @escaping @Sendable (inout SecrecyExamined) -> Void,
  ) -> Missing {
    Missing(
      { _ in refusal }, .examineSecrecy,
      { .examineSecrecy(edited(Sample.examination(of: $0.matter), change)) }, by: member,
      in: course)
  }

  private static let review = Transition(
    "25", [.review: [.administrator]], from: { try .examined() },
    refuses: [
      Missing(.notMasked, .review(Review())) { try .to(.underReview) },
      Missing(.secrecyNotExamined(by: ["yan"]), .review(Review())) { try .masked() },
      Missing(.textChanged, .review(edited(Sample.review) { $0.text = "另一份答复" })),
      Missing(
        .textTooLong(.note, limit: 1000), .review(edited(Review()) { $0.note = tooLong })),
      Missing(.pointUnanswered(3), .review(Review())) {
        var course = try Course.examined()
        try course.perform(.amend(Sample.amendment), by: "zhao")
        return course
      },
      Missing(.endingPending(.confirmTransfer), .review(Review()), in: ending),
    ]
      // Where nobody reviews secrecy, the text is settled as it is passed on.
      + unsettled.map { refusal, review in
        Missing(refusal, .review(review)) {
          try .to(.underReview, office: Fixture.office { $0.secrecyReview = .never })
        }
      })

  private static let approve = Transition(
    "26", [.approve: [.leader]], by: "zhao", from: { try .to(.awaitingApproval) },
    refuses: [
      Missing(.textChanged, .approve(Approval())),
      approving(.otherLevel(.responsible), by: "qian") {
        try .to(.awaitingApproval, office: ApprovalLevelTests.office)
      },
      approving(.alreadyApproved) {
        var course = try Course.to(
          .awaitingApproval, office: Fixture.office { $0.approvalLevels = 2 })
        try course.perform(.approve)
        return course
      },
      approving(.ownDraft, by: "wang") {
        var course = try Course.to(.awaitingApproval)
        course.office = Fixture.office(Fixture.members.dropFirst() + [both])
        return course
      },
      approving(.secrecyNotExamined(by: ["yan"])) {
        var course = try Course.to(.awaitingApproval)
        course.matter.secrecy = nil
        return course
      },
      Missing(
        { _ in .textTooLong(.note, limit: 1000) }, .approve,
        { .approve(edited(Sample.approval(of: $0.matter)) { $0.comment = tooLong }) }),
    ])

  private static func approving(
    _ refusal: Refusal, by member: MemberID? = nil,
    in course: @escaping @Sendable () throws -> Course,
  ) -> Missing {
    Missing(
      { _ in refusal }, .approve, { .approve(Sample.approval(of: $0.matter)) }, by: member,
      in: course)
  }

  private static let returnFromApproval = Transition(
    "27", [.returnFromApproval: [.leader]], by: "zhao",
    from: { try .to(.awaitingApproval, shared: true) },
    refuses: returning { .returnFromApproval($0) })

  private static let edit = Transition(
    "28", [.edit: [.administrator, .leader]], from: { try .to(.approved) },
    refuses: [
      Missing(.textMissing(.reason), .edit(edited(Sample.edit) { $0.note = nil })),
      Missing(.textSame, .edit(edited(Sample.edit) { $0.text = Sample.review.text })),
    ]
      + unsettled.map { refusal, review in
        Missing(refusal, .edit(edited(review) { $0.note = "补充" }))
      })

  private static let publish = Transition(
    "29", [.publish: [.administrator]], from: { try .to(.approved) },
    refuses: [
      posting(.textMissing(.url)) { $0.publication.url = "" },
      posting(.textMissing(.proof)) { $0.publication.proof = " " },
      posting(.postedTextMissing) { $0.posted = nil },
      posting(.textTooLong(.reason, limit: 1000)) { $0.publication.difference = tooLong },
      posting(
        .postedTextDiffers(
          Difference.words(
            from: PostedText(Sample.review.text).text, to: PostedText("您好。").text))
      ) { $0.posted = "您好。" },
      posting({ .postedOutsideWindow(approved: $0.matter.since.at) }) {
        $0.publication.postedAt = Fixture.at(8)
      },
      posting({ .postedOutsideWindow(approved: $0.matter.since.at) }) {
        $0.publication.postedAt = Fixture.at(8, day: 9)
      },
      posting(.merging(.notMerged("m77"))) {
        $0.publication.merged = [MergedReply(to: "m77", at: "https://example.org/1")]
      },
      posting(
        {
          guard let merged = $0.matter.merges.first?.value else { throw Refusal.nothingToTell }
          return .merging(.replyMissing(merged.number, url: merged.url))
        },
        in: {
          var course = try Course.beside(.approved)
          try course.perform(.merge)
          guard let target = course.others["m9"] else { throw Refusal.merging(.noTarget) }
          course.matter = target
          return course
        }
      ) { _ in },
      Missing(
        { _ in .textMissing(.proof) }, .publish,
        { course in
          .publish(edited(Posting()) { $0.publication.postedAt = course.now })
        },
        in: {
          var course = try Course.examined(.privately)
          for step in [Step.review, .approve] { try course.perform(step) }
          return course
        }),
    ])

  private static func posting(
    _ refusal: Refusal, _ change: @escaping @Sendable (inout Posting) -> Void,
  ) -> Missing {
    posting({ _ in refusal }, change)
  }

  private static func posting(
    _ refusal: @escaping @Sendable (Course) throws -> Refusal,
    in course: (@Sendable () throws -> Course)? = nil,
    _ change: @escaping @Sendable (inout Posting) -> Void,
  ) -> Missing {
    Missing(
      refusal, .publish,
      { .publish(edited(Sample.posting(of: $0.matter, at: $0.now), change)) }, in: course)
  }
}
