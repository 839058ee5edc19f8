/// A moment in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since the epoch; negative before it.
  public var milliseconds: Int64

  /// Makes the moment that many milliseconds after the epoch.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// 1970-01-01T00:00:00Z.
  public static let epoch = Instant(milliseconds: 0)

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Returns the moment that many seconds later, or earlier when negative.
  public func advanced(bySeconds seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  /// Whole seconds from this moment to another, rounded toward the past.
  public func seconds(to other: Instant) -> Int {
    let span = other.milliseconds - milliseconds
    return Int(span >= 0 ? span / 1000 : (span - 999) / 1000)
  }
}

extension Instant {
  /// The form in the journal: RFC 3339, UTC, always milliseconds (`2026-11-23T01:12:33.120Z`).
  ///
  /// Exact for the years 0000 to 9999; others are clamped.
  public var canonical: String {
    let moment = min(max(milliseconds, Self.firstWritten), Self.lastWritten)
    let days = moment.floorDivided(by: 86_400_000)
    let rest = Int(moment - days * 86_400_000)
    let (year, month, day) = CivilDate(daysSinceEpoch: Int(days)).parts
    var text: [UInt8] = []
    text.reserveCapacity(24)
    text.append(year, width: 4, then: "-")
    text.append(month, width: 2, then: "-")
    text.append(day, width: 2, then: "T")
    text.append(rest / 3_600_000, width: 2, then: ":")
    text.append(rest / 60_000 % 60, width: 2, then: ":")
    text.append(rest / 1000 % 60, width: 2, then: ".")
    text.append(rest % 1000, width: 3, then: "Z")
    return String(decoding: text, as: UTF8.self)
  }

  /// 0000-01-01T00:00:00.000Z.
  private static let firstWritten: Int64 = -62_167_219_200_000
  /// 9999-12-31T23:59:59.999Z.
  private static let lastWritten: Int64 = 253_402_300_799_999

  /// Reads exactly the form `canonical` writes; anything else is nil.
  public init?(canonical text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"),
      let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = number(bytes[11..<13]), hour < 24, let minute = number(bytes[14..<16]),
      minute < 60,
      let second = number(bytes[17..<19]), second < 60, let fraction = number(bytes[20..<23])
    else { return nil }
    let clock = Int64(hour) * 3_600_000 + Int64(minute) * 60_000 + Int64(second) * 1000
    self.init(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000 + clock + Int64(fraction))
  }
}

/// Reads ASCII digits, nothing else.
func number(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for digit in digits {
    guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return digits.isEmpty ? nil : value
}

extension [UInt8] {
  /// Appends a number's last digits and a mark; it is written with every entry.
  fileprivate mutating func append(_ value: Int, width: Int, then mark: Unicode.Scalar) {
    var divisor = (1..<width).reduce(1) { power, _ in power * 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
    append(UInt8(ascii: mark))
  }
}

/// Writes a number with leading zeros.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int64 {
  func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
