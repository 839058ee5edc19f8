import Workflow

extension Fact {
  /// The originals a fact names, with what each is called.
  var originals: [(title: String, digest: String)] {
    switch self {
    case .received(let received):
      [("留言原件.json", received.message)] + Self.titled(received.attachments)
    case .reported(let report), .consolidated(let report): Self.titled(report.attachments)
    case .published(let publication): Self.titled(publication.attachments)
    case .onBehalf(let behalf): Self.titled(behalf.attachments)
    case .officeFounded, .memberAdmitted, .departmentNamed, .areaNamed, .topicNamed,
      .sourceDescribed, .policyAdopted, .calendarLoaded, .closureDeclared, .registered, .proposed,
      .instructed, .proposalReturned,
      .dispatched, .signedFor, .reportSigned, .reportRefused, .reportAccepted, .reportSentBack,
      .bypassed, .consolidationOpened, .reviewOpened, .reviewed, .returnedFromReview, .approved,
      .approvalCompleted, .returnedFromApproval, .promiseOpened, .promiseKept, .closed,
      .archived, .reminded, .explained, .extensionAsked, .extensionGranted, .extensionRefused,
      .pauseBegan, .pauseEnded, .alarmAcknowledged, .shiftHandedOver, .shiftTaken,
      .envelope, .unknown:
      []
    }
  }

  private static func titled(_ attachments: [Attachment]) -> [(title: String, digest: String)] {
    attachments.map { ("附件-" + $0.name, $0.original) }
  }

  /// Whether who records it writes, or answers for, the wording of a reply.
  var isDraft: Bool {
    switch form {
    case .known(let name, _): ["reported", "consolidated", "reviewed"].contains(name)
    case .raw: false
    }
  }

  var isBehalf: Bool {
    if case .onBehalf = self { true } else { false }
  }
}
