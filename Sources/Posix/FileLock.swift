import CLinux

// The lock belongs to the open file, not to the process: it survives the closing of other
// descriptors of the same file, and the kernel takes it back when the holder dies.
extension FileDescriptor {
  /// Takes the exclusive lock if nobody has it.
  public func tryLock() throws(SystemError) -> Bool {
    guard huiyin_lock(number, Int16(F_WRLCK)) != 0 else { return true }
    guard huiyin_errno() == EAGAIN || huiyin_errno() == EACCES else { throw .last("fcntl", path) }
    return false
  }

  /// Whether somebody else has the lock now; asks without taking it.
  public func isLocked() throws(SystemError) -> Bool {
    let result = huiyin_is_locked(number)
    guard result >= 0 else { throw .last("fcntl", path) }
    return result == 1
  }

  /// Gives the lock back.
  public func unlock() throws(SystemError) {
    guard huiyin_lock(number, Int16(F_UNLCK)) == 0 else { throw .last("fcntl", path) }
  }

  /// Tries for the lock until the deadline, with growing pauses; says whether it has it.
  ///
  /// `SETLKW` would wait without a limit, and only a signal could end it.
  public func lock(until deadline: Duration) throws(SystemError) -> Bool {
    var pause = Duration.microseconds(20)
    while try !tryLock() {
      guard SystemClock.uptime < deadline else { return false }
      SystemClock.pause(pause)
      pause = min(pause * 2, .microseconds(500))
    }
    return true
  }
}
