import Canon
import Desk
import Finding
import Journaling
import Registry
import Words
import Workflow

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
    case .index(let error) where error.path.isEmpty:
      return Phrase(
        zh: "临时文件出错（\(error.message)）。请检查 TMPDIR（缺省 /var/tmp）所在磁盘的空间和权限，"
          + "再试一次。",
        en: "A temporary file failed (\(error.message)). Check the space and the rights of the "
          + "disk TMPDIR names (/var/tmp where it is not set), and try again.")
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
        zh: "没有编号为「\(number)」的办件。用 huiyin list --pane all 查看。",
        en: "There is no matter '\(number)'. See huiyin list --pane all.")
    case .restricted(let number):
      return Phrase(
        zh: "\(number) 是受限办件：内容只对指定人员和承办部门开放。",
        en: "\(number) is a restricted matter, open to named roles and the departments assigned.")
    case .noKey(let member):
      return Phrase(
        zh: "本账户没有成员 \(member) 的签名密钥，不能以其身份办理。",
        en: "This account has no signing key of \(member), and can not act as that member.")
    case .otherKey(let member):
      return Phrase(
        zh: "本账户中 \(member) 的密钥不是日志现在登记的那一把：已更换或吊销。请用 huiyin key init 申请，由管理员接纳。",
        en: "The key at hand is not the one the journal knows of \(member) now: it was changed or "
          + "taken away. Ask anew with huiyin key init; an administrator admits it.")
    case .rolledBack(let heads): return heads.phrase
    case .otherOffice(let other):
      return Phrase(
        zh: "\(other.folder) 里先前是另一个单位。什么也没有改动。若确已换了单位，请删去 \(other.note)。",
        en:
          "Another office was in \(other.folder) before. Nothing was changed. If it is right that "
          + "the office is another one now, delete \(other.note).")
    case .inThePast(let moment): return PastMark(moment, in: narrator.office.zone).phrase
    case .notFoundedYet(let moment):
      let time = moment.canonical
      return Phrase(
        zh: "\(time) 时本单位尚未建立，--as-of 请用建立之后的时刻。",
        en: "The office was not founded yet at \(time). Give --as-of a later moment.")
    case .backup(let error): return error.phrase
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
