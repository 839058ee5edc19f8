public import Journaling
import Workflow

/// What every reader asks of an entry before its matters are folded.
///
/// It can be read, its author is known and signed it, and had the right to each of its facts.
struct Credence {
  private let checksSignatures: Bool
  /// The keys of members, by the text they are recorded as.
  private var keys: [String: PublicKey] = [:]

  init(checksSignatures: Bool = true) {
    self.checksSignatures = checksSignatures
  }

  /// The record of an entry that the office as it is now may believe.
  ///
  /// `checked` says that the signature need not be looked at.
  mutating func record(
    of item: FreshEntry, in history: OfficeHistory, checked: Bool = false,
  ) throws(Disbelief) -> Record {
    guard let record = item.record else { throw .unreadable }
    // The first entry brings the office its founder.
    if case .officeFounded(let founding)? = record.facts.first, record.number == 1 {
      var office = history.now
      office.members[founding.founder.member] = founding.founder
      try judge(item, record, in: office, checked: checked)
    } else {
      try judge(item, record, in: history.now, checked: checked)
    }
    return record
  }

  private mutating func judge(
    _ item: FreshEntry, _ record: Record, in office: borrowing Office, checked: Bool,
  ) throws(Disbelief) {
    guard let member = office.members[record.by], let key = key(member.key) else {
      throw .unknownMember
    }
    if checksSignatures, !checked, !item.isOwn, !item.isSigned(by: key) { throw .badSignature }
    guard office.grants(record) else { throw .noRight }
  }

  private mutating func key(_ text: String) -> PublicKey? {
    if let known = keys[text] { return known }
    let key = PublicKey(text)
    keys[text] = key
    return key
  }
}

/// Why an entry is not believed; the words are kept in the index and shown.
enum Disbelief: String, Error {
  case unreadable
  case unknownMember
  case badSignature
  case noRight
  case otherRules

  var belief: Belief {
    switch self {
    case .unreadable: .notReadable
    case .unknownMember: .notKnown
    case .badSignature: .notSigned
    case .noRight: .notEntitled
    case .otherRules: .notDerived
    }
  }
}

extension Belief {
  /// The word the index has for why an entry does not count; nil where it does.
  public var reason: String? {
    let disbelief: Disbelief? =
      switch self {
      case .believed: nil
      case .notReadable: .unreadable
      case .notKnown: .unknownMember
      case .notSigned: .badSignature
      case .notEntitled: .noRight
      case .notDerived: .otherRules
      }
    return disbelief?.rawValue
  }
}
