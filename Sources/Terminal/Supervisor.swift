internal import CNcursesw

/// The parent process that outlives every death of the program, to put the terminal in order.
public enum Supervisor {
  /// Splits the program in two: the body runs in the child, and the parent waits for its end.
  ///
  /// To be called while there is one thread and nothing is open; returns in the child only, which
  /// runs the body on a thread of its own. The parent forwards signals, and ends as the child ends.
  public static func run<Value>(_ body: () -> Value) throws(TerminalError) -> Value {
    var value: Value?
    let error = withoutActuallyEscaping(body) { body in
      var work = { value = body() }
      return withUnsafeMutablePointer(to: &work) { work in
        guard_supervise({ $0?.assumingMemoryBound(to: (() -> Void).self).pointee() }, work)
      }
    }
    guard let value else { throw .exhausted(errorNumber: error) }
    return value
  }
}
