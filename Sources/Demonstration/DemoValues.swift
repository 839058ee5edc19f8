import Canon

/// The particulars of one message: drawn when first asked for, the same ever after.
struct DemoValues {
  var random: SplitMix64
  private let day: CivilDate
  private let visited: CivilDate
  private let promisedOn: CivilDate
  private var known: [DemoSlot: String] = [:]

  init(random: SplitMix64, day: CivilDate, visited: CivilDate, promisedOn: CivilDate) {
    self.random = random
    self.day = day
    self.visited = visited
    self.promisedOn = promisedOn
  }

  /// Settles what a slot says.
  mutating func settle(_ slot: DemoSlot, as value: String) {
    known[slot] = value
  }

  /// Settles what the generator knows.
  mutating func settle(_ slot: DemoSlot.Given, as value: String) {
    known[.given(slot)] = value
  }

  /// Says what stands in that slot.
  mutating func value(of slot: DemoSlot) -> String {
    if let value = known[slot] { return value }
    let value = drawn(slot)
    known[slot] = value
    return value
  }

  private mutating func drawn(_ slot: DemoSlot) -> String {
    switch slot {
    case .given(let slot): preconditionFailure("The generator has not settled \(slot).")
    case .word(let slot): random.choice(of: slot.choices)
    case .number(.room): roomNumber()
    case .number(let slot): number(slot)
    case .day(let slot): told(slot)
    case .personal(let slot): invented(slot)
    }
  }

  private mutating func number(_ slot: DemoSlot.Number) -> String {
    let (values, step) = slot.range
    let steps = (values.upperBound - values.lowerBound) / step
    return String(values.lowerBound + random.number(in: 0...steps) * step)
  }

  private mutating func roomNumber() -> String {
    "\(random.number(in: 1...17))0\(random.number(in: 1...4))"
  }

  private mutating func told(_ slot: DemoSlot.Day) -> String {
    let (year, month, _) = day.parts
    return switch slot {
    case .year: String(year)
    case .lastYear: String(year - 1)
    case .month: String(month)
    case .lastMonth: String(month == 1 ? 12 : month - 1)
    case .date: monthAndDay(day.advanced(byDays: -random.number(in: 2...9)))
    case .visited: monthAndDay(visited)
    case .promise: monthAndDay(promisedOn)
    }
  }

  private mutating func invented(_ slot: DemoSlot.Personal) -> String {
    switch slot {
    case .name: random.personName()
    case .phone: random.mobileNumber()
    case .landline: "0500-\(random.number(in: 2...7))\(random.digits(6))"
    case .identity: random.identityNumber()
    case .mistyped: random.mistypedIdentityNumber()
    case .card: random.bankCardNumber()
    case .plate: random.plate()
    case .email: random.emailAddress()
    }
  }
}

private func monthAndDay(_ date: CivilDate) -> String {
  let (_, month, day) = date.parts
  return "\(month)月\(day)日"
}
