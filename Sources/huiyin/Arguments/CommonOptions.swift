import Desk
import Registry
import Words

extension Option {
  /// The options every subcommand takes.
  static let common: [Option] = [
    .value(
      "office", "DIR",
      Phrase(
        zh: "单位文件夹；缺省为 $HUIYIN_OFFICE，再缺省为 ~/.local/share/huiyin/office",
        en: "the office's folder; else $HUIYIN_OFFICE, else ~/.local/share/huiyin/office")),
    .value(
      "as", "MEMBER",
      Phrase(
        zh: "以哪位成员的身份；本账户只有一把密钥时可省", en: "who acts; not needed where one key is at hand")),
    Option(
      name: "lang", value: "LANGUAGE", choices: Language.allCases.map(\.rawValue),
      help: Phrase(zh: "语言", en: "the language")),
    .flag(
      "confirm-clock",
      Phrase(zh: "本机时钟确实无误，虽比最后一条超前 30 天以上", en: "the clock is right, though far ahead")),
    .flag("json", Phrase(zh: "只输出一份 JSON", en: "print one JSON document and nothing else")),
    .flag("help", Phrase(zh: "显示帮助", en: "show help")),
  ]

  /// Looks at the office as it stood at a moment.
  static let asOf = Option.value(
    "as-of", "TIME",
    Phrase(
      zh: "看当时的状况，只读，如 2026-10-01（当日终了）或「2026-10-01 17:30」",
      en: "as it stood then, read-only: 2026-10-01 (its end) or \"2026-10-01 17:30\""))

  /// The options of the program without a subcommand.
  static let desk: [Option] = [
    asOf,
    .flag("version", Phrase(zh: "显示版本", en: "show the version")),
    .value("dump-screen", "WxH", Phrase(zh: "把一屏画面输出为文字", en: "print one screen as text")),
    Option(
      name: "pane", value: "PANE", choices: Pane.allCases.map(\.rawValue),
      help: Phrase(zh: "先打开的窗格", en: "the pane to begin with")),
    .value("theme", "NAME", Phrase(zh: "主题，如 ink、paper", en: "the theme, such as ink or paper")),
  ]
}
