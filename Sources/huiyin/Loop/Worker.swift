import Dispatch
import Registry
import Synchronization

/// A thread with a register of its own, which does one thing after the other.
final class Worker: Sendable {
  private let queue: DispatchQueue
  private let open: @Sendable () throws -> Register
  // Only touched on the queue, which runs one block at a time.
  nonisolated(unsafe) private var register: Register?

  /// Makes a worker whose register is open already.
  init(name: String, register: consuming sending Register) {
    queue = DispatchQueue(label: "huiyin." + name, qos: .userInitiated)
    self.register = register
    open = { throw RegistryError.cancelled }
  }

  /// Makes a worker that opens its register when it is first asked for something.
  init(name: String, open: @escaping @Sendable () throws -> Register) {
    queue = DispatchQueue(label: "huiyin." + name, qos: .userInitiated)
    self.open = open
  }

  /// Does something with the register when everything asked before is done.
  func ask(
    _ work: @escaping @Sendable (Register) -> Void,
    orElse fail: @escaping @Sendable (any Error) -> Void = { _ in },
  ) {
    queue.async {
      do {
        let register = try self.register ?? self.open()
        self.register = register
        work(register)
      } catch {
        fail(error)
      }
    }
  }

  /// Returns when everything asked before is done.
  func finish() {
    queue.sync {}
  }
}
