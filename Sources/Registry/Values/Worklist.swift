public import Canon
public import Workflow

/// A list of things to do or to look at.
public enum Pane: String, Sendable, CaseIterable {
  /// Everything that waits for the office's administrator.
  case inbox
  /// Everything that waits for this member's decision or signature.
  case approvals
  /// The departments' assignments; a liaison or head sees the own department's.
  case tasks
  /// Every running clock.
  case deadlines
  /// All matters ever.
  case all
  /// Scores, hold-ups, bulletins, risks: what the office makes of its matters, which is no list of them.
  case supervision

  /// The panes that list matters.
  public static let lists = allCases.filter { $0 != .supervision }
}

/// What a pane asks for.
public struct Worklist: Sendable, Equatable {
  public var pane: Pane
  /// Who looks; decides what the approvals and tasks panes hold.
  public var viewer: MemberID
  /// The members the viewer acts for while they are away; what waits for them is listed, too.
  public var principals: [MemberID] = []
  /// Words that must all occur in number, title, text, department, area, topic or source, or name
  /// the days on which the message was sent: `2026-11-20`, `2026/11`, `11月20日`, `11-01..11-15`.
  public var filter = ""
  public var order = Order.due
  public var isReversed = false
  /// Deadlines only: clocks due before this moment; nil for all.
  public var dueBefore: Instant?
  public var offset = 0
  public var limit = 200
  /// A line to be looked for: where it is in the list, the rows around it are given instead.
  public var sought: Sought?

  /// A line by what makes it the same after everything around it has moved.
  public struct Sought: Sendable, Hashable {
    public var matter: MatterID
    public var department: DepartmentID?
    public var clock: Clock.Kind?

    /// Names a line; without a clock, the first of its matter and department.
    public init(matter: MatterID, department: DepartmentID?, clock: Clock.Kind?) {
      self.matter = matter
      self.department = department
      self.clock = clock
    }
  }

  /// How rows are put in order.
  public enum Order: String, Sendable, CaseIterable {
    case due
    case sent
    case number
    case department
    case stage
  }

  /// Asks for the first rows of a pane as a member sees it.
  public init(pane: Pane, viewer: MemberID) {
    self.pane = pane
    self.viewer = viewer
    order = pane == .all ? .number : .due
    isReversed = pane == .all
  }
}

/// One line of a pane.
public struct Row: Sendable, Equatable {
  public var matter: MatterID
  /// The matter's number, or its identifier before registration.
  public var number: String
  public var stage: Matter.Stage
  public var title: String
  public var source: SourceID
  public var area: AreaID?
  public var topic: TopicID?
  public var kind: MessageKind?
  /// When the citizen wrote.
  public var sentAt: Instant
  /// Every department concerned, the lead first.
  public var departments: [DepartmentID]
  /// The department this row is about.
  public var department: DepartmentID?
  /// What is waited for in this row; nil where nothing is.
  public var act: Act?
  /// The level whose turn it is to approve; nil where any leader's signature will do.
  public var rank: LeaderRank?
  /// The one member it waits for; nil where whoever may do it will do.
  public var member: MemberID?
  /// The member who is away and for whom the viewer can do it; nil for what is the viewer's own.
  public var deputyFor: MemberID?
  /// Tasks only: where the department's part stands.
  public var assignment: Assignment.Stage?
  /// Tasks only: whether the department leads.
  public var isLead: Bool
  /// The clock this row shows; nil where none runs.
  public var clock: Clock?
  /// The last day someone answered for that clock's alarm.
  public var acknowledgedOn: CivilDate?
  /// The public clock.
  public var reply: Clock
  /// The number of the last entry that names the matter.
  public var lastNumber: Int
  /// Whether only some may read the matter.
  public var isRestricted = false
  /// Whether the viewer is not one of them: what it says is left out.
  public var isWithheld = false

  /// Makes a line of all it shows.
  public init(
    matter: MatterID, number: String, stage: Matter.Stage, title: String, source: SourceID,
    area: AreaID? = nil, topic: TopicID? = nil, kind: MessageKind? = nil, sentAt: Instant,
    departments: [DepartmentID] = [], department: DepartmentID? = nil, act: Act? = nil,
    assignment: Assignment.Stage? = nil, isLead: Bool = false, clock: Clock? = nil,
    acknowledgedOn: CivilDate? = nil, reply: Clock, lastNumber: Int,
  ) {
    self.matter = matter
    self.number = number
    self.stage = stage
    self.title = title
    self.source = source
    self.area = area
    self.topic = topic
    self.kind = kind
    self.sentAt = sentAt
    self.departments = departments
    self.department = department
    self.act = act
    self.assignment = assignment
    self.isLead = isLead
    self.clock = clock
    self.acknowledgedOn = acknowledgedOn
    self.reply = reply
    self.lastNumber = lastNumber
  }
}

/// The part of a pane that was asked for.
public struct WorklistPage: Sendable, Equatable {
  public var rows: [Row]
  /// How many rows the whole list has.
  public var total: Int
  /// Whether that was counted; otherwise there is at least one more than is known of.
  public var isCounted = true
  /// How many rows each department or stage has, where they are put in order by it.
  public var groups: [String: Int]
  /// The place of the first row in the whole list; nil where it is the one asked for.
  public var offset: Int?

  /// Makes a page of some rows of a list.
  public init(rows: [Row], total: Int, groups: [String: Int] = [:], offset: Int? = nil) {
    self.offset = offset
    self.rows = rows
    self.total = total
    self.groups = groups
  }
}

/// What stands on a pane's tab.
public struct PaneCount: Sendable, Equatable {
  public var total = 0
  /// Rows whose clock is past.
  public var red = 0
  /// Rows due before the end of today that are not past yet.
  public var today = 0

  /// Makes a count of nothing.
  public init() {}
}
