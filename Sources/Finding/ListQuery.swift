/// What a list is asked for, in the index's own terms.
public struct ListQuery: Sendable, Equatable {
  public var subject: Subject
  /// Stages whose matters are left out.
  public var hiddenStages: [String] = []
  /// Leaves out the matters that accuse one of these.
  public var hiddenFrom: [String] = []
  /// The departments whose restricted matters are open; nil where all are.
  public var restrictedTo: [String]?
  public var terms: [Term] = []
  public var order = Order.due
  public var isReversed = false
  /// Only lines whose clock is due before this moment.
  public var dueBefore: Int?
  /// Only lines whose clock is due at this moment or after it.
  public var dueFrom: Int?
  /// Clocks only: leaves out those that stand still.
  public var leavesOutPaused = false
  /// Clocks only: leaves out those someone answered for on this day, in days since 1970.
  public var unacknowledgedOn: Int?
  public var offset = 0
  public var limit = 200

  /// What a line is about.
  public enum Subject: Sendable, Equatable {
    /// Something waited for, in any of the shares.
    case waiting([Share])
    /// Departments' parts; of one department if given.
    case assignments(department: String?)
    /// Clocks that run.
    case clocks
    /// Matters.
    case matters
  }

  /// A part of what is waited for: acts of everyone, and acts of one department.
  public struct Share: Sendable, Equatable {
    public var acts: [String]
    public var departmental: [String] = []
    public var department: String?
    /// The rank of who looks; what another rank has to do is left out.
    public var rank: String?
    /// Who looks; what one other member has to do is left out.
    public var member: String?
    /// Those who look, or are looked for; what one of them has to leave to others is left out.
    public var people: [String] = []

    /// Makes a share of acts of everyone.
    public init(acts: [String]) {
      self.acts = acts
    }
  }

  /// What lines are put in order by.
  public enum Order: Sendable, Equatable {
    case due
    case sent
    case number
    case department
    case stage
  }

  /// A word that must occur: in the texts, the title or the number, or as one of the names.
  public struct Term: Sendable, Equatable {
    public var text: String
    public var departments: [String] = []
    public var areas: [String] = []
    public var topics: [String] = []
    public var sources: [String] = []
    /// Matters it names, or whose texts are known to hold it though no file of the index does.
    public var matters: [Int] = []
    /// The milliseconds since 1970 in which a matter may have been sent, if it names days.
    public var sent: Range<Int>?
    /// Whether it names days and can mean nothing else.
    public var isOnlySent = false

    /// Makes a term to be found in texts.
    public init(text: String) {
      self.text = text
    }
  }

  /// Asks for the first lines of a list.
  public init(_ subject: Subject) {
    self.subject = subject
  }
}
