/// Why nothing at all could be taken from a file.
public enum IntakeError: Error, Equatable, Sendable {
  case empty
  case tooLarge(limit: Int)
  case tooManyRows(limit: Int)
  /// The bytes are text of no known encoding.
  case notText
  /// No header is known; these were found.
  case noKnownHeader([String])
  /// No column holds a part that no message can do without.
  case missingColumn(MessageField)
  /// A quotation mark was opened on this line and never closed.
  case unclosedQuote(line: Int)
  case invalidJSON(JSONFault)
  /// The JSON holds no list of objects.
  case noList
}

/// How much is taken from one file.
public struct IntakeLimits: Sendable {
  /// The longest file, in bytes.
  public var fileBytes = 256 << 20
  /// The most rows of one file, bad ones included.
  public var rows = 200_000
  /// How much of a bad row is shown, in characters.
  public static let excerpt = 60

  /// The limits of ordinary work.
  public init() {}
}

/// A row no message could be made of.
public struct BadRow: Error, Sendable, Equatable {
  /// The line the row begins on, from 1.
  public var line: Int
  public var reason: Reason
  /// The beginning of the row.
  public var excerpt: String

  /// What was wrong with a row.
  public enum Reason: Error, Sendable, Equatable {
    case missing(MessageField)
    case tooLong(MessageField, limit: Int)
    case unreadableTime(String)
    case wrongFieldCount(Int, expected: Int)
    case textAfterQuote
    case notText
    case invalidJSON(JSONFault.Problem)
    case notAnObject
    case notAText(MessageField)
    /// Another message with the same identifier stands on an earlier line.
    case sameID(line: Int)
  }
}
