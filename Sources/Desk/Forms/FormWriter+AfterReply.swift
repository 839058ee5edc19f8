import Canon
import Registry
import Words
import Workflow

// What follows a posted reply, and what is done with a file.
extension FormWriter {
  var reopeningFields: [Field] {
    [
      choice(.reopeningGround, ReopeningGround.allCases, .newMessage) { $0.phrase },
      text(.message, limit: .newMessage, label: Phrase(zh: "留言人说了什么", en: "What was said")),
      line(.sentAt, DateReader.write(model.now, in: office.zone)), line(.url),
      list(.points, matter?.points ?? [], limit: Self.pointLimit),
    ]
  }

  /// A correction starts from what stands on the site; a withdrawal has a note in its place.
  var correctingFields: [Field] {
    let refused = matter?.corrections.last.flatMap { $0.ruling == nil ? nil : $0 }
    let former = refused?.isConfirmed == false ? refused?.value : nil
    let standing = former?.text ?? matter?.review?.value.text ?? ""
    var corrected = text(
      .text, standing, limit: .publicText, label: Phrase(zh: "改成什么", en: "What is to stand there"))
    corrected.condition = .holds(.correction, [CorrectionKind.correction.rawValue])
    var withdrawn = text(.withdrawal, limit: .publicText)
    withdrawn.condition = .holds(.correction, [CorrectionKind.withdrawal.rawValue])
    return [
      choice(.correction, CorrectionKind.allCases, .correction) { $0.phrase },
      text(.reason, limit: .reason), corrected, withdrawn,
    ]
  }

  var promiseMovingFields: [Field] {
    // What was refused is proposed again as it was written; another day is asked for.
    let former = matter?.promiseMoves.last?.value
    return [
      line(.promisedOn, "", label: Phrase(zh: "改到哪一天", en: "The later day")),
      text(
        .proof, former?.told ?? "", limit: .proof,
        label: Phrase(zh: "已在何处告知留言人", en: "Where the citizen was told")),
      text(.reason, former?.reason ?? "", limit: .reason),
    ]
  }

  var retentionFields: [Field] {
    let longer = Retention.allCases.filter { $0 != matter?.retention && $0 != .years10 }
    return [
      choice(.retention, longer, longer.last ?? .permanent) { $0.phrase },
      text(.reason, limit: .reason),
    ]
  }
}
