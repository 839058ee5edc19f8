/// How a journal stands to another file of the same office.
public struct JournalComparison: Sendable, Equatable {
  /// Which of the two goes on where the other ends.
  public enum Relation: String, Sendable, CaseIterable {
    /// Both hold the same.
    case same
    /// This one goes on where the other ends.
    case continues
    /// The other one goes on where this one ends.
    case begins
    /// They have the same beginning, and then each goes its own way.
    case forked
    /// They have no entry in common.
    case unrelated
  }

  /// How they stand to each other.
  public let relation: Relation
  /// The last entry both have.
  public let common: Head
  /// The head of the other one, up to where it is whole.
  public let other: Head
  /// What follows the other one's last intact entry.
  public let otherTail: Tail

  /// Compares the file of a report, which walked it to its end, with another.
  ///
  /// Throws what `Verifier.report` does.
  public init(
    of report: VerificationReport, in file: String, with other: String,
    progress: @escaping (_ done: Int, _ total: Int) -> Bool = { _, _ in true },
  ) throws {
    var verifier = Verifier(file: other)
    verifier.progress = progress
    let otherReport = try verifier.report()
    let own = report.position.head
    self.other = otherReport.position.head
    otherTail = otherReport.tail
    common = try Self.common(min(own.number, self.other.number), file, other)
    relation =
      if own == self.other { .same } else if common.number == 0 {
        .unrelated
      } else if common
        == self.other
      { .continues } else if common == own { .begins } else { .forked }
  }

  /// The last entry two intact files have in common: from an equal sum on, everything before is equal.
  private static func common(
    _ last: Int, _ file: String, _ other: String,
  ) throws(JournalError) -> Head {
    var low = Head(number: 0, sum: .zero)
    var high = last + 1
    while high - low.number > 1 {
      let middle = (low.number + high) / 2
      let own = try Journal.position(ofEntry: middle, inFile: file)?.head
      let theirs = try Journal.position(ofEntry: middle, inFile: other)?.head
      if let own, own == theirs { low = own } else { high = middle }
    }
    return low
  }
}
