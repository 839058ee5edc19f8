// Why things came back, for as long as that still asks something of somebody.
extension Matter {
  /// Why the proposal came back, until another is made.
  public var standingProposalReturn: Dated<String>? {
    guard let proposal, let back = proposalReturn,
      back.moment.number > proposal.moment.number
    else { return nil }
    return back
  }

  /// Why a department's report came back, until a later one is accepted or the reply passes review.
  public func standingReturn(of assignment: Assignment) -> Dated<String>? {
    guard let back = assignment.sentBack, assignment.stage != .accepted else { return nil }
    let passed = [review?.moment, publication?.moment].compactMap(\.self)
    return passed.contains { $0.number > back.moment.number } ? nil : back
  }

  /// Why the public text came back, by whomever, until it is settled anew.
  public var standingTextReturns: [Dated<String>] {
    let settled = [masking?.moment, review?.moment, publication?.moment].compactMap(\.self)
    let reply = replyReturns.last.map { Dated(value: $0.value.reason, moment: $0.moment) }
    return [secrecyReturn, reply].compactMap(\.self).filter { back in
      !settled.contains { $0.number > back.moment.number }
    }
  }
}
