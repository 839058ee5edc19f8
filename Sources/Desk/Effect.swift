public import Registry
public import Words
public import Workflow

/// What the desk wants done outside of itself; the event loop does it and hands in what came of it.
public enum Effect: Sendable, Equatable {
  case load(Worklist)
  case count
  /// Asks for the figures of the board.
  case board
  /// Asks for a part of the statistics.
  case statistics(StatisticsQuery)
  case open(MatterID)
  case perform(MatterCommand, on: MatterID, by: Actor, request: Int)
  case receive(Incoming, by: Actor, request: Int)
  case office(OfficeCommand, by: Actor, request: Int)
  /// Adopts rules that differ in their key periods.
  case adopt(Policy, by: MemberID, request: Int)
  /// Records the desk's own reminder of everything that is late.
  case remindLate(by: MemberID)
  /// Changes the office's own facts.
  case settle(OfficeChange, by: MemberID, request: Int)
  case shift(Duty, by: MemberID)
  /// Admits who asks to join; without roles those known already stay.
  case admit(JoinRequest, roles: [Role], department: DepartmentID?, by: MemberID)
  /// Takes a request to join away.
  case dismiss(JoinRequest)
  /// Opens a member's key, and goes on with what waited for it.
  case unlock(MemberID, passphrase: String, then: [Effect])
  /// The model acts for this member now; acts are signed with that member's key from here on.
  case switchMember(MemberID)

  /// A person says that the machine's clock is right, however far ahead it is.
  case confirmClock

  case saveDraft(String, for: String)
  /// Keeps a draft that may lie in no file, as long as the desk is open.
  case holdDraft(String, for: String)
  case loadDraft(for: String)
  case dropDraft(for: String)
  /// Hands the terminal to the person's own editor with this text.
  case edit(String)
  case attach(path: String)

  /// Makes a paper, or a slip of the past by its number, and puts it into the person's own folder;
  /// of the office without a matter.
  case print(PaperKind, of: MatterID?, slip: String?, Language)
  /// Makes a bulletin, by the entry that drafted it.
  case printBulletin(Int, Language)
  /// Puts text into the terminal's clipboard.
  case copy(String)
  case bell
  case notify(String)
  /// Tells the person's own command of clocks that ring.
  case alarm([Row])
  case repaint
  case suspend
  case reload
  case theme(String)
  case quit
}
