/// What can stand in braces in a text of the demo office.
enum DemoSlot: Hashable, Sendable {
  case given(Given)
  case word(Word)
  case number(Number)
  case day(Day)
  case personal(Personal)

  /// Finds the slot of that name; nil when there is none.
  init?(name: String) {
    if let slot = Given(rawValue: name) {
      self = .given(slot)
    } else if let slot = Word(rawValue: name) {
      self = .word(slot)
    } else if let slot = Number(rawValue: name) {
      self = .number(slot)
    } else if let slot = Day(rawValue: name) {
      self = .day(slot)
    } else if let slot = Personal(rawValue: name) {
      self = .personal(slot)
    } else {
      return nil
    }
  }
}

extension DemoSlot {
  /// What the generator settles before it writes.
  enum Given: String, CaseIterable, Sendable {
    case area, spot, source, topic, kind, lead, others, title
  }

  /// What is drawn from a list of invented names.
  enum Word: String, CaseIterable, Sendable {
    case road, company, site, contractor, manager, school, kindergarten, shop
    case surname, neighbour, nickname
  }

  /// What is counted, in the unit that the text names after it.
  enum Number: String, CaseIterable, Sendable {
    case building, unit, room, floor, bus, hour
    case few, several, dozens, hundreds, meters, mu, months, years, percent
    case amount, sum, total, price
  }

  /// What is told of the calendar, seen from the day of the message.
  enum Day: String, CaseIterable, Sendable {
    case year, lastYear, month, lastMonth, date, visited, promise
  }

  /// What the masking of the public view has to find.
  enum Personal: String, CaseIterable, Sendable {
    case name, phone, landline, identity, mistyped, card, plate, email
  }
}

extension DemoSlot.Word {
  var choices: [String] {
    switch self {
    case .road: DemoWords.roads
    case .company: DemoWords.companies
    case .site: DemoWords.sites
    case .contractor: DemoWords.contractors
    case .manager: DemoWords.managers
    case .school: DemoWords.schools
    case .kindergarten: DemoWords.kindergartens
    case .shop: DemoWords.shops
    case .surname: DemoWords.surnames
    case .neighbour: DemoWords.neighbours
    case .nickname: DemoWords.nicknames
    }
  }
}

extension DemoSlot.Number {
  /// The numbers that come up, and the step between them.
  var range: (values: ClosedRange<Int>, step: Int) {
    switch self {
    case .building: (1...28, 1)
    case .unit: (1...4, 1)
    case .floor: (2...17, 1)
    case .room: (101...1804, 1)
    case .bus: (1...9, 1)
    case .hour: (9...11, 1)
    case .few: (2...6, 1)
    case .several: (7...15, 1)
    case .dozens: (21...96, 1)
    case .hundreds: (120...860, 10)
    case .meters: (40...400, 10)
    case .mu: (3...18, 1)
    case .months: (2...8, 1)
    case .years: (2...6, 1)
    case .percent: (5...30, 5)
    case .amount: (480...2980, 20)
    case .sum: (3600...58_000, 200)
    case .total: (120_000...860_000, 5000)
    case .price: (3...28, 1)
    }
  }
}
