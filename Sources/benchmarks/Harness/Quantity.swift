/// A measured value and what it is counted in.
enum Quantity {
  /// In seconds.
  case time(Double)
  case bytes(Double)
  case perSecond(Double)
  case percent(Double)
  /// How many times the other side.
  case ratio(Double)
  case number(Int)
}

extension Quantity {
  /// The value as a person reads it, three digits at least.
  var text: String {
    switch self {
    case .time(let seconds): Self.scaled(seconds, [(1, "s"), (1e-3, "ms"), (1e-6, "µs")])
    case .bytes(let bytes): Self.scaled(bytes, [(1_048_576, "MiB"), (1024, "KiB"), (1, "B")])
    case .perSecond(let rate): Self.grouped(Int(rate.rounded())) + "/s"
    case .percent(let share): Self.rounded(share, places: 2) + " %"
    case .ratio(let factor): Self.rounded(factor, places: factor < 10 ? 2 : 0) + " x"
    case .number(let number): Self.grouped(number)
    }
  }

  /// What JSON calls the unit, and the value in it, a whole number.
  var whole: (unit: String, value: Int) {
    switch self {
    case .time(let seconds): ("nanoseconds", Self.whole(seconds * 1e9))
    case .bytes(let bytes): ("bytes", Self.whole(bytes))
    case .perSecond(let rate): ("perSecond", Self.whole(rate))
    case .percent(let share): ("thousandthsOfPercent", Self.whole(share * 1000))
    case .ratio(let factor): ("thousandths", Self.whole(factor * 1000))
    case .number(let number): ("count", number)
    }
  }

  private static func whole(_ value: Double) -> Int {
    value.isFinite ? Int(value.rounded()) : 0
  }

  private static func scaled(_ value: Double, _ units: [(size: Double, name: String)]) -> String {
    guard let unit = units.first(where: { value >= $0.size }) ?? units.last else { return "" }
    let number = value / unit.size
    return rounded(number, places: number < 10 ? 2 : number < 100 ? 1 : 0) + " " + unit.name
  }

  private static func rounded(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "?" }
    let scale = [1.0, 10, 100][places]
    let number = Int((value * scale).rounded())
    guard places > 0 else { return grouped(number) }
    let digits = String(number % Int(scale))
    let padding = String(repeating: "0", count: places - digits.count)
    return "\(number / Int(scale)).\(padding)\(digits)"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[max(0, end - 3)..<end])
    }
    return groups.reversed().joined(separator: " ")
  }
}
