import Canon
public import Words
public import Workflow

/// What every paper is made in: the office at every moment, the journal's head, and a language.
public struct PaperSetting: Sendable {
  let history: OfficeHistory
  let mark: JournalMark
  let language: Language

  /// Makes papers of an office in a language; the mark says how far its journal had come.
  public init(history: OfficeHistory, mark: JournalMark, language: Language) {
    self.history = history
    self.mark = mark
    self.language = language
  }

  var office: Office { history.now }

  /// An empty paper of the office.
  func paper(
    _ title: Phrase, number: String, date: String, layout: Paper.Layout = .form,
  ) -> Paper {
    Paper(
      layout: layout, language: language, issuer: name(of: office), title: title(language),
      number: number, date: date, blocks: [], mark: mark, madeAt: office.zone.text(mark.at),
      asOf: mark.asOf.map(office.zone.text))
  }

  func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)(language) }
}

// Names, in the language of the paper where they have one.
extension PaperSetting {
  func name(of office: Office) -> String { named(office.name, office.english) }

  func name(of member: MemberID) -> String {
    guard let known = office.members[member] else { return member.rawValue }
    return named(known.name, known.english)
  }

  func name(of department: DepartmentID) -> String {
    name(of: office.departments[department], else: department.rawValue)
  }

  func name(of area: AreaID) -> String { name(of: office.areas[area], else: area.rawValue) }

  func name(of topic: TopicID) -> String { name(of: office.topics[topic], else: topic.rawValue) }

  func name(of source: SourceID) -> String {
    guard let known = office.sources[source] else { return source.rawValue }
    return named(known.name, known.english)
  }

  /// Names with what the language puts between them.
  func list(_ names: [String]) -> String { names.joined(separator: say("、", ", ")) }

  private func name(of place: PlaceNamed?, else id: String) -> String {
    place.map { named($0.name, $0.english) } ?? id
  }

  private func named(_ chinese: String, _ english: String?) -> String {
    switch language {
    case .zh: chinese
    case .en: english ?? chinese
    }
  }
}

// Days and moments, as papers write them.
extension PaperSetting {
  func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    return say("\(year)年\(month)月\(day)日", date.description)
  }

  func day(of moment: Instant) -> String { day(office.zone.local(moment).day) }

  func time(_ moment: Instant) -> String {
    let (date, minute, _) = office.zone.local(moment)
    return day(date) + " " + Zone.clock(minute)
  }

  /// A moment in a table, where the width is short.
  func stamp(_ moment: Instant) -> String {
    let (date, minute, _) = office.zone.local(moment)
    return date.description + " " + Zone.clock(minute)
  }
}

extension PaperSetting {
  /// A document's number of the year and the count of a matter's own: `批办〔2026〕123号`.
  func number(_ word: String, of matter: Matter) -> String {
    let parts = matter.number.split(separator: "-")
    guard parts.count == 2, let count = Int(parts[1]) else { return word + " " + matter.number }
    return "\(word)〔\(parts[0])〕\(count)号"
  }

  /// Who signed for what an entry records, and how it came about.
  func signature(_ label: String, _ moment: Moment) -> Paper.Signature {
    Paper.Signature(
      label, name: name(of: moment.actor), date: time(moment.at), remark: entry(moment))
  }

  /// Where the journal has it, and who acted or entered it for somebody else.
  func entry(_ moment: Moment) -> String {
    let deputy = moment.actingFor.map {
      say("代理请假的 \(name(of: $0))，", "deputy of \(name(of: $0)), who was away; ")
    }
    let desk = moment.enteredBy.map {
      say("，由 \(name(of: $0)) 代录", ", entered by \(name(of: $0)) on behalf")
    }
    let entry = say("日志第 \(moment.number) 条", "journal entry \(moment.number)")
    return (deputy ?? "") + entry + (desk ?? "")
  }
}
