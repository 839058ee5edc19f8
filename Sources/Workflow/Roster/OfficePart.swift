/// One of the things an office consists of: a person, a department, a name, a wording.
public struct OfficePart: Sendable, Hashable {
  public var kind: Kind
  public var id: String

  /// What an administrator adds, changes and retires one by one.
  public enum Kind: String, Sendable, CaseIterable {
    case member
    case department
    case area
    case topic
    case source
    case template
  }

  /// Names a part.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  public static func member(_ id: MemberID) -> OfficePart { OfficePart(.member, id.rawValue) }
  public static func department(_ id: DepartmentID) -> OfficePart {
    OfficePart(.department, id.rawValue)
  }
  public static func area(_ id: AreaID) -> OfficePart { OfficePart(.area, id.rawValue) }
  public static func topic(_ id: TopicID) -> OfficePart { OfficePart(.topic, id.rawValue) }
  public static func source(_ id: SourceID) -> OfficePart { OfficePart(.source, id.rawValue) }
  public static func template(_ id: TemplateID) -> OfficePart { OfficePart(.template, id.rawValue) }

  /// Whether a text can be a part's identifier: up to 40 lowercase letters, digits, dots, hyphens.
  public static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return text.utf8.count <= 40 && text.utf8.allSatisfy(isOfIdentifier)
  }

  private static func isOfIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Office {
  /// Whether a part was known once and is not offered any more.
  public func isRetired(_ part: OfficePart) -> Bool { retired[part] != nil }

  /// Whether a part was ever named here.
  public func knows(_ part: OfficePart) -> Bool { name(of: part) != nil }

  /// What a part is called on paper; nil for one that was never named.
  public func name(of part: OfficePart) -> String? { names(of: part)?.first }

  /// The Chinese name of a part, and the English one where there is one.
  func names(of part: OfficePart) -> [String]? {
    let id = part.id
    switch part.kind {
    case .member:
      return members[MemberID(rawValue: id)].map { [$0.name, $0.english].compactMap(\.self) }
    case .department: return departments[DepartmentID(rawValue: id)]?.names
    case .area: return areas[AreaID(rawValue: id)]?.names
    case .topic: return topics[TopicID(rawValue: id)]?.names
    case .source:
      return sources[SourceID(rawValue: id)].map { [$0.name, $0.english].compactMap(\.self) }
    case .template:
      return templates[TemplateID(rawValue: id)].map { [$0.name, $0.english].compactMap(\.self) }
    }
  }

  /// Every part of a kind that is offered, by identifier.
  public func parts(_ kind: OfficePart.Kind) -> [OfficePart] {
    ids(kind).map { OfficePart(kind, $0) }.filter { !isRetired($0) }
  }

  /// Every part of a kind that was retired, by identifier.
  public func retiredParts(_ kind: OfficePart.Kind) -> [OfficePart] {
    ids(kind).map { OfficePart(kind, $0) }.filter { isRetired($0) }
  }

  private func ids(_ kind: OfficePart.Kind) -> [String] {
    switch kind {
    case .member: members.keys.map(\.rawValue).sorted()
    case .department: departments.keys.map(\.rawValue).sorted()
    case .area: areas.keys.map(\.rawValue).sorted()
    case .topic: topics.keys.map(\.rawValue).sorted()
    case .source: sources.keys.map(\.rawValue).sorted()
    case .template: templates.keys.map(\.rawValue).sorted()
    }
  }
}

extension PlaceNamed {
  fileprivate var names: [String] { [name, english].compactMap(\.self) }
}
