/// The words of the screens, in one of their languages.
struct Wording: Sendable, CustomStringConvertible {
  let language: String
  let register, propose, instruct, dispatch, signFor, report, sign, accept, consolidate: String
  let review, approve, publish, close, archive: String
  let area, topic, points, lead, with, proof, posted: String
  /// What is typed to find a topic and two departments.
  let heating, construction, environment: String
  /// What follows an act's name once it is on disk.
  let recorded: String
  let filter, found, next, cancel, help, switchMember, members: String

  var description: String { language }
}

extension Wording {
  static let zh = Wording(
    language: "zh", register: "登记", propose: "拟办", instruct: "批示", dispatch: "交办", signFor: "签收",
    report: "报送", sign: "签发", accept: "采纳", consolidate: "汇总", review: "审核", approve: "审定",
    publish: "发布", close: "办结", archive: "归档", area: "网格", topic: "主题",
    points: "诉求 (每行一条)", lead: "牵头部门", with: "配合部门", proof: "凭证", posted: "网上现有文字", heating: "供",
    construction: "jsj", environment: "hjj", recorded: " 已记入 #",
    filter: "筛选", found: "命中 1 ", next: "下一项", cancel: "取消", help: "帮助",
    switchMember: "换人", members: "换人办理")

  static let en = Wording(
    language: "en", register: "register", propose: "propose", instruct: "instruct",
    dispatch: "dispatch", signFor: "sign for", report: "report", sign: "sign",
    accept: "accept report", consolidate: "consolidate", review: "review", approve: "approve",
    publish: "publish", close: "close", archive: "archive", area: "Area", topic: "Topic",
    points: "Points (one a line)", lead: "Lead", with: "With", proof: "Proof",
    posted: "What stands on the site", heating: "heat",
    construction: "constr", environment: "env",
    recorded: ": recorded as #", filter: "filter", found: "1 found",
    next: "next field", cancel: "cancel", help: "help", switchMember: "switch member",
    members: "Act as")
}
