import Canon

@testable import Workflow

// Rows 30 to 34, 39 and 40: what follows a posted reply, up to the file.
extension Transition {
  static let afterReply: [Transition] = [
    correct, Transition("31", rule: "promiseOpened"), movePromise, keepPromise, close, reopen,
    archive, file,
  ]

  private static let correct = Transition(
    "30",
    [
      .proposeCorrection: [.administrator], .confirmCorrection: [.leader],
      .refuseCorrection: [.leader],
    ], from: { try .to(.published) },
    refuses: [
      Missing(
        .textMissing(.reason), .proposeCorrection(edited(Sample.correction) { $0.reason = "" })),
      Missing(
        .unfilledPlaceholder(.publicText, "{{日期}}"),
        .proposeCorrection(edited(Sample.correction) { $0.text = unfilled })),
      Missing(
        .textMissing(.publicText),
        .proposeCorrection(edited(Sample.withdrawal) { $0.text = nil })),
      Missing(
        .endingPending(.confirmCorrection), .proposeCorrection(Sample.correction), in: correcting),
      Missing(
        .noEndingPending(.confirmCorrection), .confirmCorrection(Confirmation()), by: "zhao"),
      Missing(.noEndingPending(.confirmCorrection), .refuseCorrection(Sample.reason), by: "zhao"),
      Missing(.textMissing(.reason), .refuseCorrection(Reason()), by: "zhao", in: correcting),
      Missing(
        .textTooLong(.note, limit: 1000),
        .confirmCorrection(edited(Confirmation()) { $0.note = tooLong }), by: "zhao",
        in: correcting),
      Missing(.ownProposal(.confirmCorrection), .confirmCorrection(Confirmation())) {
        try alone(correcting())
      },
    ])

  @Sendable private static func correcting() throws -> Course {
    try .to(.published, then: [.proposeCorrection])
  }

  /// The same where who proposed is a leader too.
  private static func alone(_ course: Course) -> Course {
    edited(course) { $0.office = Fixture.office(Fixture.members.dropFirst() + [both]) }
  }

  private static let movePromise = Transition(
    "31a",
    [
      .proposePromiseMove: [.administrator], .confirmPromiseMove: [.leader],
      .refusePromiseMove: [.leader],
    ], from: { try .to(.promised) },
    refuses: [
      moving(.promiseDateMissing) { $0.to = nil },
      moving(.promiseDatePast(Fixture.monday.advanced(byDays: -1))) {
        $0.to = Fixture.monday.advanced(byDays: -1)
      },
      moving(.textMissing(.reason)) { $0.reason = " " },
      moving(.textMissing(.proof)) { $0.told = "" },
      Missing(
        { .afterReply(.promiseNotLater(try promised($0))) }, .proposePromiseMove,
        { course in
          .proposePromiseMove(
            edited(Sample.laterPromise(than: course.matter, course.today)) {
              $0.to = course.matter.promisedOn
            })
        }),
      Missing(
        { .afterReply(.promiseMovedBefore(try promised($0))) }, .proposePromiseMove,
        { .proposePromiseMove(Sample.laterPromise(than: $0.matter, $0.today)) },
        in: {
          var course = try proposed()
          try course.perform(.confirmPromiseMove(Confirmation()), by: "zhao")
          return course
        }),
      Missing(
        .noEndingPending(.confirmPromiseMove), .confirmPromiseMove(Confirmation()), by: "zhao"),
      Missing(.noEndingPending(.confirmPromiseMove), .refusePromiseMove(Sample.reason), by: "zhao"),
      Missing(.textMissing(.reason), .refusePromiseMove(Reason()), by: "zhao", in: proposed),
      Missing(.ownProposal(.confirmPromiseMove), .confirmPromiseMove(Confirmation())) {
        try alone(proposed())
      },
    ])

  @Sendable private static func proposed() throws -> Course {
    try .to(.promised, then: [.proposePromiseMove])
  }

  private static func promised(_ course: Course) throws -> CivilDate {
    guard let day = course.matter.promisedOn else { throw Refusal.promiseDateMissing }
    return day
  }

  private static func moving(
    _ refusal: Refusal, _ change: @escaping @Sendable (inout PromiseMoving) -> Void,
  ) -> Missing {
    Missing(
      { _ in refusal }, .proposePromiseMove,
      { .proposePromiseMove(edited(Sample.laterPromise(than: $0.matter, $0.today), change)) })
  }

  private static let keepPromise = Transition(
    "32", [.keepPromise: [.administrator]], from: { try .to(.promised) },
    refuses: [
      Missing(.textMissing(.result), .keepPromise(PromiseKept())),
      Missing(
        .textTooLong(.url, limit: 2000), .keepPromise(edited(Sample.kept) { $0.url = tooLong })),
      Missing(.endingPending(.confirmPromiseMove), .keepPromise(Sample.kept), in: proposed),
    ])

  private static let unreached = edited(Sample.closing) { $0.satisfaction = .unreached }

