import Canon
import Journaling
import Registry
import Words
import Workflow

extension OriginalsCheck.Fault {
  /// What is wrong with an original, in a sentence.
  var phrase: Phrase {
    let place = matter.map { "#\(entry) \($0.rawValue)" } ?? "#\(entry)"
    let name = original.hex.prefix(12)
    return switch kind {
    case .missing:
      Phrase(
        zh: "\(place)：原件 \(name) 的文件不见了。", en: "\(place): the original \(name) is missing.")
    case .changed:
      Phrase(
        zh: "\(place)：原件 \(name) 的内容被改动。", en: "\(place): the original \(name) was changed.")
    case .unreadable:
      Phrase(
        zh: "\(place)：原件 \(name) 读不了。", en: "\(place): the original \(name) can not be read.")
    }
  }
}

extension CanonWriter {
  /// Writes the members of what is wrong with an original.
  mutating func write(_ fault: OriginalsCheck.Fault) {
    member("original", fault.original.hex)
    member("what", fault.kind.rawValue)
    member("entry", fault.entry)
    member("matter", fault.matter?.rawValue)
  }
}

extension Session {
  /// How many are told one by one; all that are known stand in the JSON.
  private static let toldFaults = 20

  /// Tells the first of so many faults, a line each.
  func tell(_ faults: [OriginalsCheck.Fault], of count: Int) throws(CommandFailure) {
    for fault in faults.prefix(Self.toldFaults) { try say(fault.phrase) }
    guard count > Self.toldFaults else { return }
    let rest = count - Self.toldFaults
    try say(Phrase(zh: "另有 \(rest) 件，见 --json。", en: "\(rest) more; see --json."))
  }
}
