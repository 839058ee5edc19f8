import Registry
import Workflow

/// The opened matter, and what of it is in sight.
struct DetailsState: Sendable, Equatable {
  private(set) var file: MatterFile?
  /// The matter that was asked for last.
  private(set) var wanted: MatterID?
  private(set) var section = Section.summary
  var scroll = 0
  var isStale = false
  /// Whether a second passed since another matter was asked for, and it is not here.
  private(set) var isLate = false
  /// The hints of the matter that was here last.
  var lastHints: [Hint] = []

  /// The pages of the details.
  enum Section: Hashable, Sendable {
    case summary
    case publicText
    case clocks
    case history
  }

  /// What is to be opened so that the details are those of a row; nil if they are.
  mutating func request(for row: Row?) -> MatterID? {
    guard let row else {
      if wanted != nil { self = DetailsState() }
      return nil
    }
    guard row.matter != wanted || isStale else { return nil }
    guard !row.isWithheld else {
      if row.matter != wanted { self = DetailsState() }
      wanted = row.matter
      isStale = false
      return nil
    }
    if row.matter != wanted { show(row.act == .approve ? .publicText : .summary) }
    wanted = row.matter
    isStale = false
    return row.matter
  }

  mutating func take(_ file: MatterFile) {
    guard file.matter.id == wanted else { return }
    self.file = file
    isLate = false
  }

  /// The matter to be drawn until the one asked for is here, so that nothing flickers on the way.
  var fileMeanwhile: MatterFile? { isLate ? nil : file }

  /// Takes note that a second passed.
  mutating func age() { isLate = wanted != nil && file?.matter.id != wanted }

  mutating func show(_ section: Section) {
    self.section = section
    scroll = 0
  }
}
