/// What follows the last intact entry.
public enum Tail: Equatable, Sendable {
  /// Nothing: the file ends with it.
  case whole
  /// What is left of a write that was never acknowledged; the next writer closes it.
  case torn(length: Int)
  /// Something no writer of ours leaves behind: nobody writes before it is dealt with.
  case damaged(Damage)
}

/// Bytes that are neither an intact entry nor a torn write.
public struct Damage: Equatable, Sendable {
  /// What can be done about damage.
  public enum Extent: Equatable, Sendable {
    /// One line at the end; an administrator may close it with a reason.
    case lastLine
    /// More than that; the way out is a copy that holds more.
    case beyondRepair
  }

  /// What can be done about it.
  public let extent: Extent
  /// The byte at which it begins.
  public let offset: Int
  /// The line at which it begins, counted from 1 as an editor does.
  public let line: Int
  /// Why the first line of it is not the next entry; nil when it is not a line.
  public let fault: LineFault?
}

/// What can be told about the bytes after the last intact entry.
struct TailEvidence: Hashable {
  /// How the bytes end.
  enum Ending: CaseIterable {
    /// With LF, not after CAN.
    case lineFeed
    /// With CAN, or CAN LF: a closing that was torn itself.
    case cancelled
    /// With NUL, from some byte on: the file system knew the length, and not the bytes.
    case zeros
    /// With anything else.
    case other
  }

  var isEmpty: Bool
  var holdsCanonicalLine: Bool
  var ending: Ending
  /// Whether they are one line, and nothing after it.
  var isOneLine: Bool
  /// Whether an intact entry follows that describes exactly them.
  var isDescribed: Bool
}

/// The rows of the table in the article “Format”: what is done about a tail.
enum TailDecision: CaseIterable {
  /// Nothing is there.
  case open
  /// A write was torn: readers ignore it, the next writer closes it.
  case closeWhenWriting
  /// A line that is not ours: read-only, until an administrator closes it.
  case askAdministrator
  /// It was closed: readers pass over it.
  case passOver
  /// Damage or tampering: reading stops here.
  case stop

  init(_ evidence: TailEvidence) {
    if evidence.isDescribed {
      self = .passOver
    } else if evidence.isEmpty {
      self = .open
    } else if !evidence.holdsCanonicalLine && evidence.ending != .lineFeed {
      self = .closeWhenWriting
    } else if evidence.isOneLine && evidence.ending == .lineFeed {
      self = .askAdministrator
    } else {
      self = .stop
    }
  }
}
