import Canon
import Registry
import Words
import Workflow

extension ArchivePackage {
  static let catalogueName = "文件目录.txt"

  /// The list of pieces (文件目录): what the file holds, what it lacks, and what vouches for it.
  var catalogue: String {
    let head = [
      "文件目录", "", "档号：" + fileNumber.text, "保管期限：" + fileNumber.retention.phrase.zh,
      "立档单位：" + PlainText.clean(office.name), "办件编号：" + file.matter.number,
      "题名：" + PlainText.clean(subject), "归档时间：" + office.zone.text(mark.at),
      "日志：第 \(mark.number) 条，摘要 \(mark.digest)", "",
      "序号\t题名\t责任者\t日期\t日志条目\t文件名",
    ]
    return (head + rows + absences).joined(separator: "\n") + "\n"
  }

  /// What the file is about: the message's title.
  var subject: String { file.message?.title ?? "（留言原件缺失）" }

  private var rows: [String] {
    zip(pieces, names).enumerated().map { index, item in
      let (piece, name) = item
      let entries = piece.entries.map(String.init).joined(separator: ",")
      return [
        String(index + 1), cell(piece.title), cell(piece.author), piece.date.description, entries,
        name,
      ].joined(separator: "\t")
    }
  }

  private var absences: [String] {
    let note = archiving.note.map { [""] + PlainText.labelled("备注", $0) } ?? []
    guard !missing.isEmpty else { return note }
    let lines = missing.flatMap { piece in
      PlainText.labelled(cell(piece.title), archiving.reason(forMissing: piece.title) ?? "")
    }
    return ["", "缺件与原因："] + PlainText.setIn(lines) + note
  }

  private func cell(_ text: String) -> String {
    PlainText.clean(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