  private static let close = Transition(
    "33", [.close: [.administrator]], from: { try .to(.published) },
    refuses: [
      Missing(
        { .followUpMissing(until: try $0.clock(.followUp).due) }, .close, { _ in .close(unreached) }
      ),
      Missing(
        { .satisfactionMissing(until: try $0.clock(.followUp).due) }, .close,
        { _ in .close(edited(unreached) { $0.note = "三次未接" }) },
        in: { try .to(.published, office: Fixture.office { $0 = Policy(.hotline) }) }),
      Missing(
        .textTooLong(.note, limit: 1000), .close(edited(Sample.closing) { $0.note = tooLong })),
      Missing(.endingPending(.confirmCorrection), .close(Sample.closing), in: correcting),
    ])

  private static let reopen = Transition(
    "34", [.reopen: [.administrator]], from: { try .to(.closed) },
    refuses: [
      reopening(.textMissing(.newMessage)) { $0.text = "" },
      reopening(.textTooLong(.url, limit: 2000)) { $0.url = tooLong },
      reopening(.textMissing(.point)) { $0.points = [" "] },
      reopening(.tooManyPoints(limit: 20)) { $0.points = Array(repeating: "问", count: 21) },
      reopening(.messageFromFuture) { $0.sentAt = Fixture.at(9, day: 90) },
      Missing(
        { course in
          guard let reply = course.matter.publication else { throw Refusal.nothingToTell }
          return .afterReply(.askedBeforeReply(reply.value.postedAt))
        }, .reopen, { _ in .reopen(Sample.reopening(at: Fixture.at(9))) }),
      Missing(
        { _ in .endingPending(.confirmCorrection) }, .reopen,
        { .reopen(Sample.reopening(at: $0.now)) }, in: correcting),
    ])

  private static func reopening(
    _ refusal: Refusal, _ change: @escaping @Sendable (inout Reopening) -> Void,
  ) -> Missing {
    Missing(
      { _ in refusal }, .reopen, { .reopen(edited(Sample.reopening(at: $0.now), change)) })
  }

  private static let archive = Transition(
    "39", [.archive: [.administrator, .archivist]], by: "han", from: { try .to(.closed) },
    refuses: [
      Missing(.supervision(.slipOpen("roads")), .archive(Sample.archiving)) {
        var course = try Course.to(.closed)
        try course.perform(.proposeSupervision)
        return course
      },
      archiving(.textTooLong(.fileNumber, limit: 200)) { $0.fileNumber = tooLong },
      archiving(.textTooLong(.note, limit: 1000)) { $0.note = tooLong },
      archiving(.textMissing(.title)) { $0.absences = [PieceAbsence()] },
      archiving(.textMissing(.reason)) {
        $0.absences = [edited(PieceAbsence()) { $0.piece = "办理报告" }]
      },
    ])

  private static func archiving(_ refusal: Refusal, _ change: (inout Archiving) -> Void) -> Missing
  {
    Missing(refusal, .archive(edited(Sample.archiving, change)))
  }

  private static let file = Transition(
    "40",
    [
      .consult: [.archivist], .lend: [.archivist], .takeBack: [.archivist],
      .retainLonger: [.archivist],
    ], by: "han", from: { try .to(.archived) },
    refuses: [
      Missing(.textMissing(.reader), .consult(edited(Sample.consulted) { $0.reader = "" })),
      Missing(.textMissing(.reason), .consult(edited(Sample.consulted) { $0.reason = " " })),
      lending(.textMissing(.reader)) { $0.reader = " " },
      lending(.textMissing(.reason)) { $0.reason = "" },
      lending(.afterReply(.dueBackMissing)) { $0.dueBack = nil },
      lending(.afterReply(.dueBackPast(Fixture.monday.advanced(byDays: -1)))) {
        $0.dueBack = Fixture.monday.advanced(byDays: -1)
      },
      lending(
        .afterReply(.fileOut(to: "审计局", until: Fixture.monday)), in: lent
      ) { _ in },
      Missing(.afterReply(.fileNotOut), .takeBack(FileReturned())),
      Missing(
        .textTooLong(.note, limit: 1000),
        .takeBack(edited(FileReturned()) { $0.note = tooLong }), in: lent),
      Missing(
        { .afterReply(.retentionNotLonger($0.matter.retention ?? .years10)) }, .retainLonger,
        { course in
          .retainLonger(
            edited(Sample.retained) { $0.retention = course.matter.retention ?? .years10 })
        }),
      Missing(.textMissing(.reason), .retainLonger(edited(Sample.retained) { $0.reason = "" })),
    ])

  @Sendable private static func lent() throws -> Course {
    try .to(.archived, then: [Step(.lend(Sample.lent(until: Fixture.monday)), by: "han")])
  }

  private static func lending(
    _ refusal: Refusal, in course: (@Sendable () throws -> Course)? = nil,
    _ change: (inout FileLent) -> Void,
  ) -> Missing {
    Missing(refusal, .lend(edited(Sample.lent(until: Fixture.monday), change)), in: course)
  }
}
