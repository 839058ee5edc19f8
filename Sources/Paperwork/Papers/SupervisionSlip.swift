public import Canon
public import Workflow

/// A demand on a department, with a date of its own (督办单).
public struct SupervisionSlip: Sendable, Equatable {
  public var number: String
  public var department: DepartmentID
  /// The matter's number and title.
  public var matter = ""
  public var title = ""
  /// What is demanded.
  public var demand = ""
  /// By when; nil where the slip sets no date.
  public var due: Instant?
  /// Why: what is late, and what was done about it, each with the journal's entries.
  public var grounds: [Ground] = []
  /// Who proposed it and who issued it, with the entry.
  public var proposed: Signing?
  public var issued: Signing
  public var answer: Answer?

  /// A reason, and the entries that show it.
  public struct Ground: Sendable, Equatable {
    public var text: String
    public var entries: [Int]

    /// Makes a reason of what entries show.
    public init(_ text: String, entries: [Int]) {
      self.text = text
      self.entries = entries
    }
  }

  /// Who signed, when, and in which entry.
  public struct Signing: Sendable, Equatable {
    public var member: MemberID
    public var at: Instant
    public var entry: Int
    /// The member who entered it for the one who signed.
    public var enteredBy: MemberID?

    /// Makes a signing.
    public init(_ member: MemberID, at: Instant, entry: Int, enteredBy: MemberID? = nil) {
      self.member = member
      self.at = at
      self.entry = entry
      self.enteredBy = enteredBy
    }
  }

  /// What the department answered, and what the office made of it.
  public struct Answer: Sendable, Equatable {
    public var text: String
    public var given: Signing
    /// Nil while nobody has judged it.
    public var isAccepted: Bool?
    public var reason: String?

    /// Makes an answer.
    public init(_ text: String, given: Signing, isAccepted: Bool? = nil, reason: String? = nil) {
      self.text = text
      self.given = given
      self.isAccepted = isAccepted
      self.reason = reason
    }
  }

  /// Makes a slip of a number that somebody issued; what it says is filled in.
  public init(number: String, to department: DepartmentID, issued: Signing) {
    self.number = number
    self.department = department
    self.issued = issued
  }
}
