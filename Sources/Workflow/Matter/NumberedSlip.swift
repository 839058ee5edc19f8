/// A slip that went out under a number, by which it can be printed again.
public struct NumberedSlip: Sendable, Equatable {
  public let kind: PaperKind
  public let number: String
  /// The entry that issued it.
  public let entry: Int
  /// The departments it went to, the lead first where it is among them.
  public let departments: [DepartmentID]
  /// What was added for them, or why they act.
  public let note: String?
}

extension Matter {
  /// Every slip of the matter in the order of issue, from its entries.
  ///
  /// What no longer counts is none, and keeps its number: another has the next.
  public func slips(in records: [Record]) -> [NumberedSlip] {
    let holding = Set(records.holding.map(\.number))
    var slips: [NumberedSlip] = []
    var instructions = 0
    for record in records {
      for fact in record.facts {
        if case .instructed = fact { instructions += 1 }
        guard holding.contains(record.number),
          let issued = instruction(in: fact, asThe: instructions) ?? fact.slip
        else { continue }
        slips.append(
          NumberedSlip(
            kind: issued.kind, number: issued.number, entry: record.number,
            departments: issued.departments, note: issued.note))
      }
    }
    return slips
  }

  /// Whether a slip is what its kind of paper says of the matter now; the others are of the past.
  public func isCurrent(_ slip: NumberedSlip) -> Bool {
    switch slip.kind {
    case .instruction: slip.entry == instruction?.moment.number
    case .dispatch: slip.entry == dispatch?.moment.number
    case .slip: slip.number == supervisions.last { $0.issue != nil }?.issue?.value.number
    case .bulletin, .monthly, .handover, .reply, .contents: false
    }
  }

  private func instruction(in fact: Fact, asThe count: Int) -> IssuedSlip? {
    guard case .instructed(let value) = fact else { return nil }
    return (.instruction, instructionNumber(count), value.departments, nil)
  }

  /// The number of the so-manieth instruction: `批办〔2026〕123号`, and later `批办〔2026〕123-2号`.
  private func instructionNumber(_ count: Int) -> String {
    let parts = number.split(separator: "-")
    guard parts.count == 2, let own = Int(parts[1]) else { return "批办 " + number }
    return "批办〔\(parts[0])〕\(own)" + (count > 1 ? "-\(count)" : "") + "号"
  }
}

typealias IssuedSlip = (
  kind: PaperKind, number: String, departments: [DepartmentID], note: String?
)

extension Fact {
  /// The slip whose number the fact records.
  var slip: IssuedSlip? {
    if case .dispatched(let value) = self {
      return (.dispatch, value.slip, [value.lead] + value.with, value.note)
    }
    if case .instructionChanged(let value) = self, let slip = value.slip {
      return (.dispatch, slip, value.added, value.reason)
    }
    if case .objectionUpheld(let value) = self, let slip = value.slip {
      return (.dispatch, slip, [value.to].compactMap(\.self), value.note)
    }
    if case .supervisionIssued(let value) = self {
      return (.slip, value.number, [value.department], value.note)
    }
    return nil
  }
}

extension NumberedSlip {
  /// The number of the matter that a slip's number speaks of; nil where it is none of a slip.
  public static func matterNumber(in text: String) -> String? {
    let parts = text.split { !$0.isASCII || !($0.isNumber || $0.isLetter) }.map(String.init)
    guard parts.count >= 3, ["JB", "DB"].contains(parts[0].uppercased()) else {
      return text.hasPrefix("批办") ? padded(parts) : nil
    }
    return padded(Array(parts.dropFirst()))
  }

  private static func padded(_ parts: [String]) -> String? {
    guard parts.count >= 2, let count = Int(parts[1]), Int(parts[0]) != nil else { return nil }
    let digits = String(count)
    return parts[0] + "-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
