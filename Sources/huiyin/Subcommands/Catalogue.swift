extension Subcommand {
  /// Every subcommand, in the order of the overview; one table parses, explains and runs them.
  static let all: [Subcommand] =
    [
      .desk, .board, .demo, .founding, .adopting, .policy, .leave, .calendar, .clock, .importing,
      .due, .admitting,
      .deadlines,
      .listing, .showing, .logging,
    ]
    + roster
    + [
      .verifying, .recovering, .backup, .restoring, .doctor, .key, .receiving, .handover, .printing,
    ]
    + ActForm.all.map(\.subcommand) + supervising
    + [.archiveVerifying, .archiveCatalogue, .helping]

  /// What the office makes of its matters, and keeps beside them.
  private static let supervising: [Subcommand] = together(
    [.statistics, .remindingLate, .looking] + LedgerForm.all.map(\.subcommand)
      + OfficeForm.all.map(\.subcommand) + [.takingInNews, .addingPeriod, .removingPeriod])

  /// What begins with the same word side by side, as `risk` and `risk record`.
  private static func together(_ list: [Subcommand]) -> [Subcommand] {
    let words = list.map { $0.name.prefix { $0 != " " } }
    let place = { (index: Int) in words.firstIndex(of: words[index]) ?? index }
    return list.indices.sorted { (place($0), $0) < (place($1), $1) }.map { list[$0] }
  }
}

extension ActForm {
  /// The acts on a matter, in the order they come about.
  static let all =
    instructing + ending + departmental + replying + afterReply + filing + supervising + undoing
    + owning
}
