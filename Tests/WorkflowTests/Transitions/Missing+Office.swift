import Canon

@testable import Workflow

extension Missing {
  /// A command of the office, in a session beside a matter whose department is late.
  static func office(
    _ refusal: Refusal, _ command: OfficeCommand, by member: MemberID,
    _ change: @escaping @Sendable (inout OfficeSession) throws -> Void = { _ in },
  ) -> Missing {
    Missing(refusal) { _ in
      var session = OfficeSession(try .working(office: OfficeActTests.inKeyPeriod))
      try change(&session)
      _ = try session.decide(command, by: member)
    }
  }

  /// A command about a drafted bulletin, whose number and end the refusal may name.
  static func bulletin(
    _ refusal: @escaping @Sendable (Int, Instant) -> Refusal,
    _ command: @escaping @Sendable (OfficeSession, Int) throws -> OfficeCommand,
    by member: MemberID,
    _ change: @escaping @Sendable (inout OfficeSession, Int) throws -> Void = { _, _ in },
  ) -> Missing {
    var missing = Missing(.bulletin(.empty)) { _ in
      let (drafted, id) = try drafted()
      var session = drafted
      try change(&session, id)
      _ = try session.decide(try command(session, id), by: member)
    }
    missing.refusal = { _ in
      let (session, id) = try drafted()
      return refusal(id, try session.bulletin(id).windowEnd(in: session.office.now.workingTime))
    }
    return missing
  }

  private static func drafted() throws -> (OfficeSession, Int) {
    let session = try OfficeSession.drafted()
    return (session, session.lastNumber)
  }
}
