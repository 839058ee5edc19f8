import Drawing
import Workflow

// One reply to several messages.
extension FormReader {
  var merging: Merging {
    var value = Merging()
    value.into = MatterID(rawValue: wholeNumber(form.value(.into).trimmed.halfWidth))
    value.reason = form.value(.reason)
    return value
  }

  /// The number as it is written in full: `299` is of the year of the matter at hand.
  private func wholeNumber(_ text: String) -> String {
    guard let own = form.matter?.number, let dash = own.lastIndex(of: "-"),
      !text.isEmpty, text.allSatisfy(\.isWholeNumber)
    else { return text }
    let missing = own[dash...].count - 1 - text.count
    return "\(own[...dash])" + String(repeating: "0", count: max(0, missing)) + text
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
