/// The name of a locale, such as `zh_CN.UTF-8`.
struct LocaleName {
  let text: String

  /// The one that decides about characters.
  static var ofEnvironment: LocaleName {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(environment)
    return LocaleName(text: names.first { !$0.isEmpty } ?? "")
  }

  /// Whether it names no other encoding than UTF-8.
  ///
  /// Whoever names another has a terminal that speaks it. Where none is named, as in a bare `C`,
  /// nobody has said anything about the terminal, and today's speak UTF-8.
  var allowsUnicode: Bool {
    guard let dot = text.firstIndex(of: ".") else { return true }
    let encoding = text[dot...].dropFirst().prefix { $0 != "@" }
    return encoding.lowercased().filter { $0 != "-" } == "utf8"
  }
}
