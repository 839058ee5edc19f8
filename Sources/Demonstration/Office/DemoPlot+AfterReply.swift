import Workflow

extension DemoPlot {
  /// What comes of a reply that was wrong, or did not help.
  mutating func goOnAfterReply() {
    if ending == .corrected || ending == .withdrawn { correct() }
    if ending == .reopened { reopen() }
  }

  /// The reply is put right or taken back, through every gate again.
  private mutating func correct() {
    add(.proposeCorrection, 200...400)
    add(.confirmCorrection, 20...90)
    review(10...50)
    add(.approve, 10...70)
    add(.publish, 5...40)
  }

  /// The citizen is not content, and the department looks again.
  private mutating func reopen() {
    add(.reopen, 200...400)
    instruct()
    add(.signFor, 5...80, lead)
  }

  /// A second message about something that is in hand already.
  mutating func endMerged() -> Bool {
    guard ending == .merged else { return false }
    add(.merge, 15...90)
    return true
  }
}
