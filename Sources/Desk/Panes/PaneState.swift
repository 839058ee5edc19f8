import Canon
import Registry
import Workflow

/// A pane's list: the part of it that is loaded, and where the person is in it.
///
/// Places are counted in the whole list, so that only a window of it has to be here.
struct PaneState: Sendable, Equatable {
  var worklist: Worklist
  private(set) var rows: [Row] = []
  private(set) var total = 0
  /// The place of the first loaded row.
  private(set) var firstLoaded = 0
  private(set) var cursor = 0
  /// The place of the first row in sight.
  private(set) var top = 0
  var marks: Set<RowKey> = []
  /// Where a range of marks began.
  var rangeStart: Int?
  /// Whether only what is past is listed, as time goes on.
  var isFaultsOnly = false
  /// Whether the cursor goes with its row when rows move.
  var isFollowing = true
  /// How many rows each group has, by what they are put in order by.
  private(set) var groups: [String: Int] = [:]
  private(set) var isLoaded = false
  /// Whether the rows may no longer be what the journal says.
  var isStale = true
  private var requested: Worklist?
  /// The row to be found again in a list that was asked for anew; nil to begin at its first.
  private var sought: RowKey?
  /// Whether the row is asked for that left what is loaded, wherever it is now.
  private var isSeeking = false
  /// Whether what is loaded is of a list that is no longer asked for.
  private(set) var isSuperseded = false

  init(_ worklist: Worklist) {
    self.worklist = worklist
  }
}

/// What makes a row the same row after its list was loaded again.
struct RowKey: Hashable, Sendable {
  var matter: MatterID
  var department: DepartmentID?
  var clock: Clock.Kind?

  /// The row of a matter by itself, where it has one.
  init(_ matter: MatterID) {
    self.matter = matter
  }

  init(_ row: Row, in pane: Pane) {
    matter = row.matter
    department = row.department
    // A department's slip stands beside its part of the same matter.
    let kind = row.clock?.kind
    clock = pane == .deadlines || kind == .supervision ? kind : nil
  }

  /// The row as a list is asked for it.
  var sought: Worklist.Sought {
    Worklist.Sought(matter: matter, department: department, clock: clock)
  }
}

extension PaneState {
  /// The row at a place of the whole list, if it is loaded.
  func row(at place: Int) -> Row? {
    let index = place - firstLoaded
    return rows.indices.contains(index) ? rows[index] : nil
  }

  /// Goes to a row as soon as it is in the list, wherever that is; stays where it is otherwise.
  mutating func seek(_ key: RowKey) {
    sought = key
    isSeeking = false
    isSuperseded = true
    isStale = true
  }

  /// The row under the cursor.
  var current: Row? { row(at: cursor) }

  func key(_ row: Row) -> RowKey { RowKey(row, in: worklist.pane) }

  func isMarked(_ row: Row) -> Bool { marks.contains(key(row)) }

  /// The marked rows that are loaded, in the order of the list.
  var markedRows: [Row] { rows.filter(isMarked) }

  mutating func move(to place: Int) {
    cursor = min(max(0, place), max(0, total - 1))
    guard let rangeStart else { return }
    for place in min(rangeStart, cursor)...max(rangeStart, cursor) {
      if let row = row(at: place) { marks.insert(key(row)) }
    }
  }

  /// Scrolls as little as possible so that the cursor is among so many rows in sight.
  mutating func reveal(rowCount: Int) {
    let highest = max(0, total - rowCount)
    top = min(max(top, cursor - rowCount + 1), cursor, highest)
    top = max(0, top)
  }

  /// Shows the rows one place further down.
  mutating func scrollDown() { top += 1 }

  /// Takes the answer to a request; an answer to an older one is left aside.
  mutating func take(_ page: WorklistPage, for answered: Worklist) {
    guard answered == requested else { return }
    let isKnown = isLoaded && !isSuperseded
    // What was counted stays as it was until it is counted again; other rows of it come at once.
    if isKnown, !page.isCounted, answered.offset == firstLoaded { return }
    let held = held
    if let held, mustSeek(held, in: page) { return }
    isSeeking = false
    isSuperseded = false
    let place = cursor - top
    rows = page.rows
    total = isKnown && !page.isCounted ? max(total, page.total) : page.total
    groups = isKnown && !page.isCounted ? groups : page.groups
    firstLoaded = page.offset ?? answered.offset
    worklist.offset = firstLoaded
    isLoaded = true
    if isFollowing, let held, let index = rows.firstIndex(where: { key($0) == held }) {
      // The row moved: the view moves with it, so that it stays at its height on the screen.
      cursor = firstLoaded + index
      top = max(0, cursor - place)
    }
    move(to: cursor)
    if marks.count > 0, firstLoaded == 0, rows.count == total {
      marks.formIntersection(rows.map(key))
    }
  }

  /// The row the cursor is to stay on.
  private var held: RowKey? { isSuperseded ? sought : current.map(key) }

  /// Whether a row has to be looked for where the new rows have moved it, before the page is shown.
  ///
  /// Until it is found the old rows stay: another matter must never be under the cursor unseen.
  private mutating func mustSeek(_ held: RowKey, in page: WorklistPage) -> Bool {
    guard isLoaded, isFollowing, !isSeeking else { return false }
    guard page.rows.count < page.total else { return false }
    guard !page.rows.contains(where: { key($0) == held }) else { return false }
    isSeeking = true
    isStale = true
    return true
  }

  /// What has to be asked for so that the rows in sight are loaded and true; nil if they are.
  mutating func request(rowCount: Int) -> Worklist? {
    let end = min(top + rowCount, max(total, 1))
    let isCovered = isLoaded && top >= firstLoaded && end <= firstLoaded + max(rows.count, 1)
    if !isCovered || requested == nil {
      worklist.offset = max(0, cursor - worklist.limit / 2)
    }
    worklist.sought = isSeeking ? held?.sought : nil
    guard isStale || (!isCovered && worklist != requested) else { return nil }
    isStale = false
    requested = worklist
    return worklist
  }

  /// Lists what has become past since.
  mutating func refreshFaults(at now: Instant) {
    guard isFaultsOnly else { return }
    worklist.dueBefore = now
    isStale = true
  }

  /// Narrows, orders or bounds the list anew: from its beginning, or with the row kept if it is
  /// still in it.
  mutating func ask(keepingRow: Bool = false, _ change: (inout Worklist) -> Void) {
    change(&worklist)
    worklist.offset = 0
    guard worklist != requested else { return }
    if !isSuperseded { sought = current.map(key) }
    if !keepingRow { sought = nil }
    isSeeking = false
    isSuperseded = true
    cursor = 0
    top = 0
    rangeStart = nil
    isStale = true
  }
}
