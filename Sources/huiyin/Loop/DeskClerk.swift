import Canon
import Desk
import Drawing
import Journaling
import Paperwork
import Posix
import Registry
import Synchronization
import Words
import Workflow

/// Does what the desk wants of the office, off the loop's thread, and hands in what came of it.
///
/// Reading and recording have a worker each, so that a slow disk does not hold up the lists.
final class DeskClerk: Sendable {
  private let reader: Worker
  private let writer: Worker
  private let searcher: Worker
  let mailbox: Mailbox
  /// The office as last seen, to tell failures with its names.
  private let office: Mutex<Office>
  private let drafts: DraftShelf
  private let papers: PaperShelf
  /// When the reader last gave a sign of life, in time since the machine started.
  private let lastAnswer: Mutex<Duration>
  /// Whether the reader was told to look and has not looked yet.
  private let isLooking = Mutex(false)
  /// What was last asked of each pane.
  let wanted = Mutex<[Pane: Worklist]>([:])
  /// Whether the person leaves, and nothing is begun any more that can be done later.
  private let isLeaving = Mutex(false)
  private let viewer: Mutex<MemberID>
  private let ringsAmber: Bool
  private let alarm: AlarmCommand?
  private let chest = KeyChest()
  /// Whether a key stays open after what waited for it; not where several people sit down.
  private let keepsKeys: Bool
  /// What the desk was last told about the journal, and who asks to join.
  private let told = Mutex<(JournalNotices?, [JoinRequest])>((nil, []))

  init(
    office path: String, account: AccountFolders, member: MemberID,
    preferences: DeskPreferences, mailbox: Mailbox, clockIsConfirmed: Bool, asOf: Instant?,
    keepsKeys: Bool,
    reader register: consuming sending Register,
  ) {
    drafts = DraftShelf(folder: account.state(of: register.officeID) + "/drafts")
    papers = PaperShelf(folder: preferences.papers)
    office = Mutex(register.office)
    // What the searcher makes findable in memory, the reader finds.
    let memory = register.memory
    reader = Worker(name: "reader", register: register)
    writer = Worker(name: "writer") {
      let register = try Register(office: path, account: account, asOf: asOf)
      register.clockIsConfirmed = clockIsConfirmed
      register.memory = memory
      return register
    }
    searcher = Worker(name: "searcher") {
      let register = try Register(office: path, account: account, asOf: asOf)
      register.memory = memory
      return register
    }
    self.mailbox = mailbox
    lastAnswer = Mutex(SystemClock.uptime)
    viewer = Mutex(member)
    ringsAmber = preferences.ringsAmber
    self.keepsKeys = keepsKeys
    alarm = preferences.alarmCommand.map { AlarmCommand($0) }
  }

  /// How long the journal has not been looked at; nil while that is not worth mentioning.
  var silence: Duration? {
    let silence = SystemClock.uptime - lastAnswer.withLock { $0 }
    return silence >= .seconds(5) ? silence : nil
  }

  /// Tells where the journal stands before anything happens at this desk.
  func tellHead() {
    onReader { clerk, register in
      let head = HeadView(number: register.head.number, isDurable: true, isChecked: true)
      clerk.mailbox.put(.changed(matters: [], office: nil, head: head))
      clerk.tellNotices(register)
      clerk.noteTexts()
    }
  }

  /// Makes what was written searchable, a part after the other, while nobody waits for it.
  ///
  /// What can not be noted now is noted after the next change, or by another desk.
  private func noteTexts() {
    searcher.ask { register in
      guard !self.isLeaving.withLock({ $0 }), let reach = try? register.noteTexts() else { return }
      self.mailbox.put(.searchable(reach))
      if !reach.isWhole { self.noteTexts() }
    }
  }

  /// Looks for what others recorded.
  func look() {
    let wasLooking = isLooking.withLock { looking in
      defer { looking = true }
      return looking
    }
    guard !wasLooking else { return }
    onReader { clerk, register in
      clerk.isLooking.withLock { $0 = false }
      let changes = try register.catchUp()
      clerk.lastAnswer.withLock { $0 = SystemClock.uptime }
      clerk.tellNotices(register)
      guard !changes.matters.isEmpty || changes.officeChanged else { return }
      try register.confirm()
      let head = HeadView(number: changes.number, isDurable: true, isChecked: true)
      let office = changes.officeChanged ? register.office : nil
      if let office { clerk.office.withLock { $0 = office } }
      clerk.mailbox.put(.changed(matters: changes.matters, office: office, head: head))
      clerk.noteTexts()
    }
  }

