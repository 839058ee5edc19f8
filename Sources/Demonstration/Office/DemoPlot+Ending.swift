import Workflow

extension DemoPlot {
  /// Ends a matter soon after its registration, without a reply; false where it takes its way.
  mutating func endEarly(_ message: DemoMessage) -> Bool {
    if endMerged() { return true }
    if takes(.declined, percent: knows(DemoReasons.proceedings, message, 12, 40))
      || ending == .declineProposed
    {
      return end(.proposeDecline, .confirmDecline, .refuseDecline)
    }
    if takes(.transferred, percent: knows(DemoReasons.bodies, message, 8, 50))
      || ending == .transferProposed
    {
      return end(.proposeTransfer, .confirmTransfer, .refuseTransfer)
    }
    if takes(.voided, percent: isBrief ? 8 : 1) || ending == .voidProposed {
      add(.proposeVoid, 5...40)
      add(.confirmVoid, 15...90)
      return true
    }
    return false
  }

  /// How often a message is sent on that another body answers for.
  private func knows(
    _ others: [String: DemoElsewhere], _ message: DemoMessage, _ usual: Int, _ brief: Int,
  ) -> Int {
    others[message.topic] == nil ? 0 : isBrief ? brief : usual
  }

  private mutating func end(_ proposal: Act, _ confirmation: Act, _ refusal: Act) -> Bool {
    add(proposal, 5...40)
    guard ending != nil || !random.happens(percent: 25) else {
      add(refusal, 15...90)
      return false
    }
    add(confirmation, 15...90)
    add(.tellEnd, 10...60)
    return true
  }
}
