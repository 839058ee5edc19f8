import Canon
import Journaling
import Registry
import Workflow

/// The people of the demo office, and the keys they sign with.
struct DemoStaff {
  let roster = DemoRoster.office
  private let authors: [MemberID: Author]

  /// Gives everybody a key; the same chance gives the same keys.
  init(_ random: inout SplitMix64) {
    var authors: [MemberID: Author] = [:]
    for member in roster.members {
      let seed = (0..<32).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      authors[MemberID(rawValue: member.id)] = Author(
        member: member.id, key: SigningKey(seed: seed))
    }
    self.authors = authors
  }

  /// Who signs what a member records.
  func author(_ member: MemberID) -> Author {
    guard let author = authors[member] else {
      preconditionFailure("\(member.rawValue) is not of the demo office.")
    }
    return author
  }

  /// Members whose first role is the given one.
  func members(_ role: DemoRole) -> [MemberID] {
    roster.members.filter { $0.roles.first == role }.map { MemberID(rawValue: $0.id) }
  }

  func liaison(of department: DepartmentID) -> MemberID {
    MemberID(rawValue: self.department(department).liaison)
  }

  func head(of department: DepartmentID) -> MemberID {
    MemberID(rawValue: self.department(department).head)
  }

  /// The department and its liaison, as one says whom one reached.
  func callName(of department: DepartmentID) -> String {
    let found = self.department(department)
    let liaison = roster.members.first { $0.id == found.liaison }?.name.chinese ?? found.liaison
    return found.name.chinese + liaison
  }

  /// The leader who answers for an area.
  func leader(of area: String) -> MemberID {
    let name = roster.areas.first { $0.id == area }?.contacts.first?.name
    let leaders = members(.responsibleLeader) + members(.mainLeader)
    let named = leaders.first { id in
      roster.members.contains { $0.id == id.rawValue && $0.name.chinese == name }
    }
    return named ?? leaders[0]
  }

  private func department(_ id: DepartmentID) -> DemoDepartment {
    guard let found = roster.departments.first(where: { $0.id == id.rawValue }) else {
      preconditionFailure("\(id.rawValue) is no department of the demo office.")
    }
    return found
  }
}

extension DemoStaff {
  /// Founds the office, adopts its people, names and rules, and leaves every key beside it.
  ///
  /// One that answers most messages itself has rules that let it.
  func foundOffice(
    in folder: String, at moment: Instant, answersItself: Bool,
  ) throws(RegistryError) -> OfficeFounded {
    let members = roster.members.map(admitted)
    var founding = OfficeFounded()
    founding.name = roster.body.chinese
    founding.english = roster.body.english
    founding.founder = members[0]
    let complete = try Register.found(
      founding,
      members.dropFirst().map { .memberAdmitted($0) } + names
        + TemplateKept.usual.map { .templateKept($0) }
        + [.policyAdopted(policy(answersItself))],
      in: folder, key: author(members[0].member).key, now: moment)
    // The demo keys lie in the folder, so whose account it is does not matter.
    let account = AccountFolders(config: folder, cache: folder, state: folder)
    let ring = KeyRing(office: complete.office, in: folder, account: account)
    for member in members { try ring.saveForDemonstration(author(member.member)) }
    return complete
  }

  private func policy(_ answersItself: Bool) -> Policy {
    var policy = Policy()
    if answersItself {
      var answers = OwnAnswers()
      answers.kinds = [.consultation, .help, .complaint, .suggestion]
      policy.ownAnswers = answers
    }
    var codes = FilingCodes()
    codes.fonds = roster.archiveCode
    policy.filing = codes
    return policy
  }

  private var names: [Fact] {
    roster.departments.map { .departmentNamed(PlaceNamed($0.id, $0.name)) }
      + roster.areas.map { .areaNamed(PlaceNamed($0.id, $0.name)) }
      + roster.topics.map { .topicNamed(PlaceNamed($0.id, $0.name)) }
      + roster.sources.map { .sourceDescribed(SourceDescribed($0)) }
  }

  private func admitted(_ member: DemoMember) -> MemberAdmitted {
    var admitted = MemberAdmitted()
    admitted.member = MemberID(rawValue: member.id)
    admitted.name = member.name.chinese
    admitted.english = member.name.english
    admitted.roles = member.roles.map(\.role)
    admitted.department = member.department.map { DepartmentID(rawValue: $0) }
    admitted.rank = member.roles.compactMap(\.rank).first
    admitted.key = author(admitted.member).key.publicKey.text
    return admitted
  }
}

extension DemoRole {
  fileprivate var role: Role {
    switch self {
    case .administrator: .administrator
    case .mainLeader, .responsibleLeader: .leader
    case .dutyOfficer: .dutyOfficer
    case .secrecyReviewer: .secrecyReviewer
    case .archivist: .archivist
    case .auditor: .auditor
    case .liaison: .liaison
    case .head: .head
    }
  }
}

extension DemoRole {
  fileprivate var rank: LeaderRank? {
    switch self {
    case .mainLeader: .main
    case .responsibleLeader: .responsible
    case .administrator, .dutyOfficer, .secrecyReviewer, .archivist, .auditor, .liaison, .head: nil
    }
  }
}

extension PlaceNamed {
  fileprivate init(_ id: String, _ name: DemoName) {
    self.init()
    self.id = id
    self.name = name.chinese
    english = name.english
  }
}

extension SourceDescribed {
  fileprivate init(_ source: DemoSource) {
    self.init()
    self.source = SourceID(rawValue: source.id)
    name = source.name.chinese
    english = source.name.english
    url = source.baseURL
    columns = DemoTable.columns.map { column in
      var mapping = ColumnMapping()
      mapping.field = column.field
      mapping.header = column.header
      return mapping
    }
  }
}
