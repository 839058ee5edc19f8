import Desk
import Paperwork
import Workflow

extension ArchiveError {
  /// Why a matter could not be filed, and what to do.
  var phrase: Phrase {
    switch self {
    case .notAFileNumber(let text):
      Phrase(
        zh: "“\(text)”不是档号。请写成 J001-WS·2026-D10-BGS-0123，或留空由程序编号。",
        en: "“\(text)” is no file number. Write J001-WS·2026-D10-BGS-0123, or leave it blank to "
          + "have one given.")
    case .retentionDiffers(let number, let retention):
      Phrase(
        zh: "档号 \(number.text) 与保管期限“\(retention.phrase.zh)”不符。请改其一。",
        en: "The file number \(number.text) says another retention than \(retention.phrase.en). "
          + "Change one of them.")
    case .notClosed(let stage):
      Phrase(
        zh: "办件处于“\(stage.phrase.zh)”，办结后才能归档。",
        en: "The matter is \(stage.phrase.en); it can be filed once it is closed.")
    case .incomplete(let pieces): Self.incomplete(pieces)
    case .tooManyPieces(let limit):
      Phrase(
        zh: "卷内文件超过 \(limit) 件。请先合并附件。",
        en: "The file has more than \(limit) pieces. Join attachments first.")
    case .fileNumberTaken(let number):
      Phrase(
        zh: "档号 \(number.text) 已被占用。请换一个。",
        en: "The file number \(number.text) is taken. Choose another.")
    case .damaged(let faults):
      Phrase(
        zh: "归档包写入后校验不符（\(faults.count) 处）。请检查磁盘后再试；办件没有变动。",
        en: "The package differs from its manifests in \(faults.count) places after writing. "
          + "Check the disk and try again; the matter is unchanged.")
    case .otherPackage(let expected, let found):
      Phrase(
        zh: "归档包不是记录的那一个：记录 \(expected.prefix(16))，实际 \(found.prefix(16))。",
        en: "The package is not the one recorded: \(expected.prefix(16)) was, "
          + "\(found.prefix(16)) is there.")
    case .system(let error): error.phrase
    }
  }

  private static func incomplete(_ pieces: [MissingPiece]) -> Phrase {
    let titles = pieces.map(\.title)
    return Phrase(
      zh: "卷内缺少：\(titles.joined(separator: "、"))。请补齐，或在备注里写明缺少的原因。",
      en: "The file lacks \(titles.joined(separator: ", ")). Add them, or say in the note why "
        + "they are missing.")
  }
}
