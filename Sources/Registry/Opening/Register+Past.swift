import Finding
import Workflow

// What is kept from somebody now is kept from them in every view of the past.
extension Register {
  /// The matters up to an entry that are restricted or accuse somebody, as they stand here.
  func guarded(upTo number: Int) throws(RegistryError) -> [MatterID: Matter] {
    var guarded: [MatterID: Matter] = [:]
    let ids = try onOffice { try index.limitedMatters(orIn: "") }
    for id in ids.map(MatterID.init(firstEntry:)) where id.firstEntry <= number {
      guarded[id] = try matter(id)
    }
    return guarded
  }

  /// Notes in the index of a past moment who may not read what today.
  ///
  /// The index may have been made before the matter was restricted, so its texts are taken out too.
  func restrictPast() throws(RegistryError) {
    guard !guardedNow.isEmpty else { return }
    try onOffice {
      try index.note(office: officeID) { noted in
        for (id, now) in guardedNow { try restrict(id, as: now) }
        return noted
      }
    }
    forgetSealedTexts()
  }

  private func restrict(_ id: MatterID, as now: Matter) throws {
    guard try !index.places(of: id.firstEntry).isEmpty else { return }
    let then = try matter(id)
    let isSealed = then.sealsTexts || now.sealsTexts
    let title = isSealed ? "" : try index.title(of: id.firstEntry) ?? ""
    if isSealed, try index.isOpen(id.firstEntry) { hasSealedLate = true }
    var row = MatterRow(then, title: title, office: history)
    row.restrict(as: now, isRestricted: then.isRestricted)
    try index.put(row)
  }
}

extension MatterRow {
  /// Restricts a row of the past to those to whom the matter is open now too.
  fileprivate mutating func restrict(as now: Matter, isRestricted wasRestricted: Bool) {
    isSealed = isSealed || now.sealsTexts
    let accusation = now.registration?.registration.accusation ?? Accusation()
    accused += accusation.departments.map(\.rawValue) + accusation.members.map { "@" + $0.rawValue }
    guard now.isRestricted else { return }
    let open = now.assignments.map(\.department.rawValue)
    assigned = wasRestricted ? assigned.filter(open.contains) : open
    isRestricted = true
  }
}
