import Desk
import Foundation
import Journaling
import Registry
import Words
import Workflow

/// What a person without a key meets who opens the desk for the first time.
struct FirstStart {
  let session: Session
  let register: Register

  /// Whether somebody is there to be asked.
  static var canAsk: Bool { SecretPrompt.canAsk }

  /// Asks who it is, makes a key and leaves the request; the desk opens once it is admitted.
  func run() throws(CommandFailure) -> ExitCode {
    let ring = register.keyRing
    if let waiting = ring.coming.first, let key = try? ring.comingFile(of: waiting).publicKey() {
      throw .key(.waits(waiting, fingerprint: key.fingerprint))
    }
    let office = session.narrator.office.name
    say(
      Phrase(
        zh: "本账户在「\(office)」还没有密钥。回答几个问题，申请加入；Ctrl-C 取消。",
        en: "This account has no key at \(office) yet. Answer a few questions to ask to join; "
          + "Ctrl-C cancels."))
    let making = try answers()
    let outcome = try making.run()
    try session.say(outcome.phrase(session.narrator))
    return .success
  }

  private func answers() throws(CommandFailure) -> KeyMaking {
    let likely = KeyMaking.likelyMember(of: session)?.rawValue
    let id = try ask(Phrase(zh: "标识，如 li.na", en: "Identifier, such as li.na"), likely)
    let member = MemberID(rawValue: id)
    guard OfficePart.isIdentifier(id) else { throw .badIdentifier(id) }
    var making = KeyMaking(session: session, register: register, member: member)
    let known = register.office.members[member]
    if known == nil { making.name = try ask(Phrase(zh: "姓名", en: "Name"), nil) }
    making.department = try department(known)
    if try wants(Phrase(zh: "给密钥加口令？y/n", en: "Put the key under a passphrase? y/n")) {
      making.passphrase = try session.newPassphrase()
    }
    return making
  }

  /// Asks until it is yes or no: what was meant for another question decides nothing.
  private func wants(_ question: Phrase) throws(CommandFailure) -> Bool {
    while true {
      switch try ask(question, "y").lowercased() {
      case "y", "yes", "是": return true
      case "n", "no", "否": return false
      case _: say(Phrase(zh: "请回答 y 或 n。", en: "Answer y or n."))
      }
    }
  }

  private func department(_ known: MemberAdmitted?) throws(CommandFailure) -> DepartmentID? {
    if let known { return known.department }
    let departments = register.office.parts(.department).map(\.id)
    guard !departments.isEmpty else { return nil }
    let list = departments.joined(separator: ", ")
    let answer = try ask(
      Phrase(zh: "部门，可空（\(list)）", en: "Department, may be empty (\(list))"), "")
    guard !answer.isEmpty else { return nil }
    let id = DepartmentID(rawValue: answer)
    guard register.office.departments[id] != nil else {
      throw .registry(.refused(.unknownDepartment(id)))
    }
    return id
  }

  /// Asks for a line; Enter alone takes what is proposed.
  private func ask(_ question: Phrase, _ proposed: String?) throws(CommandFailure) -> String {
    while true {
      let hint = proposed.map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      let text = question(session.language) + hint + ": "
      try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
      guard let line = readLine() else { throw .registry(.cancelled) }
      let answer = line.trimmingCharacters(in: .whitespaces)
      if !answer.isEmpty { return answer }
      if let proposed { return proposed }
    }
  }

  private func say(_ phrase: Phrase) {
    Output.complain(phrase(session.language))
  }
}
