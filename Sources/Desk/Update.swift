import Canon
import Drawing
import Registry
import Words
import Workflow

/// Takes an input into account, and says what is to be done outside because of it.
///
/// It alone changes a model; it runs nothing and never waits.
public func update(_ model: inout Model, _ input: Input) -> [Effect] {
  let face = model.tickFace
  let effects = model.take(input) + model.wants()
  if case .ticked = input, effects.isEmpty, model.tickFace == face { return [] }
  model.revision += 1
  return effects
}

extension Model {
  /// How long a changed row is highlighted, in seconds.
  private static let highlightSeconds = 3

  fileprivate mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .started: return [.count, .board]
    case .pressed(let key): return press(key)
    case .pasted(let text): return paste(text)
    case .resized(let size): self.size = size
    case .garbled(let count): noteGarbled(count)
    case .focused: break
    case .ticked(let moment): return tick(moment)
    case .loaded(let page, let worklist): lists[worklist.pane]?.take(page, for: worklist)
    case .counted(let counts): self.counts = counts
    case .figures(let figures): return take(figures)
    case .statistics(let statistics): supervision.take(statistics)
    case .officeRecorded(let entry, let request): return take(officeEntry: entry, request)
    case .reminded(let matters): return take(matters)
    case .opened(let file):
      details.take(file)
      details.lastHints = hints
    case .failed(let failure): notice = Notice(text: sentence(for: failure), role: .error)
    case .recorded(let receipt, let request): return take(receipt, request)
    case .received(let receptions, let request): return take(receptions, request)
    case .refused(let failure, let request): take(failure, request)
    case .shifted(let duty, let officer, let entry): tellShift(duty, by: officer, entry: entry)
    case .locked(let waiting, let member, let isWrong):
      askPassphrase(waiting, of: member, isWrong: isWrong)
    case .unlocked(let member): endUnlocking(member)
    case .noticed(let notices): return take(notices)
    case .joining(let requests): return take(requests)
    case .admitted(let member, let entry): tellAdmission(of: member, entry: entry)
    case .changed(let matters, let office, let head): return take(matters, office, head)
    case .searchable(let reach): take(reach)
    case .stalled(let seconds): stalledSeconds = seconds
    case .edited(let text): return takeEdited(text)
    case .draft(let text, let name): takeDraft(text, name)
    case .attached(let attachment): takeAttached(attachment)
    case .printed(let kind, let path):
      notice = Notice(
        text: say("\(kind.phrase.zh) 已写入 \(path)", "The \(kind.phrase.en) is in \(path)"))
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
    changedUntil = changedUntil.filter { $0.value > moment }
    details.age()
    guard !isPaused else { return saveDraftIfDirty() }
    let isNewMinute = Self.minute(of: now) != Self.minute(of: moment)
    now = moment
    guard isNewMinute else { return saveDraftIfDirty() }
    lists[.deadlines]?.refreshFaults(at: now)
    refreshPrincipals()
    return saveDraftIfDirty() + [.count, .board]
  }

  private static func minute(of moment: Instant) -> Int {
    Instant.epoch.seconds(to: moment) / 60
  }

  private mutating func take(_ matters: [MatterID], _ office: Office?, _ head: HeadView) -> [Effect]
  {
    self.head = head
    stalledSeconds = nil
    if let office {
      self.office = office
      rules = OfficeHistory(knowing: office)
      refreshPrincipals()
      showNewestPart()
    }
    for matter in matters {
      changedUntil[matter] = now.advanced(bySeconds: Self.highlightSeconds)
    }
    if let wanted = details.wanted, matters.contains(wanted) || office != nil {
      details.isStale = true
    }
    guard !matters.isEmpty || office != nil else { return [] }
    makeListsStale()
    return [.count, .board]
  }

  private mutating func take(_ reach: SearchReach) {
    let isNews = reach.isWhole || reach.done - listedReach >= max(1, reach.total / 20)
    searchReach = reach.isWhole && reach.unheld == 0 ? nil : reach
    // A list that is found by words takes a while where there are very many.
    guard isNews else { return }
    listedReach = reach.isWhole ? 0 : reach.done
    for pane in Pane.allCases where lists[pane]?.worklist.filter.isEmpty == false {
      lists[pane]?.isStale = true
    }
  }

  mutating func makeListsStale() {
    supervision.makeStale()
    for pane in Pane.lists where !(isPaused && pane == .deadlines) {
      lists[pane]?.isStale = true
    }
    board.hasMissedChange = isPaused
  }

  /// Asks for whatever the screen shows and has not got.
  fileprivate mutating func wants() -> [Effect] {
    if pane == .supervision { return wantsOfSheet() }
    let arrangement = Arrangement(self)
    var effects: [Effect] = []
    for shown in arrangement.lists.map(\.pane) + [pane] {
      let rowCount = arrangement.rowCount(of: shown)
      lists[shown] = lists[shown].map { revealed($0, rowCount: rowCount) }
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

  /// Asks for what the page of the supervision pane is made of.
  private mutating func wantsOfSheet() -> [Effect] {
    supervision.reveal(rowCount: sheetRowCount, of: sheet.rows.count)
    let today = office.zone.local(now).day
    return supervision.request(on: today).map { [.statistics($0)] } ?? []
  }

  /// Whether the last line of the details is in sight.
  var isReadToItsEnd: Bool {
    details.scroll + Arrangement(self).detailsSize.rows >= detailsLines.count
  }

  /// Remembers which public text this person has had open, to its last line.
  private mutating func noteReading() {
    guard focus == .details, details.section == .publicText, !isFilling,
      let digest = file?.matter.textDigest, !readDigests.contains(digest), isReadToItsEnd
    else { return }
    readDigests.insert(digest)
  }

  /// What of the picture time alone can change: the clock's minute, highlights, due phrases.
  fileprivate var tickFace: TickFace {
    let arrangement = Arrangement(self)
    let dues = arrangement.lists.flatMap { list -> [Int] in
      guard let state = lists[list.pane] else { return [] }
      return (state.top..<state.top + arrangement.rowCount(of: list.pane)).compactMap { place in
        guard let clock = state.row(at: place)?.clock else { return nil }
        return Self.step(of: clock, at: now)
      }
    }
    return TickFace(
      minute: Self.minute(of: now), changed: changedUntil.count,
      isSilent: board.isSilent(at: now), isLate: details.isLate, dues: dues)
  }

  /// A number that changes whenever a clock's level or its due phrase does within a day.
  private static func step(of clock: Clock, at now: Instant) -> Int {
    guard now > clock.due else { return clock.level(at: now) == .amber ? -1 : -2 }
    let seconds = clock.due.seconds(to: now)
    return switch seconds {
    case ..<3600: seconds / 60
    case ..<86_400: 60 + seconds / 3600
    default: 100 + seconds / 86_400
    }
  }
}

/// What a tick compares, to know whether anything has to be drawn.
private struct TickFace: Equatable {
  var minute: Int
  var changed: Int
  var isSilent: Bool
  var isLate: Bool
  var dues: [Int]
}
