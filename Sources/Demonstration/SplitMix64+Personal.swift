/// Personal particulars that look right and belong to nobody.
///
/// Mobile numbers have the block 0000, ID numbers an area code that is not assigned (3499), bank
/// cards an issuer that does not exist, plates the letter Z, addresses the domain `example`.
extension SplitMix64 {
  mutating func personName() -> String {
    choice(of: DemoWords.surnames) + choice(of: DemoWords.givenNames)
  }

  mutating func mobileNumber() -> String {
    "1\(choice(of: [3, 5, 7, 8, 9]))\(number(in: 0...9))0000\(digits(4))"
  }

  /// Makes an ID number whose check digit is right (GB 11643).
  mutating func identityNumber() -> String {
    let body = identityBody()
    return body + String(identityCheckDigit(of: body))
  }

  /// Makes an ID number as people mistype it: its check digit is wrong.
  mutating func mistypedIdentityNumber() -> String {
    let body = identityBody()
    return body + (identityCheckDigit(of: body) == "6" ? "9" : "6")
  }

  private mutating func identityBody() -> String {
    let birthday = "\(number(in: 1955...2004))\(twoDigits(1...12))\(twoDigits(1...28))"
    return "3499\(twoDigits(1...29))\(birthday)\(digits(3))"
  }

  private mutating func twoDigits(_ range: ClosedRange<Int>) -> String {
    let value = number(in: range)
    return value < 10 ? "0\(value)" : String(value)
  }

  /// Makes a bank card number of 19 digits that passes Luhn's test.
  mutating func bankCardNumber() -> String {
    let body = "629999" + digits(12)
    return body + String(luhnDigit(of: body))
  }

  mutating func plate() -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
    return "皖Z\(choice(of: letters))\(digits(4))"
  }

  mutating func emailAddress() -> String {
    "\(choice(of: DemoWords.mailNames))\(digits(3))@mail.example"
  }
}

/// Returns the eighteenth character of an ID number, from its first seventeen (ISO 7064, mod 11-2).
func identityCheckDigit(of body: String) -> Character {
  let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  let sum = zip(body.utf8, weights).reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
  return Array("10X98765432")[sum % 11]
}

/// Returns the digit that makes a card number pass Luhn's test.
func luhnDigit(of body: String) -> Int {
  var sum = 0
  for (index, byte) in body.utf8.reversed().enumerated() {
    let digit = Int(byte - UInt8(ascii: "0"))
    let doubled = index.isMultiple(of: 2) ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - sum % 10) % 10
}
