import Desk
import Words

/// How the program ends; scripts rely on the numbers, so that none ever changes its meaning.
enum ExitCode: Int32, CaseIterable, Sendable {
  case success = 0
  // What `verify` finds.
  case journalBroken = 1
  case journalRolledBack = 2
  case entriesNotBelieved = 3
  case journalUnreadable = 4
  case damageClosed = 5
  case originalsLacking = 7
  // What `doctor` finds.
  case needsAttention = 6
  // What stops a subcommand.
  case usage = 10
  case refused = 11
  case noRight = 12
  case unknownMember = 13
  case unknownMatter = 14
  case notAnOffice = 15
  case alreadyAnOffice = 16
  case newerVersion = 17
  case readOnly = 18
  case noKey = 19
  case disk = 20
  case busy = 21
  case badRows = 22
  case badInput = 23
  case noTerminal = 24
  case clock = 25
  case index = 26
  case unknownPaper = 27
  // What `archive verify` finds.
  case packageChanged = 30
  case packageIncomplete = 31
  case packageAddedTo = 32
  case packageManifest = 33
  case notAPackage = 34
  case packageNotRecorded = 35
  case cancelled = 130
}

extension ExitCode {
  /// When the program ends with it.
  var phrase: Phrase {
    switch self {
    case .success: Phrase(zh: "完成", en: "done")
    case .journalBroken: Phrase(zh: "verify：日志有损坏", en: "verify: the journal is damaged")
    case .journalRolledBack:
      Phrase(zh: "verify：日志被回退或替换", en: "verify: the journal was rolled back or replaced")
    case .entriesNotBelieved:
      Phrase(zh: "verify：有签名或权限不符的记录", en: "verify: entries lack a signature or a right")
    case .journalUnreadable: Phrase(zh: "verify：日志无法读取", en: "verify: the journal can not be read")
    case .damageClosed:
      Phrase(zh: "verify：完整，含已结案的损坏", en: "verify: whole, with damage that was closed")
    case .originalsLacking:
      Phrase(
        zh: "verify、backup：原件被改动；restore：备份中也没有",
        en: "verify, backup: an original was changed; restore: the copy lacks it too")
    case .needsAttention:
      Phrase(zh: "doctor：有需要处理的问题", en: "doctor: something needs attention")
    case .usage: Phrase(zh: "命令行有误", en: "the command line is wrong")
    case .refused: Phrase(zh: "规则不允许", en: "a rule does not allow it")
    case .noRight: Phrase(zh: "该成员无此权限", en: "the member has no right to it")
    case .unknownMember: Phrase(zh: "成员不存在", en: "no such member")
    case .unknownMatter: Phrase(zh: "办件不存在", en: "no such matter")
    case .notAnOffice: Phrase(zh: "文件夹里没有单位", en: "the folder holds no office")
    case .alreadyAnOffice: Phrase(zh: "文件夹里已有单位", en: "the folder holds an office already")
    case .newerVersion: Phrase(zh: "日志来自更新的版本", en: "the journal is of a newer version")
    case .readOnly:
      Phrase(
        zh: "单位只读：日志损坏、回退或已停写", en: "read-only: the journal is damaged, rolled back or stopped")
    case .noKey: Phrase(zh: "没有可用的签名密钥", en: "no signing key that can be used")
    case .disk: Phrase(zh: "磁盘或系统出错", en: "the disk or the system failed")
    case .busy: Phrase(zh: "他人正在写入", en: "somebody else is writing")
    case .badRows: Phrase(zh: "导入文件中有未收的行", en: "rows of an imported file were not taken")
    case .badInput: Phrase(zh: "输入的文件或 JSON 有误", en: "a file or JSON that was given is wrong")
    case .noTerminal: Phrase(zh: "这里不是可用的终端", en: "this is no terminal that can be used")
    case .clock: Phrase(zh: "本机时钟与日志不符", en: "the machine's clock does not fit the journal")
    case .index: Phrase(zh: "索引出错", en: "the index failed")
    case .unknownPaper: Phrase(zh: "没有这个编号的公文", en: "no paper of this number")
    case .packageChanged:
      Phrase(zh: "archive verify：归档包内容被改动", en: "archive verify: a piece was changed")
    case .packageIncomplete:
      Phrase(zh: "archive verify：归档包缺文件", en: "archive verify: a piece is missing")
    case .packageAddedTo:
      Phrase(zh: "archive verify：归档包多文件", en: "archive verify: something was added")
    case .packageManifest:
      Phrase(
        zh: "archive verify：清单或包说明不符", en: "archive verify: a manifest or description is wrong")
    case .notAPackage: Phrase(zh: "archive verify：不是归档包", en: "archive verify: no package")
    case .packageNotRecorded:
      Phrase(
        zh: "archive verify：与日志记录不符", en: "archive verify: not what the journal recorded")
    case .cancelled: Phrase(zh: "已取消", en: "cancelled")
    }
  }
}
