import Demonstration
import Testing

@testable import Demonstration

struct DemoPersonalTests {
  @Test(arguments: [
    ("11010519491231002", Character("X")), ("44052418800101001", "4"),
  ])
  func `the check digit of an ID number is that of the standard`(body: String, digit: Character) {
    #expect(identityCheckDigit(of: body) == digit)
  }

  @Test func `the check digit of a card number is that of Luhn`() {
    #expect(luhnDigit(of: "7992739871") == 3)
  }

  @Test func `invented ID numbers pass the check, and mistyped ones fail it`() {
    var random = SplitMix64(seed: 1)

    for _ in 0..<500 {
      #expect(passesCheck(random.identityNumber()))
      #expect(!passesCheck(random.mistypedIdentityNumber()))
    }
  }

  @Test func `messages carry whatever the masking has to find`() {
    let texts = messages(600).map(\.text).joined(separator: "\n")
    let numbers = texts.matches(of: /3499[0-9]{13}[0-9X]/).map { String($0.output) }

    #expect(numbers.contains(where: passesCheck))
    #expect(!numbers.allSatisfy(passesCheck))
    #expect(texts.contains(/629999[0-9]{13}/))
    #expect(texts.contains(/皖Z[A-Z][0-9]{4}/))
    #expect(texts.contains(/1[0-9]{2}0000[0-9]{4}/))
    #expect(texts.contains(/0500-[0-9]{7}/))
    #expect(texts.contains(/[a-z_.]+[0-9]{3}@mail\.example/))
  }

  private func passesCheck(_ number: String) -> Bool {
    number.last == identityCheckDigit(of: String(number.dropLast()))
  }
}
