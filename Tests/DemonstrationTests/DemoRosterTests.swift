import Demonstration
import Testing

struct DemoRosterTests {
  private let office = DemoRoster.office

  @Test func `every department has its own liaison and head`() {
    for department in office.departments {
      let members = office.members.filter { $0.department == department.id }

      #expect(members.contains { $0.id == department.liaison && $0.roles == [.liaison] })
      #expect(members.contains { $0.id == department.head && $0.roles == [.head] })
    }
  }

  @Test func `every role is held by somebody, and the founder administers`() {
    let held = Set(office.members.flatMap(\.roles))

    #expect(held == Set(DemoRole.allCases))
    #expect(office.members.first?.roles == [.administrator])
  }

  @Test func `ids are ASCII and never given twice`() {
    let lists = [
      office.departments.map(\.id), office.members.map(\.id), office.areas.map(\.id),
      office.topics.map(\.id), office.sources.map(\.id),
    ]

    for ids in lists {
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == ".") } })
    }
  }

  @Test func `every area has places inside it and a contact chain of three`() {
    #expect(Set(office.areas.map(\.place)) == Set(DemoPlace.allCases))
    for area in office.areas {
      #expect(area.spots.count >= 3)
      #expect(area.contacts.count == 3)
    }
  }
}
