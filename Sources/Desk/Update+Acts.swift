import Canon
import Drawing
import Registry
import Words
import Workflow

// What becomes of acts after they were handed over.
extension Model {
  mutating func take(_ receipt: Receipt, _ request: Int) -> [Effect] {
    guard let done = pending.removeValue(forKey: request) else { return [] }
    let name = done.deed.phrase(language)
    let after = matter(after: receipt, done.form.matter)
    let next =
      after.map { say("；", "; ") + awaited(on: $0, before: done.form.matter) } ?? ""
    lastDone = after.map { LastDone(matter: $0.id, number: $0.number, deed: done.deed) }
    notice = Notice(
      text: say("\(name) 已记入 #\(receipt.entry)", "\(name): recorded as #\(receipt.entry)") + next)
    if receipt.entry > head?.number ?? 0 {
      head = HeadView(number: receipt.entry, isDurable: true, isChecked: true)
    }
    details.isStale = details.isStale || details.wanted == receipt.matter
    makeListsStale()
    return [.dropDraft(for: done.form.draftName), .count, .board]
  }

  /// What concerns the office is on disk; the office itself comes with the change.
  mutating func take(officeEntry entry: Int, _ request: Int) -> [Effect] {
    guard let done = pending.removeValue(forKey: request) else { return [] }
    let name = done.deed.phrase(language)
    notice = Notice(text: say("\(name) 已记入 #\(entry)", "\(name): recorded as #\(entry)"))
    if entry > head?.number ?? 0 {
      head = HeadView(number: entry, isDurable: true, isChecked: true)
    }
    supervision.marks = []
    if case .add(let kind)? = done.form.task {
      settings?.newest = OfficePart(kind, done.form.value(.identifier).trimmed)
      showNewestPart()
    }
    makeListsStale()
    return [.dropDraft(for: done.form.draftName), .count, .board]
  }

  mutating func take(_ receptions: [Reception], _ request: Int) -> [Effect] {
    guard let done = pending.removeValue(forKey: request) else { return [] }
    for reception in receptions {
      switch reception {
      case .taken(let matter):
        if pane == .supervision { _ = find(matter.rawValue, opening: true) }
        notice = Notice(text: say("已收文 \(matter.rawValue)", "Taken in as \(matter.rawValue)"))
        showTaken(matter)
      case .known(let matter):
        notice = Notice(
          text: say("已收过，为 \(matter.rawValue)", "Taken in before, as \(matter.rawValue)"),
          role: .warning)
      case .refused(let refusal):
        reopen(done.form, .refusal(refusal))
        return []
      }
    }
    makeListsStale()
    return [.dropDraft(for: done.form.draftName), .count, .board]
  }

  /// Puts the cursor on a message that was just taken in, unless the person went on already.
  private mutating func showTaken(_ matter: MatterID) {
    guard mode == .browsing, pane == .inbox, focus == .list, list.marks.isEmpty else { return }
    list.seek(RowKey(matter))
  }

  mutating func take(_ failure: Failure, _ request: Int) {
    guard let failed = pending.removeValue(forKey: request) else { return }
    reopen(failed.form, failure)
    if case .clockFarAhead = failure, case .filling(let form) = mode { mode = .doubtingClock(form) }
  }

  /// Brings a refused act's form back, unless the person is in the middle of something else.
  private mutating func reopen(_ form: Form, _ failure: Failure) {
    let reason = sentence(for: failure)
    notice = Notice(text: form.deed.phrase(language) + ": " + reason, role: .error)
    guard mode == .browsing, list.current?.matter == form.targets.first || form.targets.isEmpty
    else { return }
    var form = form
    if case .refusal(let refusal) = failure {
      form.note(refusal, reason)
    } else {
      form.trouble = reason
    }
    mode = .filling(form)
  }

  /// Opens the form of an act, or says why it can not be done.
  mutating func begin(_ act: Act) -> [Effect] {
    if let obstacle = obstacle(to: act) ?? bulkObstacle(to: act) {
      notice = Notice(text: sentence(for: obstacle), role: .warning)
      return []
    }
    if act == .approve || act == .examineSecrecy, let digest = file?.matter.textDigest,
      !readDigests.contains(digest)
    {
      readOn()
      notice = Notice(
        text: isReadToItsEnd
          ? say(
            "公开文本已到末尾：再按一次即\(act.phrase.zh)",
            "That is the whole public text: press again for '\(act.phrase.en)'")
          : say(
            "公开文本要读到末尾：再按一次翻页，读完即可\(act.phrase.zh)",
            "Read the public text to its end, then '\(act.phrase.en)': press again to turn"))
      return []
    }
    let form = FormWriter(self, targets: targets(of: act)).form(for: act)
    mode = .filling(form)
    return [.loadDraft(for: form.draftName)]
  }

  /// Opens the public text, or turns to its next page.
  private mutating func readOn() {
    let isReading = focus == .details && details.section == .publicText
    focus = .details
    if details.section != .publicText { details.show(.publicText) }
    if isReading { move(.pageDown) }
  }

