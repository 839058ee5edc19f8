import Words

extension Paper {
  /// What vouches for the paper, in full.
  var markLines: [Field] {
    [
      Field(say("日志", "Journal"), say("第 \(mark.number) 条", "entry \(mark.number)")),
      Field(say("摘要", "Digest"), mark.digest),
      Field(say("校验词", "Check words"), mark.words.joined(separator: " ")),
      Field(say("制作", "Made"), madeAt),
    ]
  }

  /// What vouches for each sheet: enough to find the journal's entry, and to compare its sum.
  var shortMark: String {
    ([say("日志第 \(mark.number) 条", "Journal entry \(mark.number)")] + mark.words.prefix(4))
      .joined(separator: " ")
  }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }
}
