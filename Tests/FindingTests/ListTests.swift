import Finding
import TestSupport
import Testing

@Suite(.temporaryFolder) struct ListTests {
  /// Matters 1 to 4: due at 30, 10, 20 and, the last, never; the first is hidden from some.
  private func index() throws -> Index {
    let index = try Index(path: TemporaryFolder.path("index.sqlite"))
    var rows: [MatterRow] = []
    for (id, due) in [(1, 30), (2, 10), (3, 20), (4, nil)] {
      var row = MatterRow(id: id)
      row.number = "2026-00000\(id)"
      row.externalID = "\(id)"
      row.title = "第\(id)件"
      row.sentAt = id
      row.stage = id == 1 ? "received" : "registered"
      row.clocks = [clock(due: due ?? 0, stopped: due == nil ? 5 : nil)]
      row.waiting = [
        MatterRow.WaitingRow(act: "propose", department: nil, since: 0, clock: due == nil ? 9 : 0)
      ]
      row.assignments = [
        MatterRow.AssignmentRow(
          department: "roads", isLead: true, stage: "working", act: nil, clock: 0)
      ]
      rows.append(row)
    }
    try note(rows, in: index)
    return index
  }

  private func note(_ rows: [MatterRow], in index: Index) throws {
    try index.note(office: "office") { _ in
      for row in rows { try index.put(row) }
      return NotedPosition(number: rows.count, offset: 0, sum: "", at: 0, length: 0)
    }
  }

  /// Notes all texts there are, which the body puts.
  private func noteTexts(upTo number: Int, in index: Index, _ body: () throws -> Void) throws {
    try index.noteTexts { _ in
      try body()
      var reach = TextReach(
        before: NotedPosition(number: number, offset: 0, sum: "", at: 0, length: 0), total: 1)
      reach.lowest = 0
      return reach
    }
  }

  private func clock(due: Int, stopped: Int?) -> ClockRow {
    ClockRow(
      kind: "reply", department: nil, start: 0, due: due, originalDue: due, stopped: stopped,
      amberPercent: 70, isSqueezed: false, isGrace: false)
  }

  private static let waiting = ListQuery.Subject.waiting([ListQuery.Share(acts: ["propose"])])
  private static let several: ListQuery.Subject = {
    var roads = ListQuery.Share(acts: ["approve"])
    roads.departmental = ["propose"]
    roads.department = "roads"
    return .waiting([ListQuery.Share(acts: []), roads, ListQuery.Share(acts: ["propose"])])
  }()
  private static let subjects: [ListQuery.Subject] = [
    waiting, several, .assignments(department: "roads"), .clocks, .matters,
  ]

  @Test(arguments: [(false, [2, 3, 1, 4]), (true, [1, 3, 2, 4])])
  func `what is never due stands last in both directions`(
    isReversed: Bool, order: [Int],
  ) throws {
    var query = ListQuery(Self.waiting)
    query.isReversed = isReversed

    let rows = try index().list(query)

    #expect(rows.map(\.matter.id) == order)
  }

  @Test(arguments: subjects, [[], ["received"]])
  func `a list has as many lines as it is said to have`(
    subject: ListQuery.Subject, hidden: [String],
  ) throws {
    let index = try index()
    var query = ListQuery(subject)
    query.hiddenStages = hidden

    let count = try index.list(query).count

    #expect(count == (subject == .clocks ? 3 : 4) - hidden.count)
    #expect(try index.total(query) == count)
    #expect(try index.count(query, now: 15, until: 25).total == count)
  }

  @Test(arguments: subjects)
  func `what is hidden from who asks is in no count`(subject: ListQuery.Subject) throws {
    let index = try index()
    var accusing = MatterRow(id: 5)
    accusing.number = "2026-000005"
    accusing.externalID = "5"
    accusing.accused = ["roads", "@sun.yan"]
    try note([accusing], in: index)
    var query = ListQuery(subject)
    query.hiddenFrom = ["@sun.yan"]

    #expect(try index.total(query) == index.list(query).count)
    #expect(try !index.list(query).contains { $0.matter.id == 5 })
    // Noted again, it is no more than it was; and whom it no longer accuses may know of it.
    accusing.accused = ["roads"]
    try note([accusing], in: index)
    #expect(try index.total(ListQuery(.matters)) == 5)
    #expect(try index.total(query) == index.list(query).count)
    #expect(try index.list(query).contains { $0.matter.id == 5 } == (subject == .matters))
  }

