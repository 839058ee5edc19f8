public import Canon

/// What a decision is made in: the office, the moment, and what only the outside knows.
public struct Situation: Sendable {
  public var office: OfficeHistory
  public var now: Instant
  /// The number the next registered matter gets (`2026-000123`).
  public var nextNumber: String
  /// The other matters the command names, or is bound up with, as they stand.
  public var others: [MatterID: Matter] = [:]
  /// The earlier matters that were shown as like the message when it is registered.
  public var similar: [MatterID] = []
  /// SHA-256 of a text's UTF-8 in lowercase hexadecimal.
  public var digest: @Sendable (String) -> String

  /// Makes a situation.
  public init(
    office: OfficeHistory, now: Instant, nextNumber: String,
    digest: @escaping @Sendable (String) -> String,
  ) {
    self.office = office
    self.now = now
    self.nextNumber = nextNumber
    self.digest = digest
  }
}
