import Canon
import Desk
import Exchange
import Registry
import Words
import Workflow

/// How the subcommand of an act of the office is made: its fields, and the command they become.
struct OfficeForm: Sendable {
  var name: String
  var summary: Phrase
  /// What is named without an option; the sign for JSON from standard input follows.
  var operands: [Operand] = []
  var fields: [Field]
  /// Options that are no members of what is recorded.
  var others: [Option] = []
  var example: String
  var canBeEnteredOnBehalf = false
  var command: @Sendable (OfficeDraft) throws(CommandFailure) -> OfficeCommand

  /// The row of the table of subcommands.
  var subcommand: Subcommand {
    Subcommand(
      name: name, group: .supervision, summary: summary, operands: operands + [.standardInput],
      options: options, example: example
    ) { session throws(CommandFailure) in
      try OfficeActing(form: self, session: session).run()
    }
  }

  private var options: [Option] {
    fields.map(\.option) + others + [.input, .actingFor]
      + (canBeEnteredOnBehalf ? Option.onBehalf : [])
  }
}

/// What an act of the office is made from: the members that were given, and the office as it stands.
struct OfficeDraft {
  let session: Session
  let register: Register
  let members: JSONObject

  var office: Office { register.office }

  /// What was named without an option; empty where nothing was.
  var operand: String {
    let first = session.invocation.operands.first ?? ""
    return first == "-" ? "" : first
  }

  /// A value with the members that were given in place of what it holds.
  func payload<Value: Recorded>(over value: Value = Value()) throws(CommandFailure) -> Value {
    var value = value
    do throws(InputFault) { try LooseMembers.fill(&value, from: members) } catch {
      throw .input(error)
    }
    return value
  }

  /// The bulletin that was named, by its number or the entry that drafted it.
  func bulletin() throws(CommandFailure) -> Int {
    guard let bulletin = office.supervision.bulletin(named: operand) else {
      throw .noBulletin(operand)
    }
    return bulletin.id
  }

  /// The number of an entry that was named.
  func entry() throws(CommandFailure) -> Int {
    guard let number = Int(operand) else { throw .arguments(.notNumeric(operand)) }
    return number
  }
}

/// Does an act of the office, and tells what was recorded.
struct OfficeActing {
  let form: OfficeForm
  let session: Session

  func run() throws(CommandFailure) -> ExitCode {
    let json = try session.inputObject(operands: form.operands.count)
    let register = try session.open()
    let member = try session.member(in: register)
    let actor = try session.actor(member, offersOnBehalf: form.canBeEnteredOnBehalf)
    let overlay = Overlay(
      subcommand: form.name, invocation: session.invocation, zone: session.office.zone,
      register: register)
    let draft = OfficeDraft(
      session: session, register: register,
      members: try overlay.members(of: form.fields, over: json))
    let command = try form.command(draft)
    let key = try session.key(of: actor.member, in: register)
    let entry = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.perform(command, by: actor, key: key)
    }
    try session.tell(officeEntry: entry, in: register)
    return .success
  }
}

extension Session {
  /// Says what an entry of the office recorded.
  func tell(officeEntry number: Int, in register: Register) throws(CommandFailure) {
    let record = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.record(number)
    }
    guard wantsJSON else {
      for sentence in record.map(narrator.sentences) ?? [] {
        try output.line("#\(number) \(sentence)")
      }
      return
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("entry", number)
      writer.member("at", record?.at.local(in: register.office.zone))
      writer.member("facts", record?.facts.map(\.name) ?? [])
      for fact in record?.facts ?? [] where fact.officeAct != nil {
        if let payload = fact.payload { writer.name("recorded"); write(payload, to: &writer) }
      }
    }
    try output.json(writer)
  }

  private func write(_ value: some Recorded, to writer: inout CanonWriter) { writer.object(value) }
}
