/// A text in every language, so that a missing translation does not compile.
///
/// Call it with a language: `stage.phrase(language)`.
public struct Phrase: Sendable, Equatable {
  public let zh: String
  public let en: String

  /// Makes a text in every language.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension Phrase {
  /// Nothing, in every language.
  public static let empty = Phrase(zh: "", en: "")

  /// One text after the other.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(zh: left.zh + right.zh, en: left.en + right.en)
  }
}

extension [Phrase] {
  /// All of them, with another between each two.
  public func joined(by separator: Phrase) -> Phrase {
    guard let first else { return .empty }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }
}
