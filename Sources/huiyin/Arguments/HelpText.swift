import Desk
import Words

/// What `--help` and `help` say, made from the table of subcommands.
struct HelpText {
  let language: Language
  let subcommands: [Subcommand]

  /// Every subcommand in a line.
  var overview: String {
    var lines = [
      Phrase(
        zh: "huiyin 回音：件件有回音，时时在限内，事事留记录。",
        en: "huiyin: every message gets an answer, on time, on the record.")(
          language),
      "",
      Phrase(zh: "用法：huiyin [子命令] [选项]", en: "Usage: huiyin [SUBCOMMAND] [OPTIONS]")(language),
      Phrase(
        zh: "不带子命令时打开工作台；其选项见 huiyin help desk。",
        en: "Without a subcommand the desk opens; huiyin help desk lists its options.")(language),
    ]
    for group in Subcommand.Group.allCases {
      lines += ["", group.phrase(language)]
      lines += table(
        subcommands.filter { $0.group == group }.map { ($0.name, $0.summary(language)) })
    }
    lines += ["", Phrase(zh: "通用选项", en: "Common options")(language)]
    lines += table(Option.common.map(row))
    lines += [
      "",
      Phrase(
        zh: "`huiyin help 子命令` 详述一条；`huiyin help exit-codes` 列出退出码。",
        en: "`huiyin help SUBCOMMAND` tells all of one; `huiyin help exit-codes` lists exit codes.")(
          language),
    ]
    return lines.joined(separator: "\n")
  }

  /// All there is to say about one subcommand.
  func page(for subcommand: Subcommand) -> String {
    let operands = subcommand.operands.map { $0.isRequired ? $0.name : "[\($0.name)]" }
    let usage = (["huiyin", subcommand.name] + operands + ["[OPTIONS]"]).joined(separator: " ")
    var lines = [
      subcommand.summary(language), "", Phrase(zh: "用法：", en: "Usage: ")(language) + usage,
    ]
    if !subcommand.operands.isEmpty {
      lines.append("")
      lines += table(subcommand.operands.map { ($0.name, $0.help(language)) })
    }
    if !subcommand.options.isEmpty {
      lines += ["", Phrase(zh: "选项", en: "Options")(language)]
      lines += table(subcommand.options.map(row))
    }
    lines += ["", Phrase(zh: "通用选项", en: "Common options")(language)]
    lines += table(Option.common.map(row))
    lines += ["", Phrase(zh: "例", en: "Example")(language), "  " + subcommand.example]
    return lines.joined(separator: "\n")
  }

  /// Every exit code and when the program ends with it.
  var exitCodes: String {
    let rows = ExitCode.allCases.map { (String($0.rawValue), $0.phrase(language)) }
    return ([Phrase(zh: "退出码", en: "Exit codes")(language)] + table(rows)).joined(separator: "\n")
  }

  private func row(_ option: Option) -> (String, String) {
    var help = option.help(language)
    if !option.choices.isEmpty { help += ": " + option.choices.joined(separator: " | ") }
    if option.isRepeatable { help += Phrase(zh: "（可重复）", en: " (may be repeated)")(language) }
    return ("--" + option.name + (option.value.map { " " + $0 } ?? ""), help)
  }

  /// Rows of a name and what it means, the meanings below each other.
  private func table(_ rows: [(String, String)]) -> [String] {
    let width = min(24, rows.map(\.0.count).max() ?? 0)
    return rows.map { name, meaning in
      let indent = String(repeating: " ", count: width + 4)
      let head = "  " + name
      return head.count + 2 <= indent.count
        ? head + indent.dropFirst(head.count) + meaning : head + "\n" + indent + meaning
    }
  }
}

extension Subcommand.Group {
  fileprivate var phrase: Phrase {
    switch self {
    case .desk: Phrase(zh: "工作台", en: "Desk")
    case .office: Phrase(zh: "单位", en: "Office")
    case .reading: Phrase(zh: "查阅", en: "Reading")
    case .keeping: Phrase(zh: "保全", en: "Keeping")
    case .work: Phrase(zh: "办件", en: "Matters")
    case .supervision: Phrase(zh: "督办统计", en: "Supervision")
    case .help: Phrase(zh: "帮助", en: "Help")
    }
  }
}
