import Canon
import Registry
import Words
import Workflow

extension Session {
  /// Takes one message in, in the name of who sits here, and tells what became of it.
  func receive(
    _ message: (Office) throws(CommandFailure) -> Incoming,
  ) throws(CommandFailure) -> ExitCode {
    let register = try open()
    let member = try member(in: register)
    let message = try message(register.office)
    let key = try key(of: member, in: register)
    let actor = try actor(member, offersOnBehalf: false)
    let receptions = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.receive([message], by: actor, key: key)
    }
    try tell(receptions.first, of: message)
    return .success
  }

  /// Says as what matter one message was taken in, or that it was taken in before.
  private func tell(_ reception: Reception?, of message: Incoming) throws(CommandFailure) {
    switch reception {
    case .taken(let matter): try tell(matter, of: message, isNew: true)
    case .known(let matter): try tell(matter, of: message, isNew: false)
    case .refused(let refusal): throw .registry(.refused(refusal))
    case nil: throw .registry(.cancelled)
    }
  }

  private func tell(
    _ matter: MatterID, of message: Incoming, isNew: Bool,
  ) throws(CommandFailure) {
    guard wantsJSON else {
      return try say(
        isNew
          ? Phrase(zh: "已收文 \(matter.rawValue)。", en: "Taken in as \(matter.rawValue).")
          : Phrase(zh: "此前已收为 \(matter.rawValue)。", en: "Taken in before as \(matter.rawValue)."))
    }
    var writer = CanonWriter()
    writer.object { writer in
      writer.member("matter", matter.rawValue)
      writer.member("new", is: isNew)
      writer.member("id", message.externalID)
    }
    try output.json(writer)
  }
}
