import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

/// Tells of keys: whose they are, and whether the journal knows them.
struct KeyText {
  let register: Register
  let narrator: Narrator

  /// One key.
  struct State {
    var member: String
    var standing: Standing
    /// Nil where the file is not this account's to look into.
    var hasPassphrase: Bool?
    var key: PublicKey?
    var path: String?
  }

  /// How a key stands to the journal.
  enum Standing: String {
    case admitted
    case waiting
    /// The journal knows another key of the member.
    case other
    /// The journal knows the member, and no key.
    case none
    case unknownMember
  }

  /// The keys this account has at hand.
  func own() -> [State] {
    let ring = register.keyRing
    return ring.members.compactMap { member in
      ring.file(of: member).map { state(member, $0, isComing: false) }
    } + ring.coming.map { state($0, ring.comingFile(of: $0), isComing: true) }
  }

  /// The key the journal knows of a member.
  func known(_ member: MemberID) -> State {
    let key = PublicKey(register.office.members[member]?.key ?? "")
    return State(
      member: member.rawValue, standing: key == nil ? .none : .admitted, hasPassphrase: nil,
      key: key, path: nil)
  }

  private func state(_ member: String, _ file: KeyFile, isComing: Bool) -> State {
    let key = try? file.publicKey()
    let known = register.office.members[MemberID(rawValue: member)]
    let standing: Standing =
      if isComing { .waiting } else if let known {
        known.key.isEmpty ? .none : known.key == key?.text ? .admitted : .other
      } else { .unknownMember }
    return State(
      member: member, standing: standing, hasPassphrase: try? file.needsPassphrase(), key: key,
      path: file.path)
  }
}

extension KeyText.State {
  var phrase: Phrase {
    let words = key.map { $0.fingerprint.joined(separator: " ") } ?? "-"
    let place = path.map { "\n  " + $0 } ?? ""
    let lock = hasPassphrase.map { has in
      has
        ? Phrase(zh: "，有口令", en: ", under a passphrase")
        : Phrase(zh: "，没有口令", en: ", not under a passphrase")
    }
    return Phrase(
      zh: "\(member)：\(standing.phrase.zh)\(lock?.zh ?? "")\n  \(words)\(place)",
      en: "\(member): \(standing.phrase.en)\(lock?.en ?? "")\n  \(words)\(place)")
  }

  func write(to writer: inout CanonWriter) {
    writer.member("member", member)
    writer.member("standing", standing.rawValue)
    if let hasPassphrase { writer.member("hasPassphrase", is: hasPassphrase) }
    writer.member("key", key?.text)
    writer.member("fingerprint", key?.fingerprint ?? [])
    writer.member("path", path)
  }
}

extension KeyText.Standing {
  fileprivate var phrase: Phrase {
    switch self {
    case .admitted: Phrase(zh: "已登记", en: "admitted")
    case .waiting: Phrase(zh: "等待接纳", en: "waits to be admitted")
    case .other: Phrase(zh: "日志登记的是另一把", en: "the journal knows another one")
    case .none: Phrase(zh: "日志没有登记密钥", en: "the journal knows no key")
    case .unknownMember: Phrase(zh: "还不是成员", en: "no member yet")
    }
  }
}
