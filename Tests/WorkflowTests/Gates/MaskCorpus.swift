import TestSupport
import Workflow

/// Constructed lines with particulars of every kind, written in every way people write them.
///
/// The numbers belong to nobody; each value meets each of its sentences once.
struct MaskCorpus {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func lines() -> [CorpusLine] {
    let numbers =
      combined("mobile", mobiles(), Self.mobileSentences)
      + combined("landline", landlines(), Self.landlineSentences)
      + combined("identity", identities(), Self.identitySentences)
      + combined("bankCard", cards(), Self.cardSentences)
    let rest =
      combined("plate", plates(), Self.plateSentences)
      + combined("email", emails(), Self.emailSentences)
      + combined("address", Self.addresses, Self.addressSentences)
      + combined("name", Self.names, Self.nameSentences)
    return (numbers + rest + Self.mixed).map(CorpusLine.init)
  }

  private func combined(_ rule: String, _ values: [String], _ sentences: [String]) -> [String] {
    values.flatMap { value in
      sentences.map { sentence in
        let marked = value.contains("⟦") ? value : "⟦\(rule):\(value)⟧"
        return sentence.replacing("@", with: marked)
      }
    }
  }
}

// The values.
extension MaskCorpus {
  private mutating func mobiles() -> [String] {
    let number = "1\([3, 5, 7, 8, 9].randomElement(using: &generator) ?? 3)\(digits(9))"
    let (a, b, c) = (number.slice(0..<3), number.slice(3..<7), number.slice(7..<11))
    return [
      number, "\(a) \(b) \(c)", "\(a)-\(b)-\(c)", number.fullWidth, "\(a) \(b) \(c)".fullWidth,
      "\(a)－\(b)－\(c)", "\(a)　\(b)　\(c)", "\(a).\(b).\(c)", "\(a)\u{200B}\(b)\u{200B}\(c)",
      number.map(String.init).joined(separator: " "),
      number.map(String.init).joined(separator: "-"),
      "\(a) \(b)\(c)", "\(a)—\(b)—\(c)", number.spoken,
    ]
  }

  private mutating func landlines() -> [String] {
    let local = "6\(digits(7))"
    let (head, tail) = (local.slice(0..<4), local.slice(4..<8))
    let short = "8\(digits(6))"
    return [
      "0515-\(local)", "0515 \(local)", "0515\(local)", "（0515）\(local)", "(0515)\(local)",
      "0515－\(local)".fullWidth, "０５１５　\(local)".fullWidth, "0515-\(head)-\(tail)",
      "0515 \(head) \(tail)", "010-\(local)", "021 \(head) \(tail)", "0371-\(short)",
      "0515—\(local)",
    ]
  }

  private mutating func identities() -> [String] {
    let number = identity()
    let (area, born, rest) = (number.slice(0..<6), number.slice(6..<14), number.slice(14..<18))
    let crossed = identity(endingWith: "X")
    let old = "320922\(["810314", "760928", "650101"].randomElement(using: &generator) ?? "")123"
    return [
      number, "\(area) \(born) \(rest)", "\(area)-\(born)-\(rest)", number.fullWidth,
      "\(area)　\(born)　\(rest)".fullWidth, crossed, crossed.lowercased(), crossed.fullWidth,
      old, old.fullWidth, number.map(String.init).joined(separator: " "),
      "\(area) \(born.slice(0..<4)) \(born.slice(4..<8)) \(rest)",
    ]
  }

  private mutating func cards() -> [String] {
    let long = luhn("622848" + digits(12))
    let short = luhn("625965" + digits(9))
    let visa = luhn("4" + digits(14))
    return [
      long, short, visa, long.fullWidth, long.grouped(by: 4, with: " "),
      long.grouped(by: 4, with: "-"), short.grouped(by: 4, with: " "),
      short.grouped(by: 4, with: "　").fullWidth, long.grouped(by: 4, with: "－"),
      "\(long.slice(0..<6)) \(long.slice(6..<19))",
    ]
  }

  private mutating func plates() -> [String] {
    let (five, four) = (digits(5), digits(4))
    return [
      "苏J\(five)", "苏J·\(five)", "苏J-\(five)", "苏J \(five)", "苏ＪA\(four)".fullWidth,
      "皖A\(four)B", "苏JD\(five)", "苏J·F\(five)", "苏J\(five)D", "苏j\(five)", "沪A·B\(four)",
      "京A\(four)警", "苏J\(five.slice(0..<3)) \(five.slice(3..<5))",
    ]
  }

  private mutating func emails() -> [String] {
    let tail = digits(4)
    return [
      "zhang.wei\(tail)@163.com", "\(digits(9))@qq.com", "li_na@mail.example.gov.cn",
      "wang-\(tail)@sina.com.cn",
      "ｚｈａｏ\(tail)＠１６３．ｃｏｍ", "sun\(tail) @ 126.com", "Chen+\(tail)@Outlook.com",
      "huang\(tail)＠foxmail.com",
    ]
  }

  private mutating func digits(_ count: Int) -> String {
    String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &generator))) })
  }

  /// An identity number whose check digit is right, and is the wanted one.
  private mutating func identity(endingWith wanted: Character? = nil) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let days = ["19810314", "19761228", "20010101", "19650930", "19990229"]
    while true {
      let body = "320922" + (days.randomElement(using: &generator) ?? "") + digits(3)
      let sum = zip(body, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
      let check = Array("10X98765432")[sum % 11]
      if wanted == nil || wanted == check { return body + String(check) }
    }
  }

  private func luhn(_ body: String) -> String {
    let sum = body.reversed().enumerated().reduce(0) { sum, digit in
      let value = (digit.element.wholeNumberValue ?? 0) * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + (value > 9 ? value - 9 : value)
    }
    return body + String((10 - sum % 10) % 10)
  }
}

extension String {
  func slice(_ range: Range<Int>) -> String {
    String(dropFirst(range.lowerBound).prefix(range.count))
  }

  /// With ASCII digits, letters and signs in full width.
  var fullWidth: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x20: "\u{3000}"
          case 0x21...0x7E: Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
          default: scalar
          }
        }))
  }

  /// In Chinese digits.
  var spoken: String {
    String(compactMap { $0.wholeNumberValue.map { Array("零一二三四五六七八九")[$0] } })
  }

  func grouped(by size: Int, with separator: String) -> String {
    stride(from: 0, to: count, by: size).map { slice($0..<min(count, $0 + size)) }
      .joined(separator: separator)
  }
}
