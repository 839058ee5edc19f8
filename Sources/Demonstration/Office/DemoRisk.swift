import Workflow

/// A risk point of the story.
struct DemoRisk {
  let name: String
  let category: String
  let level: RiskLevel
  let topics: [TopicID]
  let cause: String
  let measures: String
  let wording: String
  let department: DepartmentID

  func point(leader: MemberID) -> RiskPoint {
    var point = RiskPoint()
    point.name = name
    point.category = category
    point.level = level
    point.topics = topics
    point.cause = cause
    point.measures = measures
    point.wording = wording
    point.department = department
    point.leader = leader
    return point
  }
}
