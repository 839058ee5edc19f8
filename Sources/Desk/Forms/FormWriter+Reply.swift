import Canon
import Registry
import Words
import Workflow

// The reply on its way to the citizen, and the file it becomes.
extension FormWriter {
  /// The public text, and what is decided on what is found in it.
  var maskFields: [Field] {
    let start = matter?.review?.value.text ?? matter?.proposedText ?? ""
    let last = matter?.publicTexts.last.map(\.value).flatMap { $0.text == start ? $0 : nil }
    var hits = text(.keptHits, last?.keptHits.lines ?? "", limit: .note)
    hits.condition = .finds(.hits)
    var words = text(.keptWords, last?.keptWords.lines ?? "", limit: .note)
    words.condition = .finds(.words)
    return [
      text(.text, start, limit: .publicText, label: Phrase(zh: "公开答复", en: "Public text")),
      hits, words,
    ]
  }

  var examinationFields: [Field] {
    var ground = text(.secrecyGround, limit: .reason)
    ground.condition = .holds(
      .openness, Openness.allCases.filter { $0 != .open }.map(\.rawValue))
    return [choice(.openness, Openness.allCases, .open) { $0.phrase }, ground]
  }

  /// What the text of an act's form is looked through for.
  func watch(for act: Act) -> Findings.Watch? {
    guard [.mask, .review, .edit, .publish].contains(act) else { return nil }
    var watch = Findings.Watch()
    watch.patterns = office.policy.secrecyWords
    watch.signed = matter?.review?.value.text
    return watch
  }

  var closingFields: [Field] {
    [
      choice(.satisfaction, Satisfaction.allCases, .satisfied) { $0.phrase },
      choice(.method, Channel.allCases, .phone) { $0.phrase },
      text(.note, limit: .note),
    ]
  }

  func returnFields(canBeOffice: Bool) -> [Field] {
    // What no department acts on can go back to the office alone.
    let isOwn = matter?.isAnsweredByOffice == true
    let targets: [ReturnTarget] =
      (canBeOffice || isOwn ? [.office] : []) + (isOwn ? [] : [.departments, .lead])
    let assigned = matter?.assignments.map(\.department) ?? []
    var back = picker(
      .departments, departments(assigned), assigned.prefix(1).map(\.rawValue), allowsMany: true)
    back.condition = .holds(.target, [ReturnTarget.departments.rawValue])
    return [
      choice(.target, targets, targets[0]) { $0.phrase }, back, text(.reason, limit: .reason),
    ]
  }

  var postedURL: String { matter?.publication?.value.url ?? matter?.received.url ?? "" }

  var publicationFields: [Field] {
    let now = DateReader.write(model.now, in: office.zone)
    let proof = mergedFields + [text(.proof, limit: .proof), filesField([])]
    guard matter?.openness.isPosted != false else {
      let told = line(.postedAt, now, label: Phrase(zh: "答复时间", en: "Answered at"))
      return [choice(.channel, Channel.allCases, .phone) { $0.phrase }, told] + proof
    }
    let posted = line(.postedAt, now)
    var difference = text(.difference, limit: .reason)
    difference.condition = .finds(.difference)
    // Where a reply is taken off, nothing need stand.
    let url = matter?.openCorrection?.value.kind == .withdrawal ? "" : postedURL
    return [line(.url, url), posted, text(.posted, limit: .posted), difference] + proof
  }

  var archiveFields: [Field] {
    [
      choice(.retention, Retention.allCases, .years10) { $0.phrase },
      line(.fileNumber, ""),
      text(.absences, limit: .note),
      text(.note, limit: .note),
    ]
  }
}
