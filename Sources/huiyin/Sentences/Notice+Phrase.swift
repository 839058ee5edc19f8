import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

extension RolledBack {
  /// Which heads do not fit.
  var phrase: Phrase {
    Phrase(
      zh: "日志被回退或替换：本账户见过 \(seen.told)，现在只到 \(found.told) 或内容不同。"
        + "单位只读；请联系管理员核对备份。",
      en: "The journal was rolled back or replaced: this account saw \(seen.told), it is now at "
        + "\(found.told) or says something else. It is read-only; compare it with a backup.")
  }
}

extension BackupError {
  /// Why a copy was not written, or not used.
  var phrase: Phrase {
    switch self {
    case .holdsLess(let copy, let office):
      Phrase(
        zh: "备份不完整，或缺少单位现有的内容：备份到 \(copy.told)，单位到 \(office.told)。什么也没有改动。",
        en: "The copy is not whole, or lacks what the office still has: the copy goes up to "
          + "\(copy.told), the office to \(office.told). Nothing was changed.")
    case .copyHoldsMore(let copy, let office):
      Phrase(
        zh: "原有备份到 \(copy.told)，含有单位（到 \(office.told)）没有的内容，没有覆盖。请另存一处，并用 huiyin verify "
          + "--against 核对。",
        en: "The copy that is there goes up to \(copy.told) and holds what the office, at "
          + "\(office.told), does not. It was left as it is: name another place, and look into it "
          + "with huiyin verify --against.")
    case .notACopy(let path):
      Phrase(
        zh: "\(path) 不是日志的备份，没有覆盖。请另选文件名。",
        en: "\(path) is no copy of a journal, and was left as it is. Choose another name.")
    case .protected(let path):
      Phrase(
        zh: "\(path) 有只追加属性，不能替换。请系统管理员先执行 chattr -a -i。",
        en: "\(path) is protected by chattr. Have the system's administrator run chattr -a -i on "
          + "it first.")
    }
  }
}

extension Head {
  /// The head's number and its eight words, as a person reads it out.
  var told: String {
    number == 0 ? "#0" : "#\(number) (\(words.joined(separator: " ")))"
  }
}

extension Notice {
  /// What everybody should know.
  func phrase(_ narrator: Narrator) -> Phrase {
    switch self {
    case .tornTail(let bytes):
      return Phrase(
        zh: "注意：日志末尾有 \(bytes) 字节未写完，从未确认；下次写入时自动结案。",
        en: "Note: the journal ends in \(bytes) bytes of an unfinished write nobody was told was "
          + "recorded; the next writer closes it.")
    case .damaged(let damage): return damage.phrase
    case .rolledBack(let heads): return heads.phrase
    case .acknowledgedLoss(let head):
      return Phrase(
        zh: "警告：本账户曾被告知已存的 \(head.told) 不在日志中：磁盘丢失了它。请核对备份与 huiyin verify。",
        en:
          "Warning: \(head.told), which this account was told is recorded, is not in the journal: "
          + "the disk lost it. Compare a backup with huiyin verify.")
    case .restored(let notice): return notice.phrase(narrator)
    case .unknownFacts(let entries):
      return Phrase(
        zh: "注意：有 \(entries) 条记录含本版程序不认识的内容，原样保存；相关办件只读。请升级程序。",
        en: "Note: \(entries) entries hold what this version does not know; it is kept, and their "
          + "matters are read-only. Upgrade the program.")
    case .clockBehind(let entry, let recorded, let machine):
      return Phrase(
        zh: "注意：第 #\(entry) 条写入时本机时钟落后，显示 \(machine.canonical)，按上一条记为 "
          + "\(recorded.canonical)。请校准时钟；若先前的时间有误，由管理员执行 huiyin clock correct。",
        en: "Note: entry #\(entry) was made by a clock that was behind: it showed "
          + "\(machine.canonical), and \(recorded.canonical) was recorded. Set the clock; "
          + "if an earlier time is wrong, an administrator runs huiyin clock correct.")
    case .unbelieved(let entry, let reason):
      let why = Self.reasons[reason] ?? Phrase(zh: reason, en: reason)
      return Phrase(
        zh: "警告：第 #\(entry) 条记录不可信（\(why.zh)），不予采用。",
        en: "Warning: entry #\(entry) is not believed (\(why.en)) and does not count.")
    case .disowned(let act): return act.phrase(narrator)
    case .disownedOnBulletin(let entry): return entry.alarm(narrator)
    case .awaitsWord(let entry): return entry.question(narrator)
    }
  }

  /// The reasons as the index keeps them.
  private static let reasons = [
    "unreadable": Phrase(zh: "内容不成其为事实", en: "its facts can not be read"),
    "unknownMember": Phrase(zh: "署名者不是成员，或没有密钥", en: "its author is no member with a key"),
    "badSignature": Phrase(zh: "签名不符", en: "not signed by its author's key"),
    "noRight": Phrase(zh: "署名者无此权限", en: "its author had no right to it"),
    "otherRules": Phrase(zh: "与规则推导不符", en: "it is not what the rules derive"),
  ]
}

extension DisownedAct {
  fileprivate func phrase(_ narrator: Narrator) -> Phrase {
    let (desk, person) = (narrator.name(of: by), narrator.name(of: actor))
    let act = self.act?.phrase ?? Phrase(zh: "办理", en: "an act")
    let now =
      wentBack
      ? Phrase(
        zh: "办件已退回此前的环节，请重新办理。",
        en: "The matter is back where it was before; go on from there.")
      : Phrase(
        zh: "后果已出本单位，办件未退回：请管理员核查补救。",
        en: "It had left the house, so the matter stands: an administrator puts it right.")
    return Phrase(
      zh: "告警：\(matter) 的 #\(entry)「\(act.zh)」由\(desk)代\(person)录入，凭证「\(proof)」；"
        + "\(person)已否认。\(now.zh)",
      en: "Alarm: #\(entry) of \(matter) ('\(act.en)') was entered by \(desk) for \(person), proof "
        + "'\(proof)'. \(person) disowns it. \(now.en)")
  }
}

extension RestoredNotice {
  fileprivate func phrase(_ narrator: Narrator) -> Phrase {
    let number = restoration?.number ?? 0
    let name = restoration.map { narrator.name(of: $0.by) } ?? ""
    let reason = restoration?.fact.reason ?? ""
    return Phrase(
      zh: "注意：\(name) 在 #\(number) 恢复了日志（\(reason)）。本账户见过 \(seen.told)，其后所失请重新办理。",
      en: "Note: \(name) restored the journal with #\(number) (\(reason)). This account saw "
        + "\(seen.told); what is missing has to be done again.")
  }
}
