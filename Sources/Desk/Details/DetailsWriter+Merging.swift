import Canon
import Drawing
import Registry
import Words
import Workflow

// Messages that are, or could be, answered together.
extension DetailsWriter {
  /// What this matter is handled with, and what is handled with it.
  var merging: [Line] {
    guard let matter else { return [] }
    var lines: [Line] = []
    if matter.stage == .merged, let merged = matter.merging {
      lines += labelled("并入", "Merged into", merged.value.intoNumber)
      lines += labelled(" 理由", " Reason", merged.value.reason)
      lines.append(Line(" " + moment(merged.moment), .dim))
    }
    for merged in matter.merges.map(\.value) {
      let sent = time.full(merged.sentAt)
      lines += labelled(
        "并件", "Answers too",
        [merged.number, sent, merged.url ?? ""]
          .filter { !$0.isEmpty }.joined(separator: "  "))
    }
    return lines
  }

  /// The earlier messages that are most like this one, before it is proposed.
  var similar: [Line] {
    guard let file, !file.similar.isEmpty else { return [] }
    return heading("相似留言", "Similar messages")
      + file.similar.flatMap { other in
        wrapped(
          [other.number, other.stage.phrase(model.language), other.title].joined(separator: "  "))
      }
  }
}
