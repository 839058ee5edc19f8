public import Canon

extension CivilDate {
  /// The numbers of a day as people write it, whatever parts them: `2026-05-09`, `5月9日`, `5.9`.
  ///
  /// Nil when anything else stands there, or a number beyond 9999, which no year has.
  public static func numbers(in text: String) -> [Int]? {
    let words = text.split { "-/.年月日号".contains($0) }
    let numbers = words.compactMap { Int($0) }.filter((1...9999).contains)
    return numbers.count == words.count ? numbers : nil
  }
}