  private func bulkObstacle(to act: Act) -> Failure? {
    guard !list.marks.isEmpty, act != .receive, !act.canBeDoneInBulk else { return nil }
    return .sentence(
      Phrase(
        zh: "有标记时只能交办或催办；Esc 清除标记后逐件办理",
        en: "With marks only dispatch and remind; Esc clears them"))
  }

  private func targets(of act: Act) -> [MatterID] {
    if act == .receive { return [] }
    let marked = list.markedRows.filter { act != .dispatch || $0.stage == .instructed }
    let rows = marked.isEmpty ? [list.current].compactMap(\.self) : marked
    return rows.map(\.matter).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Hands a form's act over, or puts the sentence beside the field that is wrong.
  mutating func submit(_ form: Form) -> [Effect] {
    var form = form
    let reader = FormReader(form, zone: office.zone, now: now)
    let actor = reader.actor(member)
    do throws(FieldError) {
      if let effects = try submitToOffice(form, reader, actor) { return effects }
      if let task = form.task { return submit(form, try reader.change(for: task, in: office)) }
      guard let command = try reader.command() else {
        return hand(over: form, try reader.incoming(), by: actor)
      }
      guard let matter = form.matter,
        let refusal = refusal(of: command, on: matter, by: actor)
      else {
        return hand(over: form, command, by: actor)
      }
      form.note(refusal, sentence(for: refusal, in: form))
    } catch {
      form.note(error.phrase(language), at: error.field)
    }
    mode = .filling(form)
    return []
  }

  /// Hands over what concerns the office; nil for an act on matters, which goes another way.
  private mutating func submitToOffice(
    _ form: Form, _ reader: FormReader, _ actor: Actor,
  ) throws(FieldError) -> [Effect]? {
    switch form.deed {
    case .act, .settings: return nil
    case .office(let draft):
      let command = try reader.command(from: draft)
      if let refusal = refusal(of: command, by: actor) {
        var form = form
        form.note(refusal, sentence(for: refusal, in: form))
        mode = .filling(form)
        return []
      }
      mode = .browsing
      let effects = keepDraft(of: form)
      return effects + [.office(command, by: actor, request: expect(form, on: nil))]
    case .keyPeriod(let draft):
      let policy = try reader.policy(with: draft, in: office.policy)
      mode = .browsing
      let effects = keepDraft(of: form)
      return effects + [.adopt(policy, by: member, request: expect(form, on: nil))]
    case .dropKeyPeriod(let dropped):
      var policy = office.policy
      policy.keyPeriods.removeAll { $0 == dropped }
      mode = .browsing
      return [.adopt(policy, by: member, request: expect(form, on: nil))]
    }
  }

  /// What the rules say to a command of the office; nothing to what depends on matters.
  private func refusal(of command: OfficeCommand, by actor: Actor) -> Refusal? {
    guard command.matters(in: office).isEmpty else { return nil }
    let history = rules.holding(office.supervision)
    let situation = OfficeSituation(office: history, now: now)
    do throws(Refusal) {
      _ = try command.decide(by: actor, in: situation)
      return nil
    } catch {
      return error
    }
  }

  /// Hands a change of the office over, or puts what the rules say beside its field.
  private mutating func submit(_ form: Form, _ change: OfficeChange) -> [Effect] {
    var form = form
    if let refusal = refusal(of: change) {
      form.note(refusal, sentence(for: refusal, in: form))
      mode = .filling(form)
      return []
    }
    mode = .browsing
    let effects = keepDraft(of: form)
    return effects + [.settle(change, by: member, request: expect(form, on: nil))]
  }

  mutating func hand(
    over form: Form, _ command: MatterCommand, by actor: Actor,
  ) -> [Effect] {
    let effects = form.targets.map { matter in
      Effect.perform(command, on: matter, by: actor, request: expect(form, on: matter))
    }
    mode = .browsing
    lists[pane]?.marks = []
    lists[pane]?.rangeStart = nil
    return keepDraft(of: form) + effects
  }

  /// What was written stays on disk until the act is.
  private func keepDraft(of form: Form) -> [Effect] {
    form.isDirty ? [form.keeping(form.draft)] : []
  }

  private mutating func hand(over form: Form, _ incoming: Incoming, by actor: Actor) -> [Effect] {
    mode = .browsing
    return keepDraft(of: form) + [
      .receive(incoming, by: actor, request: expect(form, on: nil))
    ]
  }

  private mutating func expect(_ form: Form, on matter: MatterID?) -> Int {
    lastRequest += 1
    pending[lastRequest] = PendingAct(deed: form.deed, matter: matter, form: form)
    let name = form.deed.phrase(language)
    notice = Notice(text: say("\(name) 正在写入", "\(name): being written"))
    return lastRequest
  }
}

extension Act {
  /// Whether it may be done to all marked rows at once: it neither signs nor leaves the house.
  var canBeDoneInBulk: Bool { self == .dispatch || self == .remind }
}
