/// Why the index could not be read or written; it can always be deleted and made again.
public struct FindingError: Error, Equatable, Sendable {
  /// SQLite's extended result code.
  public var code: Int32
  /// What SQLite says about it, in English.
  public var message: String
  /// The file of the index; empty for a file that does not outlast the work.
  public var path: String
}
