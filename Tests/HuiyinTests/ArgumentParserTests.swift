import Desk
import Testing
import Words

@testable import huiyin

struct ArgumentParserTests {
  private let parser = ArgumentParser(subcommands: [
    Subcommand(
      name: "send", summary: Phrase(zh: "送", en: "Send"),
      operands: [
        Operand(name: "WHAT", help: Phrase(zh: "何物", en: "what")),
        Operand(name: "-", isRequired: false, help: Phrase(zh: "", en: "")),
      ],
      options: [
        .value("text", "TEXT", Phrase(zh: "文", en: "text")),
        .list("point", "TEXT", Phrase(zh: "点", en: "point")),
        .flag("urgent", Phrase(zh: "急", en: "urgent")),
        .choice("language", of: Language.self, Phrase(zh: "语", en: "language")),
      ],
      example: "huiyin send a"
    ) { _ in .success },
    Subcommand(
      name: "receive", summary: Phrase(zh: "收", en: "Receive"), example: "huiyin receive"
    ) { _ in .success },
  ])

  private func invocation(_ words: [String]) throws -> Invocation {
    try parser.parse(words).invocation
  }

  @Test(arguments: [
    (["send", "a"], ["a"], [:]),
    (["send", "--text", "b", "a"], ["a"], ["text": ["b"]]),
    (["send", "a", "--text=b=c"], ["a"], ["text": ["b=c"]]),
    (["send", "a", "--text="], ["a"], ["text": [""]]),
    (["send", "a", "--text=--point"], ["a"], ["text": ["--point"]]),
    (["send", "a", "--point", "1", "--point=2"], ["a"], ["point": ["1", "2"]]),
    (["send", "a", "--urgent", "-"], ["a", "-"], ["urgent": [""]]),
    (["send", "a", "--text", "-"], ["a"], ["text": ["-"]]),
    (["send", "a", "--text", "-3"], ["a"], ["text": ["-3"]]),
    (["send", "--", "--text"], ["--text"], [:]),
    (["--office", "send", "send", "a"], ["a"], ["office": ["send"]]),
    (["--json", "--as=wang.li", "send", "a"], ["a"], ["json": [""], "as": ["wang.li"]]),
    (["send", "-h"], [], ["help": [""]]),
    (["--version"], [], ["version": [""]]),
    ([], [], [:]),
  ])
  func `words are put in their places`(
    words: [String], operands: [String], options: [String: [String]],
  ) throws {
    #expect(try invocation(words) == Invocation(operands: operands, options: options))
  }

  @Test(
    arguments: [
      (["sned"], .unknownSubcommand("sned", nearest: "send")),
      (["frobnicate"], .unknownSubcommand("frobnicate", nearest: nil)),
      (
        ["send", "a", "--txt", "b"], .unknownOption("--txt", subcommand: "send", nearest: "--text")
      ),
      (["send", "a", "-x"], .unknownOption("-x", subcommand: "send", nearest: nil)),
      (["send", "a", "-text"], .unknownOption("-text", subcommand: "send", nearest: "--text")),
      (["send", "a", "--text"], .valueMissing(option: "text")),
      (["send", "a", "--text", "--urgent"], .valueMissing(option: "text")),
      (["send", "a", "--urgent=yes"], .valueUnwanted(option: "urgent")),
      (["send", "a", "--text=1", "--text=2"], .givenTwice(option: "text")),
      (
        ["send", "a", "--language", "fr"],
        .notAChoice(option: "language", value: "fr", choices: ["zh", "en"])
      ),
      (["send"], .operandMissing("WHAT", subcommand: "send")),
      (["send", "a", "-", "c"], .tooMany(operand: "c", subcommand: "send")),
      (["receive", "a"], .tooMany(operand: "a", subcommand: "receive")),
      (["--text", "a"], .unknownSubcommand("a", nearest: nil)),
    ] as [([String], ArgumentError)])
  func `what is wrong with the words is told`(words: [String], error: ArgumentError) {
    #expect(throws: error) { try parser.parse(words) }
  }

  @Test(arguments: [
    ("regster", "register"), ("registre", "register"), ("shwo", "show"), ("lst", "list"),
  ])
  func `a mistyped name finds the one that was meant`(typed: String, meant: String) {
    #expect(nearest(to: typed, among: Subcommand.all.map(\.name)) == meant)
  }

  @Test
  func `a name far from all others finds none`() {
    #expect(nearest(to: "xyz", among: ["list", "show"]) == nil)
    #expect(nearest(to: "", among: []) == nil)
  }
}
