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
      let stage = file?.mergedInto?.stage.phrase(model.language)
      lines += labelled(
        "并入", "Merged into",
        [merged.value.intoNumber, stage].compactMap(\.self).joined(separator: "  "))
      lines += labelled(" 理由", " Reason", merged.value.reason)
      lines.append(Line(" " + moment(merged.moment), .dim))
      lines += commonReply(to: matter)
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

  /// When and where a merged message got the common reply; nothing before that.
  private func commonReply(to matter: Matter) -> [Line] {
    guard let publication = file?.mergedInto?.publication(answering: matter.id) else { return [] }
    let place = publication.merged.first { $0.matter == matter.id }?.place
    return labelled(
      " 答复", " Answered",
      [time.full(publication.postedAt), place].compactMap(\.self).joined(separator: "  "))
  }

  /// The places beside merged messages at which a reply stands, or how else they were answered.
  func mergedReplies(_ publication: Publication) -> [Line] {
    publication.merged.flatMap { reply in
      let merged = matter?.merges.first { $0.value.matter == reply.matter }?.value
      return labelled(
        "并件", "Also at", (merged?.number ?? reply.matter.rawValue) + "  " + reply.place)
    }
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
