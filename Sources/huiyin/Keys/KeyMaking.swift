import Canon
import Desk
import Journaling
import Posix
import Registry
import Words
import Workflow

/// Makes a key for this account, and leaves the request that it be admitted.
struct KeyMaking {
  let session: Session
  let register: Register
  let member: MemberID
  var name: String?
  var department: DepartmentID?
  var passphrase: String?
  /// Where the request is to be written instead of the office's folder.
  var file: String?

  /// What was made.
  struct Outcome {
    var request: JoinRequest
    /// Where the request lies.
    var file: String
  }

  private var ring: KeyRing { register.keyRing }
  private var known: MemberAdmitted? { register.office.members[member] }

  /// The member this account most likely is: the one named, or the one with this account's name.
  static func likelyMember(of session: Session) -> MemberID? {
    if let name = session.invocation.value("as") ?? Machine.environment("HUIYIN_MEMBER") {
      return MemberID(rawValue: name)
    }
    let own = session.office.members.values.filter {
      $0.account != nil && $0.account == session.accountName
    }
    if own.count == 1 { return own[0].member }
    return session.accountName.flatMap {
      OfficePart.isIdentifier($0) ? MemberID(rawValue: $0) : nil
    }
  }

  /// Makes a key unless one waits already, and leaves the request.
  func run(replacing old: SigningKey? = nil) throws(CommandFailure) -> Outcome {
    guard OfficePart.isIdentifier(member.rawValue) else { throw .badIdentifier(member.rawValue) }
    if old == nil, let key = try? ring.file(of: member.rawValue)?.publicKey(),
      key.text == known?.key
    {
      throw .key(.exists(member.rawValue))
    }
    let key = try comingKey()
    let request = JoinRequest(
      member, name: name ?? known?.name ?? member.rawValue,
      department: department ?? known?.department, key: key, known: old, at: .machine)
    let path = try leave(request)
    return Outcome(request: request, file: path)
  }

  /// The key that waits already, or a new one.
  private func comingKey() throws(CommandFailure) -> SigningKey {
    let file = ring.comingFile(of: member.rawValue)
    if (try? FileStatus(of: file.path)) != nil {
      let passphrase = try session.passphrase(of: file, member: member.rawValue)
      do throws(KeyFileError) { return try file.load(passphrase: passphrase).key } catch {
        throw .registry(.keyFile(error))
      }
    }
    let key = SigningKey()
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try ring.saveComing(
        Author(member: member.rawValue, key: key), passphrase: passphrase)
    }
    return key
  }

  private func leave(_ request: JoinRequest) throws(CommandFailure) -> String {
    try CommandFailure.onRegistry { () throws(RegistryError) in
      try JoinRequests(register.folder).leave(request, at: file)
    }
  }
}

extension KeyMaking.Outcome {
  /// What the person does now.
  func phrase(_ narrator: Narrator) -> Phrase {
    let words = request.fingerprint.joined(separator: " ")
    let who = narrator.office.members(with: .administrator).map { narrator.name(of: $0.member) }
    return Phrase(
      zh: "已生成 \(request.member.rawValue) 的密钥，并在 \(file) 留下申请。指纹：\n  \(words)\n"
        + "请当面或打电话把这八个词念给\(who.joined(separator: "、"))核对，由其接纳（huiyin admit）。",
      en: "A key for \(request.member.rawValue) was made, and a request left in \(file). "
        + "Fingerprint:\n  \(words)\nRead the eight words to "
        + "\(who.joined(separator: ", ")) in person or by phone, who admits you (huiyin admit).")
  }

  func write(to writer: inout CanonWriter) {
    writer.member("member", request.member.rawValue)
    writer.member("key", request.key)
    writer.member("fingerprint", request.fingerprint)
    writer.member("request", file)
  }
}
