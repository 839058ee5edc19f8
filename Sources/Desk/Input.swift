public import Canon
public import Drawing
public import Registry
public import Words
public import Workflow

/// Everything that can happen to the desk: keys, time, and what workers hand in.
public enum Input: Sendable, Equatable {
  /// The terminal is up; asks for what the first screen shows.
  case started
  case pressed(Key)
  case pasted(String)
  case resized(Size)
  /// So many bytes arrived that are no UTF-8.
  case garbled(Int)
  /// Whether the terminal's window has the focus.
  case focused(Bool)
  case ticked(Instant)

  case loaded(WorklistPage, for: Worklist)
  case counted([Pane: PaneCount])
  case figures(BoardFigures)
  case statistics(Statistics)
  case opened(MatterFile)
  /// Something asked for without a request number could not be done.
  case failed(Failure)

  case recorded(Receipt, request: Int)
  case received([Reception], request: Int)
  /// What concerns the office was recorded.
  case officeRecorded(entry: Int, request: Int)
  /// The matters the desk reminded of by itself.
  case reminded([MatterID])
  case refused(Failure, request: Int)
  /// A shift was handed over or taken.
  case shifted(Duty, by: MemberID, entry: Int)

  /// What waits for a key that is under a passphrase, and whether the one given was another one.
  case locked([Effect], by: MemberID, isWrong: Bool)
  /// The key that was asked for is open, or can not be opened at all.
  case unlocked(MemberID)
  /// What everybody should know about the journal.
  case noticed(JournalNotices)
  /// Who asks to join.
  case joining([JoinRequest])
  case admitted(MemberID, entry: Int)

  /// Entries were added, here or elsewhere; `office` is set when it changed.
  case changed(matters: [MatterID], office: Office?, head: HeadView)
  /// More of what was written can be searched than before.
  case searchable(SearchReach)
  /// No sign of life from the journal for so many seconds; nil when it lives again.
  case stalled(seconds: Int?)

  /// A paper was made; where the page and the text lie.
  case printed(PaperKind, path: String)

  /// The text as the external editor left it; nil when nothing was changed.
  case edited(String?)
  /// A draft kept from before; nil when there is none.
  case draft(String?, for: String)
  case attached(Attachment)
}

/// Why something could not be done.
public enum Failure: Error, Sendable, Equatable {
  /// The rules refuse it.
  case refusal(Refusal)
  /// The world does: a lock, a disk, a key.
  case sentence(Phrase)
  /// The machine's clock is over 30 days ahead of the last entry, which a person has to confirm.
  case clockFarAhead(Phrase)
}

/// How far the journal is known at this desk.
public struct HeadView: Sendable, Equatable {
  /// The number of the last entry.
  public var number: Int
  /// Whether that entry is on disk.
  public var isDurable: Bool
  /// Whether the chain was checked up to it.
  public var isChecked: Bool

  /// Makes a view of the journal's end.
  public init(number: Int, isDurable: Bool, isChecked: Bool) {
    self.number = number
    self.isDurable = isDurable
    self.isChecked = isChecked
  }
}
