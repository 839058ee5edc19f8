import Canon
import Desk
import Journaling
import Posix
import Words
import Workflow

extension JournalError {
  /// What is wrong with the journal, where, and what to do.
  func phrase(_ narrator: Narrator) -> Phrase {
    switch self {
    case .noOffice(let folder):
      return Phrase(
        zh: "\(folder) 里没有单位。请用 --office 指明文件夹，或用 huiyin init 新建。",
        en:
          "\(folder) holds no office. Name its folder with --office, or found one with huiyin init."
      )
    case .alreadyFounded(let folder):
      return Phrase(
        zh: "\(folder) 里已有单位，没有改动。请另选文件夹。",
        en: "\(folder) holds an office already; nothing was changed. Choose another folder.")
    case .system(let error): return error.phrase
    case .networkFileSystem(let folder, let name):
      return Phrase(
        zh: "\(folder) 在网络文件系统（\(name)）上，锁不可靠。请放在本机磁盘，或使用 PostgreSQL。",
        en: "\(folder) lies on a network file system (\(name)), where locks can be lost. "
          + "Use a local disk, or PostgreSQL.")
    case .locked(let holder): return Self.locked(holder, narrator)
    case .lockReplaced(let path):
      return Phrase(
        zh: "锁文件 \(path) 被替换，没有写入。请重试。",
        en: "The lock file \(path) was replaced; nothing was written. Try again.")
    case .clockFarAhead(let last, let machine):
      return Phrase(
        zh:
          "本机时钟（\(narrator.time(machine))）比最后一条记录（\(narrator.time(last))）超前 30 天以上。请校准时钟；确认无误则加 --confirm-clock 重新执行。",
        en: "The machine's clock (\(narrator.time(machine))) is far ahead of the last entry "
          + "(\(narrator.time(last))) by more than 30 days. Set the clock, or, if it is right, "
          + "run this again with --confirm-clock.")
    case .timeGoesBack(let last, let draft):
      return Phrase(
        zh: "时间 \(narrator.time(draft)) 早于最后一条记录（\(narrator.time(last))）。",
        en: "\(narrator.time(draft)) is before the last entry (\(narrator.time(last))).")
    case .entryTooLong(let bytes):
      return Phrase(
        zh: "这条记录有 \(bytes) 字节，超过一行的上限。请缩短文字或减少附件。",
        en: "The entry has \(bytes) bytes, more than a line may have. Shorten its texts.")
    case .tooMuchAtOnce(let bytes):
      return Phrase(
        zh: "一次要写 \(bytes) 字节，过多。请分批。",
        en: "\(bytes) bytes at once are too many. Do it in parts.")
    case .notCanonical:
      return Phrase(zh: "记录不是规范格式。", en: "The entry is not canonical.")
    case .unknownPosition, .replaced, .secondName, .shrunk, .damaged, .stopped, .unfinishedWrite,
      .flushFailed, .noEntry, .originalMissing, .originalChanged:
      return onDisk
    }
  }

  /// What is wrong with what lies on the disk.
  private var onDisk: Phrase {
    switch self {
    case .replaced(let path):
      Phrase(
        zh: "\(path) 被换成了另一个文件。请核对后重新打开。",
        en: "\(path) is another file now. Look into it, then open the office again.")
    case .secondName(let path):
      Phrase(
        zh: "\(path) 还有另一个名字（硬链接），从那里写入不受这把锁约束，因此没有写入。请删去另一个名字；要备份请用 huiyin backup。",
        en: "\(path) has a second name (a hard link), from which it could be written past this "
          + "lock; nothing was written. Remove that name; copies are made with huiyin backup.")
    case .shrunk(let path, let expected, let found):
      Phrase(
        zh: "\(path) 变短了：应至少 \(expected) 字节，只有 \(found) 字节。请用备份核对。",
        en: "\(path) is shorter than before: \(found) bytes instead of \(expected). "
          + "Compare it with a backup.")
    case .damaged(let damage): damage.phrase
    case .stopped(let note):
      Phrase(
        zh: "单位已停写：磁盘没有保住所写内容（错误 \(note.code)，\(note.member)）。请管理员检查磁盘。",
        en: "Writing was stopped: a disk did not keep what was written (error \(note.code), "
          + "\(note.member)). An administrator must look at the disk.")
    case .unfinishedWrite(let written, let expected):
      Phrase(
        zh: "只写入了 \(written)/\(expected) 字节，未记录。磁盘可能已满。",
        en: "Only \(written) of \(expected) bytes were written; nothing is recorded. "
          + "The disk may be full.")
    case .flushFailed(let error):
      Phrase(
        zh: "磁盘没有保住所写内容（\(error.reason)）。全单位停写，请管理员检查磁盘。",
        en: "The disk did not keep what was written (\(error.reason)). Writing is stopped for "
          + "everybody; an administrator must look at the disk.")
    case .originalMissing(let digest):
      Phrase(
        zh: "原件 \(digest.hex.prefix(12)) 的文件不见了。请从备份取回。",
        en: "The file of original \(digest.hex.prefix(12)) is gone. Take it from a backup.")
    case .originalChanged(let digest):
      Phrase(
        zh: "原件 \(digest.hex.prefix(12)) 的内容被改动。请从备份取回。",
        en: "The original \(digest.hex.prefix(12)) was changed. Take it from a backup.")
    case .noOffice, .alreadyFounded, .system, .networkFileSystem, .locked, .lockReplaced,
      .clockFarAhead, .timeGoesBack, .entryTooLong, .tooMuchAtOnce, .notCanonical, .unknownPosition,
      .noEntry:
      Phrase(
        zh: "日志与先前读到的不同。请用 huiyin verify 核对。",
        en: "The journal is not what was read before. Check it with huiyin verify.")
    }
  }

  private static func locked(_ holder: HolderNote?, _ narrator: Narrator) -> Phrase {
    guard let holder else {
      return Phrase(
        zh: "有人一直在写入，没有等到。请稍后重试。",
        en: "Somebody kept the lock all the time. Try again later.")
    }
    let name = narrator.name(of: MemberID(rawValue: holder.member))
    return Phrase(
      zh: "\(name)（\(holder.host)，进程 \(holder.process)）一直在写入，没有等到。请稍后重试。",
      en: "\(name) (\(holder.host), process \(holder.process)) kept the lock all the time. "
        + "Try again later.")
  }
}

extension Damage {
  /// Where the damage is, and whether it can be passed over.
  var phrase: Phrase {
    switch extent {
    case .lastLine:
      Phrase(
        zh: "日志第 \(line) 行（字节 \(offset)）不是本程序所写。单位只读；此前内容可读，管理员可说明理由后结案。",
        en:
          "Line \(line) of the journal (byte \(offset)) is not ours. The office is read-only; what "
          + "precedes can be read, and an administrator may close the line with a reason.")
    case .beyondRepair:
      Phrase(
        zh: "日志从第 \(line) 行（字节 \(offset)）起损坏。单位只读；此前内容可读，请用经 verify 核对的备份恢复。",
        en:
          "The journal is damaged from line \(line) (byte \(offset)) on. The office is read-only; "
          + "what precedes can be read. Restore it from a copy that verify proves.")
    }
  }
}

extension Narrator {
  /// A moment in the office's zone.
  func time(_ moment: Instant) -> String {
    TimeText(zone: office.zone, language: language).full(moment)
  }
}
