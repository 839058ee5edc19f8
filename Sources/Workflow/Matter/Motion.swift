public import Canon

/// What one member proposed about an answered matter, and another decides.
public struct Motion<Value: Sendable & Equatable>: Sendable, Equatable {
  public let value: Value
  public let proposed: Moment
  /// What the second person said; nil while it waits.
  public var ruling: Ending.Ruling?

  init(_ value: Value, _ proposed: Moment) {
    self.value = value
    self.proposed = proposed
  }

  /// Whether the second person agreed.
  public var isConfirmed: Bool { ruling?.isConfirmed == true }
}

/// A proposal that waits for a second person.
struct PendingProposal {
  /// The act that agrees to it.
  let confirmation: Act
  let proposed: Moment
}

extension Matter {
  /// The change of the posted reply that waits for a leader.
  public var pendingCorrection: Motion<Correcting>? {
    corrections.last.flatMap { $0.ruling == nil ? $0 : nil }
  }

  /// The later day for a promise that waits for a leader.
  public var pendingPromiseMove: Motion<PromiseMoving>? {
    promiseMoves.last.flatMap { $0.ruling == nil ? $0 : nil }
  }

  /// Whether an act would agree to what a member proposed.
  public func isProposed(_ act: Act, by member: MemberID) -> Bool {
    pendingProposal.map { $0.confirmation == act && $0.proposed.involves([member]) } ?? false
  }

  /// What waits for a second person's word.
  var pendingProposal: PendingProposal? {
    if let ending = pendingEnding {
      return PendingProposal(confirmation: ending.kind.confirmation, proposed: ending.proposed)
    }
    return pendingMotion
  }

  /// What waits for a second person's word after the reply.
  var pendingMotion: PendingProposal? {
    if let correction = pendingCorrection {
      return PendingProposal(confirmation: .confirmCorrection, proposed: correction.proposed)
    }
    return pendingPromiseMove.map {
      PendingProposal(confirmation: .confirmPromiseMove, proposed: $0.proposed)
    }
  }

  /// The change of the posted reply that was agreed to and is not posted yet.
  public var openCorrection: Motion<Correcting>? {
    guard let last = corrections.last, last.isConfirmed, let ruling = last.ruling,
      let publication, publication.moment.number < ruling.moment.number
    else { return nil }
    return last
  }

  /// The day what was promised is due; nil where nothing was.
  public var promisedOn: CivilDate? {
    promiseMoves.last { $0.isConfirmed }?.value.to ?? finalReport?.promisedOn
  }

  mutating func ruleOnCorrection(_ isConfirmed: Bool, _ text: String?, _ moment: Moment) {
    guard pendingCorrection != nil else { return }
    corrections[corrections.count - 1].ruling = Ending.Ruling(
      isConfirmed: isConfirmed, text: text, moment: moment)
    guard isConfirmed else { return }
    masking = nil
    secrecy = nil
    review = nil
    approvals = []
    enter(.underReview, moment)
  }

  mutating func ruleOnPromiseMove(_ isConfirmed: Bool, _ text: String?, _ moment: Moment) {
    guard pendingPromiseMove != nil else { return }
    promiseMoves[promiseMoves.count - 1].ruling = Ending.Ruling(
      isConfirmed: isConfirmed, text: text, moment: moment)
  }
}

extension Matter {
  /// When what an entry decides was proposed; nil where it decides nothing.
  public func proposed(ruledBy entry: Int) -> Moment? {
    rounds.lazy.flatMap(\.rulings).first { $0.ruling?.moment.number == entry }?.proposed
  }

  private var rulings: [(proposed: Moment, ruling: Ending.Ruling?)] {
    endings.map { ($0.proposed, $0.ruling) } + corrections.map { ($0.proposed, $0.ruling) }
      + promiseMoves.map { ($0.proposed, $0.ruling) }
  }
}