  @Test func `a clock that stands still is left out where that is asked for`() throws {
    let index = try index()
    var paused = MatterRow(id: 5)
    paused.number = "2026-000005"
    paused.externalID = "5"
    paused.clocks = [clock(due: 12, stopped: nil)]
    paused.clocks[0].isPaused = true
    try note([paused], in: index)
    var query = ListQuery(.clocks)
    let all = try index.list(query).map(\.matter.id)

    query.leavesOutPaused = true

    #expect(all == [2, 5, 3, 1])
    #expect(try index.list(query).map(\.matter.id) == [2, 3, 1])
    #expect(try index.total(query) == 3)
    #expect(try index.tally(query).map(\.due).sorted() == [10, 20, 30])
  }

  @Test(arguments: subjects)
  func `what asks for the clock of a line is counted as it is listed`(
    subject: ListQuery.Subject,
  ) throws {
    let index = try index()
    var query = ListQuery(subject)
    query.leavesOutPaused = true
    query.unacknowledgedOn = 20_000

    let rows = try index.list(query)

    #expect(try index.total(query) == rows.count)
    #expect(try index.count(query, now: 15, until: 25).total == rows.count)
    #expect(try index.tally(query).map(\.count).reduce(0, +) == rows.count)
  }

  @Test(arguments: subjects)
  func `past and soon are counted of the clocks that run`(subject: ListQuery.Subject) throws {
    let counts = try index().count(ListQuery(subject), now: 15, until: 25)

    #expect(counts.past == 1)
    #expect(counts.soon == 1)
  }

  @Test(arguments: subjects)
  func `a term is looked for in the matter of each line`(subject: ListQuery.Subject) throws {
    let index = try index()
    var query = ListQuery(subject)
    query.terms = [ListQuery.Term(text: "第3件")]

    #expect(try index.list(query).map(\.matter.id) == [3])
    #expect(try index.total(query) == 1)
  }

  @Test(arguments: subjects, [100, 1])
  func `days name the same lines however many were sent in them`(
    subject: ListQuery.Subject, wide: Int,
  ) throws {
    let index = try index()
    index.frequency.wide = wide
    var query = ListQuery(subject)
    let all = try index.list(query).map(\.matter)
    let middle = all.map(\.sentAt).sorted()[all.count / 2]

    for (days, isOnlySent) in [(middle..<Int.max, true), (0..<middle, true), (0..<middle, false)] {
      var term = ListQuery.Term(text: "没有的字")
      (term.sent, term.isOnlySent) = (days, isOnlySent)
      query.terms = [term]
      let found = all.filter { days.contains($0.sentAt) }.map(\.id)

      #expect(try index.list(query).map(\.matter.id) == found)
      #expect(try index.total(query) == found.count)
      #expect(!found.isEmpty && found.count < all.count)
    }
  }

  /// From how many finds on lines are walked, and from how many block by block.
  private static let frequencies = [(5000, 5000), (2, 5000), (2, 2)]

  @Test(arguments: frequencies)
  func `a word is found in the same lines however many hold it`(
    frequent: Int, whole: Int,
  ) throws {
    let index = try index()
    (index.frequency.frequent, index.frequency.whole) = (frequent, whole)
    try noteTexts(upTo: 9, in: index) {
      for id in [1, 2, 3] { try index.putText("暖气不热", of: id, in: [id]) }
      try index.putText("暖气修好了", of: 9, in: [4])
    }
    var query = ListQuery(.matters)
    query.order = .number

    for (words, found) in [(["暖气"], [1, 2, 3, 4]), (["修好"], [4]), (["暖气", "不热"], [1, 2, 3])] {
      query.terms = words.map { ListQuery.Term(text: $0) }

      #expect(try index.list(query).map(\.matter.id) == found)
      #expect(try index.total(query) == found.count)
    }

    var named = ListQuery.Term(text: "不热")
    named.matters = [4]
    query.terms = [named]

    #expect(try index.list(query).map(\.matter.id) == [1, 2, 3, 4])
    #expect(try index.total(query) == 4)
  }

  @Test(arguments: frequencies)
  func `a part of a number is found in the same lines however many have it`(
    frequent: Int, whole: Int,
  ) throws {
    let index = try index()
    (index.frequency.frequent, index.frequency.whole) = (frequent, whole)
    var sealed = MatterRow(id: 5)
    (sealed.number, sealed.isSealed) = ("2026-000005", true)
    var later = MatterRow(id: 70_000)
    later.number = "2026-000006"
    try note([sealed, later], in: index)
    try noteTexts(upTo: 70_000, in: index) {
      for id in [1, 2, 3, 4, 70_000] { try index.putTyped(of: id) }
    }
    var query = ListQuery(.matters)
    query.order = .number

    for (part, found) in [("-00000", [1, 2, 3, 4, 5, 70_000]), ("0005", [5]), ("00006", [70_000])] {
      query.terms = [ListQuery.Term(text: part)]

      #expect(try index.list(query).map(\.matter.id) == found)
      #expect(try index.total(query) == found.count)
    }
  }
}
