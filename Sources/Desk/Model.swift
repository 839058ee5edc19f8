public import Canon
public import Drawing
public import Registry
public import Words
public import Workflow

/// What is on one person's screen, and what that person is in the middle of.
///
/// A value: `update` alone changes it, `view` alone draws it.
public struct Model: Sendable {
  public internal(set) var office: Office
  public internal(set) var member: MemberID
  public internal(set) var language: Language
  public internal(set) var now: Instant
  public internal(set) var size: Size
  /// What boxes are drawn with; lines once the terminal has shown that they are one column wide.
  public var borders = Borders.plain
  /// The themes a person can choose from.
  public var themeNames: [String] = []

  let keysAtHand: [MemberID]
  let isDemo: Bool
  let isBoard: Bool
  /// The moment the office is shown as of; nil for the present.
  public let asOf: Instant?
  /// What is to be known about the journal.
  var journal: JournalNotices
  /// Whether the journal's alarms were put away.
  var hasReadAlarms = false
  /// Who asks to join.
  var joiners: [JoinRequest] = []

  /// The office as rules ask for it.
  var rules: OfficeHistory
  var pane: Pane
  var focus = Focus.list
  var isZoomed = false
  var lists: [Pane: PaneState]
  var counts: [Pane: PaneCount] = [:]
  var details = DetailsState()
  var mode = Mode.browsing
  var notice: Notice?
  var head: HeadView?
  var stalledSeconds: Int?
  /// How much of what was written can be searched, while that is not all of it.
  var searchReach: SearchReach?
  /// How much could be searched when lists were last asked for anew because of it.
  var listedReach = 0
  /// Acts on their way to the disk, by request.
  var pending: [Int: PendingAct] = [:]
  var lastRequest = 0
  /// What this member did last, since the desk was opened.
  var lastDone: LastDone?
  /// Matters that changed a moment ago, and until when that shows.
  var changedUntil: [MatterID: Instant] = [:]
  /// The digests of the public texts this person has had open.
  var readDigests: Set<String> = []
  var searchedText = ""
  /// Whether the last key came through a Chinese input method, as far as can be told.
  var isComposing = false
  /// Whether the board stands still while someone reads it.
  var isPaused = false
  var board = BoardState()
  var supervision = SheetState()
  /// Where one is among the office's own facts; nil elsewhere.
  var settings: SettingsState?
  /// Counts the inputs that may have changed the picture.
  public internal(set) var revision = 0

  /// Makes the desk of a member.
  public init(
    office: Office, member: MemberID, keysAtHand: [MemberID], language: Language, now: Instant,
    size: Size, start: Pane?, isDemo: Bool, isBoard: Bool, journal: JournalNotices,
    asOf: Instant? = nil,
  ) {
    self.office = office
    self.member = member
    self.keysAtHand = keysAtHand
    self.language = language
    self.now = now
    self.size = size
    self.isDemo = isDemo
    self.isBoard = isBoard
    self.journal = journal
    self.asOf = asOf
    rules = OfficeHistory(knowing: office)
    lists = Self.emptyLists(for: member, in: office, at: now)
    pane = isBoard ? .deadlines : start ?? Self.startPane(of: member, in: office)
    board.isWall = isBoard
    lists[.deadlines]?.isFollowing = !isBoard
  }

  /// What has the keys: the list, or the details of its row.
  enum Focus: Sendable {
    case list
    case details
  }

  /// What the keys mean now.
  enum Mode: Sendable, Equatable {
    case browsing
    /// The filter is typed; `before` is what Esc brings back.
    case filtering(EditBuffer, before: String)
    case searching(EditBuffer)
    case commanding(Menu)
    case choosing(Menu)
    case filling(Form)
    /// Something would be lost by leaving.
    case quitting(Form?)
    /// The form's act waits for a word that the machine's clock is right.
    case doubtingClock(Form)
    /// A passphrase is typed.
    case unlocking(Unlocking)
  }
}

