public import Canon

/// Why something may not be done to a matter that was answered, or is a file.
public enum AfterReplyRefusal: Error, Sendable, Equatable {
  /// The new message would be older than the reply it is not content with.
  case askedBeforeReply(Instant)
  /// The citizen has a reply, so the act has nothing left to act on.
  case alreadyAnswered(Act)
  /// A promise is moved once; then it is kept, or the matter is reopened.
  case promiseMovedBefore(CivilDate)
  /// A promise is moved to a later day only.
  case promiseNotLater(CivilDate)
  case fileOut(to: String, until: CivilDate)
  case fileNotOut
  case dueBackMissing
  case dueBackPast(CivilDate)
  case retentionNotLonger(Retention)
}
