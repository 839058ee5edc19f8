import Canon
import Desk
import Journaling
import Registry
import Words
import Workflow

/// What can be done with one kind of the office's parts.
struct RosterWork {
  let kind: OfficePart.Kind
  let session: Session

  private enum Action: String, CaseIterable {
    case list
    case show
    case add
    case edit
    case retire
  }

  func run() throws(CommandFailure) -> ExitCode {
    let word = session.invocation.operands[0]
    let actions = Action.allCases.filter { $0 != .show || kind == .template }
    guard let action = Action(rawValue: word), actions.contains(action) else {
      throw .arguments(
        .unknownAction(word, subcommand: kind.rawValue, actions: actions.map(\.rawValue)))
    }
    let register = try session.open()
    let text = RosterText(kind: kind, session: session, register: register)
    switch action {
    case .list: try text.list(includesRetired: session.invocation.has("retired"))
    case .show: try text.show(try part(in: register))
    case .add: try perform(.add(try entry(new: true, in: register)), in: register)
    case .edit: try perform(.edit(try entry(new: false, in: register)), in: register)
    case .retire: try perform(.retire(try retirement()), in: register)
    }
    return .success
  }

  private func perform(_ command: RosterCommand, in register: Register) throws(CommandFailure) {
    let member = try session.member(in: register)
    let key = try session.key(of: member, in: register)
    let receipt = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.perform(command, by: member, key: key)
    }
    guard session.wantsJSON else {
      let narrator = Narrator(office: register.office, language: session.language)
      for fact in receipt.facts {
        try session.output.line("#\(receipt.entry) " + narrator.sentence(for: fact, by: member))
      }
      return try tellKey(of: command, in: register)
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", receipt.entry)
      writer.member("facts", receipt.facts.map(\.name))
      writer.member("id", command.part.id)
    }
    try session.output.json(writer)
  }

  /// Says how somebody who was added comes to a key.
  private func tellKey(of command: RosterCommand, in register: Register) throws(CommandFailure) {
    guard case .add(.member(let member)) = command,
      register.office.members[member.member]?.key.isEmpty == true
    else { return }
    try session.say(
      Phrase(
        zh: "\(member.name)首次打开工作台时生成密钥，核对指纹后用 huiyin admit 接纳。",
        en: "\(member.name) makes a key when first opening the desk; admit it with huiyin admit."))
  }

  func identifier() throws(CommandFailure) -> String {
    guard session.invocation.operands.count > 1 else {
      let action = session.invocation.operands[0]
      throw .arguments(.operandMissing("ID", subcommand: kind.rawValue + " " + action))
    }
    return session.invocation.operands[1]
  }

  private func part(in register: Register) throws(CommandFailure) -> OfficePart {
    let part = OfficePart(kind, try identifier())
    guard register.office.knows(part) else {
      throw .registry(.refused(.roster(.unknown(part))))
    }
    return part
  }

  private func retirement() throws(CommandFailure) -> PartRetired {
    PartRetired(
      OfficePart(kind, try identifier()), reason: session.invocation.value("reason") ?? "",
      successor: session.invocation.value("successor").map(MemberID.init(rawValue:)))
  }
}
