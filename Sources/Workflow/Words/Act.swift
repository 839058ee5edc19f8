/// Everything a member can do to a matter: the rows of the transition table.
///
/// One list serves rights, worklists, keys, forms and subcommands.
public enum Act: String, Sendable, CaseIterable {
  case receive
  case register
  case propose
  case instruct
  case returnProposal
  case dispatch
  case proposeDecline
  case confirmDecline
  case refuseDecline
  case proposeTransfer
  case confirmTransfer
  case refuseTransfer
  case proposeVoid
  case confirmVoid
  case refuseVoid
  case tellEnd
  case signFor
  case report
  case sign
  case refuseToSign
  case acceptReport
  case sendBackReport
  case bypass
  case consolidate
  case review
  case returnFromReview
  case approve
  case returnFromApproval
  case publish
  case keepPromise
  case close
  case archive
  case remind
  case explain
  case askExtension
  case grantExtension
  case refuseExtension
  case pause
  case resume
  case acknowledge
  case remindAutomatically
  case refuseExplanation
  case alertLeader
  case proposeSupervision
  case issueSupervision
  case refuseSupervision
  case answerSupervision
  case acceptSupervision
  case returnSupervision
}
