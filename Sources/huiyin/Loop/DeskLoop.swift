import Canon
import Desk
import Drawing
import Journaling
import Posix
import Registry
import Terminal
import Workflow

/// The one thread that owns the screen: it waits on descriptors, and never for a lock or a disk.
struct DeskLoop: ~Copyable {
  private var session: TerminalSession
  private var model: Model
  private let clerk: DeskClerk
  private let mailbox: Mailbox
  private let watch: JournalWatch?
  private let themes: ThemeShelf
  private var isStalled = false
  /// Whether the terminal went away; nobody sees or presses anything any more.
  private var isHungUp = false
  private var nextTick = SystemClock.uptime
  private let notice: TerminalSession.Notice?
  /// The revision of the model and the borders that are on the screen.
  private var shownRevision = -1
  private var shownBorders: Borders?

  init(
    session: consuming TerminalSession, model: Model, clerk: DeskClerk, mailbox: Mailbox,
    journal: String, themes: ThemeShelf, notice: TerminalSession.Notice?,
  ) {
    self.session = session
    self.model = model
    self.clerk = clerk
    self.mailbox = mailbox
    self.themes = themes
    self.notice = notice
    // Where the system gives no watch, the look each second has to do.
    watch = try? JournalWatch(journal)
  }

  /// Runs until the person leaves; everything under way is finished before it returns.
  mutating func run() throws(SystemError) {
    var isOpen = carryOut(update(&model, .started))
    clerk.tellHead()
    while isOpen && !isHungUp {
      show()
      for input in try wait() where isOpen { isOpen = carryOut(update(&model, input)) }
    }
    clerk.finish()
  }

  /// Shows the model, if anything of its picture may have changed.
  private mutating func show() {
    model.borders = session.borders
    guard shownRevision != model.revision || shownBorders != model.borders else { return }
    shownRevision = model.revision
    shownBorders = model.borders
    session.show(view(model))
  }

  /// Waits for keys, for workers, for others' entries or for the next second.
  private mutating func wait() throws(SystemError) -> [Input] {
    var descriptors = [session.inputDescriptor, mailbox.descriptor]
    if let watch { descriptors.append(watch.number) }
    let timeout = max(.zero, nextTick - SystemClock.uptime)
    let ready = try Waiting.readable(among: descriptors, timeout: timeout)
    if let watch, ready.contains(watch.number), watch.drain() { clerk.look() }
    let events = session.events()
    isHungUp = isHungUp || events.contains(.closed)
    var inputs = events.compactMap { Input($0) }
    if ready.contains(mailbox.descriptor) { inputs += mailbox.takeAll() }
    if SystemClock.uptime >= nextTick { inputs += tick() }
    return inputs
  }

  private mutating func tick() -> [Input] {
    nextTick = SystemClock.uptime + .seconds(1)
    clerk.look()
    let silence = clerk.silence
    defer { isStalled = silence != nil }
    let now = model.asOf ?? .machine
    guard silence != nil || isStalled else { return [.ticked(now)] }
    let seconds = silence.map { Int($0.components.seconds) }
    return [.ticked(now), .stalled(seconds: seconds)]
  }

  /// Runs effects; false when one of them ends the loop.
  private mutating func carryOut(_ effects: [Effect]) -> Bool {
    for effect in effects where !clerk.carryOut(effect) {
      guard carryOutHere(effect) else { return false }
    }
    return true
  }

  /// Runs an effect that needs the terminal; false for the one that ends the loop.
  private mutating func carryOutHere(_ effect: Effect) -> Bool {
    switch effect {
    case .edit(let text):
      let edited = Editor.edit(text, in: &session)
      return carryOut(update(&model, .edited(edited)))
    case .copy(let text): _ = session.copy(text)
    case .bell: session.ring()
    case .notify(let text):
      if let notice { session.notify("回音", text, by: notice) }
    case .repaint: session.repaint()
    case .suspend: session.suspend()
    case .theme(let name):
      if let theme = try? themes.theme(named: name) { session.use(theme) }
    case .quit: return false
    case .load, .count, .board, .open, .statistics, .office, .adopt, .remindLate, .printBulletin,
      .perform, .shift, .admit, .dismiss, .unlock, .alarm, .settle,
      .receive,
      .switchMember,
      .confirmClock, .saveDraft, .holdDraft, .loadDraft, .dropDraft, .attach, .print,
      .reload:
      break
    }
    return true
  }
}

/// Tells when the journal grows; a class, so that it can be there or not.
private final class JournalWatch {
  private let watch: FileWatch

  init(_ path: String) throws(SystemError) {
    watch = try FileWatch(path)
  }

  var number: Int32 { watch.number }

  func drain() -> Bool { watch.drain() }
}

extension Input {
  /// What the terminal handed in, as the desk hears it.
  ///
  /// Nil for the one event that is the loop's own: the terminal is gone.
  fileprivate init?(_ event: TerminalEvent) {
    switch event {
    case .key(let key): self = .pressed(key)
    case .paste(let text): self = .pasted(text)
    case .resized(let size): self = .resized(size)
    case .invalidBytes(let bytes): self = .garbled(bytes.count)
    case .focus(let isFocused): self = .focused(isFocused)
    case .closed: return nil
    }
  }
}
