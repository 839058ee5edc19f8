import Canon
import Desk
import Workflow

@testable import Registry

/// An office kept in memory: it decides by the real rules and answers as the register does.
struct PaperOffice {
  /// Its week is an ordinary one, whatever was published for it.
  var history = OfficeHistory().supposing(.plain)
  var now: Instant
  private(set) var number = 0
  private(set) var records: [MatterID: [Record]] = [:]
  private(set) var messages: [MatterID: Message] = [:]
  private var registered = 0
  /// Folded once after every entry, as the register's index is.
  private var files: [MatterID: MatterFile] = [:]

  init(now: Instant) {
    self.now = now
  }

  var office: Office { history.now }
  var matterIDs: [MatterID] {
    records.keys.sorted { ($0.rawValue.count, $0.rawValue) < ($1.rawValue.count, $1.rawValue) }
  }
}

// Recording.
extension PaperOffice {
  mutating func found(_ facts: [Fact], by member: MemberID = "wang.li") {
    number += 1
    history.note(Record(number: number, at: now, by: member, on: [], facts: facts))
  }

  mutating func settle(_ change: OfficeChange, by member: MemberID) throws(Refusal) {
    let facts: [Fact] =
      switch change {
      case .roster(let command):
        try office.decide(command, by: member, at: now, with: OpenWork())
      case .leave(let leave): [try office.recording(leave, by: member, at: now)]
      case .back(let absent): [try office.endingLeave(of: absent, by: member, at: now)]
      case .rules: []
      }
    found(facts)
  }

  mutating func receive(_ incoming: Incoming, by actor: Actor) throws(Refusal) -> MatterID {
    var received = Received()
    received.source = incoming.source
    received.externalID = incoming.externalID
    received.url = incoming.url
    received.sentAt = incoming.sentAt
    let facts = try Matter.receive(received, incoming.message, by: actor, in: situation)
    number += 1
    let id = MatterID(rawValue: "m\(number)")
    messages[id] = incoming.message
    records[id] = [Record(number: number, at: now, by: actor.member, on: [id], facts: facts)]
    fold(id)
    return id
  }

  @discardableResult
  mutating func perform(
    _ command: MatterCommand, on id: MatterID, by actor: Actor,
  ) throws(Refusal) -> Receipt {
    let facts = try matter(id).decide(command, by: actor, in: situation)
    number += 1
    if command.act == .register { registered += 1 }
    records[id]?.append(Record(number: number, at: now, by: actor.member, on: [id], facts: facts))
    fold(id)
    return Receipt(entry: number, at: now, matter: id, facts: facts)
  }

  /// Decides what concerns the office, and returns the entry that records it.
  mutating func perform(_ command: OfficeCommand, by actor: Actor) throws(Refusal) -> Int {
    let matters = Dictionary(
      command.matters(in: office).map { ($0, matter($0)) }, uniquingKeysWith: { first, _ in first })
    let facts = try command.decide(
      by: actor, in: OfficeSituation(office: history, now: now, matters: matters))
    found(facts, by: actor.member)
    return number
  }

  private var situation: Situation {
    let next = String(registered + 1)
    let padded = String(repeating: "0", count: 6 - next.count) + next
    return Situation(office: history, now: now, nextNumber: "2026-" + padded, digest: Self.digest)
  }

  /// Stands for SHA-256: 64 digits that depend on every byte.
  @Sendable static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    let word = String(repeating: "0", count: 16 - digits.count) + digits
    return String(repeating: word, count: 4)
  }
}

// Reading.
extension PaperOffice {
  func matter(_ id: MatterID) -> Matter { file(id).matter }

  /// The matter whose title holds these words.
  func id(titled words: String) -> MatterID {
    matterIDs.first { messages[$0]?.title.contains(words) == true } ?? ""
  }

  func file(_ id: MatterID) -> MatterFile {
    guard let file = files[id] else {
      preconditionFailure("The paper office has no matter \(id.rawValue).")
    }
    return file
  }

  private mutating func fold(_ id: MatterID) {
    guard let matter = Matter.fold(records[id] ?? [], id: id) else { return }
    files[id] = MatterFile(
      matter: matter, message: messages[id], history: records[id] ?? [],
      clocks: matter.clocks(in: history), ledgers: matter.ledgers(in: history),
      waiting: matter.waiting(in: history))
  }

  func page(_ worklist: Worklist) -> WorklistPage {
    var rows = matterIDs.flatMap { self.rows(of: file($0), worklist) }
    if !worklist.filter.isEmpty {
      rows = rows.filter {
        $0.title.contains(worklist.filter) || $0.number.contains(worklist.filter)
          || $0.matter.rawValue == worklist.filter
      }
    }
    if let bound = worklist.dueBefore { rows = rows.filter { ($0.clock?.due ?? bound) < bound } }
    rows.sort { sortKey($0, worklist) < sortKey($1, worklist) }
    if worklist.isReversed { rows.reverse() }
    return WorklistPage(
      rows: Array(rows.dropFirst(worklist.offset).prefix(worklist.limit)), total: rows.count,
      groups: groups(of: rows, worklist.order))
  }

