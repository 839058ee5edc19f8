import Finding
import Workflow

// What is kept from somebody now is kept from them in every view of the past.
extension Register {
  /// The matters up to an entry that are restricted or accuse somebody, as they stand here.
  func guarded(upTo number: Int) throws(RegistryError) -> [MatterID: Exposure] {
    let rows = try onOffice { try index.limitedMatters(orIn: "") }.filter { $0.id <= number }
    return Dictionary(
      uniqueKeysWithValues: rows.map { (MatterID(firstEntry: $0.id), $0.exposure) })
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

  private func restrict(_ id: MatterID, as now: Exposure) throws {
    // Most were as closed then as they are now.
    guard let noted = try index.guarded(id.firstEntry), noted.isLessClosed(than: now) else {
      return
    }
    let then = try matter(id)
    let isSealed = then.sealsTexts || now.sealsTexts
    let title = isSealed ? "" : try index.title(of: id.firstEntry) ?? ""
    if isSealed, try index.isOpen(id.firstEntry) { hasSealedLate = true }
    var row = MatterRow(then, title: title, office: history)
    row.exposure.restrict(as: now)
    row.isSealed = isSealed
    try index.put(row)
  }
}

extension MatterRow {
  /// Whether it is open to somebody, or in some text, that it is kept from now.
  fileprivate func isLessClosed(than now: Exposure) -> Bool {
    var closed = exposure
    closed.restrict(as: now)
    return closed != exposure || now.sealsTexts && !isSealed
  }
}
