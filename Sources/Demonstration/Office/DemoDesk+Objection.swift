import Workflow

extension DemoDesk {
  mutating func objection(_ moment: DemoMatter.Moment, _ course: DemoMatter) -> Objection {
    var value = Objection()
    value.department = moment.department
    value.reason = words(DemoReasons.objections, on: course)
    value.duty = random.choice(of: DemoReasons.duties)
    return value
  }

  func upheld(_ moment: DemoMatter.Moment) -> ObjectionUpheld {
    var value = ObjectionUpheld()
    value.department = moment.department
    value.to = moment.other
    value.note = "异议成立，请接手单位抓紧办理。"
    return value
  }

  mutating func rejected(
    _ moment: DemoMatter.Moment, _ course: DemoMatter,
  ) -> ObjectionRejected {
    var value = ObjectionRejected()
    value.department = moment.department
    value.reason = words(DemoReasons.objectionRulings, on: course)
    return value
  }
}
