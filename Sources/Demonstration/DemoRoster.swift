import Workflow

/// The invented public body whose desk is shown: its departments, members, places and sources.
///
/// 清禾产业园区管理委员会, the Qinghe Industrial Park Administration, exists nowhere.
public struct DemoRoster: Sendable, Equatable {
  /// The body itself, which founds the office.
  public let body: DemoName
  /// The fonds code under which the archive of the body files.
  public let archiveCode: String
  /// The departments that messages are assigned to; the first is the office itself.
  public let departments: [DemoDepartment]
  /// The people, the founding administrator first.
  public let members: [DemoMember]
  /// The villages, communities and quarters of the park.
  public let areas: [DemoArea]
  /// What messages are about.
  public let topics: [DemoTopic]
  /// Where messages come from and answers go back to.
  public let sources: [DemoSource]
}

extension DemoRoster {
  /// The department that is late more often than the others: the one supervision is about.
  static let weak: DepartmentID = "utilities"
}

/// A name in the two languages of the desk.
public struct DemoName: Sendable, Equatable {
  /// What the Chinese screen says.
  public let chinese: String
  /// What the English screen says.
  public let english: String

  init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }
}

/// A department, with who speaks for it and who answers for it.
public struct DemoDepartment: Sendable, Equatable {
  /// What others refer to it by, in ASCII.
  public let id: String
  /// The full name, as it stands in a reply.
  public let name: DemoName
  /// The member who signs for tasks.
  public let liaison: String
  /// The member who signs reports.
  public let head: String

  init(_ id: String, _ name: DemoName, liaison: String, head: String) {
    self.id = id
    self.name = name
    self.liaison = liaison
    self.head = head
  }
}

/// A person of the office.
public struct DemoMember: Sendable, Equatable {
  /// What others refer to the person by, in ASCII.
  public let id: String
  /// The name, surname first in Chinese.
  public let name: DemoName
  /// What the person does at the desk; the first role decides the first pane.
  public let roles: [DemoRole]
  /// The department the person belongs to; leaders belong to none.
  public let department: String?

  init(_ id: String, _ name: DemoName, _ roles: [DemoRole], of department: String? = nil) {
    self.id = id
    self.name = name
    self.roles = roles
    self.department = department
  }
}

/// What a member may be in the demo office.
public enum DemoRole: String, Sendable, CaseIterable {
  case administrator, mainLeader, responsibleLeader, dutyOfficer, secrecyReviewer, archivist
  case auditor, liaison, head
}

/// A place with the three people of its contact chain (三级联络).
public struct DemoArea: Sendable, Equatable {
  /// What others refer to it by, in ASCII.
  public let id: String
  /// The name, as citizens write it.
  public let name: DemoName
  /// What kind of place it is.
  public let place: DemoPlace
  /// Compounds, hamlets or blocks inside it.
  public let spots: [String]
  /// The responsible leader, the cadre and the grid worker, by name and number.
  public let contacts: [DemoContact]
}

/// What kind of place an area is; citizens of each write about other things.
public enum DemoPlace: String, Sendable, CaseIterable {
  case village, community, industry
}

/// One person of a contact chain.
public struct DemoContact: Sendable, Equatable {
  /// The name in Chinese.
  public let name: String
  /// The telephone number, invented.
  public let phone: String

  init(_ name: String, _ phone: String) {
    self.name = name
    self.phone = phone
  }
}

/// What messages can be about.
public struct DemoTopic: Sendable, Equatable {
  /// What others refer to it by, in ASCII.
  public let id: String
  /// The name, as it stands in lists and replies.
  public let name: DemoName

  init(_ id: String, _ chinese: String, _ english: String) {
    self.id = id
    name = DemoName(chinese, english)
  }
}

/// A site, mailbox or hotline.
public struct DemoSource: Sendable, Equatable {
  /// What others refer to it by, in ASCII.
  public let id: String
  /// The name, as it stands in lists and replies.
  public let name: DemoName
  /// What a reply calls the way a message came.
  public let way: String
  /// The address that the path of a message follows.
  public let baseURL: String
}
