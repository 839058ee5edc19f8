import Canon
import Words
import Workflow

/// A small office whose names the words tests speak of.
let wordsOffice: Office = {
  var office = Office()
  office.name = "南湖园区管委会"
  office.english = "South Lake Park"
  for (id, name, english, role, department) in [
    ("wang.li", "王丽", "Wang Li", Role.administrator, nil),
    ("zhao.qiang", "赵强", "Zhao Qiang", .leader, nil),
    ("li.wei", "李伟", "Li Wei", .liaison, "construction"),
    ("chen.gang", "陈刚", nil, .head, "construction"),
  ] as [(String, String, String?, Role, DepartmentID?)] {
    var member = MemberAdmitted()
    member.member = MemberID(rawValue: id)
    member.name = name
    member.english = english
    member.roles = [role]
    member.department = department
    office.apply(.memberAdmitted(member))
  }
  office.apply(.departmentNamed(place("construction", "建设局", "Construction")))
  office.apply(.departmentNamed(place("finance", "财政局", "Finance")))
  office.apply(.areaNamed(place("three", "三期安置房", "Third Estate")))
  office.apply(.topicNamed(place("heating", "供暖补贴", "Heating")))
  var source = SourceDescribed()
  source.source = "board"
  source.name = "网站留言板"
  source.english = "Message board"
  office.apply(.sourceDescribed(source))
  return office
}()

func place(_ id: String, _ name: String, _ english: String?) -> PlaceNamed {
  var named = PlaceNamed()
  named.id = id
  named.name = name
  named.english = english
  return named
}

/// A moment of the office's clock: `moment("2026-05-06", 17, 30)`.
func moment(_ day: String, _ hour: Int, _ minute: Int) -> Instant {
  Zone.shanghai.instant(CivilDate(day) ?? CivilDate(daysSinceEpoch: 0), minute: hour * 60 + minute)
}

/// The columns of a text on the screen: two for Han and full-width characters, else one.
func columns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
}
