import Desk
import Journaling
import Registry
import Words

extension Subcommand {
  /// `show`: everything about one matter.
  static let showing = Subcommand(
    name: "show", group: .reading,
    summary: Phrase(zh: "显示一个办件的全部：留言、时限、部门、文本、经过", en: "Show everything about one matter"),
    operands: [.matter], options: [.asOf], example: "huiyin show 2026-000001"
  ) { session throws(CommandFailure) in
    let register = try session.open()
    let id = try session.matter(in: register)
    try session.markPast()
    let file = try CommandFailure.onRegistry { () throws(RegistryError) in
      try register.open(id)
    }
    let text = MatterText(
      file: file, narrator: session.narrator, now: session.now, asOf: session.asOf)
    if session.wantsJSON {
      try session.output.json(text.json())
    } else {
      for line in text.lines() { try session.output.line(line) }
    }
    return .success
  }
}
