import Canon
import Workflow

/// A small office: an administrator, two leaders, two departments with people and one without.
enum Fixture {
  static let monday = CivilDate("2026-05-11") ?? CivilDate(daysSinceEpoch: 0)

  /// A moment of the office's clock, so many days after Monday 2026-05-11.
  static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Instant {
    Zone.shanghai.instant(monday.advanced(byDays: day), minute: hour * 60 + minute)
  }

  static let members: [MemberAdmitted] = [
    member("wang", .administrator), member("zhao", .leader), member("qian", .leader),
    member("sun", .dutyOfficer), member("han", .archivist), member("yan", .secrecyReviewer),
    member("he", .auditor), member("li", .liaison, "roads"), member("chen", .head, "roads"),
    member("zhou", .liaison, "water"), member("wu", .head, "water"),
  ]

  static func office(
    _ members: [MemberAdmitted] = members, _ change: (inout Policy) -> Void = { _ in },
  ) -> OfficeHistory {
    var policy = Policy()
    change(&policy)
    var founding = OfficeFounded()
    founding.founder = member("wang", .administrator)
    let facts = [.officeFounded(founding)] + facts(members, policy)
    var history = OfficeHistory()
    history.note(Record(number: 1, at: at(8), by: "wang", on: [], facts: facts))
    return history
  }

  /// What the office has beside its founder.
  static func facts(_ members: [MemberAdmitted], _ policy: Policy) -> [Fact] {
    var source = SourceDescribed()
    source.source = "board"
    return members.map { .memberAdmitted($0) }
      + ["roads", "water", "parks"].map { .departmentNamed(place($0)) }
      + [.areaNamed(place("north")), .topicNamed(place("heating")), .sourceDescribed(source)]
      + [.policyAdopted(policy)]
  }

  static func member(
    _ id: MemberID, _ role: Role, _ department: DepartmentID? = nil,
  ) -> MemberAdmitted {
    var member = MemberAdmitted()
    member.member = id
    member.name = id.rawValue
    member.roles = [role]
    member.department = department
    return member
  }

  static func place(_ id: String) -> PlaceNamed {
    var place = PlaceNamed()
    place.id = id
    place.name = id
    return place
  }
}
