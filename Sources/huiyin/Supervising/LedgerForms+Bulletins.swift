import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension LedgerForm {
  static let bulletins = LedgerForm(
    name: "bulletin", summary: Phrase(zh: "通报及其异议期", en: "The bulletins and their windows"),
    example: "huiyin bulletin --json",
    emptiness: Phrase(
      zh: "还没有通报：huiyin bulletin candidates", en: "No bulletin: huiyin bulletin candidates")
  ) { reading throws(CommandFailure) in
    reading.book.bulletins.reversed().map { bulletin in
      let time = reading.office.workingTime
      let stage = bulletin.stage(at: .machine, in: time)
      let end = bulletin.windowEnd(in: time)
      let window =
        stage == .open
        ? reading.say("异议至 ", "objections until ") + reading.session.time.full(end) : nil
      return LedgerRow(
        line: reading.line([
          bulletin.issue?.value.number ?? "#\(bulletin.id)",
          stage.phrase(reading.session.language),
          reading.narrator.names(of: bulletin.departments), window,
          bulletin.objections.isEmpty
            ? nil
            : reading.say(
              "异议 \(bulletin.objections.count)", "objections \(bulletin.objections.count)"),
          reading.book.unconfirmed.contains { $0.bulletin == bulletin.id }
            ? reading.say("有代录待本人确认", "entered on behalf, not confirmed") : nil,
        ])
      ) { writer in
        writer.member("entry", bulletin.id)
        writer.member("number", bulletin.issue?.value.number)
        writer.member("stage", stage.rawValue)
        writer.member("objectionsUntil", end.local(in: reading.office.zone))
        writer.member("draft", recorded: bulletin.draft.value)
        writer.member("objections", bulletin.objections) { item, objection in
          item.member("objection", recorded: objection.objection.value)
          item.member("decision", recorded: objection.decision?.value)
        }
        writer.member("entered", reading.book.entries(on: bulletin.id)) { item, entry in
          item.member("entry", entry.mark.entry)
          item.member("act", entry.act.rawValue)
          item.member("by", entry.mark.by.rawValue)
          item.member("for", entry.mark.actor.rawValue)
          if let word = entry.mark.word { item.member("confirmed", is: word.isConfirmed) }
          item.member("counts", is: entry.mark.holds)
        }
        writer.member("issued", recorded: bulletin.issue?.value)
        writer.member("dropped", bulletin.drop?.value)
      }
    }
  }

  static let candidates = LedgerForm(
    name: "bulletin candidates",
    summary: Phrase(
      zh: "可以通报的部门及其证据；超期而已说明的也列出",
      en: "The departments one may name, with the evidence; those that explained, too"),
    example: "huiyin bulletin candidates --json",
    emptiness: Phrase(zh: "没有超期未报的部门。", en: "No department is late.")
  ) { reading throws(CommandFailure) in
    let found = try reading.session.statistics(.candidates, in: reading.register).candidates
    let text = StatisticsText(narrator: reading.narrator, time: reading.session.time)
    return found.map { candidate in
      LedgerRow(line: text.line(candidate)) { text.write(&$0, candidate) }
    }
  }
}
