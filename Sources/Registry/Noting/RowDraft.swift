import Finding
import Workflow

/// What the row of a matter is made from, by any processor.
struct RowDraft: Sendable {
  /// Whoever gives away a draft holds the matter no more, and never changes it again.
  nonisolated(unsafe) let matter: FoldedMatter
  let title: String
  /// The office as it was when the matter was last written about.
  let office: HistoryThen

  /// The row, made; nil where no entry began the matter.
  var made: MadeRow? {
    guard let value = matter.value else { return nil }
    return MadeRow(
      row: MatterRow(value, title: title, office: office.history),
      places: matter.places, isNew: matter.isNew)
  }

  /// A history that is shared and not copied for each matter.
  final class HistoryThen: Sendable {
    let history: OfficeHistory

    init(_ history: OfficeHistory) { self.history = history }
  }
}

/// The row of a matter, ready to be written.
struct MadeRow: Sendable {
  let row: MatterRow
  let places: Places
  let isNew: Bool
}
