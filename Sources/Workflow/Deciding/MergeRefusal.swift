/// Why two messages may not be handled as one, or not apart again; matters by their numbers.
public enum MergeRefusal: Error, Sendable, Equatable {
  case intoItself
  /// No matter is named, or none that is there.
  case noTarget
  /// The number that was given is no matter's.
  case noSuchTarget(String)
  /// The matter already answers others, which would be led on in a circle or a row.
  case holdsOthers(String)
  /// The other is itself handled with a third.
  case targetMerged(String, into: String)
  /// The other does not go its way to a reply any more, or not yet.
  case targetNotOpen(String, Matter.Stage)
  /// The citizens have the common reply.
  case targetAnswered(String)
  /// An end of the other waits for a leader.
  case targetMayEnd(String)
  /// One of the two is restricted, and the other open: who reads the one would read the other.
  case otherReaders(String)
  /// A merged message has no reply of its own yet: its number, and where it stands.
  case replyMissing(String, url: String?)
  /// A reply is given to a message that is not merged here.
  case notMerged(String)
}
