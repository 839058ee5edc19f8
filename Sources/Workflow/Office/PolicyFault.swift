/// What is wrong with a rule, and where it stands in the file (`clocks[0].days`).
public struct PolicyFault: Error, Sendable, Equatable {
  public var path: String
  public var problem: Problem

  /// Why a rule can not be adopted.
  public enum Problem: Sendable, Equatable {
    case outOfRange(Int, ClosedRange<Int>)
    /// The farthest limit is nearer than the usual one.
    case capBelowLimit(days: Int)
    /// Office hours that are no pairs of a start and a later end.
    case hoursDisordered
    /// A clock has two rules.
    case clockTwice(Clock.Kind)
    /// A limit is given in days and in minutes.
    case limitTwice
    /// A period without a first or a last day, or that ends before it begins.
    case periodDisordered
    /// An act is granted twice.
    case grantTwice(Act)
    /// An act is granted to no role.
    case grantEmpty(Act)
    /// No code an archive gives (全宗号): four capital letters or digits.
    case badFonds(String)
    /// No code of a filing part (机构或问题): one to eight capital letters or digits.
    case badOrgan(String)
    /// Heads would have to sign again, and these departments have none.
    case departmentsWithoutHead([DepartmentID])
    /// Nobody has a role that may do the act.
    case nobodyMay(Act, [Role])
    /// A level comes again: a text would go round between the same people for ever.
    case levelTwice(LeaderRank)
    /// The number of levels is not that of the order.
    case levelsUnequal(levels: Int, order: Int)
    /// No leader is of a rank.
    case nobodyOfRank(LeaderRank)
    /// The levels need more leaders than there are, since nobody signs two.
    case leadersTooFew(needed: Int, there: Int)
  }

  /// Says what is wrong with a rule.
  public init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }
}
