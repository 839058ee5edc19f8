/// A limit as the index keeps it; moments are milliseconds since 1970.
public struct ClockRow: Sendable, Equatable {
  public var kind: String
  public var department: String?
  public var start: Int
  public var due: Int
  public var originalDue: Int
  public var stopped: Int?
  /// How its days count; nil where hours do.
  public var counting: String?
  public var amberPercent: Int
  public var amberMinutes = 1440
  public var isSqueezed: Bool
  public var isGrace: Bool
  public var isPaused = false
  public var isProvisional = false
  /// The last day someone answered for it, in days since 1970.
  public var acknowledged: Int?

  /// Makes a clock row.
  public init(
    kind: String, department: String?, start: Int, due: Int, originalDue: Int, stopped: Int?,
    amberPercent: Int, isSqueezed: Bool, isGrace: Bool,
  ) {
    self.kind = kind
    self.department = department
    self.start = start
    self.due = due
    self.originalDue = originalDue
    self.stopped = stopped
    self.amberPercent = amberPercent
    self.isSqueezed = isSqueezed
    self.isGrace = isGrace
  }
}

/// Everything the index keeps of one matter.
public struct MatterRow: Sendable, Equatable {
  /// The number of the matter's first entry.
  public var id: Int
  public var number = ""
  /// The number in the form whose order as text is the order of the list.
  public var ordering = ""
  public var stage = ""
  public var title = ""
  public var source = ""
  public var externalID = ""
  public var area: String?
  public var topic: String?
  public var kind: String?
  public var sentAt = 0
  public var departments: [String] = []
  public var lastNumber = 0
  /// Whether only some may read it.
  public var isRestricted = false
  /// Whether none of its texts may stand in a file of the index, its title included.
  public var isSealed = false
  /// Whom it accuses: departments, and members with an `@` before.
  public var accused: [String] = []
  /// The departments that have a part in it.
  public var assigned: [String] = []
  /// The public clock first, then every clock that runs.
  public var clocks: [ClockRow] = []
  public var waiting: [WaitingRow] = []
  public var assignments: [AssignmentRow] = []
  /// The entries that were disowned by whom they were entered for.
  public var disowned: [DisownedRow] = []

  /// Makes a blank row.
  public init(id: Int) {
    self.id = id
  }

  /// Something the matter waits for.
  public struct WaitingRow: Sendable, Equatable {
    public var act: String
    public var department: String?
    public var since: Int
    /// Which of the matter's clocks runs for it.
    public var clock: Int
    /// The rank of who has to do it; nil where any will do.
    public var rank: String?
    /// The one member who has to do it; nil where whoever may will do.
    public var member: String?
    /// Those who may not do it, though others in their place may.
    public var besides: [String] = []

    /// Makes a waiting row.
    public init(act: String, department: String?, since: Int, clock: Int) {
      self.act = act
      self.department = department
      self.since = since
      self.clock = clock
    }
  }

  /// One department's part.
  public struct AssignmentRow: Sendable, Equatable {
    public var department: String
    public var isLead: Bool
    public var stage: String
    /// What is waited for in this part, if anything.
    public var act: String?
    /// Which of the matter's clocks runs for it.
    public var clock: Int

    /// Makes an assignment row.
    public init(department: String, isLead: Bool, stage: String, act: String?, clock: Int) {
      self.department = department
      self.isLead = isLead
      self.stage = stage
      self.act = act
      self.clock = clock
    }
  }
}

extension MatterRow {
  /// An entry that was disowned by whom it was entered for.
  public struct DisownedRow: Sendable, Equatable {
    public var entry: Int
    public var act: String
    /// The member whose desk entered it.
    public var by: String
    /// The member for whom it was entered.
    public var actor: String
    /// Whether the matter went back to where it was before the entry.
    public var wentBack: Bool
    /// When it was disowned.
    public var at: Int

    /// Makes a row of a disowned entry.
    public init(
      entry: Int, act: String, by: String, actor: String, wentBack: Bool, at: Int,
    ) {
      self.entry = entry
      self.act = act
      self.by = by
      self.actor = actor
      self.wentBack = wentBack
      self.at = at
    }
  }
}

/// One line of a list, joined from what the index keeps.
public struct ListRow: Sendable, Equatable {
  /// The matter; its assignments, waiting and other clocks are left out.
  public var matter: MatterRow
  public var department: String?
  public var act: String?
  public var assignmentStage: String?
  public var isLead = false
  /// The rank of who has to do it.
  public var rank: String?
  /// The one member who has to do it.
  public var member: String?
  /// The clock of this line.
  public var clock: ClockRow?
}
