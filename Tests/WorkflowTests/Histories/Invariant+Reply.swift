import Workflow

extension Invariant {
  /// What stands in public was approved, examined and reviewed as it stands, each by another.
  static let approvedAsItStands = Invariant(
    "A published text was approved as it stands, by nobody who wrote it"
  ) { course in
    let matter = course.matter
    guard matter.publication != nil, matter.openCorrection == nil else { return }
    let review = try must(have: matter.review, "it was not reviewed")
    let approvers = matter.approvals.map(\.moment.actor)
    let writer = matter.officeAnswer?.moment.actor ?? matter.lead?.latest?.written.actor
    try must(
      approvers.count == course.office.now.policy.approvalLevels, "a level of approval is missing")
    try must(Set(approvers).count == approvers.count, "somebody approved it twice")
    try must(
      matter.approvals.allSatisfy { $0.value.digest == review.value.digest },
      "another text was approved")
    let secrecy = try must(have: matter.secrecy, "it had no secrecy review")
    try must(secrecy.value.digest == review.value.digest, "another text had the secrecy review")
    try must(
      secrecy.moment.actor != matter.masking?.moment.actor, "its drafter did the secrecy review")
    try must(!approvers.contains(review.moment.actor), "its reviewer approved it")
    try must(!approvers.contains { $0 == writer }, "its writer approved it")
  }
}
