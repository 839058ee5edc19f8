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
  private static let supervising: [Subcommand] = [
    [.statistics, .remindingLate, .looking, .takingInNews, .addingPeriod, .removingPeriod],
    LedgerForm.all.map(\.subcommand), OfficeForm.all.map(\.subcommand),
  ].flatMap(\.self)
}

extension ActForm {
  /// The acts on a matter, in the order they come about.
  static let all =
    instructing + ending + departmental + replying + afterReply + filing + supervising + undoing
    + owning
}
