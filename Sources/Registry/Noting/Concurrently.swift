import Dispatch
import Synchronization

/// Does things at the same time, on as many processors as there are; throws the first failure.
func concurrently<Failure: Error>(_ works: [@Sendable () throws(Failure) -> Void]) throws(Failure) {
  guard works.count > 1 else {
    for work in works { try work() }
    return
  }
  let failure = Mutex<Failure?>(nil)
  DispatchQueue.concurrentPerform(iterations: works.count) { index in
    do throws(Failure) { try works[index]() } catch { failure.withLock { $0 = $0 ?? error } }
  }
  if let error = failure.withLock({ $0 }) { throw error }
}
