import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

/// What can be done with the office's rules.
struct PolicyWork {
  let session: Session

  private enum Action: String, CaseIterable {
    case show
    case diff
    case check
    case edit
  }

  private var operands: [String] { session.invocation.operands }

  private var preset: Policy.Preset? {
    session.invocation.value("preset").flatMap(Policy.Preset.init)
  }

  func run() throws(CommandFailure) -> ExitCode {
    guard let action = Action(rawValue: operands[0]) else {
      throw .arguments(
        .unknownAction(
          operands[0], subcommand: "policy", actions: Action.allCases.map(\.rawValue)))
    }
    let register = try session.open()
    switch action {
    case .show: try show(in: register)
    case .diff: try tell(try standing(in: register).changes(to: try proposed(in: register)))
    case .check: return try check(in: register)
    case .edit: try edit(in: register)
    }
    return .success
  }

  /// The rules of now, or of the entry that was named.
  private func standing(in register: Register) throws(CommandFailure) -> Policy {
    guard let entry = try session.number("at") else { return register.office.policy }
    guard (1...register.head.number).contains(entry) else { throw .noEntry(entry) }
    return register.history.at(entry).policy
  }

  private func show(in register: Register) throws(CommandFailure) {
    let standing = try standing(in: register)
    let policy = preset.map { Policy($0) } ?? standing
    guard session.wantsJSON else {
      let text = policy.json5(in: session.language)
      return try session.output.line(String(text.dropLast()))
    }
    var writer = CanonWriter()
    writer.object(policy)
    try session.output.json(writer)
  }

  /// The rules a file or a preset states; without either, those of now.
  private func proposed(in register: Register) throws(CommandFailure) -> Policy {
    guard operands.count > 1 else { return base(in: register) }
    return try file(in: register).policy
  }

  /// What a file is read over: the preset with what is the office's own, or the rules of now.
  private func base(in register: Register) -> Policy {
    let standing = register.office.policy
    return preset.map { Policy($0, keeping: standing) } ?? standing
  }

  /// The file that was named; a preset alone is as good as a file in which nothing stands.
  private func file(in register: Register) throws(CommandFailure) -> PolicyFile {
    if operands.count < 2, let preset {
      return try PolicyFile(Array("{}".utf8), name: preset.rawValue, over: base(in: register))
    }
    guard operands.count > 1 else {
      throw .arguments(.operandMissing("FILE", subcommand: "policy " + operands[0]))
    }
    return try PolicyFile(
      InputFile.bytes(operands[1]), name: operands[1], over: base(in: register))
  }

  private func check(in register: Register) throws(CommandFailure) -> ExitCode {
    let file = try file(in: register)
    let faults = file.faults(in: register.office)
    guard session.wantsJSON else {
      for fault in faults { Output.complain(file.name + ": " + fault.sentence(session.narrator)) }
      if faults.isEmpty {
        try session.say(Phrase(zh: "规则可以采用。", en: "The rules can be adopted."))
        try tell(register.office.policy.changes(to: file.policy))
      }
      return faults.isEmpty ? .success : .badInput
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("good", is: faults.isEmpty)
      writer.member("faults", faults) { item, fault in
        item.member("path", fault.path)
        item.member("line", fault.line)
        item.member("sentence", fault.sentence(session.narrator))
      }
      write(register.office.policy.changes(to: file.policy), to: &writer)
    }
    try session.output.json(writer)
    return faults.isEmpty ? .success : .badInput
  }

  private func edit(in register: Register) throws(CommandFailure) {
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let policy = try edited(in: register)
    let changes = register.office.policy.changes(to: policy)
    guard !changes.isEmpty else { throw .policyUnchanged }
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.record([.policyAdopted(policy)], by: member, key: key)
    }
    guard session.wantsJSON else {
      try tell(changes)
      return try session.say(
        Phrase(zh: "规则已采用，记录 #\(entry)。", en: "The rules are adopted as entry #\(entry)."))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", entry)
      write(changes, to: &writer)
    }
    try session.output.json(writer)
  }

  private func edited(in register: Register) throws(CommandFailure) -> Policy {
    guard operands.count < 2, preset == nil else {
      let file = try file(in: register)
      if let fault = file.faults(in: register.office).first {
        throw .rules(fault, file: file.name)
      }
      return file.policy
    }
    let draft = try EditedFile(register.office.policy.json5(in: session.language), "json5")
    do throws(CommandFailure) {
      let file = try PolicyFile(draft.bytes(), name: draft.path, over: register.office.policy)
      if let fault = file.faults(in: register.office).first {
        throw .rules(fault, file: file.name)
      }
      draft.remove()
      return file.policy
    } catch {
      // What was written stays, to be put right and given again.
      let again = "huiyin policy edit \(draft.path)"
      Output.complain(
        Phrase(zh: "您写的内容留在 \(draft.path)；改正后运行 \(again)", en: "Your text is kept: \(again)")(
          session.language))
      throw error
    }
  }
}

// The difference.
extension PolicyWork {
  private func tell(_ changes: [PolicyChange]) throws(CommandFailure) {
    guard !session.wantsJSON else {
      var writer = CanonWriter()
      writer.object { write(changes, to: &$0) }
      return try session.output.json(writer)
    }
    guard !changes.isEmpty else {
      return try session.say(Phrase(zh: "没有不同。", en: "There is no difference."))
    }
    for change in changes {
      let note = Policy.phrase(of: change.member).map { "  // " + $0(session.language) } ?? ""
      if let before = change.before { try session.output.line("- \(change.path): \(before)") }
      if let after = change.after { try session.output.line("+ \(change.path): \(after)\(note)") }
    }
  }

  private func write(_ changes: [PolicyChange], to writer: inout CanonWriter) {
    writer.member("changes", changes) { item, change in
      item.member("path", change.path)
      item.member("before", change.before)
      item.member("after", change.after)
    }
  }
}
