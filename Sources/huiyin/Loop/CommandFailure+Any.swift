import Posix
import Registry

extension CommandFailure {
  /// The failure of work whose errors are of several rooms.
  init(any error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as RegistryError: self = .registry(error)
    case let error as SystemError: self = .file(error)
    default: preconditionFailure("Workers throw errors of the rooms they work with: \(error)")
    }
  }
}
