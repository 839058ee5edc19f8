import Canon
import Desk
import Registry
import Words
import Workflow

extension Subcommand {
  /// `policy`: the office's rules: looked at, compared, checked, changed.
  static let policy = Subcommand(
    name: "policy", group: .office,
    summary: Phrase(
      zh: "制度（规则）：查看、比较、检查、修改；历史按当时的规则",
      en: "The office's rules: show, compare, check, edit; history keeps its own"),
    operands: [
      Operand(
        name: "ACTION",
        help: Phrase(
          zh: "show 查看 | diff 比较 | check 检查 | edit 修改并记录",
          en: "show | diff | check | edit (and record)")),
      Operand(
        name: "FILE", isRequired: false,
        help: Phrase(
          zh: "JSON5 规则文件；- 为标准输入；edit 缺省打开编辑器",
          en: "a JSON5 file of rules; - is standard input; edit without it opens an editor")),
    ],
    options: [
      .choice(
        "preset", of: Policy.Preset.self,
        Phrase(zh: "以一套预设为准，文件只写不同之处", en: "rules to begin with; a file says the rest")),
      .value(
        "at", "ENTRY", Phrase(zh: "show、diff：某条记录时的规则", en: "show, diff: the rules of an entry")),
    ],
    example: "huiyin policy edit rules.json5 --as wang.li"
  ) { session throws(CommandFailure) in try PolicyWork(session: session).run() }
}
