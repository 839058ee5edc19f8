public import Canon
public import Workflow

/// The naming of departments that neither reported nor explained, with the evidence (通报).
public struct BulletinPaper: Sendable, Equatable {
  public var number: String
  /// Up to when it was looked at who had reported.
  public var cutoff: Instant
  /// What is said before the list.
  public var text = ""
  public var cases: [Case] = []
  public var drafted: SupervisionSlip.Signing?
  /// Nil for a draft that is shown before it is issued.
  public var issued: SupervisionSlip.Signing?

  /// One department's silence on one matter.
  public struct Case: Sendable, Equatable {
    public var department: DepartmentID
    /// The matter's number; never who wrote the message.
    public var matter: String
    public var due: Instant
    /// How long it was late at the cut-off, in seconds.
    public var lateSeconds: Int
    /// The entries that show the receipt, and those that show the reminders.
    public var receipt: [Int]
    public var reminders: [Int]
    /// The department's objection, and what became of it.
    public var objection: String?
    public var ruling: String?

    /// Makes a case of a department, a matter and the limit that passed.
    public init(_ department: DepartmentID, matter: String, due: Instant, lateSeconds: Int) {
      self.department = department
      self.matter = matter
      self.due = due
      self.lateSeconds = lateSeconds
      receipt = []
      reminders = []
    }
  }

  /// Makes a bulletin of a number with a cut-off.
  public init(number: String, cutoff: Instant) {
    self.number = number
    self.cutoff = cutoff
  }
}
