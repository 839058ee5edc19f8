import Desk
import Testing
import Words
import Workflow

@testable import huiyin

struct CatalogueTests {
  @Test
  func `no two subcommands share a name, and no two options of one`() {
    let names = Subcommand.all.map(\.name)

    #expect(Set(names).count == names.count)
    for subcommand in Subcommand.all {
      let options = subcommand.allOptions.map(\.name)
      #expect(Set(options).count == options.count, "\(subcommand.name)")
    }
  }

  @Test(arguments: Subcommand.all.map(\.name))
  func `the example of a subcommand parses as that subcommand`(name: String) throws {
    let subcommand = try #require(Subcommand.all.first { $0.name == name })
    let command = subcommand.example.split(separator: " >").first ?? ""
    let words = command.split(separator: " ").dropFirst().map(String.init)

    let parsed = try ArgumentParser(subcommands: Subcommand.all).parse(words)

    // Without a name the desk is meant.
    #expect(parsed.subcommand?.name ?? "desk" == name)
  }

  @Test(arguments: Language.allCases)
  func `the overview names every subcommand with its summary`(language: Language) {
    let overview = HelpText(language: language, subcommands: Subcommand.all).overview

    for subcommand in Subcommand.all {
      #expect(overview.contains("  " + subcommand.name))
      #expect(overview.contains(subcommand.summary(language)))
    }
  }

  @Test(arguments: Language.allCases)
  func `the page of a subcommand names every option and operand`(language: Language) {
    let help = HelpText(language: language, subcommands: Subcommand.all)

    for subcommand in Subcommand.all {
      let page = help.page(for: subcommand)
      for option in subcommand.allOptions {
        #expect(page.contains("--" + option.name), "\(subcommand.name)")
        #expect(page.contains(option.help(language)), "\(subcommand.name)")
      }
      #expect(subcommand.operands.allSatisfy { page.contains($0.name) }, "\(subcommand.name)")
      #expect(page.contains(subcommand.example))
    }
  }

  @Test(arguments: Language.allCases)
  func `every exit code is explained`(language: Language) {
    let text = HelpText(language: language, subcommands: []).exitCodes

    for code in ExitCode.allCases { #expect(text.contains(code.phrase(language))) }
  }

  @Test
  func `a field of an act has the name of a member only once`() {
    for form in ActForm.all {
      let members = form.fields.map(\.member)
      #expect(Set(members).count == members.count, "\(form.name)")
    }
  }

  @Test(arguments: [
    ("C", Language.zh), ("C.UTF-8", .zh), ("POSIX", .zh), ("zh_CN.UTF-8", .zh), ("zh", .zh),
    ("zh_TW", .zh), ("en_US.UTF-8", .en), ("de_DE@euro", .en),
  ])
  func `the locale names the language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }
}
