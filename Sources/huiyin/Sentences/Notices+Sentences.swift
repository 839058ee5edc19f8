import Registry
import Words

extension [Notice] {
  /// How many a command tells beside its answer.
  static var limit: Int { 5 }

  /// The first of them, which are the gravest, and how many others there are.
  func sentences(_ narrator: Narrator) -> [String] {
    let told = prefix(Self.limit).map { $0.phrase(narrator)(narrator.language) }
    let others = count - told.count
    guard others > 0 else { return told }
    let more = Phrase(zh: "另有 \(others) 条告警。", en: "\(others) more alarms.")
    return told + [more(narrator.language)]
  }
}
