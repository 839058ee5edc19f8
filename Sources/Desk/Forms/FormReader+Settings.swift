import Canon
import Words
import Workflow

// The office's own facts.
extension FormReader {
  /// What a form of the settings asks for, in an office.
  func change(for task: SettingsTask, in office: Office) throws(FieldError) -> OfficeChange {
    switch task {
    case .add(let kind):
      return .roster(.add(try entry(OfficePart(kind, form.value(.identifier).trimmed), office)))
    case .edit(let part): return .roster(.edit(try entry(part, office)))
    case .retire(let part):
      return .roster(
        .retire(
          PartRetired(
            part, reason: form.value(.reason),
            successor: optional(.successor).map(MemberID.init(rawValue:)))))
    case .recordLeave: return .leave(try leave())
    case .endLeave(let member): return .back(member)
    case .changeRules: return .rules(form.value(.text))
    }
  }

  private func entry(_ part: OfficePart, _ office: Office) throws(FieldError) -> RosterEntry {
    switch part.kind {
    case .member: .member(member(part.id, in: office))
    case .department: .department(place(part.id), staff: staff)
    case .area: .area(place(part.id))
    case .topic: .topic(place(part.id))
    case .source: .source(try source(part.id))
    case .template: .template(template(part.id))
    }
  }

  private func place(_ id: String) -> PlaceNamed {
    var place = PlaceNamed()
    place.id = id
    place.name = form.value(.name).trimmed
    place.english = optional(.english)
    return place
  }

  private var staff: DepartmentStaff {
    let liaisons = form.picked(.liaisons).map(MemberID.init(rawValue:))
    return DepartmentStaff(
      head: form.picked(.head).first.map(MemberID.init(rawValue:)), liaisons: liaisons)
  }

  private func member(_ id: String, in office: Office) -> MemberAdmitted {
    var member = office.members[MemberID(rawValue: id)] ?? MemberAdmitted()
    member.member = MemberID(rawValue: id)
    member.name = form.value(.name).trimmed
    member.english = optional(.english)
    member.roles = form.picked(.roles).compactMap { Role(rawValue: $0) }.sorted()
    member.department = optional(.department).map(DepartmentID.init(rawValue:))
    member.rank = form.chosen(.rank)
    member.account = optional(.account)
    return member
  }

  private func source(_ id: String) throws(FieldError) -> SourceDescribed {
    var source = SourceDescribed()
    source.source = SourceID(rawValue: id)
    source.name = form.value(.name).trimmed
    source.english = optional(.english)
    source.url = optional(.url)
    source.columns = try lines(.columns).map { line throws(FieldError) in
      let halves = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard halves.count == 2, ColumnMapping.fields.contains(halves[0]) else {
        let known = ColumnMapping.fields.joined(separator: " ")
        throw FieldError(
          field: .columns,
          phrase: Phrase(
            zh: "每行写 部分=列名，部分是 \(known) 之一", en: "Write field=header, the field one of \(known)"))
      }
      var column = ColumnMapping()
      column.field = halves[0]
      column.header = halves[1]
      return column
    }
    return source
  }

  private func template(_ id: String) -> TemplateKept {
    var template = TemplateKept()
    template.template = TemplateID(rawValue: id)
    template.name = form.value(.name).trimmed
    template.english = optional(.english)
    template.use = form.chosen(.use) ?? .reply
    template.text = form.value(.text)
    return template
  }

  private func leave() throws(FieldError) -> LeaveRecorded {
    var leave = LeaveRecorded()
    leave.member = MemberID(rawValue: form.value(.member))
    leave.deputy = optional(.deputy).map(MemberID.init(rawValue:))
    leave.from = try start(.leaveFrom)
    leave.until = try start(.leaveUntil)
    leave.reason = form.value(.reason)
    return leave
  }

  /// A moment, or the beginning of a day.
  private func start(_ name: FieldName) throws(FieldError) -> Instant {
    if let day = DateReader(zone: zone, now: now).day(form.value(name).trimmed) {
      return zone.instant(day, minute: 0)
    }
    return try moment(name)
  }
}
