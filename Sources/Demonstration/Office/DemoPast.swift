import Canon
import Journaling
import Posix
import Registry
import Workflow

/// The past of the demo office while it is told: matter beside matter, in the order of time.
struct DemoPast {
  private let folder: OfficeFolder
  private let staff: DemoStaff
  private let calendar: DemoCalendar
  private let packing: DemoOffice.Packing?
  private let scribe: DemoScribe
  private(set) var office = OfficeHistory()
  private var desk: DemoDesk
  private let messages: DemoMessages
  private var random: SplitMix64
  private var queue = DemoQueue()
  var open: [Int: DemoMatter] = [:]
  /// The matters that wait for a department, and will wait to the end of the story.
  var idle: [Int: DemoMatter] = [:]
  private var deeds: [DemoDeed] = []
  /// How many supervision slips were issued.
  var slipCount = 0
  private var numbers: [Int: Int] = [:]

  /// Begins after the founding of the office in a folder.
  init(
    folder: OfficeFolder, staff: DemoStaff, calendar: DemoCalendar, random: SplitMix64,
    packing: DemoOffice.Packing?,
  ) throws(RegistryError) {
    self.folder = folder
    self.staff = staff
    self.calendar = calendar
    self.packing = packing
    self.random = random
    messages = DemoMessages(seed: self.random.next())
    desk = DemoDesk(staff, calendar, SplitMix64(seed: self.random.next()))
    let journal = try onJournal { () throws(JournalError) in try Journal(folder: folder.path) }
    var founding: [Record] = []
    do {
      try journal.readNew { founding.append(try Record($0)) }
    } catch let error as JournalError {
      throw .journal(error)
    } catch let error as CanonError {
      throw .journal(.notCanonical(error))
    } catch {
      preconditionFailure("Reading a journal throws its errors or the body's: \(error)")
    }
    for record in founding { office.note(record) }
    scribe = try onJournal { () throws(JournalError) in try DemoScribe(journal, in: folder) }
    deeds = DemoSupervision(staff: staff, calendar: calendar).deeds
  }

  /// Tells everything that happened to the messages, up to now.
  mutating func unfold(
    _ arrivals: [DemoArrival], _ progress: ((Progress) -> Bool)?,
  ) throws(RegistryError) {
    // In a small office one has to be there to be seen; in a large one it is still the exception.
    if arrivals.count > DemoOffice.packedLimit { desk.denialPercent = 1 }
    let mail = DemoMail(arrivals, messages, calendar.hours, folder)
    // Whatever happens, nobody writes into the folder afterwards.
    defer {
      mail.stop()
      scribe.stop()
    }
    var done = 0
    while done < arrivals.count {
      let letters = try mail.next()
      for letter in letters {
        try perform(until: letter.arrival.takenAt)
        try receive(letter)
      }
      done += letters.count
      let step = Progress(.demonstrating, done: done, total: arrivals.count)
      if let progress, !progress(step) { throw .cancelled }
    }
    try perform(until: calendar.now)
    try onJournal { () throws(JournalError) in try scribe.finish() }
  }
}

extension DemoPast {
  private mutating func receive(_ letter: DemoMail.Letter) throws(RegistryError) {
    let (message, arrival) = (letter.message, letter.arrival)
    var received = Received()
    received.source = SourceID(rawValue: message.source)
    received.externalID = message.externalID
    received.url = message.url
    received.sentAt = arrival.sentAt
    received.message = letter.original.hex
    let at = moment(notBefore: arrival.takenAt)
    let actor = desk.receiver(isOpen: calendar.isOpen(at: at))
    let facts = try onRules { () throws(Refusal) in
      try Matter.receive(received, Message(message), by: actor, in: situation(at: at))
    }
    let key = scribe.number + 1
    let id = MatterID(rawValue: "m\(key)")
    let record = try write(facts, on: id, by: actor, at: at, sealing: true)
    guard let matter = Matter(id: id, first: record) else { return }
    let course = DemoMatter(
      message: message, leader: staff.leader(of: message.area), matter: matter, history: [record],
      moments: calendar.moments(of: message, arrival, &random), ending: arrival.fate?.ending)
    keep(course, key)
  }

  /// Does what was planned, in the order of time, up to a moment.
  private mutating func perform(until end: Instant) throws(RegistryError) {
    while let next = queue.first, next.at <= end, let item = queue.popFirst() {
      try performDeeds(until: next.at)
      guard var course = open.removeValue(forKey: item.key),
        let planned = course.moments.popFirst()
      else { continue }
      try perform(planned, in: &course)
      keep(course, item.key)
    }
    try performDeeds(until: end)
  }

  /// Does what the office planned beside its matters, up to a moment.
  private mutating func performDeeds(until end: Instant) throws(RegistryError) {
    while let deed = deeds.first, deed.at <= end {
      deeds.removeFirst()
      try deed.run(&self, moment(notBefore: deed.at))
    }
  }

