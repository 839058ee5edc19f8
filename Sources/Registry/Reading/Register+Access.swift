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
  func access(to matter: Matter) -> Access { sight?.access(to: matter) ?? .everything }

  /// The matter, unless for the viewer there is none.
  func visible(_ id: MatterID, as name: String) throws(RegistryError) -> MatterID {
    guard viewer != nil else { return id }
    guard access(to: try matter(id)) != .nothing else { throw .unknownMatter(name) }
    return id
  }

  /// The matters that are not wholly open to the viewer.
  func limits() throws(RegistryError) -> [MatterID: Access] {
    guard let sight else { return [:] }
    let ids = try onOffice { try index.limitedMatters(orIn: Matter.Stage.received.rawValue) }
    var limits: [MatterID: Access] = [:]
    for id in ids.map(MatterID.init(firstEntry:)) {
      let access = sight.access(to: try matter(id))
      if access != .everything { limits[id] = access }
    }
    return limits
  }
}
