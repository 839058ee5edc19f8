import Canon
import Exchange
import Posix
import Registry
import Workflow

/// Lays the options of an act over the members of its JSON.
struct Overlay {
  let subcommand: String
  let invocation: Invocation
  let zone: Zone
  let register: Register

  /// The members with those the options name in their place; dates and moments made canonical.
  func members(
    of fields: [Field], over json: JSONObject,
  ) throws(CommandFailure) -> JSONObject {
    var object = json
    for field in fields {
      if let value = try value(of: field) { object.set(field.member, value) }
      if let value = object[field.member] {
        object.set(field.member, try checked(value, of: field))
      } else if field.isRequired {
        throw .arguments(.optionMissing(field.option.name, subcommand: subcommand))
      }
    }
    return object
  }

  /// What an option says; nil when it was not given.
  private func value(of field: Field) throws(CommandFailure) -> JSONValue? {
    let name = field.option.name
    guard let last = invocation.value(name) else { return nil }
    switch field.shape {
    case .text, .day, .moment: return .string(last)
    case .number:
      guard Int(last) != nil else { throw .arguments(.notANumber(option: name, value: last)) }
      return .number(last)
    case .flag: return .flag(true)
    case .texts: return .array(invocation.values(name).map { .string($0) })
    case .identifiers:
      return .array(last.split(separator: ",").map { .string($0.trimmed) })
    case .answers:
      return .array(
        try invocation.values(name).map { text throws(CommandFailure) in
          try answer(text, option: name)
        })
    case .numbered:
      return .array(
        try invocation.values(name).map { text throws(CommandFailure) in
          try numbered(text, option: name)
        })
    case .content: return .string(try InputFile.text(last))
    case .files: return .array(try kept(invocation.values(name)))
    }
  }

  /// A value in the form that is recorded.
  private func checked(
    _ value: JSONValue, of field: Field,
  ) throws(CommandFailure) -> JSONValue {
    switch field.shape {
    case .day:
      let day = zone.local(try moment(value, of: field)).day
      return .string(day.description)
    case .moment: return .string(try moment(value, of: field).canonical)
    case .text:
      guard case .string(let text) = value, !field.option.choices.isEmpty,
        !field.option.choices.contains(text)
      else { return value }
      throw .input(
        .wrongValue(member: field.member, value: text, choices: field.option.choices))
    case .texts, .identifiers, .number, .flag, .answers, .numbered, .content, .files:
      return value
    }
  }

  private func moment(_ value: JSONValue, of field: Field) throws(CommandFailure) -> Instant {
    guard case .string(let text) = value, let moment = SentTime.instant(text, in: zone) else {
      throw .arguments(.notATime(option: field.option.name, value: value.excerpt))
    }
    return moment
  }

  /// `2=handedOn:GROUND` as an object; `2` alone is answered.
  private func answer(_ text: String, option: String) throws(CommandFailure) -> JSONValue {
    let halves = text.split(separator: "=", maxSplits: 1)
    let words = halves.count == 2 ? halves[1].split(separator: ":", maxSplits: 1) : ["answered"]
    guard let number = halves.first, Int(number) != nil, let treatment = words.first,
      PointTreatment(rawValue: String(treatment)) != nil
    else {
      let choices = PointTreatment.allCases.map { "1=" + $0.rawValue }
      throw .arguments(.notAChoice(option: option, value: text, choices: choices))
    }
    var answer = JSONObject()
    answer.set("point", .number(String(number)))
    answer.set("treatment", .string(String(treatment)))
    if words.count == 2 { answer.set("ground", .string(String(words[1]))) }
    return .object(answer)
  }

  /// `2=REASON` as an object.
  private func numbered(_ text: String, option: String) throws(CommandFailure) -> JSONValue {
    let halves = text.split(separator: "=", maxSplits: 1)
    guard halves.count == 2, Int(halves[0]) != nil else {
      throw .arguments(.notAChoice(option: option, value: text, choices: ["1=REASON"]))
    }
    var object = JSONObject()
    object.set("number", .number(String(halves[0])))
    object.set("reason", .string(String(halves[1])))
    return .object(object)
  }

  private func kept(_ paths: [String]) throws(CommandFailure) -> [JSONValue] {
    let files = try paths.map { path throws(CommandFailure) in try InputFile.attachment(path) }
    return try CommandFailure.onRegistry { () throws(RegistryError) in try register.keep(files) }
      .map { attachment in
        var object = JSONObject()
        object.set("name", .string(attachment.name))
        object.set("original", .string(attachment.original))
        return .object(object)
      }
  }
}

extension JSONObject {
  /// Puts a value in the place of all members of that name.
  mutating func set(_ name: String, _ value: JSONValue) {
    members.removeAll { $0.name == name }
    members.append(Member(name: name, value: value, line: 0))
  }
}

extension StringProtocol {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
