public import Canon

/// The office answers a message itself, without a department.
public struct OfficeAnswer: Recorded {
  /// The proposed public wording.
  public var text = ""
  public var outcome = Outcome.explained
  public var promisedOn: CivilDate?
  public var answers: [PointAnswer] = []
  public var attachments: [Attachment] = []
  public var note: String?

  public init() {}

  public mutating func visit(_ visitor: inout some MemberVisitor) throws(CanonError) {
    try visitor.text("text", &text)
    try visitor.word("outcome", &outcome)
    try visitor.date("promisedOn", &promisedOn)
    try visitor.objects("answers", &answers)
    try visitor.objects("attachments", &attachments)
    try visitor.text("note", &note)
  }
}

extension OfficeAnswer {
  /// The answer as the report a reply is made from; no department stands behind it.
  var report: Report {
    var report = Report()
    report.version = 1
    report.findings = note ?? ""
    report.wording = text
    report.outcome = outcome
    report.promisedOn = promisedOn
    report.answers = answers
    report.attachments = attachments
    return report
  }
}
