import Canon
import Finding
import Journaling
import Workflow

extension Register {
  /// Whose eyes look; nil where the program itself does.
  var sight: Sight? {
    viewer.map { viewer in
      Sight(of: viewer, actingFor: office.principals(of: viewer, at: .machine), in: office)
    }
  }

  /// How much of a matter the viewer may see.
  ///
  /// In the past, no more than now: who is kept out today does not come in by another door.
  func access(to matter: Matter) -> Access { access(to: Exposure(matter), of: matter.id) }

  /// How much the viewer may see of a matter that is as open as this.
  private func access(to exposure: Exposure, of id: MatterID) -> Access {
    guard let sight else { return .everything }
    let then = sight.access(to: exposure)
    return guardedNow[id].map { min(then, sight.access(to: $0)) } ?? then
  }

  /// How much of a matter the viewer may see, without reading what was recorded of it.
  func access(to id: MatterID) throws(RegistryError) -> Access {
    guard viewer != nil else { return .everything }
    let row = try onOffice { try index.guarded(id.firstEntry) }
    return row.map { access(to: $0.exposure, of: id) } ?? .everything
  }

  /// The matter, unless for the viewer there is none.
  func visible(_ id: MatterID, as name: String) throws(RegistryError) -> MatterID {
    guard viewer != nil else { return id }
    guard access(to: try matter(id)) != .nothing else { throw .unknownMatter(name) }
    return id
  }

  /// The matters that are not wholly open to the viewer.
  func limits() throws(RegistryError) -> [MatterID: Access] {
    guard viewer != nil else { return [:] }
    let rows = try onOffice { try index.limitedMatters(orIn: Matter.Stage.received.rawValue) }
    var limits: [MatterID: Access] = [:]
    for row in rows {
      let id = MatterID(firstEntry: row.id)
      let access = access(to: row.exposure, of: id)
      if access != .everything { limits[id] = access }
    }
    return limits
  }
}

extension MatterRow {
  /// Who may see the matter, as the index says it.
  var exposure: Exposure {
    get {
      var accusation = Accusation()
      accusation.departments = accused.filter { !$0.hasPrefix("@") }
        .map(DepartmentID.init(rawValue:))
      accusation.members = accused.filter { $0.hasPrefix("@") }
        .map { MemberID(rawValue: String($0.dropFirst())) }
      return Exposure(
        isReceived: stage == Matter.Stage.received.rawValue, isRestricted: isRestricted,
        accusation: accusation, assigned: assigned.map(DepartmentID.init(rawValue:)))
    }
    set {
      isRestricted = newValue.isRestricted
      accused =
        newValue.accusation.departments.map(\.rawValue)
        + newValue.accusation.members.map { "@" + $0.rawValue }
      assigned = newValue.assigned.map(\.rawValue)
    }
  }
}
