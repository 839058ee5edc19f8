import Desk
import Paperwork
import Words
import Workflow

extension ArchiveError {
  /// Why a matter could not be filed, and what to do.
  var phrase: Phrase {
    switch self {
    case .notAFileNumber(let text):
      Phrase(
        zh: "「\(text)」不是档号。请写成 J001-WS·2026-D10-BGS-0123，或留空由程序编号。",
        en: "'\(text)' is no file number. Write J001-WS·2026-D10-BGS-0123, or leave it blank to "
          + "have one given.")
    case .retentionDiffers(let number, let retention):
      Phrase(
        zh: "档号 \(number.text) 与保管期限「\(retention.phrase.zh)」不符。请改其一。",
        en: "The file number \(number.text) says another retention than \(retention.phrase.en). "
          + "Change one of them.")
    case .fondsDiffers(let number, let fonds):
      Phrase(
        zh: "档号 \(number.text) 的全宗号不是本单位的 \(fonds)。请改档号，或留空由程序编号。",
        en: "The file number \(number.text) does not begin with the office's code \(fonds). Change "
          + "it, or leave it blank to have one given.")
    case .notClosed(.archived):
      Phrase(zh: "此件已经归档，不必再归。", en: "The matter is filed already.")
    case .notClosed(let stage):
      Phrase(
        zh: "办件处于「\(stage.phrase.zh)」，办结后才能归档。",
        en: "The matter is \(stage.phrase.en); it can be filed once it is closed.")
    case .incomplete(let pieces): Self.incomplete(pieces)
    case .notMissing(let title):
      Phrase(
        zh: "「\(title)」并不缺，不必说明缺件原因。请核对名称。",
        en: "'\(title)' is not missing, so there is nothing to explain. Check its name.")
    case .tooManyPieces(let limit):
      Phrase(
        zh: "卷内文件超过 \(limit) 件。请先合并附件。",
        en: "The file has more than \(limit) pieces. Join attachments first.")
    case .fileNumberTaken(let number):
      Phrase(
        zh: "档号 \(number.text) 已被占用。请换一个。",
        en: "The file number \(number.text) is taken. Choose another.")
    case .notAPackage(let path):
      Phrase(
        zh: "\(path) 不是归档包：其中没有 bagit.txt 和清单。",
        en: "\(path) is no archive package: it holds neither bagit.txt nor a manifest.")
    case .damaged(let faults): Self.damaged(faults)
    case .notRecorded(let name):
      Phrase(
        zh: "日志里没有归档包 \(name) 的记录。", en: "The journal records no package \(name).")
    case .lost(let name):
      Phrase(
        zh: "日志记有归档包 \(name)，但它不在这里。请从备份取回。",
        en:
          "The journal records the package \(name), and it is not here. Bring it back from a copy.")
    case .otherPackage(let expected, let found):
      Phrase(
        zh: "归档包不是记录的那一个：记录 \(expected.prefix(16))，实际 \(found.prefix(16))。",
        en: "The package is not the one recorded: \(expected.prefix(16)) was, "
          + "\(found.prefix(16)) is there.")
    case .system(let error): error.phrase
    }
  }

  private static func damaged(_ faults: [BagFault]) -> Phrase {
    let shown = faults.prefix(5).map(\.phrase)
    let more = faults.count - shown.count
    return Phrase(
      zh: shown.map(\.zh).joined(separator: "；") + (more > 0 ? "；另有 \(more) 处" : "") + "。",
      en: shown.map(\.en).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "") + ".")
  }

  private static func incomplete(_ pieces: [MissingPiece]) -> Phrase {
    let titles = pieces.map(\.title)
    return Phrase(
      zh: "卷内缺少：\(titles.joined(separator: "、"))。请补齐，或逐件写明原因，如 \(titles[0])=原因。",
      en: "The file lacks \(titles.joined(separator: ", ")). Add them, or write for each why it is "
        + "missing, as \(titles[0])=REASON.")
  }
}

extension BagFault {
  /// In what way a package is not what its manifests say.
  var phrase: Phrase {
    switch self {
    case .missing(let path): Phrase(zh: "缺少 \(path)", en: "\(path) is missing")
    case .added(let path): Phrase(zh: "多出 \(path)", en: "\(path) was added")
    case .changed(let path): Phrase(zh: "\(path) 的内容变了", en: "\(path) was changed")
    case .malformed(let path):
      Phrase(zh: "\(path) 的写法不合标准", en: "\(path) is not written as the standard says")
    case .notAFile(let path): Phrase(zh: "\(path) 不是普通文件", en: "\(path) is no plain file")
    case .unfitName(let path):
      Phrase(zh: "\(path) 的名称不可用", en: "\(path) is a name some systems would change")
    case .wrongCount(let stated, let found):
      Phrase(
        zh: "总量不符：写明 \(stated)，实际 \(found)", en: "it says it holds \(stated), and holds \(found)")
    }
  }
}
