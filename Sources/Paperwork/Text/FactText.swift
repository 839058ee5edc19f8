import Canon
import Workflow

/// Writes every member of a recorded value as lines of a paper, so that no paper can forget one.
struct FactText: MemberVisitor {
  private let office: Office
  private(set) var lines: [String] = []

  /// Writes with the names an office has.
  init(in office: Office) {
    self.office = office
  }

  /// The lines of a value.
  static func lines(of value: some Recorded, in office: Office) -> [String] {
    var text = FactText(in: office)
    var copy = value
    // Showing every member as it is can not find anything wrong.
    try? copy.visit(&text)
    return text.lines
  }

  /// The lines of a fact; a fact nobody knows is shown as it stands in the journal.
  static func lines(of fact: Fact, in office: Office) -> [String] {
    switch fact.form {
    case .known(_, let payload): lines(of: payload, in: office)
    case .raw(_, let payload):
      PlainText.labelled("原文", String(decoding: payload, as: UTF8.self))
    }
  }

  mutating func string(_ name: String, _ value: inout String) {
    let word = MemberWord(name)
    lines += PlainText.labelled(word.label, word.sense.text(value, in: office))
  }

  mutating func string(_ name: String, _ value: inout String?) {
    guard var present = value else { return }
    string(name, &present)
  }

  mutating func integer(_ name: String, _ value: inout Int) {
    lines += PlainText.labelled(MemberWord(name).label, String(value))
  }

  mutating func integer(_ name: String, _ value: inout Int?) {
    guard var present = value else { return }
    integer(name, &present)
  }

  mutating func flag(_ name: String, _ value: inout Bool) {
    guard value else { return }
    lines.append(MemberWord(name).label + "：是")
  }

  mutating func strings(_ name: String, _ value: inout [String]) {
    guard !value.isEmpty else { return }
    let word = MemberWord(name)
    let texts = value.map { word.sense.text($0, in: office) }
    guard word.sense == .text else {
      lines.append(word.label + "：" + texts.joined(separator: "、"))
      return
    }
    for (index, text) in texts.enumerated() {
      lines += PlainText.labelled("\(word.label) \(index + 1)", text)
    }
  }

  mutating func integers(_ name: String, _ value: inout [Int]) {
    guard !value.isEmpty else { return }
    lines.append(MemberWord(name).label + "：" + value.map(String.init).joined(separator: "、"))
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value) {
    lines.append(MemberWord(name).label + "：")
    lines += PlainText.setIn(Self.lines(of: value, in: office))
  }

  mutating func object<Value: Recorded>(_ name: String, _ value: inout Value?) {
    guard var present = value else { return }
    object(name, &present)
  }

  mutating func objects<Value: Recorded>(_ name: String, _ value: inout [Value]) {
    for (index, item) in value.enumerated() {
      lines.append("\(MemberWord(name).label) \(index + 1)：")
      lines += PlainText.setIn(Self.lines(of: item, in: office))
    }
  }
}
