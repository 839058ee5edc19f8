/// The papers an office prints: documents with numbers, made of what is recorded.
public enum PaperKind: String, Sendable, CaseIterable {
  /// What was proposed and what the leader wrote (批办单).
  case instruction
  /// What the departments are to do, and until when (交办单).
  case dispatch
  /// A demand on a department, with a date of its own (督办单).
  case slip
  /// The naming of departments that neither reported nor explained (通报).
  case bulletin
  /// A month in figures (月报).
  case monthly
  /// What one duty officer left to the next (交接班记录).
  case handover
  /// The approved reply, or the note of an end without one, as a letter (答复函、告知书).
  case reply
  /// The list of a file's pieces (卷内目录).
  case contents
}

extension Matter {
  /// The papers that can be made of the matter as it stands, in the order of its way.
  public var papers: [PaperKind] {
    var kinds: [PaperKind] = []
    if instruction != nil { kinds.append(.instruction) }
    if dispatch != nil { kinds.append(.dispatch) }
    if supervisions.contains(where: { $0.issue != nil }) { kinds.append(.slip) }
    if approvedReview != nil || ending?.kind.notice != nil { kinds.append(.reply) }
    if stage == .closed || stage == .archived { kinds.append(.contents) }
    return kinds
  }

  /// The public text and its review, once every approval it needs is on it.
  public var approvedReview: Dated<Reviewed>? {
    switch stage {
    case .approved, .published, .promised, .closed, .archived: review
    case .received, .registered, .awaitingInstruction, .instructed, .inHand, .consolidating,
      .underReview, .awaitingApproval, .declined, .transferred, .voided, .merged:
      nil
    }
  }
}
