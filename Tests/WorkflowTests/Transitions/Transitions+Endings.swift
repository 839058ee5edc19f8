import Canon

@testable import Workflow

// Rows 3 to 6: ends without a reply, and one reply to several messages.
extension Transition {
  static let decline = Transition(
    "3",
    [
      .proposeDecline: [.administrator], .confirmDecline: [.leader], .refuseDecline: [.leader],
      .tellEnd: [.administrator],
    ], from: { try .to(.registered) },
    refuses: [
      declining(.textMissing(.reason)) { $0.ground = .other },
      declining(.textTooLong(.reason, limit: 1000)) { $0.reason = tooLong },
      declining(.textMissing(.properChannel)) { $0.properChannel = nil },
      declining(.textTooLong(.properChannel, limit: 200)) { $0.properChannel = tooLong },
      declining(.textMissing(.notice)) { $0.notice = " " },
      declining(.unfilledPlaceholder(.notice, "{{日期}}")) { $0.notice = unfilled },
      declining(.afterReply(.alreadyAnswered(.proposeDecline)), in: corrected) { _ in },
      Missing(
        holdsAnother, .proposeDecline, { _ in .proposeDecline(Sample.declining) }, in: held),
      declining(.endingPending(.confirmVoid), in: { try .ending(EndingTests.void) }) { _ in },
    ] + second(EndingTests.decline, .confirmDecline(Confirmation()), .refuseDecline(Reason()))
      + telling)

  private static let telling: [Missing] = [
    Missing({ _ in .nothingToTell }, .tellEnd, { .tellEnd(Sample.told(at: $0.now)) }),
    told(.textMissing(.url)) { $0.url = nil }, told(.textMissing(.proof)) { $0.proof = "" },
    told(.textTooLong(.url, limit: 2000)) { $0.url = tooLong },
    told({ .toldOutsideWindow(since: $0.matter.since.at) }) { $0.toldAt = Fixture.at(9) },
    told({ .toldOutsideWindow(since: $0.matter.since.at) }) { $0.toldAt = Fixture.at(9, day: 9) },
  ]

  private static func told(
    _ refusal: Refusal, _ change: @escaping @Sendable (inout Told) -> Void,
  ) -> Missing {
    told({ _ in refusal }, change)
  }

  private static func told(
    _ refusal: @escaping @Sendable (Course) throws -> Refusal,
    _ change: @escaping @Sendable (inout Told) -> Void,
  ) -> Missing {
    Missing(
      refusal, .tellEnd, { .tellEnd(edited(Sample.told(at: $0.now), change)) },
      in: { try .to(.declined) })
  }

