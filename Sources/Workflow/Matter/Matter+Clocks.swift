import Canon

extension Matter {
  /// Every clock of the matter, running or stopped, the public one first.
  ///
  /// A clock keeps the policy of the moment it started; the holiday calendar floats.
  public func clocks(in office: OfficeHistory) -> [Clock] {
    Timing(matter: self, office: office).all.map(\.clock)
  }

  /// How each clock came by its due moment, in the order of the clocks.
  public func ledgers(in office: OfficeHistory) -> [Ledger] {
    var all = Timing(matter: self, office: office, isTold: true).all
    for change in office.calendarChanges {
      let before = Timing(matter: self, office: office.supposing(change.before)).all
      let after = Timing(matter: self, office: office.supposing(change.after)).all
      for index in all.indices where all[index].clock.isRunning(at: change.at) {
        let (old, new) = (before[index].clock.due, after[index].clock.due)
        guard old != new else { continue }
        all[index].tally.note(.recomputed(entry: change.entry, from: old, to: new))
      }
    }
    return all.map { timed in
      var tally = timed.tally
      tally.close(timed.clock.due)
      return tally.ledger
    }
  }

  /// The clocks that run and that another calendar moves, as they are and as they would be.
  public func clocksMoved(
    by calendar: HolidayCalendar, in office: OfficeHistory,
  ) -> [(before: Clock, after: Clock)] {
    zip(clocks(in: office), clocks(in: office.supposing(calendar)))
      .filter { $0.isRunning && ($0.due != $1.due || $0.isProvisional != $1.isProvisional) }
      .map { ($0, $1) }
  }
}

extension Clock {
  fileprivate func isRunning(at moment: Instant) -> Bool {
    start < moment && stopped.map { moment < $0 } ?? true
  }
}
