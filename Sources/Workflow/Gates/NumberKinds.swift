/// A mobile number: eleven digits from 13 to 19.
struct MobileNumber: NumberKind {
  let rule = MaskRule.mobile

  func shown(_ window: NumberWindow, _ context: NumberContext) -> String? {
    guard window.digits.count == 11, window.isDecimal, window.digits[0] == 1,
      window.digits[1] >= 3, window.isGrouped(as: Self.shapes), !context.isOfPapers,
      !context.isPart
    else { return nil }
    return window.text(0..<3) + "****" + window.text(7..<11)
  }

  private static let shapes = [
    [3, 4, 4], [3, 8], [7, 4], [3, 3, 5], [4, 4, 3], [4, 3, 4], [5, 6], [3, 2, 3, 3],
    [3, 2, 2, 2, 2], [3, 4, 2, 2], [5, 3, 3], [3, 5, 3], [4, 7],
  ]
}

/// A fixed line: an area code with seven or eight digits, or these alone where a word says so.
struct LandlineNumber: NumberKind {
  let rule = MaskRule.landline

  func shown(_ window: NumberWindow, _ context: NumberContext) -> String? {
    guard window.isDecimal, !context.isOfPapers, !context.isPart,
      let area = areaLength(window, context),
      window.isGrouped(
        as: Self.locals
          + Self.locals.flatMap { [[area] + $0, [area + $0[0]] + $0.dropFirst()] })
    else { return nil }
    let digits = window.digits.count
    let code = area == 0 ? "" : window.text(0..<area) + "-"
    return code + "****" + window.text(digits - 4..<digits)
  }

  /// How many digits the area code has, 0 without one; nil when it is no such number.
  private func areaLength(_ window: NumberWindow, _ context: NumberContext) -> Int? {
    let digits = window.digits
    for area in [3, 4] where digits.count > area && digits[0] == 0 {
      let isCity = digits[1] == 1 && digits[2] == 0 || digits[1] == 2
      guard isCity == (area == 3), isCity || (3...9).contains(digits[1]) else { continue }
      return isLocal(digits[area...], sizes: isCity ? [8] : [7, 8]) ? area : nil
    }
    if context.followsCountryCode {
      for area in [2, 3] where digits.count > area && digits[0] != 0 {
        let isCity = digits[0] == 1 && digits[1] == 0 || digits[0] == 2
        guard isCity == (area == 2), isLocal(digits[area...], sizes: isCity ? [8] : [7, 8])
        else { continue }
        return area
      }
    }
    return isLocal(digits[...], sizes: [7, 8]) && context.isOfTelephone ? 0 : nil
  }

  private func isLocal(_ digits: ArraySlice<Int>, sizes: [Int]) -> Bool {
    guard let first = digits.first else { return false }
    return (2...8).contains(first) && sizes.contains(digits.count)
  }

  private static let locals = [
    [7], [8], [4, 4], [3, 4], [4, 3], [2, 2, 2, 2], [3, 2, 2], [3, 3, 2], [2, 3, 3],
  ]
}

/// A number of the identity card: eighteen characters, with a birthday and a check digit.
struct IdentityNumber: NumberKind {
  let rule = MaskRule.identity

  func shown(_ window: NumberWindow, _ context: NumberContext) -> String? {
    let digits = window.digits
    guard digits.count == 18, !digits.dropLast().contains(10) else { return nil }
    // A slip of one digit breaks the check digit and still shows who it is.
    guard context.isOfIdentity || isBorn(digits) && isChecked(digits) && !context.isPart else {
      return nil
    }
    return window.text(0..<2) + String(repeating: "*", count: 13) + window.text(15..<18)
  }

  private func isBorn(_ digits: [Int]) -> Bool {
    let year = Birthday.number(digits[6..<10])
    return Birthday.isProvince(digits) && (1880...2100).contains(year)
      && Birthday.isDay(month: digits[10..<12], day: digits[12..<14])
  }

  /// GB 11643: ISO 7064, MOD 11-2.
  private func isChecked(_ digits: [Int]) -> Bool {
    let sum = zip(digits, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == 1
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
}

/// A number of the first identity cards: fifteen digits, without a check digit.
struct OldIdentityNumber: NumberKind {
  let rule = MaskRule.identity

  func shown(_ window: NumberWindow, _ context: NumberContext) -> String? {
    let digits = window.digits
    guard digits.count == 15, window.isDecimal else { return nil }
    let isBorn =
      Birthday.isProvince(digits) && Birthday.isDay(month: digits[8..<10], day: digits[10..<12])
    guard
      context.isOfIdentity
        || isBorn && window.isGrouped(as: [[6, 6, 3], [3, 3, 3, 3, 3], [6, 9], [5, 5, 5]])
          && !context.isOfPapers && !context.isOfBank && !context.isPart
    else { return nil }
    return window.text(0..<2) + String(repeating: "*", count: 10) + window.text(12..<15)
  }
}

/// A bank card: Luhn's check digit and an issuer's first digits, or a word that says so.
struct BankCardNumber: NumberKind {
  let rule = MaskRule.bankCard

  func shown(_ window: NumberWindow, _ context: NumberContext) -> String? {
    let count = window.digits.count
    guard window.isDecimal, (12...19).contains(count),
      window.isEven || window.isGrouped(as: Self.shapes)
    else { return nil }
    guard context.isOfBank || isCard(window.digits) && !context.isOfPapers && !context.isPart else {
      return nil
    }
    return window.text(0..<4) + "****" + window.text(count - 4..<count)
  }

  private func isCard(_ digits: [Int]) -> Bool {
    let lengths: ClosedRange<Int>? =
      switch (digits[0], digits[1]) {
      case (6, 2): 16...19
      case (9, 5): 16...19
      case (6, 0), (4, _), (5, 1...5), (3, 5): 16...16
      case (3, 4), (3, 7): 15...15
      default: nil
      }
    return lengths?.contains(digits.count) == true && isLuhn(digits)
  }

  private func isLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum.isMultiple(of: 10)
  }

  private static let shapes = [
    [6, 13], [6, 10], [4, 6, 5], [6, 4, 4, 5], [4, 4, 4, 7], [6, 6, 7], [4, 4, 5, 6], [4, 12],
    [4, 15], [6, 2, 8],
  ]
}

/// What the two generations of identity numbers have in common.
enum Birthday {
  /// Whether the first two digits are a province's (GB/T 2260), or of a permit for residents.
  static func isProvince(_ digits: [Int]) -> Bool {
    switch digits[0] * 10 + digits[1] {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83, 91: true
    default: false
    }
  }

  static func isDay(month: ArraySlice<Int>, day: ArraySlice<Int>) -> Bool {
    let (month, day) = (number(month), number(day))
    guard (1...12).contains(month) else { return false }
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  static func number(_ digits: ArraySlice<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }
}
