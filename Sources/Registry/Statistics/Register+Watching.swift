import Canon
import Finding
public import Workflow

/// A matter that was made of a grid report.
public struct GridMatter: Sendable, Equatable {
  /// The entry of the report.
  public var report: Int
  public var matter: MatterID
  public var number: String
  public var stage: Matter.Stage
}

/// An open matter that a key period concerns.
public struct PeriodMatter: Sendable, Equatable {
  /// The place of the period among the rules' key periods.
  public var period: Int
  public var matter: MatterID
  public var number: String
  /// What its message is called; empty where the viewer may not read it.
  public var title: String
  /// The public clock.
  public var reply: Clock
  /// The risk points it belongs to, the gravest first.
  public var risks: [RiskID]
}

extension Register {
  /// The matters that were made of grid reports, as far as the viewer may know of them.
  func gridMatters() throws(RegistryError) -> [GridMatter] {
    var found: [GridMatter] = []
    for news in office.supervision.gridReports {
      guard let matter = try matter(of: news), access(to: matter) != .nothing else { continue }
      found.append(
        GridMatter(
          report: news.id, matter: matter.id, number: matter.number, stage: matter.stage))
    }
    return found
  }

  /// The matter a grid report was made into, of whatever source.
  func matter(of news: SupervisionBook.GridNews) throws(RegistryError) -> Matter? {
    for source in office.sources.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let found = try onOffice {
        try index.matter(source: source.rawValue, externalID: news.externalID)
      }
      if let found { return try matter(MatterID(firstEntry: found)) }
    }
    return nil
  }

  /// So many running public clocks are looked at for key periods, those due first.
  static let periodLimit = 2000

  /// The open matters each key period concerns: their reply is due in it, or they belong to a risk
  /// point while it lasts or is to come.
  func periodMatters(at now: Instant) throws(RegistryError) -> [PeriodMatter] {
    var query = Worklist(pane: .deadlines, viewer: viewer ?? "")
    query.limit = Self.periodLimit
    let rows = try worklist(query).rows.filter { $0.clock?.kind == .reply }
    let today = office.zone.local(now).day
    return office.policy.keyPeriods.enumerated().flatMap { place, period in
      rows.compactMap { row -> PeriodMatter? in
        let risks = risks(of: row)
        let isDue = period.contains(office.zone.local(row.reply.due).day)
        let isWatched = !risks.isEmpty && (period.until.map { $0 >= today } ?? false)
        guard isDue || isWatched else { return nil }
        return PeriodMatter(
          period: place, matter: row.matter, number: row.number, title: row.title,
          reply: row.reply, risks: risks)
      }
    }
  }

  private func risks(of row: Row) -> [RiskID] {
    guard let topic = row.topic, let area = row.area else { return [] }
    return office.supervision.risks(topic: topic, area: area).map(\.id)
  }
}
