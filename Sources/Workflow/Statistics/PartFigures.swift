public import Canon

/// What statistics count of one department's part of a matter.
public struct PartFigures: Sendable, Equatable {
  public var department: DepartmentID
  public var isLead: Bool
  public var dispatched: Instant
  public var due: Instant
  public var originalDue: Instant
  /// When the report that counts was signed; nil while it is owed.
  public var submitted: Instant?
  /// Whether the others went on without it (未报先行).
  public var isBypassed: Bool
  /// Whether it ever submitted a report.
  public var hasReported: Bool
  /// How often a report of its was sent back.
  public var returnCount: Int
}

extension Matter {
  /// What statistics count of each department's part; parts that were withdrawn count nowhere.
  public func partFigures(in office: OfficeHistory) -> [PartFigures] {
    let clocks = clocks(in: office)
    return assignments.filter { $0.stage != .withdrawn }.compactMap { part in
      let clock = clocks.last { $0.kind == .report && $0.department == part.department }
      guard let clock else { return nil }
      return PartFigures(
        department: part.department, isLead: part.isLead, dispatched: part.dispatched.at,
        due: clock.due, originalDue: clock.originalDue,
        submitted: part.stage == .bypassed ? nil : clock.stopped,
        isBypassed: part.stage == .bypassed,
        hasReported: part.versions.contains { $0.signed != nil }, returnCount: part.returnCount)
    }
  }
}
