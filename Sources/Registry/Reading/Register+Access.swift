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
  func access(to matter: Matter) -> Access {
    guard let sight else { return .everything }
    let then = sight.access(to: matter)
    return guardedNow[matter.id].map { min(then, sight.access(to: $0)) } ?? then
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
    let ids = try onOffice { try index.limitedMatters(orIn: Matter.Stage.received.rawValue) }
    var limits: [MatterID: Access] = [:]
    for id in ids.map(MatterID.init(firstEntry:)) {
      let access = access(to: try matter(id))
      if access != .everything { limits[id] = access }
    }
    return limits
  }
}
