import Canon
import Desk
import Registry
import Words
import Workflow

extension MatterText {
  /// The matter as a document: everything that is known of it, and what is derived.
  func json() -> CanonWriter {
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("number", matter.number)
      writer.member("matter", matter.id.rawValue)
      writer.member("asOf", asOf.map(local))
      writer.member("stage", matter.stage.rawValue)
      writer.member("title", file.message?.title)
      writer.member("source", matter.received.source.rawValue)
      writer.member("id", matter.received.externalID)
      writer.member("url", matter.received.url)
      writer.member("sentAt", local(matter.received.sentAt))
      writer.member("message", recorded: file.message)
      writer.member("registration", recorded: matter.registration?.registration)
      writer.member("proposal", recorded: matter.proposal?.value)
      writer.member("instruction", recorded: matter.instruction?.value)
      writer.member("dispatch", recorded: matter.dispatch?.value)
      writer.member("waiting", file.waiting, write)
      writer.member("clocks", Array(zip(file.clocks, file.ledgers))) { item, pair in
        write(&item, pair.0)
        LedgerJSON(narrator: narrator).write(pair.1, to: &item)
      }
      writer.member("endings", matter.endings, write)
      writer.member("endTold", recorded: matter.endTold?.value)
      writer.member("assignments", matter.assignments, write)
      writer.member("withdrawn", matter.withdrawn, write)
      writer.member("officeAnswer", recorded: matter.officeAnswer?.value)
      writer.member("review", recorded: matter.review?.value)
      writer.member("approvals", matter.approvals) { item, approval in
        item.member("by", approval.moment.actor.rawValue)
        item.member("actingFor", approval.moment.actingFor?.rawValue)
        item.member("at", local(approval.moment.at))
        item.member("digest", approval.value.digest)
      }
      writer.member("publication", recorded: matter.publication?.value)
      writer.member("corrections", matter.corrections, write)
      writer.member("promiseMoves", matter.promiseMoves, write)
      writer.member("mergedInto", matter.merging?.value.intoNumber)
      writer.member("merged", matter.merges) { item, merged in
        item.member("number", merged.value.number)
        item.member("matter", merged.value.matter.rawValue)
        item.member("url", merged.value.url)
      }
      writer.member("similar", file.similar) { item, other in
        item.member("number", other.number)
        item.member("matter", other.matter.rawValue)
        item.member("stage", other.stage.rawValue)
        item.member("title", other.title)
      }
      writer.member("reopening", recorded: matter.reopening?.value)
      writer.member("promiseKept", recorded: matter.promiseKept?.value)
      writer.member("closing", recorded: matter.closing?.value)
      writer.member("archiving", recorded: matter.archiving?.value)
      writer.member("history", file.history) { item, record in
        let mark = file.matter.trail.first { $0.entry == record.number }
        RecordText(narrator: narrator).write(record, mark, to: &item)
      }
    }
    return writer
  }

  private func write(_ writer: inout CanonWriter, _ waiting: Waiting) {
    writer.member("act", waiting.act.rawValue)
    writer.member("member", waiting.member?.rawValue)
    writer.member("rank", waiting.rank?.rawValue)
    writer.member("department", waiting.department?.rawValue)
    writer.member("since", local(waiting.since))
    writer.member("due", waiting.clock.map { local($0.due) })
  }

  private func write(_ writer: inout CanonWriter, _ clock: Clock) {
    writer.member("clock", clock.kind.rawValue)
    writer.member("department", clock.department?.rawValue)
    writer.member("start", local(clock.start))
    writer.member("due", local(clock.due))
    writer.member("originalDue", local(clock.originalDue))
    writer.member("stopped", clock.stopped.map(local))
    writer.member("level", clock.level(at: now).rawValue)
    writer.member("provisional", is: clock.isProvisional)
    writer.member("paused", is: clock.isPaused)
    writer.member("lateAgainstOriginal", is: clock.isLateAgainstOriginal(at: now))
  }

  private func write<Value: Recorded>(_ writer: inout CanonWriter, _ motion: Motion<Value>) {
    writer.member("proposed", recorded: motion.value)
    writer.member("by", motion.proposed.actor.rawValue)
    writer.member("at", local(motion.proposed.at))
    write(&writer, motion.ruling)
  }

  private func write(_ writer: inout CanonWriter, _ ending: Ending) {
    switch ending.kind {
    case .declining(let value): writer.member("decline", recorded: value)
    case .transferring(let value): writer.member("transfer", recorded: value)
    case .voiding(let value): writer.member("void", recorded: value)
    }
    writer.member("by", ending.proposed.actor.rawValue)
    writer.member("at", local(ending.proposed.at))
    write(&writer, ending.ruling)
  }

  private func write(_ writer: inout CanonWriter, _ ruling: Ending.Ruling?) {
    guard let ruling else { return }
    writer.member("confirmed", is: ruling.isConfirmed)
    writer.member("ruledBy", ruling.moment.actor.rawValue)
    writer.member("ruledAt", local(ruling.moment.at))
    writer.member("text", ruling.text)
  }

  private func write(_ writer: inout CanonWriter, _ assignment: Assignment) {
    writer.member("department", assignment.department.rawValue)
    writer.member("lead", is: assignment.isLead)
    writer.member("stage", assignment.stage.rawValue)
    writer.member("returns", assignment.returnCount)
    if let objecting = assignment.objecting {
      writer.member("objection", recorded: objecting.objection.value)
      writer.member("objectedAt", local(objecting.objection.moment.at))
      if let isUpheld = objecting.isUpheld { writer.member("upheld", is: isUpheld) }
    }
    writer.member("reports", assignment.versions) { item, version in
      item.member("consolidated", is: version.isConsolidated)
      item.member("by", version.written.actor.rawValue)
      item.member("at", local(version.written.at))
      item.member("signedAt", version.signed.map { local($0.at) })
      item.member("report", recorded: version.report)
    }
  }

  private func local(_ moment: Instant) -> String { moment.local(in: zone) }
}
