import Canon
import Desk
import Drawing
import Journaling
import Posix
import Registry
import Terminal
import Workflow

extension Session {
  /// Opens the desk, or the board alone, and stays until the person leaves.
  func openDesk(isBoard: Bool = false) throws(CommandFailure) -> ExitCode {
    // Before anything is open and while there is one thread: the program is split in two here.
    let outcome = try onTerminal { () throws(TerminalError) in
      try Supervisor.run {
        Result { () throws(CommandFailure) in try runDesk(isBoard: isBoard) }
      }
    }
    return try outcome.get()
  }

  private func runDesk(isBoard: Bool) throws(CommandFailure) -> ExitCode {
    // It is given away to the reading worker below, and not used here after that.
    nonisolated(unsafe) let register = try open()
    let member: MemberID
    do throws(CommandFailure) { member = try deskMember(in: register) } catch {
      let failure: CommandFailure = error
      guard case .memberUnclear(let keys) = failure, keys.isEmpty, FirstStart.canAsk else {
        throw failure
      }
      return try FirstStart(session: self, register: register).run()
    }
    let themes = ThemeShelf.standard(config: account.config)
    var options = TerminalOptions(theme: try theme(from: themes))
    options.errorLog = try errorLog(of: register)
    let terminal = try onTerminal { () throws(TerminalError) in try TerminalSession(options) }
    var model = model(register, member, terminal.size, isBoard: isBoard)
    model.themeNames = themes.names
    let mailbox = try CommandFailure.onSystem { () throws(SystemError) in try Mailbox() }
    let journal = register.folder.journal
    let preferences = DeskPreferences(config: account.config)
    let clerk = DeskClerk(
      office: folder, account: account, member: member, preferences: preferences,
      mailbox: mailbox, clockIsConfirmed: invocation.has("confirm-clock"),
      asOf: asOf, keepsKeys: !isBoard || model.hasOneKey, reader: register)
    var loop = DeskLoop(
      session: terminal, model: model, clerk: clerk, mailbox: mailbox, journal: journal,
      themes: themes, notice: preferences.notice)
    do throws(SystemError) { try loop.run() } catch { throw .file(error) }
    return .success
  }

  /// Prints one screen of the desk as text.
  func dumpScreen(_ size: Size, isBoard: Bool = false) throws(CommandFailure) -> ExitCode {
    let register = try open()
    let member = try deskMember(in: register)
    var model = model(register, member, size, isBoard: isBoard)
    var effects = update(&model, .started)
    while !effects.isEmpty {
      let asked = effects
      effects = []
      for effect in asked {
        let input = try CommandFailure.onRegistry { () throws(RegistryError) in
          try register.answer(effect, for: member)
        }
        if let input { effects += update(&model, input) }
      }
    }
    try output.line(view(model).text)
    return .success
  }

  /// Who looks: as for an act, and in a demo office its first administrator.
  private func deskMember(in register: Register) throws(CommandFailure) -> MemberID {
    do throws(CommandFailure) { return try member(in: register) } catch {
      let failure: CommandFailure = error
      guard case .memberUnclear(let keys) = failure, keys.count > 1 else { throw failure }
      let first = office.members(with: .administrator).first { keys.contains($0.member.rawValue) }
      guard let first else { throw failure }
      return first.member
    }
  }

  private func model(
    _ register: Register, _ member: MemberID, _ size: Size, isBoard: Bool,
  ) -> Model {
    let keys = register.keyRing.members.map { MemberID(rawValue: $0) }
      .filter { office.members[$0] != nil }
    return Model(
      office: office, member: member, keysAtHand: keys, language: language, now: self.now,
      size: size, start: invocation.value("pane").flatMap(Pane.init),
      isDemo: register.keyRing.isDemonstration,
      isBoard: isBoard, journal: JournalNotices(register), asOf: asOf)
  }

  private func theme(from shelf: ThemeShelf) throws(CommandFailure) -> Theme {
    guard let name = invocation.value("theme") ?? Machine.environment("HUIYIN_THEME") else {
      return (try? shelf.theme(named: "ink")) ?? .plain
    }
    do { return try shelf.theme(named: name) } catch {
      throw .unknownTheme(name, known: shelf.names)
    }
  }

  private func errorLog(of register: Register) throws(CommandFailure) -> String {
    let folder = account.state(of: register.officeID)
    try CommandFailure.onSystem { () throws(SystemError) in try Folder.createAll(folder) }
    return folder + "/desk.log"
  }

  private func onTerminal<Value: ~Copyable>(
    _ body: () throws(TerminalError) -> Value,
  ) throws(CommandFailure) -> Value {
    do throws(TerminalError) { return try body() } catch { throw .terminal(error) }
  }
}
