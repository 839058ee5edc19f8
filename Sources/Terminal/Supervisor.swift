internal import CNcursesw

/// The parent process that outlives every death of the program, to put the terminal in order.
public enum Supervisor {
  /// Splits the program in two: the caller goes on in the child, the parent waits for its end.
  ///
  /// To be called first of all, while there is one thread and nothing is open. The parent forwards
  /// signals, and ends as the child ends.
  public static func start() throws(TerminalError) {
    let error = guard_supervise()
    guard error == 0 else { throw .exhausted(errorNumber: error) }
  }
}
