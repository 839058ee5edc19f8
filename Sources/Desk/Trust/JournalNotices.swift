import Drawing
public import Words

/// What everybody at the desk should know about the journal.
public struct JournalNotices: Sendable, Equatable {
  /// Why nothing can be recorded; nil where it can.
  public var readOnly: Phrase?
  /// What rings until it was read, the gravest first.
  public var alarms: [Phrase]
  /// How many entries are not believed.
  public var doubtCount: Int

  /// Makes the notices of a journal.
  public init(readOnly: Phrase? = nil, alarms: [Phrase] = [], doubtCount: Int = 0) {
    self.readOnly = readOnly
    self.alarms = alarms
    self.doubtCount = doubtCount
  }
}

// What the desk makes of them.
extension Model {
  var readOnlyReason: String? { journal.readOnly?(language) }

  mutating func take(_ notices: JournalNotices) -> [Effect] {
    let isNews = notices.alarms.contains { !journal.alarms.contains($0) }
    journal = notices
    guard isNews else { return [] }
    hasReadAlarms = false
    return [.bell]
  }

  /// The gravest alarm, until somebody put it away with Esc; how to do that is never cut off.
  func journalLine(columns: Int) -> String? {
    guard !hasReadAlarms, let first = journal.alarms.first else { return nil }
    let others = journal.alarms.count - 1
    let more = others > 0 ? say(" 另有 \(others) 条。", " \(others) more.") : ""
    let end = more + say(" Esc 收起", " Esc puts it away")
    return first(language).cut(to: columns - TextWidth.columns(of: end)) + end
  }

  /// What of the journal's state stays in sight.
  var journalStatus: String? {
    guard journal.doubtCount > 0 else { return nil }
    return say("不可信 \(journal.doubtCount)", "\(journal.doubtCount) not believed")
  }
}
