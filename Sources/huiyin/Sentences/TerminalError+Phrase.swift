import Desk
import Posix
import Terminal
import Words

extension TerminalError {
  /// What is wrong with the terminal, and what to do.
  var phrase: Phrase {
    switch self {
    case .notATerminal:
      Phrase(
        zh: "这里不是终端（输入或输出被重定向）。请在终端中运行，或使用子命令：huiyin help。",
        en: "This is no terminal: input or output is redirected. Run it in one, or use a "
          + "subcommand: huiyin help.")
    case .unknownTerminal(let name):
      Phrase(
        zh: "不认识终端类型「\(name)」（TERM）。请试 TERM=xterm-256color huiyin，或安装 ncurses-term。",
        en: "The terminal type '\(name)' (TERM) is not known here. Try TERM=xterm-256color "
          + "huiyin, or install ncurses-term.")
    case .noCursorPlacing(let name):
      Phrase(
        zh: "终端类型「\(name)」不能定位光标，工作台无法显示。请换用其他终端，或使用子命令：huiyin help。",
        en: "The terminal type '\(name)' can not place its cursor, which the desk needs. Use "
          + "another terminal, or a subcommand: huiyin help.")
    case .noUnicodeLocale(let name):
      Phrase(
        zh: "区域设置「\(name)」不是 UTF-8。请把终端的编码设为 UTF-8，并设 LANG=C.UTF-8 后再试。",
        en: "The locale '\(name)' is not UTF-8. Set the terminal's encoding to UTF-8 and "
          + "LANG=C.UTF-8, and try again.")
    case .unwritableLog(let path, let number):
      Phrase(
        zh: "无法写入 \(path)：\(Self.reason(number))。请检查该文件夹的权限和空间。",
        en: "\(path) can not be written: \(Self.reason(number)). Check the folder's rights and "
          + "its space.")
    case .unstartable(let program, let number):
      Phrase(
        zh: "无法启动 \(program)：\(Self.reason(number))。请检查 $VISUAL 和 $EDITOR。",
        en: "\(program) could not be started: \(Self.reason(number)). Check $VISUAL and $EDITOR.")
    case .exhausted(let number):
      Phrase(
        zh: "系统没有资源可用：\(Self.reason(number))。请关闭一些程序后再试。",
        en: "The system has no resources left: \(Self.reason(number)). Close some programs and "
          + "try again.")
    }
  }

  private static func reason(_ number: Int32) -> String {
    SystemError(call: "", code: number).reason
  }
}
