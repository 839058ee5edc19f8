import Canon
import Desk
import Journaling
import Paperwork
import Registry
import Words
import Workflow

extension Subcommand {
  /// `archive catalogue`: the files of a year as a list, a page, or a table for other programs.
  static let archiveCatalogue = Subcommand(
    name: "archive catalogue", group: .reading,
    summary: Phrase(zh: "一年的归档文件目录", en: "List the files of a year"),
    operands: [Operand(name: "YEAR", help: Phrase(zh: "年度，如 2026", en: "the year, such as 2026"))],
    options: [
      .value("csv", "FILE", Phrase(zh: "写成 CSV；- 为标准输出", en: "write CSV; - is standard output"))
    ] + Option.paper,
    example: "huiyin archive catalogue 2026 --csv 2026.csv --html 2026.html"
  ) { session throws(CommandFailure) in
    let word = session.invocation.operands[0]
    guard word.utf8.count == 4, let year = Int(word), year > 0 else {
      throw .arguments(.notAYear(word))
    }
    let register = try session.open()
    var catalogue = YearCatalogue(of: year, in: register.office)
    let line = ProgressLine(language: session.language)
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.archivedMatters(progress: line.show) { matter in
        let title =
          register.isOpen(matter)
          ? register.message(of: matter)?.title : Row.withheldTitle(session.language)
        catalogue.add(matter, title: title)
      }
    }
    line.end()
    let csv = session.invocation.value("csv")
    if let csv { try session.write(catalogue.csv, to: csv) }
    let room = PaperRoom(register: register, language: session.language, now: .machine)
    try session.put(room.setting.catalogue(catalogue), beside: csv) { writer in
      writer.member("csv", csv)
      writer.member("files", catalogue.entries.count)
    }
    return .success
  }
}
