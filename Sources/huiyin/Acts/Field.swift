import Desk
import Words

/// One thing an act needs: an option of its subcommand, and the member of the JSON it stands for.
struct Field: Sendable {
  var option: Option
  var member: String
  var shape: Shape
  /// Whether the act can not be without it; the rules ask for everything else.
  var isRequired = false

  /// How the text of an option becomes a value.
  enum Shape: Sendable {
    case text
    /// Every use of the option is one item of a list.
    case texts
    /// Identifiers with commas between them.
    case identifiers
    case number
    case flag
    case day
    case moment
    /// `1=answered`, `2=handedOn:GROUND`, `3=refused:GROUND`.
    case answers
    /// `2=REASON`: a number, and what is said of it.
    case numbered
    /// The path of a file whose text is the value.
    case content
    /// `PIECE=REASON`, every use of the option one piece that is not there.
    case absences
    /// Paths of files that are kept as originals.
    case files
  }
}

extension Field {
  static func text(
    _ name: String, _ help: Phrase, value: String = "TEXT", member: String? = nil,
  ) -> Field {
    Field(option: .value(name, value, help), member: member ?? name, shape: .text)
  }

  static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, of words: Word.Type, _ help: Phrase, member: String? = nil,
    isRequired: Bool = false,
  ) -> Field {
    Field(
      option: .choice(name, of: words, help), member: member ?? name, shape: .text,
      isRequired: isRequired)
  }

  static func department(_ name: String, _ help: Phrase) -> Field {
    text(name, help, value: "DEPARTMENT")
  }

  /// The reason of whatever is sent back or refused.
  static let reason = text("reason", Phrase(zh: "理由", en: "why"))
  /// A remark that may be left out.
  static let note = text("note", Phrase(zh: "备注", en: "a remark"))
  /// The digest of the text that was read, so that no other is signed.
  static let digest = text(
    "digest", Phrase(zh: "所见文本的摘要；文本已变则拒绝", en: "the digest of the text that was read"),
    value: "DIGEST")
  /// The department the act is for, where it is not the member's own.
  static let ownDepartment = department(
    "department", Phrase(zh: "部门；缺省为本部门", en: "the department; else one's own"))
  /// Files that are kept with the act.
  static let attachments = Field(
    option: .list(
      "attach", "FILE", Phrase(zh: "附件，存为原件", en: "a file to keep as an original")),
    member: "attachments", shape: .files)
  /// When a promise falls due.
  static let promisedOn = Field(
    option: .value("promised-on", "DATE", Phrase(zh: "承诺日期", en: "the date promised")),
    member: "promisedOn", shape: .day)
  /// What is done with each point of the message.
  static let answers = Field(
    option: .list(
      "answer", "POINT=TREATMENT[:GROUND]",
      Phrase(
        zh: "对诉求的答复，缺省为全部已答复：1=answered 2=handedOn:去向 3=refused:依据",
        en: "a point: 1=answered 2=handedOn:TO 3=refused:WHY; else all are answered")),
    member: "answers", shape: .answers)
  /// The other departments beside the lead.
  static let with = Field(
    option: .value(
      "with", "DEPARTMENTS", Phrase(zh: "协办部门，以逗号分隔", en: "co-departments, separated by commas")),
    member: "with", shape: .identifiers)
  /// The department that leads.
  static let lead = department("lead", Phrase(zh: "牵头部门", en: "the lead department"))
}
