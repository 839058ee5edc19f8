import Canon
import Desk
import Exchange
import Words
import Workflow

/// Rules as a JSON5 file states them, with the lines they stand on.
///
/// What the file leaves out stays as the rules it is read over have it; `null` takes it away.
struct PolicyFile {
  /// Where it came from, to be named before what is wrong with it.
  let name: String
  let policy: Policy
  private let object: JSONObject

  /// Reads a file over some rules.
  init(_ bytes: [UInt8], name: String, over standing: Policy) throws(CommandFailure) {
    self.name = name
    let value: JSONValue
    do throws(JSONFault) { value = try JSONValue(bytes) } catch {
      throw .json(error, file: name)
    }
    guard case .object(let object) = value else { throw .input(.notAnObject) }
    self.object = object
    var policy = standing
    do throws(InputFault) { try LooseMembers.fill(&policy, from: object) } catch {
      throw .rules(Self.located(error, in: object), file: name)
    }
    self.policy = policy
  }

  /// What is wrong with the rules in an office, each with its line.
  func faults(in office: Office) -> [RuleFault] {
    office.faults(of: policy).map { RuleFault(line: object.line(of: $0.path), fault: .rule($0)) }
  }

  private static func located(_ fault: InputFault, in object: JSONObject) -> RuleFault {
    switch fault {
    case .notAnObject: RuleFault(line: nil, fault: .input(fault))
    case .unknownMember(let path, _, let nearest):
      RuleFault(
        line: object.line(of: path),
        fault: .input(.unknownMember(path, line: nil, nearest: nearest)))
    case .wrongValue(let path, let value, _):
      RuleFault(
        line: object.line(of: path),
        fault: .input(
          .wrongValue(member: path, value: value, choices: RuleShapes.expected(of: path))))
    }
  }
}

/// What is wrong in a file of rules, and on which line.
struct RuleFault: Error, Equatable {
  var line: Int?
  var fault: Fault

  /// Whether it is no rule at all, or one that can not hold.
  enum Fault: Equatable {
    case input(InputFault)
    case rule(PolicyFault)
  }
}

extension RuleFault {
  /// The line, and what is wrong there.
  func sentence(_ narrator: Narrator) -> String {
    let place = line.map { Phrase(zh: "第 \($0) 行：", en: "line \($0): ")(narrator.language) } ?? ""
    switch fault {
    case .input(let fault): return place + fault.phrase(narrator.language)
    case .rule(let fault): return place + narrator.sentence(for: fault)
    }
  }

  /// The path of the rule, such as `clocks[0].days`; nil where the whole file is meant.
  var path: String? {
    switch fault {
    case .rule(let fault): fault.path
    case .input(.unknownMember(let path, _, _)), .input(.wrongValue(let path, _, _)): path
    case .input(.notAnObject): nil
    }
  }
}

extension JSONObject {
  /// The line of what a path names, such as `clocks[0].days`, or of the nearest thing around it.
  func line(of path: String) -> Int? {
    var line: Int?
    var object: JSONObject? = self
    for step in path.split(separator: ".") {
      let parts = step.split(separator: "[")
      guard let name = parts.first, let around = object,
        let member = around.members.last(where: { $0.name == name })
      else { break }
      line = member.line
      object = parts.count > 1 ? member.value.item(parts[1]) : member.value.object
      if let inner = object?.members.first, parts.count > 1 { line = inner.line }
    }
    return line
  }
}

extension JSONValue {
  fileprivate var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The object at a place of the list, written as `0]`; one value counts as a list of one.
  fileprivate func item(_ place: Substring) -> JSONObject? {
    guard let index = Int(place.dropLast()) else { return nil }
    guard case .array(let items) = self else { return index == 0 ? object : nil }
    return items.indices.contains(index) ? items[index].object : nil
  }
}
