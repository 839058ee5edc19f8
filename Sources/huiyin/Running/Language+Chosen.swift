import Desk
import Exchange
import Posix
import Words

extension Language {
  /// The language of a run: `--lang`, `$HUIYIN_LANG`, the configuration, the locale; else Chinese.
  ///
  /// The C and POSIX locales say nothing about a language, and the office speaks Chinese.
  static func chosen(_ words: [String], config folder: String) -> Language {
    let named = words.firstIndex(of: "--lang").flatMap { words.dropFirst($0 + 1).first }
    let inline = words.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
    if let language = (inline.map(String.init) ?? named).flatMap(Language.init) { return language }
    if let language = Machine.environment("HUIYIN_LANG").flatMap(Language.init) { return language }
    if let language = configured(in: folder) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Machine.environment).first
    return Language(locale: locale ?? "C")
  }

  /// The language of a locale's name, such as `en_US.UTF-8`.
  init(locale: String) {
    let name = locale.prefix { $0 != "." && $0 != "_" && $0 != "@" }
    self = ["C", "POSIX", "zh"].contains(name) ? .zh : .en
  }

  private static func configured(in folder: String) -> Language? {
    guard let file = try? FileDescriptor(opening: folder + "/config.json5", for: .read),
      let bytes = try? file.contents(), case .object(let settings) = try? JSONValue(bytes),
      case .string(let name) = settings["language"]
    else { return nil }
    return Language(rawValue: name)
  }
}
