public import Workflow

/// Tells what happened, and why something may not be, with the names of one office.
public struct Narrator: Sendable {
  public let office: Office
  public let language: Language

  /// Tells in a language, with the names the office has.
  public init(office: Office, language: Language) {
    self.office = office
    self.language = language
  }

  /// The office's own name.
  public var officeName: String { name(office.name, office.english, id: office.id) }

  /// The member's name, or the identifier of one nobody knows.
  public func name(of member: MemberID) -> String {
    let known = office.members[member]
    return name(known?.name, known?.english, id: member.rawValue)
  }

  public func name(of department: DepartmentID) -> String {
    name(office.departments[department], id: department.rawValue)
  }

  public func name(of area: AreaID) -> String {
    name(office.areas[area], id: area.rawValue)
  }

  public func name(of topic: TopicID) -> String {
    name(office.topics[topic], id: topic.rawValue)
  }

  public func name(of source: SourceID) -> String {
    let known = office.sources[source]
    return name(known?.name, known?.english, id: source.rawValue)
  }

  /// Several departments in one breath: `建设局、财政局`.
  public func names(of departments: [DepartmentID]) -> String {
    list(departments.map(name(of:)))
  }

  var time: TimeText { TimeText(zone: office.zone, language: language) }

  /// Several things in one breath: `甲、乙`.
  public func list(_ items: [String]) -> String {
    items.joined(separator: Phrase(zh: "、", en: ", ")(language))
  }

  private func name(_ named: PlaceNamed?, id: String) -> String {
    name(named?.name, named?.english, id: id)
  }

  private func name(_ name: String?, _ english: String?, id: String) -> String {
    let preferred = language == .en ? english ?? name : name
    guard let preferred, !preferred.isEmpty else { return id }
    return preferred
  }
}
