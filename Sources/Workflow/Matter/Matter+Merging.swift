extension Matter {
  /// The messages that are answered with this one.
  public var mergedNumbers: [String] { merges.map(\.value.number) }

  /// The last posting that also answered a message merged into this one, in any round.
  public func publication(answering merged: MatterID) -> Publication? {
    rounds.flatMap(\.publications).map(\.value).last { publication in
      publication.merged.contains { $0.matter == merged }
    }
  }

  mutating func apply(_ value: Merged, _ moment: Moment) {
    if value.matter == id {
      merging = Dated(value: value, moment: moment)
      enter(.merged, moment)
    } else if value.into == id {
      merges.append(Dated(value: value, moment: moment))
    }
  }

  mutating func apply(_ value: Unmerged, _ moment: Moment) {
    if value.matter == id {
      merging = nil
      enter(.registered, moment)
    } else if value.from == id {
      merges.removeAll { $0.value.matter == value.matter }
    }
  }
}

extension Matter.Stage {
  /// Whether other messages can still be answered with a matter in it.
  public var takesMerged: Bool {
    switch self {
    case .registered, .awaitingInstruction, .instructed, .inHand, .consolidating, .underReview,
      .awaitingApproval, .approved:
      true
    case .received, .published, .promised, .closed, .archived, .declined, .transferred, .voided,
      .merged:
      false
    }
  }
}
