import Registry
import Workflow

extension MatterFile {
  /// Whether an entry approves a text that who acted, or was acted for, had a part in before.
  func isOwnDraft(_ record: Record) -> Bool {
    let approves = record.facts.contains { if case .approved = $0 { true } else { false } }
    return approves
      && history.prefix { $0.number < record.number }.contains { earlier in
        earlier.involves(record) && earlier.facts.contains(where: \.isDraft)
      }
  }
}

extension MatterFile {
  /// Whether an entry confirms what who acted, or was acted for, had proposed.
  func isOwnProposal(_ record: Record) -> Bool {
    let ending = matter.endings.last { $0.ruling?.moment.number == record.number }
    guard record.facts.contains(where: \.isConfirmation), let proposed = ending?.proposed else {
      return false
    }
    return proposed.involves([record.actor, record.principal])
  }
}

extension Record {
  /// Whether somebody of another entry acted here, or was acted for.
  fileprivate func involves(_ other: Record) -> Bool {
    !Set([actor, principal]).isDisjoint(with: [other.actor, other.principal])
  }
}
