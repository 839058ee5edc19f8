import Desk
import Journaling
import Registry
import Workflow

extension Register {
  /// Records a change of the office's own facts; returns the entry's number.
  func settle(_ change: OfficeChange, by member: MemberID, _ key: SigningKey) throws -> Int {
    switch change {
    case .roster(let command): try perform(command, by: member, key: key).entry
    case .leave(let leave): try record(leave, by: member, key: key)
    case .back(let absent): try endLeave(of: absent, by: member, key: key)
    case .rules(let text): try adopt(rules: text, by: member, key)
    }
  }

  private func adopt(rules text: String, by member: MemberID, _ key: SigningKey) throws -> Int {
    let file = try PolicyFile(Array(text.utf8), name: "JSON5", over: office.policy)
    if let fault = file.faults(in: office).first {
      throw CommandFailure.rules(fault, file: file.name)
    }
    guard file.policy != office.policy else { throw CommandFailure.policyUnchanged }
    return try record([.policyAdopted(file.policy)], by: member, key: key)
  }
}