  private func groups(of rows: [Row], _ order: Worklist.Order) -> [String: Int] {
    let keys: [String] =
      switch order {
      case .department: rows.map { $0.department?.rawValue ?? "" }
      case .stage: rows.map(\.stage.rawValue)
      case .due, .sent, .number: []
      }
    return Dictionary(grouping: keys) { $0 }.mapValues(\.count)
  }

  func counts(for viewer: MemberID) -> [Pane: PaneCount] {
    var counts: [Pane: PaneCount] = [:]
    for pane in Pane.lists {
      let rows = page(Worklist(pane: pane, viewer: viewer)).rows
      var count = PaneCount()
      count.total = rows.count
      count.red = rows.filter { $0.clock?.level(at: now) == .red }.count
      counts[pane] = count
    }
    return counts
  }

  func figures(for viewer: MemberID, now: Instant) -> BoardFigures {
    var all = Worklist(pane: .deadlines, viewer: viewer)
    all.limit = .max
    let rows = page(all).rows
    var figures = BoardFigures(
      now: now, zone: office.zone,
      clocks: rows.compactMap { row in row.clock.map { ($0.department, due: $0.due, count: 1) } })
    let today = office.zone.local(now).day
    let ringing = rows.filter { row in
      row.clock?.level(at: now) == .red && row.acknowledgedOn != today
    }
    figures.alarms = Array(ringing.reversed().prefix(BoardFigures.alarmLimit))
    figures.alarmCount = ringing.count
    figures.next = rows.first { ($0.clock?.due ?? .epoch) >= now }
    figures.number = number
    return figures
  }

  private func sortKey(_ row: Row, _ worklist: Worklist) -> String {
    let due = (row.clock ?? row.reply).due.canonical
    let place = row.matter.rawValue.count.description + row.matter.rawValue
    return switch worklist.order {
    case .due: due + place
    case .sent: row.sentAt.canonical + place
    case .number: row.number + place
    case .department: (row.department?.rawValue ?? "") + due + place
    case .stage: row.stage.rawValue + due + place
    }
  }

  private func rows(of file: MatterFile, _ worklist: Worklist) -> [Row] {
    let viewer = office.members[worklist.viewer]
    let roles = viewer?.roles ?? []
    func holds(_ waiting: Waiting, for roles: [Role]) -> Bool {
      office.roles(for: waiting.act).contains(where: roles.contains)
        && (waiting.department == nil || roles == [.administrator]
          || waiting.department == viewer?.department)
    }
    switch worklist.pane {
    case .inbox:
      return file.waiting.filter { holds($0, for: [.administrator]) }.map { row(file, $0) }
    case .approvals:
      let deciding = roles.filter { $0 == .leader || $0 == .head || $0 == .archivist }
      let own = file.waiting.filter { holds($0, for: deciding) }
      let others = worklist.principals.flatMap { principal in
        file.waiting.filter { waits($0, for: principal) && !own.contains($0) }
          .map { row(file, $0, for: principal) }
      }
      return own.map { row(file, $0) } + others
    case .tasks:
      guard [.inHand, .consolidating].contains(file.matter.stage) else { return [] }
      return file.matter.assignments
        .filter { viewer?.department == nil || viewer?.department == $0.department }
        .map { taskRow(file, $0) }
    case .deadlines: return file.clocks.filter(\.isRunning).map { row(file, clock: $0) }
    case .all: return [row(file, file.waiting.first)]
    case .supervision: return []
    }
  }

  private func waits(_ waiting: Waiting, for member: MemberID) -> Bool {
    let roles = office.members[member]?.roles ?? []
    return office.roles(for: waiting.act).contains(where: roles.contains)
      && (waiting.department == nil || waiting.department == office.members[member]?.department)
  }

  private func taskRow(_ file: MatterFile, _ assignment: Assignment) -> Row {
    let waiting = file.waiting.first { $0.department == assignment.department }
    var row = row(file, waiting)
    row.department = assignment.department
    row.assignment = assignment.stage
    row.isLead = assignment.isLead
    return row
  }

  private func row(
    _ file: MatterFile, _ waiting: Waiting?, for principal: MemberID? = nil,
  ) -> Row {
    var row = row(file, clock: waiting?.clock)
    row.deputyFor = principal
    row.rank = waiting?.rank
    row.act = waiting?.act
    row.department = waiting?.department
    return row
  }

  private func row(_ file: MatterFile, clock: Clock?) -> Row {
    let matter = file.matter
    return Row(
      matter: matter.id, number: matter.number, stage: matter.stage,
      title: file.message?.title ?? "", source: matter.received.source,
      area: matter.registration?.registration.area, topic: matter.registration?.registration.topic,
      kind: matter.registration?.registration.kind, sentAt: matter.received.sentAt,
      departments: matter.assignments.map(\.department), department: clock?.department, act: nil,
      assignment: nil, isLead: false, clock: clock,
      acknowledgedOn: clock.flatMap { matter.acknowledgedDay(of: $0) }, reply: file.clocks[0],
      lastNumber: matter.lastNumber)
  }
}
