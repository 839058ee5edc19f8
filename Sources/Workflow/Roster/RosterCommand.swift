/// What an administrator wants done to the parts of the office.
public enum RosterCommand: Sendable, Equatable {
  /// Adds a part, or brings one back that was retired.
  case add(RosterEntry)
  /// Changes a part to what it is to be.
  case edit(RosterEntry)
  case retire(PartRetired)

  /// The part it is about.
  public var part: OfficePart {
    switch self {
    case .add(let entry), .edit(let entry): entry.part
    case .retire(let retired): retired.part
    }
  }
}

/// A part of the office as it is to be.
public enum RosterEntry: Sendable, Equatable {
  /// The key is not taken from here: it stays what the journal knows.
  case member(MemberAdmitted)
  case department(PlaceNamed, staff: DepartmentStaff)
  case area(PlaceNamed)
  case topic(PlaceNamed)
  case source(SourceDescribed)
  case template(TemplateKept)

  /// The part it describes.
  public var part: OfficePart {
    switch self {
    case .member(let member): .member(member.member)
    case .department(let named, _): OfficePart(.department, named.id)
    case .area(let named): OfficePart(.area, named.id)
    case .topic(let named): OfficePart(.topic, named.id)
    case .source(let source): .source(source.source)
    case .template(let template): .template(template.template)
    }
  }

  var names: [String] {
    switch self {
    case .member(let member): [member.name, member.english].compactMap(\.self)
    case .department(let named, _), .area(let named), .topic(let named):
      [named.name, named.english].compactMap(\.self)
    case .source(let source): [source.name, source.english].compactMap(\.self)
    case .template(let template): [template.name, template.english].compactMap(\.self)
    }
  }
}

/// Who speaks and who signs for a department; what is nil stays as it is.
public struct DepartmentStaff: Sendable, Equatable {
  public var head: MemberID?
  public var liaisons: [MemberID]?

  /// Names a department's people.
  public init(head: MemberID? = nil, liaisons: [MemberID]? = nil) {
    self.head = head
    self.liaisons = liaisons
  }
}

/// What is under way and needs people: how many open matters each department has a part in.
public struct OpenWork: Sendable, Equatable {
  public var matters: [DepartmentID: Int]

  /// States the open work.
  public init(_ matters: [DepartmentID: Int] = [:]) {
    self.matters = matters
  }
}