  private static func declining(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Declining) -> Void,
  ) -> Missing {
    Missing(refusal, .proposeDecline(edited(Sample.declining, change)), in: course)
  }

  /// What the word of a second person needs.
  private static func second(
    _ proposal: MatterCommand, _ confirmation: MatterCommand, _ refusal: MatterCommand,
  ) -> [Missing] {
    [
      Missing(.noEndingPending(confirmation.act), confirmation, by: "zhao"),
      Missing(.noEndingPending(confirmation.act), refusal, by: "zhao"),
      Missing(.textMissing(.reason), refusal, by: "zhao") { try .ending(proposal) },
      Missing(.ownProposal(confirmation.act), confirmation) {
        var course = try Course.ending(proposal)
        course.office = Fixture.office(Fixture.members.dropFirst() + [both])
        return course
      },
    ]
  }

  /// An administrator who is a leader too.
  static let both = edited(Fixture.member("wang", .administrator)) { $0.roles.append(.leader) }

  /// A matter that was answered, and whose correction a department works on.
  @Sendable static func corrected() throws -> Course {
    var course = try Course.to(.published, then: [.proposeCorrection])
    try course.perform(.confirmCorrection(Confirmation()), by: "zhao")
    try course.perform(
      .returnFromReview(Sample.return(to: .departments, ["roads"])), by: "wang")
    return course
  }

  /// A registered matter with which another is answered.
  @Sendable private static func held() throws -> Course {
    var course = try Course.beside(.registered)
    try course.perform(.merge)
    guard let target = course.others["m9"] else { throw Refusal.merging(.noTarget) }
    course.others = [course.matter.id: course.matter]
    course.matter = target
    return course
  }

  @Sendable private static func holdsAnother(_ course: Course) throws -> Refusal {
    guard let held = course.matter.merges.first else { throw Refusal.merging(.noTarget) }
    return .merging(.holdsOthers(held.value.number))
  }

  static let transfer = Transition(
    "5",
    [
      .proposeTransfer: [.administrator], .confirmTransfer: [.leader], .refuseTransfer: [.leader],
      .tellEnd: [.administrator],
    ], from: { try .to(.registered) },
    refuses: [
      transferring(.textMissing(.receivingBody)) { $0.body = "" },
      transferring(.textMissing(.documentNumber)) { $0.document = " " },
      transferring(.textTooLong(.reason, limit: 1000)) { $0.reason = tooLong },
      transferring(.textMissing(.notice)) { $0.notice = "" },
      transferring(.afterReply(.alreadyAnswered(.proposeTransfer)), in: corrected) { _ in },
      Missing(
        holdsAnother, .proposeTransfer, { _ in .proposeTransfer(Sample.transferring) }, in: held),
      transferring(.endingPending(.confirmDecline), in: { try .ending(EndingTests.decline) }) {
        _ in
      },
    ] + second(EndingTests.transfer, .confirmTransfer(Confirmation()), .refuseTransfer(Reason())))

  private static func transferring(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Transferring) -> Void,
  ) -> Missing {
    Missing(refusal, .proposeTransfer(edited(Sample.transferring, change)), in: course)
  }

  static let void = Transition(
    "6",
    [
      .proposeVoid: [.administrator], .confirmVoid: [.administrator, .leader],
      .refuseVoid: [.administrator, .leader],
    ], from: { try .to(.registered) },
    refuses: [
      Missing(.textMissing(.reason), .proposeVoid(Reason())),
      Missing(.wrongStage(.proposeVoid, is: .inHand), .proposeVoid(Sample.reason)) {
        try .to(.inHand)
      },
      Missing(.alreadyDispatched(.proposeVoid), .proposeVoid(Sample.reason)) {
        var course = try Course.objected()
        try course.perform(.upholdObjection(Sample.uphold()), by: "zhao")
        return course
      },
      Missing(.afterReply(.alreadyAnswered(.proposeVoid)), .proposeVoid(Sample.reason)) {
        try .to(.closed, then: [.reopen])
      },
      Missing(holdsAnother, .proposeVoid, { _ in .proposeVoid(Sample.reason) }, in: held),
      Missing(.endingPending(.confirmTransfer), .proposeVoid(Sample.reason)) {
        try .ending(EndingTests.transfer)
      },
    ] + second(EndingTests.void, .confirmVoid(Confirmation()), .refuseVoid(Reason())))

  static let merge = Transition(
    "4", [.merge: [.administrator], .unmerge: [.administrator]],
    from: { try .beside(.registered) },
    refuses: [
      merging(.textMissing(.reason)) { $0.reason = " " },
      merging(.merging(.intoItself)) { $0.into = "m2" },
      merging(.merging(.noTarget)) { $0.into = "m77" },
      // What is missing first is what a person has to name first.
      Missing(.merging(.noTarget), .merge(Merging())),
      merging(.afterReply(.alreadyAnswered(.merge)), in: { try .to(.closed, then: [.reopen]) }) {
        _ in
      },
      merging(.endingPending(.confirmDecline), in: { try .ending(EndingTests.decline) }) { _ in },
      Missing(holdsAnother, .merge, { _ in .merge(Sample.merging) }, in: held),
      target(.noTarget, by: { _ in .noTarget }) {
        $0.registration?.registration.accusation.members = ["wang"]
      },
      target(.otherReaders("")) { $0.registration?.registration.isRestricted = true },
      at(.published), at(.closed), at(.received),
      target(.targetMayEnd("")) { target in
        target.endings = [Ending(kind: .voiding(Sample.reason), proposed: target.receipt)]
      },
      target(.targetMerged("", into: ""), by: { .targetMerged($0.number, into: "2026-000004") }) {
        target in
        target.stage = .merged
        target.merging = Dated(
          value: edited(Merged()) { $0.intoNumber = "2026-000004" }, moment: target.receipt)
      },
      Missing(.wrongStage(.unmerge, is: .registered), .unmerge(Sample.reason)),
      Missing(.textMissing(.reason), .unmerge(Reason())) { try .to(.merged) },
      Missing(.merging(.noTarget), .unmerge(Sample.reason)) {
        var course = try Course.to(.merged)
        course.others = [:]
        return course
      },
      Missing(
        { .merging(.targetAnswered($0.others["m9"]?.number ?? "")) }, .unmerge,
        { _ in .unmerge(Sample.reason) },
        in: {
          var course = try Course.to(.merged)
          course.others["m9"]?.publications = try Course.to(.published).matter.publications
          return course
        }),
    ])

  private static func merging(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout Merging) -> Void,
  ) -> Missing {
    Missing(refusal, .merge(edited(Sample.merging, change)), in: course)
  }

  /// A target that takes no message; the refusal names its number.
  private static func target(
    _ refusal: MergeRefusal,
    by named: (@Sendable (Matter) -> MergeRefusal)? = nil,
    _ change: @escaping @Sendable (inout Matter) -> Void,
  ) -> Missing {
    Missing(
      { course in
        guard let target = course.others["m9"] else { throw Refusal.merging(.noTarget) }
        return .merging(named?(target) ?? refusal.naming(target.number))
      }, .merge, { _ in .merge(Sample.merging) },
      in: {
        var course = try Course.beside(.registered)
        guard var target = course.others["m9"] else { throw Refusal.merging(.noTarget) }
        change(&target)
        course.others["m9"] = target
        return course
      })
  }

  private static func at(_ stage: Matter.Stage) -> Missing {
    Missing(
      { course in
        guard let target = course.others["m9"] else { throw Refusal.merging(.noTarget) }
        return .merging(
          target.publications.isEmpty
            ? .targetNotOpen(target.number, stage) : .targetAnswered(target.number))
      }, .merge, { _ in .merge(Sample.merging) }, in: { try .beside(stage) })
  }
}

extension MergeRefusal {
  fileprivate func naming(_ number: String) -> MergeRefusal {
    switch self {
    case .otherReaders: .otherReaders(number)
    case .targetMayEnd: .targetMayEnd(number)
    case .intoItself, .noTarget, .noSuchTarget, .holdsOthers, .targetMerged, .targetNotOpen,
      .targetAnswered, .replyMissing, .notMerged:
      self
    }
  }
}