  /// Plans a deed among those that are still to come; one after the end of the story is left out.
  mutating func insert(_ deed: DemoDeed) {
    guard deed.at <= calendar.now else { return }
    deeds.insert(deed, at: deeds.firstIndex { $0.at > deed.at } ?? deeds.count)
  }

  /// Plans what is next in a matter; one with nothing to come is let go.
  private mutating func keep(_ course: DemoMatter, _ key: Int) {
    guard let next = course.moments.first, next.at <= calendar.now else {
      let stage = course.matter.stage
      if stage == .inHand || stage == .consolidating { idle[key] = course }
      return
    }
    open[key] = course
    queue.insert(DemoQueue.Item(at: next.at, key: key))
  }

  private mutating func perform(
    _ planned: DemoMatter.Moment, in course: inout DemoMatter,
  ) throws(RegistryError) {
    let at = moment(notBefore: planned.at)
    let planned = DemoMatter.Moment(
      at: at, act: planned.act, department: planned.department, other: planned.other,
      entry: planned.entry)
    guard course.calls(for: planned, in: office) else { return }
    guard planned.act != .merge else { return try merge(&course, at: at) }
    guard let command = try command(for: planned, in: course) else { return }
    let actor = actor(for: planned, in: course)
    let facts: [Fact]
    do throws(Refusal) {
      facts = try course.matter.decide(command, by: actor, in: situation(at: at))
    } catch {
      // Among very many, chance may bring together what no plot has thought of: it is left there.
      guard calendar.isBrief else { throw .refused(error) }
      return course.moments = []
    }
    let isSealed = course.matter.sealsTexts(of: facts, by: actor, at: at)
    let record = try write(
      facts, on: course.matter.id, by: actor, at: at, sealing: isSealed)
    course.apply(record)
    if let word = desk.word(on: record, in: course) { course.plan(word) }
    if planned.act == .register { numbers[year(of: at), default: 0] += 1 }
  }

  /// Who does what was planned.
  mutating func actor(for planned: DemoMatter.Moment, in course: DemoMatter) -> Actor {
    desk.actor(for: planned, in: course)
  }

  private mutating func command(
    for planned: DemoMatter.Moment, in course: DemoMatter,
  ) throws(RegistryError) -> MatterCommand? {
    guard planned.act == .archive else { return desk.command(for: planned, in: course) }
    guard let packing else { return nil }
    return .archive(
      try packing(
        DemoOffice.Filing(
          matter: course.matter, message: course.message, history: course.history,
          office: office, folder: folder, at: planned.at, scribe: scribe)))
  }
}

extension DemoPast {
  func write(
    _ facts: [Fact], on ids: MatterID..., by actor: Actor, at moment: Instant,
    sealing isSealed: Bool,
  ) throws(RegistryError) -> Record {
    let line = DemoScribe.Line(
      on: ids, facts: facts, isSealed: isSealed, author: staff.author(actor.member), at: moment)
    try onJournal { () throws(JournalError) in try scribe.add(line) }
    return Record(number: scribe.number, at: moment, by: actor.member, on: ids, facts: facts)
  }

  /// Records what concerns the office; returns the entry's number.
  mutating func writeOffice(
    _ facts: [Fact], by actor: Actor, at moment: Instant,
  ) throws(RegistryError) -> Int {
    let line = DemoScribe.Line(facts: facts, author: staff.author(actor.member), at: moment)
    try onJournal { () throws(JournalError) in try scribe.add(line) }
    office.note(
      Record(number: scribe.number, at: moment, by: actor.member, on: [], facts: facts))
    return scribe.number
  }

  /// No two entries are of the same moment.
  private func moment(notBefore planned: Instant) -> Instant {
    max(planned, Instant(milliseconds: scribe.at.milliseconds + 1))
  }

  func situation(at moment: Instant) -> Situation {
    let year = year(of: moment)
    let number = MatterNumber.text(year: year, count: numbers[year, default: 0] + 1)
    return Situation(office: office, now: moment, nextNumber: number) { text in
      Digest(of: Array(text.utf8)).hex
    }
  }

  private func year(of moment: Instant) -> Int {
    calendar.hours.zone.local(moment).day.parts.year
  }

  func onRules(_ body: () throws(Refusal) -> [Fact]) throws(RegistryError) -> [Fact] {
    do throws(Refusal) { return try body() } catch { throw .refused(error) }
  }
}

extension Record {
  /// What an entry of the journal says.
  fileprivate init(_ entry: Entry) throws(CanonError) {
    self.init(
      number: entry.number, at: entry.at, by: MemberID(rawValue: entry.by),
      on: entry.on.map { MatterID(rawValue: $0) }, facts: try Fact.list(canonical: entry.facts))
  }
}
