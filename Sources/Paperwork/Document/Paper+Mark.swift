import Words

extension Paper {
  /// What vouches for the paper, in full.
  var markLines: [Field] {
    let past = asOf.map { Field(say("截至", "As of"), $0) }
    let lines = [
      Field(say("日志", "Journal"), say("第 \(mark.number) 条", "entry \(mark.number)")),
      Field(say("摘要", "Digest"), mark.digest),
      Field(say("校验词", "Check words"), mark.words.joined(separator: " ")),
      Field(say("制作", "Made"), madeAt),
    ]
    return [past].compactMap(\.self) + lines
  }

  /// What vouches for each sheet: enough to find the journal's entry, and to compare its sum.
  var shortMark: String {
    let past = asOf.map { say("截至 \($0)", "As of \($0)") }
    let entry = say("日志第 \(mark.number) 条", "Journal entry \(mark.number)")
    return ([past, entry].compactMap(\.self) + mark.words.prefix(4)).joined(separator: " ")
  }

  /// What stands below the title of a paper that tells of the past.
  var pastMark: String? {
    asOf.map { say("（截至 \($0) 的状况，不是现状）", "(as of \($0), not as things stand now)") }
  }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }
}
