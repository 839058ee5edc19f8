public import Registry
public import Words

extension Row {
  /// The title in lists; of a restricted matter whose text is not for the viewer, that it is one.
  public func shownTitle(_ language: Language) -> String {
    isWithheld ? Self.withheldTitle(language) : title
  }

  /// What stands for the title of a restricted matter that is not open to the viewer.
  public static func withheldTitle(_ language: Language) -> String {
    Phrase(zh: "受限办件", en: "Restricted matter")(language)
  }
}
