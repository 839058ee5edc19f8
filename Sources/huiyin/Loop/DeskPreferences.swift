import Exchange
import Posix
import Terminal

/// What a person prefers at the desk: `config.json5` of the account, and variables that come first.
struct DeskPreferences: Sendable {
  /// The command that is told of clocks that ring, as a shell reads it.
  var alarmCommand: String?
  /// Whether clocks ring that are near their end, and not only those past it.
  var ringsAmber = false
  /// How the terminal is asked to show a notice.
  var notice: TerminalSession.Notice?
  /// The folder for papers printed from the desk.
  var papers: String

  /// Reads them; what can not be read is as if it were not there.
  init(config folder: String) {
    var settings = JSONObject()
    if let file = try? FileDescriptor(opening: folder + "/config.json5", for: .read),
      let bytes = try? file.contents(), case .object(let object) = try? JSONValue(bytes)
    {
      settings = object
    }
    func text(_ variable: String, _ name: String) -> String? {
      if let value = Machine.environment(variable) { return value }
      if case .string(let value) = settings[name] { return value }
      return nil
    }
    papers =
      text("HUIYIN_PAPERS", "papers") ?? Account.home + "/huiyin-papers"
    alarmCommand = text("HUIYIN_ALARM_COMMAND", "alarmCommand")
    notice = text("HUIYIN_NOTIFY", "notify").flatMap(TerminalSession.Notice.init)
    ringsAmber = text("HUIYIN_ALARM_AMBER", "alarmAmber") == "yes"
    if case .flag(let value) = settings["alarmAmber"] { ringsAmber = value }
  }
}