/// A sentence under the panes, until the next key.
struct Notice: Sendable, Equatable {
  var text: String
  var role = Drawing.Role.message
}

/// An act that was handed over and is not on disk yet.
struct PendingAct: Sendable, Equatable {
  var deed: Deed
  var matter: MatterID?
  /// Comes back when the act is refused.
  var form: Form
}

/// An act that is on disk, and where to find what it was done to.
struct LastDone: Sendable, Equatable {
  var matter: MatterID
  var number: String
  var deed: Deed
  /// Whether no key was pressed since.
  var isFresh = true
}

extension Model {
  static func emptyLists(
    for member: MemberID, in office: Office, at now: Instant,
  ) -> [Pane: PaneState] {
    let principals = office.principals(of: member, at: now)
    var lists: [Pane: PaneState] = [:]
    for pane in Pane.lists {
      var worklist = Worklist(pane: pane, viewer: member)
      worklist.principals = principals
      lists[pane] = PaneState(worklist)
    }
    // The office sees every department's assignments, and reads them department by department.
    if !seesOwnDepartment(member, in: office) {
      lists[.tasks]?.worklist.order = .department
    }
    return lists
  }

  /// Whether the tasks a member sees are those of one department.
  static func seesOwnDepartment(_ member: MemberID, in office: Office) -> Bool {
    let roles = office.members[member]?.roles ?? []
    return roles.contains(.liaison) || roles.contains(.head)
  }

  var seesOwnDepartment: Bool { Self.seesOwnDepartment(member, in: office) }

  /// Where a member's day begins: in the pane of the first role.
  static func startPane(of member: MemberID, in office: Office) -> Pane {
    switch office.members[member]?.roles.min() {
    case .administrator: .inbox
    case .leader, .head, .secrecyReviewer, .archivist: .approvals
    case .dutyOfficer: .deadlines
    case .liaison: .tasks
    case .auditor, nil: .all
    }
  }

  mutating func become(_ other: MemberID) {
    member = other
    lists = Self.emptyLists(for: other, in: office, at: now)
    counts = [:]
    details = DetailsState()
    lastDone = nil
    readDigests = []
    supervision = SheetState()
    settings = nil
    focus = .list
    pane = Self.startPane(of: other, in: office)
  }

  /// The list that has, or last had, the focus.
  var list: PaneState {
    get { lists[pane] ?? PaneState(Worklist(pane: pane, viewer: member)) }
    set { lists[pane] = newValue }
  }

  /// The opened file of the row under the cursor, once it is here.
  var file: MatterFile? {
    guard let file = details.file, file.matter.id == details.wanted else { return nil }
    return file
  }

  /// The members this one acts for while they are away.
  var principals: [MemberID] { office.principals(of: member, at: now) }

  /// Lists what waits for those this member acts for, as their leaves begin and end.
  mutating func refreshPrincipals() {
    let principals = principals
    for pane in Pane.lists where lists[pane]?.worklist.principals != principals {
      lists[pane]?.ask(keepingRow: true) { $0.principals = principals }
    }
  }

  var roles: [Workflow.Role] { office.members[member]?.roles ?? [] }

  /// Whether a form is open; the matter it is about then stays where it is.
  var isFilling: Bool {
    switch mode {
    case .filling, .doubtingClock: true
    case .unlocking(let unlocking): unlocking.form != nil
    case .quitting(let form): form != nil
    case .browsing, .filtering, .searching, .commanding, .choosing: false
    }
  }

  var narrator: Narrator { Narrator(office: office, language: language) }

  var dueText: DueText { DueText(now: now, zone: office.zone, language: language) }

  var timeText: TimeText { TimeText(zone: office.zone, language: language) }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }

  func sentence(for failure: Failure) -> String {
    switch failure {
    case .refusal(let refusal): narrator.sentence(for: refusal)
    case .sentence(let phrase), .clockFarAhead(let phrase): phrase(language)
    }
  }
}
