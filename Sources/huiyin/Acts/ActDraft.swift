import Canon
import Exchange
import Registry
import Workflow

/// What an act is made from: the members that were given, and the matter as it stands.
struct ActDraft {
  let session: Session
  let file: MatterFile
  let actor: Actor
  /// The members of the JSON, with those of the options in their place.
  let members: JSONObject

  var matter: Matter { file.matter }

  /// The member whose act it is.
  var member: MemberAdmitted? { session.office.members[actor.principal] }

  /// The payload the members describe; only some of them if so asked.
  func payload<Value: Recorded>(
    _ type: Value.Type = Value.self, only names: [String]? = nil,
  ) throws(CommandFailure) -> Value {
    var taken = members
    if let names { taken.members.removeAll { !names.contains($0.name) } }
    var value = Value()
    do throws(InputFault) { try LooseMembers.fill(&value, from: taken) } catch {
      throw .input(error)
    }
    return value
  }

  /// Whether a member was given.
  func has(_ name: String) -> Bool { members[name] != nil }

  /// A text that was given; empty when it was not.
  func text(_ name: String) -> String {
    if case .string(let text) = members[name] { text } else { "" }
  }
}
