import Desk
import Words

extension KeyFailure {
  /// What is wrong with a key or a request, and what to do.
  var phrase: Phrase {
    switch self {
    case .exists(let member):
      return Phrase(
        zh: "本账户已有 \(member) 的密钥，日志也已登记。要更换请用 huiyin key change。",
        en:
          "This account has the key of \(member), and the journal knows it. Change it with huiyin "
          + "key change.")
    case .waits(let member, let fingerprint):
      let words = fingerprint.joined(separator: " ")
      return Phrase(
        zh: "\(member) 的密钥还在等待管理员接纳（huiyin admit）。指纹：\(words)。",
        en: "The key of \(member) waits for an administrator to admit it (huiyin admit). "
          + "Fingerprint: \(words).")
    case .passphraseMissing:
      return Phrase(
        zh: "这里没有终端可以输入口令。请在 $HUIYIN_NEW_PASSPHRASE 中给出新口令。",
        en: "There is no terminal to type a passphrase. Give the new one in $HUIYIN_NEW_PASSPHRASE."
      )
    case .demonstration:
      return Phrase(
        zh: "演示单位的密钥人人共用，不加口令，也不更换。",
        en: "The keys of a demo office are everybody's: they are not protected or changed.")
    case .noRequest(let word):
      return Phrase(
        zh: "没有 \(word) 的申请，它也不是可核验的申请文件。用 huiyin admit 列出申请。",
        en:
          "There is no request of \(word), and it is no file of one that proves itself. See huiyin "
          + "admit.")
    case .severalRequests(let member, let count):
      return Phrase(
        zh: "有 \(count) 份申请都自称 \(member)。请与本人核对，用 --fingerprint 写明八个词。",
        en:
          "\(count) requests claim to be \(member). Ask the person, and give the eight words with "
          + "--fingerprint.")
    case .otherFingerprint(let member, let shown):
      let list = shown.joined(separator: "; ")
      return Phrase(
        zh: "八个词与 \(member) 的申请不符，没有接纳。申请的是：\(list)。",
        en:
          "The eight words are not those of \(member)'s request, and nobody was admitted. It has: "
          + "\(list).")
    }
  }
}
