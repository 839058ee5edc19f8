/// An end without a reply: proposed by one member, decided by another.
public struct Ending: Sendable, Equatable {
  public let kind: Kind
  public let proposed: Moment
  /// What the second person said; nil while it waits.
  public var ruling: Ruling?

  /// Which end, and what was written for it.
  public enum Kind: Sendable, Equatable {
    case declining(Declining)
    case transferring(Transferring)
    case voiding(Reason)
  }

  /// The second person's word.
  public struct Ruling: Sendable, Equatable {
    public let isConfirmed: Bool
    /// Why it was refused, or what was remarked.
    public let text: String?
    public let moment: Moment
  }
}

extension Ending.Kind {
  /// The act that makes the end.
  public var confirmation: Act {
    switch self {
    case .declining: .confirmDecline
    case .transferring: .confirmTransfer
    case .voiding: .confirmVoid
    }
  }

  /// Where the matter stands once it is confirmed.
  public var stage: Matter.Stage {
    switch self {
    case .declining: .declined
    case .transferring: .transferred
    case .voiding: .voided
    }
  }

  /// What the citizen is to be told; nil where nothing is owed.
  public var notice: String? {
    switch self {
    case .declining(let value): value.notice
    case .transferring(let value): value.notice
    case .voiding: nil
    }
  }

  /// Why it is to end.
  public var reason: String? {
    switch self {
    case .declining(let value): value.reason
    case .transferring(let value): value.reason
    case .voiding(let value): value.reason
    }
  }
}

extension Matter.Stage {
  /// Whether a matter in it has ended without a reply.
  public var isEnd: Bool {
    switch self {
    case .declined, .transferred, .voided, .merged: true
    case .received, .registered, .awaitingInstruction, .instructed, .inHand, .consolidating,
      .underReview, .awaitingApproval, .approved, .published, .promised, .closed, .archived:
      false
    }
  }
}

extension Matter {
  /// The end that waits for a second person.
  public var pendingEnding: Ending? {
    guard let last = endings.last, last.ruling == nil, !stage.isEnd else { return nil }
    return last
  }

  /// The end it came to.
  public var ending: Ending? { stage.isEnd ? endings.last { $0.kind.stage == stage } : nil }

  /// When it came to its end.
  public var ended: Moment? { stage.isEnd ? since : nil }

  /// Whether the citizen has still to be told of the end.
  public var owesNotice: Bool { ending?.kind.notice != nil && endTold == nil }

  /// Whether nothing more is expected of anybody.
  public var isFinished: Bool {
    (stage == .archived && openLending == nil)
      || (stage.isEnd && !owesNotice && unconfirmed.isEmpty)
  }

  mutating func propose(_ kind: Ending.Kind, _ moment: Moment) {
    endings.append(Ending(kind: kind, proposed: moment, ruling: nil))
  }

  /// Notes the second person's word on the end that waits; nothing where none does.
  mutating func rule(_ isConfirmed: Bool, _ text: String?, _ moment: Moment) {
    guard let pending = pendingEnding else { return }
    endings[endings.count - 1].ruling = Ending.Ruling(
      isConfirmed: isConfirmed, text: text, moment: moment)
    guard isConfirmed else { return }
    pendingExtension = nil
    for index in assignments.indices where assignments[index].isOwing {
      assignments[index].withdraw(pending.kind.reason ?? "", moment, wasOwing: true)
    }
    enter(pending.kind.stage, moment)
  }
}
