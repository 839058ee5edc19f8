import Canon
import Workflow

extension DemoDesk {
  /// What is done from the review of a reply to the end of the matter.
  mutating func replyCommand(
    for moment: DemoMatter.Moment, in course: DemoMatter,
  ) -> MatterCommand? {
    switch moment.act {
    case .mask: .mask(masked(course))
    case .examineSecrecy: .examineSecrecy(examined(course))
    case .review: .review(Review())
    case .returnFromReview: .returnFromReview(returned(.lead, DemoReasons.sendBacks, course))
    case .approve: .approve(approval(course))
    case .returnFromApproval:
      .returnFromApproval(returned(.office, DemoReasons.approvalReturns, course))
    case .publish: .publish(posting(at: moment, course))
    case .keepPromise: .keepPromise(kept(course))
    case .close: .close(closing(course))
    case .receive, .register, .amend, .answer, .propose, .returnProposal, .instruct,
      .changeInstruction, .dispatch, .proposeDecline, .confirmDecline, .refuseDecline,
      .proposeTransfer, .confirmTransfer, .refuseTransfer, .proposeVoid, .confirmVoid, .refuseVoid,
      .tellEnd, .signFor, .report,
      .sign, .refuseToSign, .acceptReport, .sendBackReport, .bypass, .consolidate, .remind,
      .explain, .askExtension, .grantExtension, .refuseExtension, .archive, .pause, .resume,
      .acknowledge, .undo, .confirm, .disown,
      .remindAutomatically, .refuseExplanation, .alertLeader,
      .proposeSupervision, .issueSupervision, .refuseSupervision, .answerSupervision,
      .acceptSupervision, .returnSupervision, .returnFromSecrecy, .edit, .object, .upholdObjection,
      .rejectObjection, .tellExtension, .proposeCorrection, .confirmCorrection, .refuseCorrection,
      .reopen, .proposePromiseMove, .confirmPromiseMove, .refusePromiseMove, .consult, .lend,
      .takeBack, .retainLonger, .merge, .unmerge:
      nil
    }
  }

  /// The public text; after a return it comes to the result at once.
  private func masked(_ course: DemoMatter) -> Review {
    var review = Review()
    let wording = course.message.paperwork.wording
    let body = wording.drop { $0 != "\n" }
    let isRevised = !course.matter.replyReturns.isEmpty && !body.isEmpty
    review.text =
      replacement(in: course)
      ?? (isRevised ? "您好！您反映的事项，办理结果如下：" + body : wording)
    review.note = isRevised ? "已按退回意见修改，请再审。" : nil
    review.masksRest = true
    let hits = Masker().hits(in: review.text)
    // The only telephones of a reply are those the body answers itself.
    review.kept = hits.filter { $0.rule == .landline }
      .map { MaskOverride($0.number, "本单位对外公布的咨询电话") }
    let text = hits.masked(review.text, but: Set(review.kept.map(\.number)))
    review.words = SecrecyWords().hits(in: text).map {
      MaskOverride($0.number, "日常用语，不涉及秘密事项")
    }
    return review
  }

  private func examined(_ course: DemoMatter) -> SecrecyExamined {
    var examined = SecrecyExamined()
    examined.digest = course.matter.masking?.value.digest ?? ""
    return examined
  }

  private mutating func returned(
    _ target: ReturnTarget, _ reasons: [DemoReason], _ course: DemoMatter,
  ) -> Return {
    var value = Return()
    value.target = target
    value.reason = words(reasons, on: course)
    return value
  }

  private mutating func approval(_ course: DemoMatter) -> Approval {
    var approval = Approval()
    approval.digest = course.matter.review?.value.digest ?? ""
    approval.comment = random.choice(of: ["同意。", "同意发布。", "同意，及时答复群众。"])
    return approval
  }

  private mutating func posting(
    at moment: DemoMatter.Moment, _ course: DemoMatter,
  ) -> Posting {
    var posting = Posting()
    posting.publication = publication(at: moment, course)
    posting.posted = course.matter.review?.value.text
    return posting
  }

  private mutating func publication(
    at moment: DemoMatter.Moment, _ course: DemoMatter,
  ) -> Publication {
    var publication = Publication()
    publication.url = (course.matter.received.url ?? "") + "#reply"
    let minutesAgo = random.number(in: 1...4)
    publication.postedAt = max(
      course.matter.since.at, moment.at.advanced(bySeconds: -minutesAgo * 60))
    publication.proof = words(DemoReasons.publicationProofs, on: course)
    return publication
  }

  private func kept(_ course: DemoMatter) -> PromiseKept {
    var kept = PromiseKept()
    let points = course.message.points.map { "“\($0.text)”" }.joined(separator: "、")
    kept.result = "您好！您反映的\(points)已按承诺办结，欢迎您到现场查看、监督。"
    kept.url = course.matter.received.url.map { $0 + "#result" }
    return kept
  }

  private mutating func closing(_ course: DemoMatter) -> Closing {
    var closing = Closing()
    switch random.number(in: 1...100) {
    case 1...55: closing.satisfaction = .satisfied
    case 56...80: closing.satisfaction = .acceptable
    case 81...90: closing.satisfaction = .dissatisfied
    case _: closing.satisfaction = .unreached
    }
    closing.method = random.choice(of: [.phone, .phone, .phone, .message, .inPerson])
    closing.note = words(closing.satisfaction.words, on: course)
    return closing
  }
}

extension Satisfaction {
  /// What citizens say who think so.
  fileprivate var words: [DemoReason] {
    switch self {
    case .satisfied: DemoReasons.praise
    case .acceptable: DemoReasons.reservations
    case .dissatisfied: DemoReasons.complaints
    case .unreached: DemoReasons.silences
    }
  }
}
