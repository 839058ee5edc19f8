import Desk
import Words

extension ArgumentError {
  /// What is wrong with the command line, and how it would be right.
  var phrase: Phrase {
    switch self {
    case .unknownSubcommand(let name, let nearest):
      Phrase(
        zh: "没有子命令「\(name)」。" + Self.zh(nearest) + "用 huiyin help 查看全部。",
        en: "There is no subcommand '\(name)'." + Self.en(nearest) + " See huiyin help.")
    case .unknownOption(let option, let subcommand, let nearest):
      Phrase(
        zh: "没有选项 \(option)。" + Self.zh(nearest) + "用 huiyin help \(subcommand) 查看。",
        en: "There is no option \(option)." + Self.en(nearest) + " See huiyin help \(subcommand).")
    case .valueMissing(let option):
      Phrase(
        zh: "--\(option) 缺少值；以连字符开头的值请写成 --\(option)=值。",
        en: "--\(option) needs a value; write one that begins with a hyphen as --\(option)=VALUE.")
    case .valueUnwanted(let option):
      Phrase(zh: "--\(option) 不带值。", en: "--\(option) takes no value.")
    case .givenTwice(let option):
      Phrase(zh: "--\(option) 只能给一次。", en: "--\(option) can be given only once.")
    case .notAChoice(let option, let value, let choices):
      Phrase(
        zh: "--\(option) 的值「\(value)」不可用；可用：\(choices.joined(separator: "、"))。",
        en: "'\(value)' is no value for --\(option); use \(choices.joined(separator: ", ")).")
    case .notANumber(let option, let value):
      Phrase(
        zh: "--\(option) 的值应为整数，而不是「\(value)」。",
        en: "--\(option) takes a whole number, not '\(value)'.")
    case .notATime(let option, let value):
      Phrase(
        zh: "--\(option) 的值「\(value)」不是时间；例如 2026-11-20 09:12 或 2026-11-20。",
        en: "'\(value)' is no time for --\(option); write 2026-11-20 09:12 or 2026-11-20.")
    case .notADay(let value):
      Phrase(
        zh: "「\(value)」不是日期；请写成 2026-11-20。", en: "'\(value)' is no day; write it as 2026-11-20.")
    case .notAHead(let text):
      Phrase(
        zh: "「\(text)」既不是文件，也不是日志头；日志头写作 1042:摘要，或 1042 与八个词。",
        en: "'\(text)' is neither a file nor a head; write a head as 1042:SUM, or 1042 and its "
          + "eight words.")
    case .noOriginals(let path):
      Phrase(
        zh: "\(path) 只是一份日志，没有原件；原件在备份到文件夹的备份里。",
        en: "\(path) is a journal alone, without originals; a copy made into a folder has them.")
    case .notAMonth(let value):
      Phrase(zh: "「\(value)」不是月份；请写成 2026-11。", en: "'\(value)' is no month; write it as 2026-11.")
    case .notAYear(let value):
      Phrase(zh: "「\(value)」不是年份；请写成 2026。", en: "'\(value)' is no year; write it as 2026.")
    case .notAPair(let option, let value):
      Phrase(
        zh: "--\(option) 的值「\(value)」应写成 文件=原因。",
        en: "Write the value of --\(option) as PIECE=REASON, not '\(value)'.")
    case .notNumeric(let value):
      Phrase(zh: "「\(value)」不是可用的数。", en: "'\(value)' is no number of use here.")
    case .outOfRange(let option, let value, let range):
      Phrase(
        zh: "--\(option) 应在 \(range.lowerBound) 至 \(range.upperBound) 之间，而不是「\(value)」。",
        en: "--\(option) takes \(range.lowerBound) to \(range.upperBound), not '\(value)'.")
    case .unknownAction(let action, let subcommand, let actions):
      Phrase(
        zh: "\(subcommand) 不会「\(action)」；可用：\(actions.joined(separator: "、"))。",
        en: "\(subcommand) can not '\(action)'; use \(actions.joined(separator: ", ")).")
    case .operandMissing(let operand, let subcommand):
      Phrase(
        zh: "\(subcommand) 缺少 \(operand)。用 huiyin help \(subcommand) 查看。",
        en: "\(subcommand) needs \(operand). See huiyin help \(subcommand).")
    case .tooMany(let operand, let subcommand):
      Phrase(
        zh: subcommand.map { $0 + " " } ?? "",
        en: subcommand.map { $0 + " has" } ?? "There is")
        + Phrase(
          zh: "不知如何处理「\(operand)」；含空格的文字请加引号。",
          en: " no use for '\(operand)'; put quotes around a text with spaces.")
    case .optionMissing(let option, let subcommand):
      Phrase(zh: "\(subcommand) 需要 --\(option)。", en: "\(subcommand) needs --\(option).")
    case .conflict(let first, let second):
      Phrase(
        zh: "--\(first) 与 --\(second) 不能同时使用。",
        en: "--\(first) and --\(second) exclude each other.")
    }
  }

  private static func zh(_ nearest: String?) -> String {
    nearest.map { "是不是「\($0)」？" } ?? ""
  }

  private static func en(_ nearest: String?) -> String {
    nearest.map { " Did you mean '\($0)'?" } ?? ""
  }
}
