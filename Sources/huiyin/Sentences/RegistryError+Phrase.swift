import Canon
import Desk
import Finding
import Journaling
import Registry

extension RegistryError {
  /// What is wrong with the office or its keys, and what to do.
  func phrase(_ narrator: Narrator) -> Phrase {
    switch self {
    case .notAnOffice(let folder):
      return Phrase(
        zh: "\(folder) 里没有单位。请用 --office 指明文件夹，或用 huiyin init 新建，或用 huiyin demo 试用。",
        en: "\(folder) holds no office. Name its folder with --office, found one with huiyin init, "
          + "or try huiyin demo.")
    case .newerFormat(let format):
      return Phrase(
        zh: "日志是第 \(format) 版格式，本程序只认识到第 \(Register.knownFormat) 版。请升级程序；什么也没有改动。",
        en: "The journal is of format \(format); this program knows up to "
          + "\(Register.knownFormat). Upgrade the program; nothing was changed.")
    case .journal(let error): return error.phrase(narrator)
    case .index(let error):
      return Phrase(
        zh: "索引 \(error.path) 出错（\(error.message)）。请检查磁盘空间和权限；索引可随时删除，会自动重建。",
        en: "The index \(error.path) failed (\(error.message)). Check the disk's space and the "
          + "folder's rights; the index can be deleted at any time, and is made again.")
    case .system(let error): return error.phrase
    case .keyFile(let error): return error.phrase
    case .refused(let refusal):
      let sentence = narrator.sentence(for: refusal)
      return Phrase(zh: sentence, en: sentence)
    case .unknownMatter(let number):
      return Phrase(
        zh: "没有编号为“\(number)”的办件。用 huiyin list --pane all 查看。",
        en: "There is no matter “\(number)”. See huiyin list --pane all.")
    case .noKey(let member):
      return Phrase(
        zh: "本账户没有成员 \(member) 的签名密钥，不能以其身份办理。",
        en: "This account has no signing key of \(member), and can not act as that member.")
    case .otherKey(let member):
      return Phrase(
        zh: "本账户中 \(member) 的密钥不是日志登记的那一把。请管理员重新登记其公钥。",
        en: "The key at hand is not the one the journal knows of \(member). "
          + "An administrator must adopt the new public key.")
    case .rolledBack(let heads): return heads.phrase
    case .cancelled: return Phrase(zh: "已取消。", en: "Cancelled.")
    }
  }
}

extension KeyFileError {
  /// Why a key could not be used.
  var phrase: Phrase {
    switch self {
    case .system(let error): error.phrase
    case .notAKey(let path):
      Phrase(zh: "\(path) 不是密钥文件，或已损坏。", en: "\(path) is no key file, or is damaged.")
    case .readableByOthers(let path, let mode):
      Phrase(
        zh: "密钥 \(path) 可被他人读取（权限 \(String(mode & 0o777, radix: 8))）。请执行 chmod 600。",
        en: "Others can read the key \(path) (mode \(String(mode & 0o777, radix: 8))). "
          + "Run chmod 600 on it.")
    case .passphraseNeeded(let path):
      Phrase(
        zh: "密钥 \(path) 有口令。请在 $HUIYIN_PASSPHRASE 中给出。",
        en: "The key \(path) is under a passphrase. Give it in $HUIYIN_PASSPHRASE.")
    case .wrongPassphrase(let path):
      Phrase(zh: "密钥 \(path) 的口令不对。", en: "The passphrase of \(path) is another one.")
    case .notEnoughMemory:
      Phrase(zh: "内存不足，无法解开密钥。", en: "There is too little memory to open the key.")
    }
  }
}

extension RolledBack {
  /// Which heads do not fit.
  var phrase: Phrase {
    Phrase(
      zh: "日志被回退或替换：本账户见过 #\(seen.number)，现在只到 #\(found.number) 或内容不同。"
        + "单位只读；请联系管理员核对备份。",
      en: "The journal was rolled back or replaced: this account saw #\(seen.number), it is now at "
        + "#\(found.number) or says something else. It is read-only; compare it with a backup.")
  }
}

extension Notice {
  /// What everybody should know.
  var phrase: Phrase {
    switch self {
    case .tornTail(let bytes):
      Phrase(
        zh: "注意：日志末尾有 \(bytes) 字节未写完，从未确认；下次写入时自动结案。",
        en: "Note: the journal ends in \(bytes) bytes of an unfinished write nobody was told was "
          + "recorded; the next writer closes it.")
    case .damaged(let damage): damage.phrase
    case .rolledBack(let heads): heads.phrase
    case .clockBehind(let entry, let recorded, let machine):
      Phrase(
        zh: "注意：第 #\(entry) 条写入时本机时钟落后，显示 \(machine.canonical)，按上一条记为 "
          + "\(recorded.canonical)。请校准时钟；若先前的时间有误，由管理员执行 huiyin clock correct。",
        en: "Note: entry #\(entry) was made by a clock that was behind: it showed "
          + "\(machine.canonical), and \(recorded.canonical) was recorded. Set the clock; "
          + "if an earlier time is wrong, an administrator runs huiyin clock correct.")
    case .unbelieved(let entry, let reason):
      Phrase(
        zh: "警告：第 #\(entry) 条记录不可信（\(reason)），不予采用。",
        en: "Warning: entry #\(entry) is not believed (\(reason)) and does not count.")
    }
  }
}
