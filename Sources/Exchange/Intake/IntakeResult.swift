public import Registry

/// What was found in a file.
public struct IntakeResult: Sendable, Equatable {
  /// The messages, in the order of the file.
  public var messages: [NumberedMessage] = []
  public var badRows: [BadRow] = []
  /// Lines that say again, word for word, what an earlier line says.
  public var repeatedLines: [Int] = []
  public var encoding: TextEncoding
  /// Whether a message had no identifier of its own, and got one from the digest of its content.
  public var hasDerivedIDs = false

  /// A message, and the line it begins on.
  public struct NumberedMessage: Sendable, Equatable {
    public var line: Int
    public var incoming: Incoming
  }
}
