import Workflow

// One reply to several messages.
extension FormReader {
  var merging: Merging {
    var value = Merging()
    value.into = MatterID(rawValue: form.value(.into).trimmed)
    value.reason = form.value(.reason)
    return value
  }

  /// `NUMBER ADDRESS`, a line for each message; what is no address is the proof.
  var mergedReplies: [MergedReply] {
    lines(.merged).map { line in
      let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
      let number = words.first ?? ""
      let merged = form.matter?.merges.first { $0.value.number == number }?.value
      let matter = merged?.matter ?? MatterID(rawValue: number)
      let rest = words.dropFirst().first?.trimmed ?? ""
      return rest.contains("://")
        ? MergedReply(to: matter, at: rest)
        : MergedReply(to: matter, at: "", proof: rest)
    }
  }
}
