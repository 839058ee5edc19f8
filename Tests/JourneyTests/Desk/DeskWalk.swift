/// A message on its way through the office, handled by everybody in turn at one desk.
struct DeskWalk {
  let desk: TmuxDesk
  let words: Wording
  /// Words of the message's title that no other title has.
  let title: String
}

// Towards the departments.
extension DeskWalk {
  func instruct() throws {
    try find()
    try act(words.register) {
      try desk.press("3")
      try pick(words.heating, for: words.topic)
      try go(to: words.points)
      try desk.press("End", "Enter")
      try desk.type("公布咨询电话")
    }
    try act(words.propose) {
      try desk.type("拟请建设局牵头。")
      try pick(words.construction, for: words.lead)
      try pick(words.environment, for: words.with)
    }
    try become("zhang")
    try act(words.instruct)
    try become("wang")
    try find()
    try act(words.dispatch)
  }
}

// At the departments.
extension DeskWalk {
  func report() throws {
    try become("li.na")
    try act(words.signFor)
    try become("sun")
    try act(words.signFor)
    try act(words.report) { try write("环境局已查。", "您好，电话已公布。") }
    try become("qian")
    try act(words.sign)
    try become("li.na")
    try act(words.accept)
    try act(words.consolidate) { try write("两局已核实。", "您好，补贴月底发放。") }
    try become("zhao")
    try act(words.sign)
  }

  private func write(_ findings: String, _ wording: String) throws {
    try clear()
    try desk.type(findings)
    try desk.choose(words.next)
    try clear()
    try desk.type(wording)
  }

  /// Takes away what the field was filled with.
  private func clear() throws {
    for _ in 0..<3 { try desk.press("C-u", "C-k", "Backspace") }
  }
}

// Towards the citizen, and the archive.
extension DeskWalk {
  func reply() throws {
    try become("wang")
    try find()
    try act(words.review)
    try become("zhang")
    // The text is opened first; only then the same key approves it.
    try desk.choose(words.approve)
    try desk.wait(for: "您好，补贴月底发放。")
    try act(words.approve)
    try become("wang")
    try find()
    try act(words.publish) {
      try go(to: words.posted)
      try desk.type("您好，补贴月底发放。")
      try go(to: words.proof)
      try desk.type("网页截图")
    }
  }

  func file() throws {
    try act(words.close)
    try act(words.archive)
  }
}

// The steps of every act.
extension DeskWalk {
  /// Opens the form of an act, fills it in, hands it over, and sees it on disk.
  private func act(_ name: String, fill: () throws -> Void = {}) throws {
    try desk.choose(name)
    // A form of nothing but its button has no next field, and nothing to keep.
    try desk.wait(for: "form") { screen in
      [words.next, words.cancel].contains { screen.key(for: $0) != nil }
    }
    try fill()
    try desk.choose(name)
    try desk.wait(for: name + words.recorded)
  }

  /// Finds one of many by typing a part of its name.
  private func pick(_ typed: String, for label: String) throws {
    try go(to: label)
    try desk.type(typed)
    try desk.wait(for: typed)
    try desk.press("Enter")
    try desk.wait(for: "choice") { $0.focusedField != label || !$0.rowOfCursor.contains(typed) }
  }

  private func go(to label: String) throws { try desk.go(to: label, by: words.next) }

  /// Narrows the list to the message.
  private func find() throws {
    try desk.lookUp(words.filter, in: words.help)
    try desk.wait(for: "prompt") { $0.rows.contains { $0.hasPrefix("/") } }
    try desk.press("C-u")
    try desk.type(title)
    try desk.wait(for: words.found)
    try desk.press("Enter")
    try desk.wait(for: "hints") { $0.key(for: words.help) != nil }
  }

  private func become(_ member: String) throws {
    try desk.lookUp(words.switchMember, in: words.help)
    try desk.wait(for: words.members)
    try desk.type(member)
    try desk.wait(for: "member") { $0.shows("/" + member) && $0.shows("1/1") }
    try desk.press("Enter")
    try desk.wait(for: "desk") { !$0.shows(words.members) && $0.shows(title) }
  }
}
