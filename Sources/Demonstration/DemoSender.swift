import Canon

/// Who sends a message, and by which way.
struct DemoSender {
  let source: DemoSource
  let author: String
  let contact: String?
  let externalID: String
  let path: String
  /// Who leaves no name.
  static let nameless = "匿名网友"

  /// What the forwarding desk puts before the words of the citizen.
  let preface: String

  init(of story: DemoStory, on day: CivilDate, serial: Int, values: inout DemoValues) {
    let sources = DemoRoster.office.sources
    switch values.random.number(in: 1...100) {
    case 1...18 where !story.template.isBare: self.init(inMailbox: sources[1], serial, day, &values)
    case 19...33 where story.isTellable: self.init(onHotline: sources[2], serial, day, &values)
    case 34...38 where !story.template.isBare: self.init(byMail: sources[3], serial, &values)
    case _: self.init(onBoard: sources[0], serial, story.template.kind, &values)
    }
  }

  private init(
    onBoard source: DemoSource, _ serial: Int, _ kind: DemoKind, _ values: inout DemoValues,
  ) {
    self.source = source
    // Who accuses someone seldom gives a name where all can read it.
    let namelessPercent = kind == .report ? 80 : 25
    if values.random.happens(percent: namelessPercent) {
      author = Self.nameless
    } else if values.random.happens(percent: 25) {
      author = values.value(of: .personal(.name))
    } else if values.random.happens(percent: 25) {
      author = "网友\(values.random.digits(6))"
    } else {
      author = values.value(of: .word(.nickname))
    }
    contact =
      values.random.happens(percent: 30) ? values.value(of: .personal(.phone)) : nil
    externalID = String(20_000 + serial)
    path = "/thread/\(externalID)"
    preface = ""
  }

  private init(
    inMailbox source: DemoSource, _ serial: Int, _ day: CivilDate, _ values: inout DemoValues,
  ) {
    self.source = source
    author = values.value(of: .personal(.name))
    contact = values.value(of: .personal(.phone))
    externalID = "SZXX\(day.digits)\(serial.padded(to: 6))"
    path = "/letters/\(externalID)"
    preface = ""
  }

  private init(
    onHotline source: DemoSource, _ serial: Int, _ day: CivilDate, _ values: inout DemoValues,
  ) {
    self.source = source
    let surname = values.value(of: .personal(.name)).surname
    author = surname + values.random.choice(of: ["先生", "女士"])
    contact = values.value(of: .personal(.phone))
    externalID = "\(day.digits)\(serial.padded(to: 6))"
    path = "/orders/\(externalID)"
    preface = "【12345工单\(externalID)】\(author)来电反映（按来电人口述记录）：\n"
  }

  private init(byMail source: DemoSource, _ serial: Int, _ values: inout DemoValues) {
    self.source = source
    author = values.value(of: .personal(.name))
    contact = values.value(of: .personal(.email))
    externalID = "QH\(serial.padded(to: 6))"
    path = "/inbox/\(externalID)"
    preface = ""
  }
}

extension CivilDate {
  fileprivate var digits: String {
    description.filter { $0 != "-" }
  }
}

extension String {
  fileprivate var surname: String {
    String(prefix(hasPrefix("欧阳") ? 2 : 1))
  }
}
