public import Canon

/// What the office keeps beside its matters: looks at sources, news from areas, risks, bulletins.
///
/// The present only; rules that judge an old entry never ask for it.
public struct SupervisionBook: Sendable, Equatable {
  /// The last look at each source.
  public private(set) var looks: [SourceID: Dated<SourceLook>] = [:]
  /// News from the areas, in order.
  public private(set) var gridReports: [GridNews] = []
  public private(set) var riskPoints: [RiskID: Risk] = [:]
  public private(set) var contacts: [AreaID: Dated<ContactChain>] = [:]
  public private(set) var zeroReports: [ZeroReportKey: Dated<ZeroReport>] = [:]
  /// Every bulletin, in the order they were drafted.
  public private(set) var bulletins: [Bulletin] = []
  /// What was entered on bulletins for leaders and heads, in order.
  public internal(set) var entries: [BulletinEntry] = []

  /// A grid report, and how it was settled if it needed no matter.
  public struct GridNews: Sendable, Equatable {
    public let report: Dated<GridReport>
    public var settlement: Dated<String>?

    /// The entry that recorded it.
    public var id: Int { report.moment.number }

    /// The identifier a matter made of it has at its source.
    public var externalID: String { "grid-\(id)" }
  }

  /// A risk point as it stands, and when it was first written down.
  public struct Risk: Sendable, Equatable {
    public var point: Dated<RiskPoint>
    public let first: Moment
    /// How grave it was each time that changed, with the entry.
    public var levels: [Level]

    /// A level a risk point had from an entry on.
    public struct Level: Sendable, Equatable {
      public var level: RiskLevel
      public var status: RiskStatus
      public var moment: Moment
    }
  }

  /// Which area's report of which day.
  public struct ZeroReportKey: Hashable, Sendable {
    public let area: AreaID
    public let day: CivilDate

    /// Names an area's report of a day.
    public init(_ area: AreaID, _ day: CivilDate) {
      self.area = area
      self.day = day
    }
  }

  /// Makes an empty book.
  public init() {}

  /// Takes an entry of the office into account.
  public mutating func note(_ record: Record) {
    let moment = Moment(record)
    for fact in record.facts {
      note(fact.payload, moment)
      noteWord(fact, in: record)
    }
    noteEntered(record)
  }

  /// Takes an act out of a bulletin; tells which entries no longer count.
  mutating func takeOut(_ entry: Int, of bulletin: Int) -> [Int] {
    var fallen: [Int] = []
    change(bulletin) { fallen = $0.takeOut(entry) }
    return fallen
  }

  private mutating func note(_ payload: (any Recorded)?, _ moment: Moment) {
    switch payload {
    case let look as SourceLook: looks[look.source] = Dated(value: look, moment: moment)
    case let report as GridReport:
      gridReports.append(GridNews(report: Dated(value: report, moment: moment)))
    case let settled as GridReportSettled:
      guard let index = gridReports.firstIndex(where: { $0.id == settled.report }) else { return }
      gridReports[index].settlement = Dated(value: settled.result, moment: moment)
    case let point as RiskPoint: note(point, moment)
    case let chain as ContactChain: contacts[chain.area] = Dated(value: chain, moment: moment)
    case let report as ZeroReport:
      zeroReports[ZeroReportKey(report.area, report.day)] = Dated(value: report, moment: moment)
    case let value?: noteBulletin(value, moment)
    case nil: break
    }
  }

  private mutating func note(_ point: RiskPoint, _ moment: Moment) {
    let level = Risk.Level(level: point.level, status: point.status, moment: moment)
    guard var risk = riskPoints[point.id] else {
      riskPoints[point.id] = Risk(
        point: Dated(value: point, moment: moment), first: moment, levels: [level])
      return
    }
    if risk.point.value.level != point.level || risk.point.value.status != point.status {
      risk.levels.append(level)
    }
    risk.point = Dated(value: point, moment: moment)
    riskPoints[point.id] = risk
  }

  private mutating func noteBulletin(_ payload: any Recorded, _ moment: Moment) {
    switch payload {
    case let draft as BulletinDrafted:
      bulletins.append(Bulletin(Dated(value: draft, moment: moment)))
    case let objection as BulletinObjection:
      change(objection.bulletin) {
        $0.objections.append(Bulletin.Objection(objection: Dated(value: objection, moment: moment)))
      }
    case let decided as ObjectionDecided:
      change(decided.bulletin) { bulletin in
        guard
          let index = bulletin.objections.lastIndex(where: {
            $0.objection.value.department == decided.department
          })
        else { return }
        bulletin.objections[index].decision = Dated(value: decided, moment: moment)
      }
    case let issued as BulletinIssued:
      change(issued.bulletin) { $0.issue = Dated(value: issued, moment: moment) }
    case let dropped as BulletinDropped:
      change(dropped.bulletin) { $0.drop = Dated(value: dropped.reason, moment: moment) }
    case _: break
    }
  }

  private mutating func change(_ id: Int, _ change: (inout Bulletin) -> Void) {
    guard let index = bulletins.firstIndex(where: { $0.id == id }) else { return }
    change(&bulletins[index])
  }
}

extension SupervisionBook {
  public func bulletin(_ id: Int) -> Bulletin? { bulletins.first { $0.id == id } }

  public func gridNews(_ id: Int) -> GridNews? { gridReports.first { $0.id == id } }

  /// The grid report a message was taken in from, by the identifier it has at its source.
  public func gridNews(externalID: String) -> GridNews? {
    gridReports.first { $0.externalID == externalID }
  }

  /// The bulletin that goes by a number or by its draft's entry.
  public func bulletin(named text: String) -> Bulletin? {
    bulletins.last { $0.issue?.value.number == text || String($0.id) == text }
  }

  /// The bulletins that were issued and name a matter.
  public func issuedBulletins(naming matter: MatterID) -> [Bulletin] {
    bulletins.filter { bulletin in
      bulletin.issue?.value.items.contains { $0.matter == matter } ?? false
    }
  }

  /// Whether a source was looked at on a day.
  public func isLookedAt(_ source: SourceID, on day: CivilDate) -> Bool {
    looks[source]?.value.day == day
  }

  /// The risk points a matter of a topic and an area belongs to, the gravest first.
  public func risks(topic: TopicID, area: AreaID) -> [RiskPoint] {
    riskPoints.values.map(\.point.value).filter { $0.concerns(topic: topic, area: area) }
      .sorted { ($1.level, $0.id.rawValue) < ($0.level, $1.id.rawValue) }
  }
}

extension RiskPoint {
  /// Whether matters of a topic and an area belong to it; one without topics has none.
  public func concerns(topic: TopicID, area: AreaID) -> Bool {
    status != .defused && topics.contains(topic) && (areas.isEmpty || areas.contains(area))
  }
}
