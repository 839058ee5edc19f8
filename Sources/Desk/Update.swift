import Canon
import Drawing
import Registry
import Workflow

/// Takes an input into account, and says what is to be done outside because of it.
///
/// It alone changes a model; it runs nothing and never waits.
public func update(_ model: inout Model, _ input: Input) -> [Effect] {
  let effects = model.take(input)
  return effects + model.wants()
}

extension Model {
  /// How long a changed row is highlighted, in seconds.
  private static let highlightSeconds = 3

  fileprivate mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .started: return [.count]
    case .pressed(let key): return press(key)
    case .pasted(let text): return paste(text)
    case .resized(let size): self.size = size
    case .garbled(let count): noteGarbled(count)
    case .focused: break
    case .ticked(let moment): return tick(moment)
    case .loaded(let page, let worklist): lists[worklist.pane]?.take(page, for: worklist)
    case .counted(let counts): return take(counts)
    case .opened(let file): details.take(file)
    case .failed(let failure): notice = Notice(text: sentence(for: failure), role: .error)
    case .recorded(let receipt, let request): return take(receipt, request)
    case .received(let receptions, let request): return take(receptions, request)
    case .refused(let failure, let request): take(failure, request)
    case .changed(let matters, let office, let head): return take(matters, office, head)
    case .stalled(let seconds): stalledSeconds = seconds
    case .edited(let text): return takeEdited(text)
    case .draft(let text, let name): takeDraft(text, name)
    case .attached(let attachment): takeAttached(attachment)
    }
    return []
  }

  private mutating func noteGarbled(_ count: Int) {
    notice = Notice(
      text: say(
        "收到 \(count) 个无法识别的字节：请把终端的编码设为 UTF-8",
        "\(count) unreadable bytes arrived: set the terminal's encoding to UTF-8"),
      role: .warning)
  }

  private mutating func tick(_ moment: Instant) -> [Effect] {
    if !isPaused {
      let isNewMinute = office.zone.local(now).minute != office.zone.local(moment).minute
      now = moment
      if isNewMinute { lists[.deadlines]?.refreshFaults(at: now) }
    }
    changedUntil = changedUntil.filter { $0.value > moment }
    return saveDraftIfDirty()
  }

  private mutating func take(_ counts: [Pane: PaneCount]) -> [Effect] {
    defer { self.counts = counts }
    guard let before = self.counts[.deadlines], let after = counts[.deadlines],
      after.red > before.red
    else { return [] }
    let text = say(
      "又有 \(after.red - before.red) 个时限超期", "\(after.red - before.red) more limits are past")
    notice = Notice(text: text, role: .warning)
    return [.bell, .notify(text)]
  }

  private mutating func take(_ matters: [MatterID], _ office: Office?, _ head: HeadView) -> [Effect]
  {
    self.head = head
    stalledSeconds = nil
    if let office {
      self.office = office
      rules = OfficeHistory(of: office)
    }
    for matter in matters {
      changedUntil[matter] = now.advanced(bySeconds: Self.highlightSeconds)
    }
    if let wanted = details.wanted, matters.contains(wanted) || office != nil {
      details.isStale = true
    }
    guard !matters.isEmpty || office != nil else { return [] }
    makeListsStale()
    return [.count]
  }

  mutating func makeListsStale() {
    for pane in Pane.allCases { lists[pane]?.isStale = true }
  }

  /// Asks for whatever the screen shows and has not got.
  fileprivate mutating func wants() -> [Effect] {
    let arrangement = Arrangement(self)
    var effects: [Effect] = []
    for shown in arrangement.lists.map(\.pane) + [pane] {
      let rowCount = arrangement.rowCount(of: shown)
      lists[shown]?.reveal(rowCount: rowCount)
      if let worklist = lists[shown]?.request(rowCount: rowCount) {
        effects.append(.load(worklist))
      }
    }
    if !isFilling, let matter = details.request(for: list.current) {
      effects.append(.open(matter))
    }
    noteReading()
    return effects
  }

  /// Remembers which public text this person has had open, to its last line.
  private mutating func noteReading() {
    guard focus == .details, details.section == .publicText, !isFilling,
      let digest = file?.matter.review?.value.digest, !readDigests.contains(digest),
      details.scroll + Arrangement(self).detailsSize.rows >= detailsLines.count
    else { return }
    readDigests.insert(digest)
  }
}
