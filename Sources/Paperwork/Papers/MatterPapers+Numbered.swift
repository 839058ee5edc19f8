import Registry
public import Workflow

// Slips of any time, by their numbers.
extension MatterPapers {
  /// The slip of a number, with whoever signed for it since.
  ///
  /// The last of its kind stands as the matter does now; an earlier one stands as it went out.
  public func paper(_ kind: PaperKind, numbered number: String) throws(PaperError) -> Paper {
    let slips = matter.slips(in: file.history).filter { $0.kind == kind }
    guard let slip = slips.last(where: { $0.number == number }) else {
      throw .noSlip(kind, number: number, known: slips.map(\.number))
    }
    if matter.isCurrent(slip) { return try paper(kind) }
    guard let paper = paper(of: slip) else { throw .notYet(kind, matter.stage) }
    return noted(paper, as: kind)
  }

  private func paper(of slip: NumberedSlip) -> Paper? {
    switch slip.kind {
    case .slip: supervisionSlip(numbered: slip.number)
    case .instruction: earlier(until: slip.entry)?.instructionSlip
    case .dispatch: earlier(until: slip.entry)?.dispatchSlip(slip, parts: parts(of: slip))
    case .bulletin, .monthly, .handover, .reply, .contents: nil
    }
  }

  /// The papers of the matter as an entry left it.
  private func earlier(until entry: Int) -> MatterPapers? {
    let records = file.history.filter { $0.number <= entry }
    guard let matter = Matter.fold(records, id: matter.id) else { return nil }
    let history = setting.history
    let file = MatterFile(
      matter: matter, message: file.message, history: records, clocks: matter.clocks(in: history),
      ledgers: matter.ledgers(in: history), waiting: [])
    return MatterPapers(of: file, in: setting, reading: reading)
  }

  /// The departments' parts that a slip began, as they stand now.
  private func parts(of slip: NumberedSlip) -> [Assignment] {
    let parts = matter.rounds.flatMap { $0.assignments + $0.withdrawn }
    return slip.departments.compactMap { department in
      parts.first { $0.department == department && $0.dispatched.number == slip.entry }
    }
  }

  private func dispatchSlip(_ slip: NumberedSlip, parts: [Assignment]) -> Paper? {
    guard let moment = parts.first?.dispatched else { return nil }
    let lead = matter.lead?.department ?? slip.departments[0]
    let others = slip.departments.filter { $0 != lead }
    return dispatchSlip(
      slip.number, moment, to: departments(lead: lead, with: others), parts: parts, note: slip.note)
  }
}
