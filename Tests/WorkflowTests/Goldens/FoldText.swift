import Canon
import Workflow

/// What matters and office come to, in the order of their first entries.
struct FoldText {
  private var office = OfficeHistory()
  private var entries: [MatterID: [Record]] = [:]
  private var order: [MatterID] = []

  /// Takes in all records, as if every one of them were believed.
  init(_ records: [Record]) {
    for record in records {
      if record.on.isEmpty { office.note(record) }
      for id in record.on {
        if entries[id] == nil { order.append(id) }
        entries[id, default: []].append(record)
      }
    }
  }

  var lines: [String] {
    let lines = order.flatMap { id in
      Matter.fold(entries[id] ?? [], id: id).map(lines(of:)) ?? ["\(id.rawValue) is no matter"]
    }
    return (lines + officeLines).map(printable)
  }

  /// What is filled in at random holds what would break a line.
  private func printable(_ line: String) -> String {
    line.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control || scalar == "\u{2028}"
        ? scalar.escaped(asASCII: true) : String(scalar)
    }.joined()
  }

  private func lines(of matter: Matter) -> [String] {
    var lines = ["\(matter.id.rawValue) \(matter.number) \(matter.stage) #\(matter.lastNumber)"]
    for round in matter.rounds {
      lines.append("  stages " + words(round.visits.map { "\($0.stage)#\($0.entered.number)" }))
      lines += (round.assignments + round.withdrawn).map(line)
      lines.append(
        "  digest \(round.review?.value.digest ?? "none") approved by "
          + words(round.approvals.map(\.moment.actor.rawValue)))
    }
    lines.append("  asked \(matter.askedAt.canonical), points \(matter.points)")
    lines.append("  accused \(matter.accused.map(\.rawValue)), restricted \(matter.isRestricted)")
    lines.append("  counts " + words(counts(matter).map(String.init)))
    lines += matter.clocks(in: office).map(line)
    return lines
  }

  private func line(_ part: Assignment) -> String {
    "  part \(part.department.rawValue) \(part.stage) lead \(part.isLead) versions "
      + words(part.versions.map { "\($0.report.version)\($0.isConsolidated ? "c" : "")" })
  }

  private func line(_ clock: Clock) -> String {
    "  clock \(clock.kind) \(clock.department?.rawValue ?? "-") due \(clock.due.canonical) "
      + "was \(clock.originalDue.canonical) stopped \(clock.stopped?.canonical ?? "-")"
  }

  /// How many there are of what a matter collects.
  private func counts(_ matter: Matter) -> [Int] {
    [
      matter.amendments.count, matter.instructionChanges.count, matter.publicTexts.count,
      matter.replyReturns.count, matter.publications.count, matter.corrections.count,
      matter.promiseMoves.count, matter.consultations.count, matter.lendings.count,
      matter.retentionExtensions.count, matter.merges.count, matter.endings.count,
      matter.extensionRequests.count, matter.extensionGrants.count, matter.extensionNotes.count,
      matter.pauses.count, matter.reminders.count, matter.explanations.count,
      matter.acknowledgements.count, matter.explanationRefusals.count,
      matter.automaticReminders.count, matter.alerts.count, matter.supervisions.count,
    ]
  }

  private var officeLines: [String] {
    let now = office.now
    let members = now.members.values.sorted { $0.member.rawValue < $1.member.rawValue }
    let book = now.supervision
    return ["\(now.name) \(now.zoneName)"]
      + members.map { "  \($0.member.rawValue.debugDescription) \($0.roles.map(\.rawValue))" }
      + [
        "  departments \(now.departments.count), areas \(now.areas.count), "
          + "topics \(now.topics.count), sources \(now.sources.count), "
          + "templates \(now.templates.count), retired \(now.retired.count)",
        "  leaves \(now.leaves.count), calendar changes \(office.calendarChanges.count)",
        "  looks \(book.looks.count), grid \(book.gridReports.count), "
          + "risks \(book.riskPoints.count), contacts \(book.contacts.count), "
          + "zero \(book.zeroReports.count), bulletins \(book.bulletins.count)",
      ]
  }

  private func words(_ words: [String]) -> String { words.joined(separator: " ") }
}
