/// The language of a paper's labels; what people wrote stays as they wrote it.
public enum PaperLanguage: String, Sendable, CaseIterable {
  case zh
  case en
}

/// A label or a sentence of a paper, in both languages.
public struct Wording: Sendable, Equatable {
  public let zh: String
  public let en: String

  /// Makes a wording of its two texts.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public func callAsFunction(_ language: PaperLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
