import Workflow

/// Where the story of a matter breaks off.
enum DemoEnding: CaseIterable {
  case received, registered, proposalReturned, awaitingInstruction, instructed
  case dispatched, working, silent, awaitingSignature, signatureRefused
  case partSubmitted, partSentBack, bypassed
  case extensionAsked, extensionGranted
  case objected, objectionUpheld
  case consolidating, consolidationUnsigned
  case underReview, secrecyReview, replySentBack
  case awaitingApproval, replyReturned
  case approved, published
  case corrected, withdrawn, reopened, merged
  case declineProposed, declined, transferProposed, transferred, voidProposed, voided

  /// The act after which nothing more happens; nil when nothing happens at all.
  var lastAct: Act? {
    switch self {
    case .received: nil
    case .registered: .register
    case .proposalReturned: .returnProposal
    case .awaitingInstruction: .propose
    case .instructed: .instruct
    case .dispatched: .dispatch
    case .working, .silent: .signFor
    case .awaitingSignature: .report
    case .signatureRefused: .refuseToSign
    case .partSubmitted, .underReview: .sign
    case .partSentBack: .sendBackReport
    case .bypassed: .bypass
    case .objected: .object
    case .objectionUpheld: .upholdObjection
    case .extensionAsked: .askExtension
    case .extensionGranted: .grantExtension
    case .consolidating: .acceptReport
    case .consolidationUnsigned: .consolidate
    case .secrecyReview: .mask
    case .replySentBack: .returnFromReview
    case .awaitingApproval, .replyReturned: .review
    case .approved: .approve
    case .published, .corrected, .withdrawn: .publish
    case .reopened: .signFor
    case .merged: .merge
    case .declineProposed: .proposeDecline
    case .declined: .confirmDecline
    case .transferProposed: .proposeTransfer
    case .transferred: .confirmTransfer
    case .voidProposed: .proposeVoid
    case .voided: .confirmVoid
    }
  }
}
