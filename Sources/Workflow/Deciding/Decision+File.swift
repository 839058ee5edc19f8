import Canon

// Row 40 of the transition table: a file is read, lent and kept, and nothing else.
extension Decision {
  /// Refuses what is no use of a file, once there is one.
  func checkFile(_ act: Act) throws(Refusal) {
    if act.isOfFile { try stage(act, .archived) }
    if matter.stage == .archived, !act.isOfFile, !Self.ofClocks.contains(act) {
      throw .wrongStage(act, is: .archived)
    }
  }

  /// What a file that is lent needs all the same; undoing has a refusal that says more.
  private static let ofClocks: Set<Act> = [
    .undo, .acknowledge, .remind, .remindAutomatically,
  ]

  func consult(_ value: FileConsulted) throws(Refusal) -> [Fact] {
    try guards.text(value.reader, .reader)
    try guards.text(value.reason, .reason)
    return [.fileConsulted(value)]
  }

  func lend(_ value: FileLent) throws(Refusal) -> [Fact] {
    if let open = matter.openLending?.lent.value, let due = open.dueBack {
      throw .afterReply(.fileOut(to: open.reader, until: due))
    }
    try guards.text(value.reader, .reader)
    try guards.text(value.reason, .reason)
    guard let due = value.dueBack else { throw .afterReply(.dueBackMissing) }
    guard due >= office.zone.local(situation.now).day else {
      throw .afterReply(.dueBackPast(due))
    }
    return [.fileLent(value)]
  }

  func takeBack(_ value: FileReturned) throws(Refusal) -> [Fact] {
    guard matter.openLending != nil else { throw .afterReply(.fileNotOut) }
    try guards.optional(value.note, .note)
    return [.fileReturned(value)]
  }

  func retainLonger(_ value: RetentionExtended) throws(Refusal) -> [Fact] {
    let kept = matter.retention ?? .years10
    guard value.retention.rank > kept.rank else { throw .afterReply(.retentionNotLonger(kept)) }
    try guards.text(value.reason, .reason)
    return [.retentionExtended(value)]
  }
}
