import Desk
import Exchange
import Journaling
import Registry
import Words
import Workflow

extension Option {
  /// The source messages come from.
  static let source = Option.value(
    "source", "SOURCE", Phrase(zh: "来源；只有一个时可省", en: "the source; not needed where there is one"))
}

extension Session {
  /// What makes messages of the files of the source that was named, or of the only one.
  func intake() throws(CommandFailure) -> Intake {
    Intake(
      source: try source(), zone: office.zone,
      encoding: invocation.value("encoding").flatMap(TextEncoding.init)
    ) { Digest(of: Array($0.utf8)).hex }
  }

  /// The source that was named, or the only one.
  func source() throws(CommandFailure) -> SourceDescribed {
    if let name = invocation.value("source") {
      let id = SourceID(rawValue: name)
      guard let source = office.sources[id] else { throw .registry(.refused(.unknownSource(id))) }
      return source
    }
    let offered = office.parts(.source).map { SourceID(rawValue: $0.id) }
    guard offered.count == 1, let only = office.sources[offered[0]] else {
      throw .sourceUnclear(offered)
    }
    return only
  }
}
