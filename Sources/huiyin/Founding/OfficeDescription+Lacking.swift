import Words
import Workflow

extension OfficeDescription {
  /// What a message needs on its way, and nobody has described.
  var lacking: [Phrase] {
    let parts: [(isThere: Bool, name: Phrase)] = [
      (!sources.isEmpty, Phrase(zh: "来源", en: "a source")),
      (!areas.isEmpty, Phrase(zh: "网格", en: "an area")),
      (!topics.isEmpty, Phrase(zh: "主题", en: "a topic")),
      (!departments.isEmpty, Phrase(zh: "部门", en: "a department")),
      (somebodyMay(.signFor), Phrase(zh: "联络员", en: "a liaison")),
      (somebodyMay(.instruct), Phrase(zh: "领导", en: "a leader")),
    ]
    return parts.filter { !$0.isThere }.map(\.name)
  }

  private func somebodyMay(_ act: Act) -> Bool {
    let roles = (policy ?? Policy()).roles(for: act)
    return ([founding.founder] + members).contains { $0.roles.contains(where: roles.contains) }
  }
}
