public import Canon
public import Journaling
public import Workflow

extension Register {
  /// Records that a member is away, and who acts meanwhile; returns the entry's number.
  public func record(
    _ leave: LeaveRecorded, by member: MemberID, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    try record(by: member, key, now) { [self] moment in
      try office.recording(leave, by: member, at: moment)
    }
  }

  /// Ends the leave a member is on, or else the next one; returns the entry's number.
  public func endLeave(
    of absent: MemberID, by member: MemberID, key: SigningKey,
    now: @escaping () -> Instant = { .machine },
  ) throws(RegistryError) -> Int {
    try record(by: member, key, now) { [self] moment in
      try office.endingLeave(of: absent, by: member, at: moment)
    }
  }
}
