// What an amendment can not take back, on the form and after the subcommand.
extension Phrase {
  /// What stays readable in the journal once a matter is restricted.
  public static let restrictedFromNow = Phrase(
    zh: "限制查阅从本条起生效：此后的文字只存为原件；此前写下的仍在日志行里，不能收回。",
    en: "Restricted from this entry on: what is written from now on lies in originals only; "
      + "what was written before stays in the journal's lines.")

  /// What stays in the journal once a text was put right.
  public static let amendedTextStays = Phrase(
    zh: "更正前的文字仍在日志行里，不能收回：如含个人信息，请限制查阅此件。",
    en: "The text before the amendment stays in the journal's lines. If it names persons, "
      + "restrict the matter.")
}
