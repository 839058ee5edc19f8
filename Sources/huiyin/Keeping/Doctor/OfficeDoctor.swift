import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

/// Looks at an office from within: its journal, this account's notes and keys.
struct OfficeDoctor {
  let register: Register
  let narrator: Narrator

  func symptoms() -> [Symptom] {
    journal + [originals, clock, seen, index] + keys
  }

  /// What is known against the journal, and whether its chain holds from the first line.
  private var journal: [Symptom] {
    let known = register.notices.filter(\.isOfTheJournal).map {
      Symptom(subject: .journal, level: $0.level, finding: $0.phrase(narrator))
    }
    return known.contains { $0.level == .fault } ? known : known + [chain]
  }

  /// An account that has read the journal before reads on, and would not see older damage.
  private var chain: Symptom {
    guard let report = try? Verifier(file: register.folder.journal).report() else {
      return Symptom(
        subject: .journal, level: .fault,
        finding: Phrase(zh: "读不了：请用 huiyin verify 核验", en: "It can not be read; see huiyin verify"))
    }
    if case .damaged(let damage) = report.tail {
      return Symptom(subject: .journal, level: .fault, finding: damage.phrase)
    }
    let head = report.position.head
    return Symptom(
      subject: .journal, level: .fine,
      finding: Phrase(
        zh: "链完好，到 \(head.told)；签名与权限用 huiyin verify 核验",
        en: "the chain holds up to \(head.told); huiyin verify checks signatures and rights"))
  }

  /// Whether the originals that entries name are there; their content is not read.
  private var originals: Symptom {
    let check: OriginalsCheck
    do throws(RegistryError) { check = try register.missingOriginals() } catch {
      return Symptom(subject: .originals, level: .fault, finding: error.phrase(narrator))
    }
    let missing = check.faultCount
    return Symptom(
      subject: .originals, level: missing == 0 ? .fine : .fault,
      finding: missing == 0
        ? Phrase(
          zh: "\(check.count) 件齐全；内容用 huiyin verify 核验",
          en: "all \(check.count) are there; huiyin verify checks their content")
        : Phrase(
          zh: "缺 \(missing) 件，从未依法删去则应从备份取回：huiyin restore 备份 --originals。",
          en: "missing: \(missing); unless erased by law, take them from a copy: "
            + "huiyin restore COPY --originals."))
  }

  private var clock: Symptom {
    let seconds = register.lastTime.seconds(to: .machine)
    let isOff = seconds < -1 || seconds > 30 * 86_400
    return Symptom(
      subject: .clock, level: isOff ? .warning : .fine,
      finding: isOff
        ? Phrase(
          zh: "本机 \(narrator.time(.machine))，最后一条 \(narrator.time(register.lastTime))。请核对时钟。",
          en: "The machine shows \(narrator.time(.machine)), the last entry "
            + "\(narrator.time(register.lastTime)). Look at the clock.")
        : Phrase(zh: narrator.time(.machine), en: narrator.time(.machine)))
  }

  private var seen: Symptom {
    guard let seen = register.lastSeenHead else {
      return Symptom(
        subject: .seen, level: .note,
        finding: Phrase(zh: "本账户还没有记下日志头", en: "this account has noted no head yet"))
    }
    return Symptom(
      subject: .seen, level: .fine,
      finding: Phrase(zh: "本账户见过 \(seen.told)", en: "this account saw \(seen.told)"))
  }

  private var index: Symptom {
    Symptom(
      subject: .index, level: .fine,
      finding: Phrase(
        zh: "到 #\(register.head.number)，位于 \(register.indexPath)",
        en: "up to #\(register.head.number), in \(register.indexPath)"))
  }

  private var keys: [Symptom] {
    let ring = register.keyRing
    let members = ring.members.filter { register.office.members[MemberID(rawValue: $0)] != nil }
    guard !members.isEmpty else {
      return [
        Symptom(
          subject: .keys, level: .note,
          finding: Phrase(zh: "本账户没有签名密钥，只能查看", en: "no signing key here: this account only reads"))
      ]
    }
    guard !ring.isDemonstration else {
      return [
        Symptom(
          subject: .keys, level: .note,
          finding: Phrase(
            zh: "演示单位，\(members.count) 把密钥人人可用", en: "a demo office: \(members.count) keys for all")
        )
      ]
    }
    return members.map { key(of: $0, in: ring) }
  }

  private func key(of member: String, in ring: KeyRing) -> Symptom {
    let known = register.office.members[MemberID(rawValue: member)]?.key
    do throws(RegistryError) {
      let key = try ring.key(of: member)
      guard key.publicKey.text == known else { throw .otherKey(member: member) }
      return Symptom(
        subject: .keys, level: .note,
        finding: Phrase(
          zh: "\(member)：没有口令", en: "\(member): not under a passphrase"))
    } catch {
      guard case .keyFile(.passphraseNeeded) = error else {
        return Symptom(subject: .keys, level: .fault, finding: error.phrase(narrator))
      }
      return Symptom(
        subject: .keys, level: .fine,
        finding: Phrase(zh: "\(member)：有口令", en: "\(member): under a passphrase"))
    }
  }
}

extension Notice {
  /// Whether it is about the file, and not about what people did.
  fileprivate var isOfTheJournal: Bool {
    switch self {
    case .damaged, .rolledBack, .acknowledgedLoss, .unbelieved, .restored, .unknownFacts,
      .clockBehind, .tornTail:
      true
    case .disowned, .disownedOnBulletin, .awaitsWord: false
    }
  }

  fileprivate var level: Symptom.Level {
    switch self {
    case .damaged, .rolledBack, .acknowledgedLoss: .fault
    case .unbelieved, .restored, .unknownFacts, .clockBehind, .disowned, .disownedOnBulletin:
      .warning
    case .tornTail, .awaitsWord: .note
    }
  }
}