  /// Tells what is new about the journal, and who asks to join.
  private func tellNotices(_ register: Register) {
    let (notices, joiners) = (JournalNotices(register), register.joinRequests)
    let before = told.withLock { told in
      defer { told = (notices, joiners) }
      return told
    }
    if before.0 != notices { mailbox.put(.noticed(notices)) }
    if before.1 != joiners { mailbox.put(.joining(joiners)) }
  }

  /// Does what an effect asks of the office or the account; false for what only the loop can do.
  func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .load(let query): load(query)
    case .count, .board, .open, .statistics:
      onReader { clerk, register in
        let viewer = clerk.viewer.withLock { $0 }
        if let input = try register.answer(effect, for: viewer, ringsAmber: clerk.ringsAmber) {
          clerk.mailbox.put(input)
        }
      }
    case .perform(let command, let id, let actor, let request):
      signing(effect, as: actor.member, request) { clerk, register, key in
        let receipt = try clerk.perform(command, on: id, by: actor, key, in: register)
        clerk.mailbox.put(.recorded(receipt, request: request))
      }
    case .receive(let message, let actor, let request):
      signing(effect, as: actor.member, request) { clerk, register, key in
        let receptions = try register.receive([message], by: actor, key: key)
        clerk.mailbox.put(.received(receptions, request: request))
      }
    case .office(let command, let actor, let request):
      signing(effect, as: actor.member, request) { clerk, register, key in
        let entry = try register.perform(command, by: actor, key: key)
        clerk.mailbox.put(.officeRecorded(entry: entry, request: request))
      }
    case .adopt(let policy, let administrator, let request):
      signing(effect, as: administrator, request) { clerk, register, key in
        let entry = try register.record([.policyAdopted(policy)], by: administrator, key: key)
        clerk.mailbox.put(.officeRecorded(entry: entry, request: request))
      }
    case .remindLate(let member):
      signing(effect, as: member) { clerk, register, key in
        clerk.mailbox.put(.reminded(try register.remindLate(by: member, key: key)))
      }
    case .settle(let change, let member, let request):
      signing(effect, as: member, request) { clerk, register, key in
        let entry = try register.settle(change, by: member, key)
        clerk.mailbox.put(.officeRecorded(entry: entry, request: request))
      }
    case .shift(let duty, let officer):
      signing(effect, as: officer) { clerk, register, key in
        let entry =
          switch duty {
          case .handOver: try register.handOverShift(by: officer, key: key)
          case .take: try register.takeShift(by: officer, key: key)
          }
        clerk.mailbox.put(.shifted(duty, by: officer, entry: entry))
      }
    case .admit(let request, let roles, let department, let administrator):
      signing(effect, as: administrator) { clerk, register, key in
        let entry = try register.admit(
          request, roles: roles, department: department, by: administrator, key: key)
        clerk.mailbox.put(.admitted(request.member, entry: entry))
      }
    case .dismiss(let request):
      onReader { clerk, register in
        JoinRequests(register.folder).remove(request)
        clerk.tellNotices(register)
      }
    case .unlock(let member, let passphrase, let waiting): unlock(member, passphrase, waiting)
    case .confirmClock: onWriter { _, register in register.clockIsConfirmed = true }
    case .alarm(let rows): ring(rows)
    case .switchMember(let member): viewer.withLock { $0 = member }
    case .saveDraft(let text, let name): onReader { clerk, _ in clerk.drafts.save(text, name) }
    case .holdDraft(let text, let name): onReader { clerk, _ in clerk.drafts.hold(text, name) }
    case .loadDraft(let name):
      onReader { clerk, _ in clerk.mailbox.put(.draft(clerk.drafts.load(name), for: name)) }
    case .dropDraft(let name): onReader { clerk, _ in clerk.drafts.drop(name) }
    case .attach(let path): attach(path)
    case .print(let kind, let matter, let slip, let language):
      print(kind, of: matter, slip, in: language)
    case .printBulletin(let bulletin, let language): print(bulletin, in: language)
    case .reload: look()
    case .edit, .copy, .bell, .notify, .repaint, .suspend, .theme, .quit: return false
    }
    return true
  }

  /// Returns when everything under way is done.
  func finish() {
    isLeaving.withLock { $0 = true }
    writer.finish()
    reader.finish()
    searcher.finish()
  }

  private func perform(
    _ command: MatterCommand, on id: MatterID, by actor: Actor, _ key: SigningKey,
    in register: Register,
  ) throws -> Receipt {
    if case .archive(let archiving) = command {
      return try ArchiveRoom(register: register).file(archiving, id, by: actor, key: key)
    }
    return try register.perform(command, on: id, by: actor, key: key)
  }

  /// Tells the person's own command of clocks that ring.
  private func ring(_ rows: [Row]) {
    guard let alarm else { return }
    let narrator = Narrator(office: office.withLock { $0 }, language: .zh)
    let text = RowText(now: .machine, narrator: narrator)
    for row in rows { alarm.run(String(decoding: text.json(row).bytes, as: UTF8.self) + "\n") }
  }

  private func attach(_ path: String) {
    onWriter { clerk, register in
      let kept = try register.keep([Incoming.File(keeping: path)])
      for attachment in kept { clerk.mailbox.put(.attached(attachment)) }
    }
  }

  private func print(
    _ kind: PaperKind, of matter: MatterID?, _ slip: String?, in language: Language,
  ) {
    onReader { clerk, register in
      register.viewer = clerk.viewer.withLock { $0 }
      let room = PaperRoom(register: register, language: language, now: register.now)
      let paper =
        try matter.map { try room.paper(kind, of: $0, numbered: slip) }
        ?? room.paper(kind, nil)
      let path = try clerk.papers.put(paper)
      clerk.mailbox.put(.printed(kind, path: path))
    }
  }

  private func print(_ bulletin: Int, in language: Language) {
    onReader { clerk, register in
      let room = PaperRoom(register: register, language: language, now: .machine)
      let path = try clerk.papers.put(try room.bulletin(String(bulletin)))
      clerk.mailbox.put(.printed(.bulletin, path: path))
    }
  }

  /// Does what has to be signed; asks for the passphrase first where the key is under one.
  private func signing(
    _ effect: Effect, as member: MemberID, _ request: Int? = nil,
    _ work: @escaping @Sendable (DeskClerk, Register, SigningKey) throws -> Void,
  ) {
    onWriter(request) { clerk, register in
      let key: SigningKey
      do { key = try clerk.chest.key(of: member, in: register) } catch RegistryError.keyFile(
        .passphraseNeeded)
      {
        return clerk.mailbox.put(.locked([effect], by: member, isWrong: false))
      }
      try work(clerk, register, key)
    }
  }

  /// Opens a key and goes on with what waited; asks again when the passphrase is another one.
  private func unlock(_ member: MemberID, _ passphrase: String, _ waiting: [Effect]) {
    onWriter { clerk, register in
      do { try clerk.chest.open(member, passphrase, in: register) } catch RegistryError.keyFile(
        .wrongPassphrase)
      {
        return clerk.mailbox.put(.locked(waiting, by: member, isWrong: true))
      } catch {
        clerk.mailbox.put(.unlocked(member))
        let failure = Failure(error, in: clerk.office.withLock { $0 })
        clerk.mailbox.put(.failed(failure))
        let requests = waiting.compactMap(\.request)
        return requests.forEach { clerk.mailbox.put(.refused(failure, request: $0)) }
      }
      clerk.mailbox.put(.unlocked(member))
      for effect in waiting { _ = clerk.carryOut(effect) }
      if !clerk.keepsKeys { clerk.onWriter { clerk, _ in clerk.chest.close(member) } }
    }
  }

  func onReader(_ work: @escaping @Sendable (DeskClerk, Register) throws -> Void) {
    on(reader, work) { .failed($0) }
  }

  /// Has the worker that nobody waits for do something, on what is recorded now.
  func onSearcher(_ work: @escaping @Sendable (DeskClerk, Register) throws -> Void) {
    let upToDate: @Sendable (DeskClerk, Register) throws -> Void = { clerk, register in
      try register.catchUp()
      try work(clerk, register)
    }
    on(searcher, upToDate) { .failed($0) }
  }

  private func onWriter(
    _ request: Int? = nil, _ work: @escaping @Sendable (DeskClerk, Register) throws -> Void,
  ) {
    on(writer, work) { failure in
      request.map { .refused(failure, request: $0) } ?? .failed(failure)
    }
  }

  /// Has a worker do something, and hands in the failure if it can not.
  private func on(
    _ worker: Worker, _ work: @escaping @Sendable (DeskClerk, Register) throws -> Void,
    failing: @escaping @Sendable (Failure) -> Input,
  ) {
    let fail: @Sendable (any Error) -> Void = { error in
      self.mailbox.put(failing(Failure(error, in: self.office.withLock { $0 })))
    }
    worker.ask(
      { register in do { try work(self, register) } catch { fail(error) } }, orElse: fail)
  }
}
