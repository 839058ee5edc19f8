extension Program {
  /// Founds an office with a leader and two departments, each with a liaison and a head.
  func found() throws {
    let example = try run("init", "--example").output
    try run("init", "--from", "-", "--all-keys", input: example)
  }

  /// Imports messages written today; returns the identifiers of the matters taken in.
  @discardableResult
  func importMessages(_ titles: String...) throws -> [String] { try importMessages(titles) }

  @discardableResult
  func importMessages(_ titles: [String]) throws -> [String] {
    let rows = titles.map { "\($0),\($0)何时解决？,\(Self.today) 00:00,网友,https://example.cn/\($0)" }
    let file = try write(
      "messages.csv", (["标题,内容,时间,网友,网址"] + rows).joined(separator: "\n"))
    let taken = try run("import", file, "--json", as: "wang.li").object["taken"]
    return (taken as? [[String: Any]] ?? []).compactMap { $0["matter"] as? String }
  }

  /// Takes a matter up to where its departments have it in hand; returns its number.
  func dispatch(
    _ matter: String, lead: String, with: String? = nil, instructedBy leader: Program? = nil,
  ) throws -> String {
    let registered = try run(
      "register", matter, "--kind", "complaint", "--area", "north", "--topic", "heating",
      "--point", "何时解决", "--json", as: "wang.li")
    let number = registered.object["number"] as? String ?? ""
    try run(
      ["propose", number, "--text", "拟请办理", "--lead", lead, "--as", "wang.li"]
        + (with.map { ["--with", $0] } ?? []))
    try (leader ?? self).run("instruct", number, "--text", "请速办", as: "zhang.jianguo")
    try run("dispatch", number, as: "wang.li")
    return number
  }

  /// The stage a matter is in.
  func stage(of number: String) throws -> String? {
    try run("show", number, "--json").object["stage"] as? String
  }
}
