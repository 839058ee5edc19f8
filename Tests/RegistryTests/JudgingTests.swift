import Canon
import Journaling
import Registry
import TestSupport
import Testing
import Workflow

/// Whoever walks the file and whoever folds its matters believe the same.
@Suite(.temporaryFolder) struct JudgingTests {
  /// A doubted entry, and the word for why.
  struct Doubted: Hashable {
    var entry: Int
    var reason: String
  }

  @Test(arguments: 1...8)
  func `verify and every reader doubt the same entries for the same reasons`(seed: UInt64) throws {
    var forger = try Forger(seed: seed)
    for _ in 0..<90 { try forger.write() }

    let verified = try Self.verified(forger.office)

    try forger.register.catchUp()
    let fresh = try forger.office.open(as: SmallOffice.account("fresh"))
    #expect(Self.doubts(of: forger.register) == verified)
    #expect(Self.doubts(of: fresh) == verified)
    #expect(Set(verified.map(\.reason)).isSuperset(of: ["noRight", "otherRules"]))
    #expect(verified.count < 80)
  }

  @Test func `what the rules do not derive is doubted, wherever the matter stands`() throws {
    let office = try SmallOffice()
    let register = try office.open()
    guard case .taken(let id) = try office.receive([office.incoming("1")], in: register)[0]
    else { return }
    try office.act(.registration, on: id, by: "wang.li", in: register)
    try office.act(.proposal, on: id, by: "wang.li", in: register)
    try office.act(.instruction(), on: id, by: "zhang.wei", in: register)
    try office.act(.dispatch(Dispatch()), on: id, by: "wang.li", in: register)
    try office.act(.signFor(SignedFor()), on: id, by: "chen.jie", in: register)
    try office.act(.report(MatterCommand.filledReport()), on: id, by: "chen.jie", in: register)
    var signed = ReportJudged()
    signed.department = "construction"
    signed.version = 1

    // The head's signature opens the review, in the same entry.
    let silent = try office.forge([.reportSigned(signed)], on: [id], by: "liu.gang")
    let whole = try office.forge(
      [.reportSigned(signed), .reviewOpened(Plain())], on: [id], by: "liu.gang")
    let invented = try office.forge([.promiseOpened(Plain())], on: [id], by: "wang.li")

    #expect(
      try Self.verified(office) == [
        Doubted(entry: silent, reason: "otherRules"),
        Doubted(entry: invented, reason: "otherRules"),
      ])
    try register.catchUp()
    #expect(try Self.doubts(of: register) == Self.verified(office))
    #expect(try register.open(id).matter.stage == .underReview)
    #expect(whole == silent + 1)
  }

  @Test func `a walk that begins later knows the matters from before`() throws {
    // What precedes is taken as signed.
    var forger = try Forger(seed: 3)
    forger.usesForeignKeys = false
    for _ in 0..<60 { try forger.write() }
    let all = try Self.verified(forger.office)

    for since in [1, 2, 20, 45] {
      let later = try Self.verified(forger.office, since: since)
      #expect(later == all.filter { $0.entry > since })
    }
  }

  private static func verified(_ office: SmallOffice, since: Int = 0) throws -> [Doubted] {
    let file = office.folder + "/journal.jsonl"
    let judge = try BeliefJudge(of: file, since: since)
    var verifier = Verifier(file: file)
    verifier.judge = judge.beliefs
    return try verifier.report().doubts.map { doubt in
      Doubted(entry: doubt.number, reason: doubt.belief.reason ?? "")
    }
  }

  private static func doubts(of register: Register) -> [Doubted] {
    register.notices.compactMap { notice in
      if case .unbelieved(let entry, let reason) = notice {
        Doubted(entry: entry, reason: reason)
      } else {
        nil
      }
    }
  }
}

extension SmallOffice {
  /// Writes an entry past every rule, in a member's name; returns its number.
  @discardableResult
  func forge(
    _ facts: [Fact], on matters: [MatterID], by member: MemberID, key: SigningKey? = nil,
  ) throws -> Int {
    clock.advance(bySeconds: 60)
    var terms = AppendTerms()
    terms.clock = { clock.now }
    let draft = Draft(on: matters.map(\.rawValue), facts: Fact.canonical(facts))
    let author = Author(member: member.rawValue, key: key ?? self.key(member))
    let entries = try Journal(folder: folder).append(
      as: author, terms, caughtUp: { _ in }, decide: { [draft] })
    return entries.last?.number ?? 0
  }
}
