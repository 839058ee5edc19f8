extension Matter {
  /// What a text under review waits for next.
  func nextGate(in office: Office) -> Act {
    guard office.reviewsSecrecy else { return .review }
    guard let masking else { return .mask }
    return secrecy?.value.digest == masking.value.digest ? .review : .examineSecrecy
  }

  /// Who may see the reply; everybody, where nobody examined it.
  public var openness: Openness { secrecy?.value.openness ?? .open }

  /// The text the office last worked on: the public one, or else the departments' wording.
  public var draftText: String? { publicTexts.last?.value.text ?? finalReport?.wording }

  /// Where the next text of the office starts from: after a return, the departments' new wording.
  public var proposedText: String? {
    if let correction = openCorrection, let text = correction.value.text,
      let ruling = correction.ruling?.moment.number,
      (publicTexts.last?.moment.number ?? 0) < ruling,
      (finalReportVersion?.written.number ?? 0) < ruling
    {
      return text
    }
    guard let report = finalReportVersion else { return draftText }
    guard let text = publicTexts.last, text.moment.number > report.written.number else {
      return report.report.wording
    }
    return text.value.text
  }

  /// When the text that is to be signed was written, and by whom, at each desk it went through.
  var drafting: [Moment] {
    [review?.moment, masking?.moment, officeAnswer?.moment, finalReportVersion?.written]
      .compactMap(\.self)
  }

  /// The version of the report the reply is made from.
  var finalReportVersion: Assignment.Version? {
    lead?.versions.last { $0.isConsolidated || !isShared }
  }
}
